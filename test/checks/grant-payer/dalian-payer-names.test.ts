import { expect, it } from 'vitest';
import { SMALL_DALIAN_LEDGER } from '../../support/dalian-ledger.ts';
import { auditOf, DALIAN_2016 } from '../../support/fixture-dossier.ts';
import { changed, receipt } from '../../support/fixture-ledger.ts';
import { told } from '../../support/fixture-rules.ts';

// The city union by any of its names; the union of a district or of another city is another one.
it.each<[string, boolean]>([
  ['大连市总工会', true],
  ['辽宁省大连市总工会', true],
  ['大连市总工会（本级）', true],
  ['大连市总工会经济技术和劳动保护部', true],
  ['大 连 市 总 工 会', true],
  ['大连总工会', true],
  ['市总工会', true],
  ['市总工会（代拨）', true],
  ['市总', true],
  ['总工会', false],
  ['沈阳市总工会', false],
  ['辽宁省总工会', false],
  ['大连市甘井子区总工会', false],
  ['大连金普新区总工会', false],
  ['庄河市总工会', false],
  ['大连市财政局', false],
  ['示例精密制造公司工会', false],
])('%s', (payer, isCityUnion) => {
  const audit = auditOf(changed(SMALL_DALIAN_LEDGER, [receipt(1, { payer })]), {}, DALIAN_2016);
  expect(told(audit, 'DL16-023')).toBe(isCityUnion ? 'pass' : 'finding: 拨款到账 1 拨付单位');
});
