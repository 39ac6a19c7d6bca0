import { describe, expect, it } from 'vitest';
import type { ExpenseValues } from '../../../ledger-core/definition/registers/money.ts';
import { negate, yuan, ZERO } from '../../../ledger-core/kernel/money.ts';
import { seededRandom } from '../../../ledger-core/kernel/seeded-random.ts';
import { auditOf } from '../../support/fixture-dossier.ts';
import { booksAgree, changed, expense, rowsOf } from '../../support/fixture-ledger.ts';
import { placeOf } from '../../support/fixture-rules.ts';
import { honestCase } from '../../support/honest-habits.ts';
import { pickRow } from './defect.ts';

// The two hundred honest ledgers of honest-ledgers.test.ts; in each of them one row is spoiled in some of the ways, in turn.
const SEEDS = Array.from({ length: 200 }, (_, at) => at + 1);
const WAYS = 6;

/** What is done to an ordinary purchase from the grant, and by which rule and in which column that is found. */
const SPOILINGS: readonly (readonly [rule: string, column: string, spoil: (one: ExpenseValues) => ExpenseValues])[] = [
  ['ET-084', '项目编号', () => ({ project: undefined })],
  ['ET-084', '使用环节', () => ({ stage: '日常办公' })],
  ['ET-085', '凭证号', () => ({ voucher: undefined })],
  ['ET-085', '记账日期', () => ({ bookedOn: undefined })],
  ['ET-089', '支出类别', () => ({ category: '招待费' })],
  ['ET-061', '摘要', () => ({ summary: '办公室桶装水' })],
  ['HX-KW-01', '摘要', () => ({ summary: '接待用餐' })],
  ['HX-KW-02', '摘要', () => ({ summary: '骨干津贴' })],
  ['HX-KW-07', '摘要', () => ({ summary: '暂借周转' })],
  ['HX-FP-01', '发票号码', ({ invoice = '' }) => ({ invoice: invoice.slice(1) })],
  ['HX-FP-02', '购买方', () => ({ purchaser: '示例别家公司' })],
  ['HX-FP-06', '金额', () => ({ invoice: '25112999999999999999', invoiceAmount: yuan('0.01') })],
  ['HX-AU-13', '付款方式', () => ({ method: '现金' })],
  ['HX-AU-14', '附件数', () => ({ attachments: 0 })],
  ['HX-AU-15', '审批人', ({ handler }) => ({ approver: handler })],
  ['HX-AU-17', '冲销凭证号', ({ amount = ZERO }) => ({ amount: negate(amount) })],
  ['HX-LE-02', '金额', () => ({ amount: undefined })],
  ['HX-LE-03', '资金种类', () => ({ fund: undefined })],
];

const isOrdinary = ({
  amount = ZERO,
  fund,
  method,
  invoice,
  invoiceCode,
  reverses,
  category,
}: ExpenseValues): boolean =>
  amount > yuan('1000.00') &&
  fund === '首次认定助推资金' &&
  method === '转账' &&
  /^\d{20}$/.test(invoice ?? '') &&
  invoiceCode === undefined &&
  reverses === undefined &&
  category !== '其他支出';

describe('二百本诚实的台账，逐一弄错一行，都在那一行由那一条找到', () => {
  it.each(SEEDS)('种子 %i', (seed) => {
    const { content, asOf } = honestCase(seed);
    const rows = rowsOf(content, 'rf_expenses');
    const takenBack = new Set(rows.map(({ reverses }) => reverses).filter((voucher) => voucher !== undefined));
    const at = pickRow(
      rows,
      seededRandom(seed),
      (row) => isOrdinary(row) && row.voucher !== undefined && !takenBack.has(row.voucher),
    );
    const one = rows[at - 1] ?? {};
    const ways = Array.from({ length: WAYS }, (_, way) => SPOILINGS[(seed * WAYS + way) % SPOILINGS.length]);
    for (const [rule, column, spoil] of ways.filter((way) => way !== undefined)) {
      const { findings } = auditOf(changed(content, [expense(at, spoil(one)), booksAgree]), { asOf });
      const places = findings.filter((finding) => finding.rule === rule).map(({ location }) => placeOf(location));
      expect([rule, places]).toEqual([rule, expect.arrayContaining([`支出明细 ${at} ${column}`])]);
    }
  });
});
