import { describe, expect, it } from 'vitest';
import type { WorkbookAudit } from '../../ledger-core/audit/audit-report.ts';
import { localDate } from '../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../ledger-core/kernel/money.ts';
import { auditThroughFile } from '../support/fixture-files.ts';
import {
  addReceipt,
  changed,
  expense,
  field,
  receipt,
  review,
  SMALL_LEDGER,
  type Change,
} from '../support/fixture-ledger.ts';
import { placeOf, told } from '../support/fixture-rules.ts';

// Typed or pasted past a drop-down list: a synonym is read and logged, anything else is asked about and never guessed.
async function audited(changes: readonly Change[]): Promise<WorkbookAudit> {
  return auditThroughFile(changed(SMALL_LEDGER, changes));
}

/** What is said about the reading of the file, `HX-IN-20 warning 复审复核 1 结果`. */
function remarks({ findings }: WorkbookAudit): readonly string[] {
  return findings
    .filter(({ rule }) => rule.startsWith('HX-IN-'))
    .map(({ rule, severity, location }) => `${rule} ${severity} ${placeOf(location)}`);
}

const STAR = {
  fund: '创新活力之星助推资金',
  payer: '经开区总工会',
  paidOn: localDate('2026-07-01'),
  paid: yuan('200000.00'),
  received: yuan('200000.00'),
};
const outside = field('rf_union_affiliation', '不隶属经开区');

describe('列表之外的说法读不出，靠它判断的规则不下结论', () => {
  it.each<[string, Change[], string, string[]]>([
    ['复审结果“基本通过”', [review(1, { result: '基本通过' })], '复审复核 1 结果', ['ET-080']],
    ['复审类型“年检”', [review(1, { type: '年检' })], '复审复核 1 类型', ['ET-080']],
    ['是否授予“待定”', [review(1, { star: '待定' }), addReceipt(STAR)], '复审复核 1 创新活力之星', ['ET-081']],
    [
      '到账的资金种类“专项资金”',
      [receipt(1, { fund: '专项资金' })],
      '拨款到账 1 资金种类',
      ['ET-080', 'ET-081', 'ET-082', 'ET-086', 'ET-087', 'ET-096'],
    ],
    [
      '支出的资金种类“专项资金”，项目没填',
      [expense(1, { fund: '专项资金', project: undefined, voucher: undefined })],
      '支出明细 1 资金种类',
      ['ET-084', 'ET-085', 'HX-LE-01'],
    ],
    ['工会隶属“隶属丰台区”', [field('rf_union_affiliation', '隶属丰台区')], '封面 工会隶属', ['ET-082', 'ET-083']],
    ['资金性质“自筹”', [outside, field('rf_fund_nature', '自筹')], '封面 资金性质', ['ET-083']],
  ])('%s', async (_name, changes, place, rules) => {
    const audit = await audited(changes);
    expect(remarks(audit)).toEqual([`HX-IN-20 warning ${place}`]);
    expect(rules.map((rule) => `${rule} ${told(audit, rule)}`)).toEqual(rules.map((rule) => `${rule} undetermined`));
  });
});

describe('同义的说法照读并记下', () => {
  it.each<[string, Change[], string, string, string]>([
    ['复审结果“通过”就是达标', [review(1, { result: '通过' })], '复审复核 1 结果', 'ET-080', 'pass'],
    [
      '复审结果“未通过”就是不合格',
      [review(1, { result: '未通过' })],
      '复审复核 1 结果',
      'ET-080',
      'finding: 拨款到账 1 资金种类',
    ],
    ['“隶属于经开区”', [field('rf_union_affiliation', '隶属于经开区')], '封面 工会隶属', 'ET-082', 'pass'],
    ['“财政性资金”', [outside, field('rf_fund_nature', '财政性资金')], '封面 资金性质', 'ET-083', 'pass'],
    ['使用环节“转化应用”', [expense(1, { stage: '转化应用' })], '支出明细 1 使用环节', 'ET-084', 'pass'],
  ])('%s', async (_name, changes, place, rule, expected) => {
    const audit = await audited(changes);
    expect(remarks(audit)).toEqual([`HX-IN-22 info ${place}`]);
    expect(told(audit, rule)).toBe(expected);
  });
});

describe('支出类别和使用环节由规则判断，不算读不出', () => {
  it.each<[string, Change, string, string]>([
    ['支出类别“招待费”', expense(1, { category: '招待费' }), 'ET-089', 'finding: 支出明细 1 支出类别'],
    ['支出类别“招待费”', expense(1, { category: '招待费' }), 'ET-090', 'finding: 支出明细 1 支出类别'],
    ['使用环节“日常办公”', expense(1, { stage: '日常办公' }), 'ET-084', 'finding: 支出明细 1 使用环节'],
  ])('%s', async (_name, change, rule, expected) => {
    const audit = await audited([change]);
    expect(remarks(audit)).toEqual([]);
    expect(told(audit, rule)).toBe(expected);
  });
});
