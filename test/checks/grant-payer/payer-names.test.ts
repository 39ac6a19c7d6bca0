import { expect, it } from 'vitest';
import { auditOf } from '../../support/fixture-dossier.ts';
import { changed, field, receipt, SMALL_LEDGER } from '../../support/fixture-ledger.ts';
import { told } from '../../support/fixture-rules.ts';

// The district union by any of its names: a place (经开区, 经济技术开发区, 亦庄) and 总工会, or 区总工会 alone.
it.each<[string, boolean]>([
  ['经开区总工会', true],
  ['区总工会', true],
  ['亦庄总工会', true],
  ['北京经济技术开发区总工会', true],
  ['北京亦庄经济技术开发区总工会', true],
  ['北京经济技术开发区（亦庄）总工会', true],
  ['经开区总工会（代拨）', true],
  ['经 开 区 总 工 会', true],
  ['总工会', false],
  ['北京市总工会', false],
  ['大兴区总工会', false],
  ['经开区财政审计局', false],
  ['北京经济技术开发区管理委员会', false],
  ['亦庄某街道工会', false],
  ['示例精密制造公司', false],
])('%s', (payer, isDistrictUnion) => {
  const named = receipt(1, { payer });
  const outside = [field('rf_union_affiliation', '不隶属经开区'), field('rf_fund_nature', undefined)];
  const inside = auditOf(changed(SMALL_LEDGER, [named]));
  expect(told(inside, 'ET-082')).toBe(isDistrictUnion ? 'pass' : 'finding: 拨款到账 1 拨付单位');
  const asked = auditOf(changed(SMALL_LEDGER, [named, ...outside]));
  expect(told(asked, 'ET-083a')).toBe(isDistrictUnion ? 'finding: 封面 资金性质' : 'pass');
});
