import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense, expense } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const in2025 = { invoicedOn: localDate('2025-11-05') };
const in2024 = { invoicedOn: localDate('2024-12-31') };

/** 20位发票号码的前两位是开票年份；与开票日期不一致的请人核对。 */
export const hxFp03: RuleFixtures = {
  rule: 'HX-FP-03',
  severity: 'review',
  pass: [
    { name: '号码以25开头，2025年开票', changes: [addExpense(in2025)] },
    {
      name: '2024年12月31日开票、次年才记账，号码以24开头',
      changes: [addExpense({ ...in2024, invoice: '24112000000100000004' })],
    },
    {
      name: '老版8位号码不看年份',
      changes: [
        addExpense(in2025),
        addExpense({ ...in2024, invoice: '25012345', invoiceCode: '011002200111', voucher: '记-2511-9' }),
      ],
    },
    {
      name: '财政票据不看年份',
      changes: [addExpense(in2025), addExpense({ ...in2024, voucher: '记-2511-9', voucherKind: '财政票据' })],
    },
    {
      name: '记错后已冲销',
      changes: [
        expense(1, { invoicedOn: localDate('2025-08-10') }),
        addExpense(in2024),
        addExpense({ ...in2024, voucher: '记-2511-9', amount: yuan('-600.00'), reverses: '记-2511-4' }),
      ],
    },
  ],
  finding: {
    'other-year': [
      { name: '号码以25开头，2024年12月31日开票', changes: [addExpense(in2024)], at: '支出明细 4 发票号码' },
      {
        name: '票据类型写明是增值税发票',
        changes: [addExpense({ invoicedOn: localDate('2026-01-01'), voucherKind: '增值税发票' })],
        at: '支出明细 4 发票号码',
      },
      {
        name: '每一行都指出',
        changes: [expense(1, in2024), expense(2, in2025), addExpense(in2024)],
        at: ['支出明细 1 发票号码', '支出明细 4 发票号码'],
      },
    ],
  },
  undetermined: [
    {
      name: '有一个发票号码读不出',
      changes: [addExpense(in2025)],
      unreadable: [['rf_expenses', 4, 'invoice']],
      why: '“发票号码”有读不出的内容',
    },
    {
      name: '有一个开票日期读不出',
      changes: [addExpense(in2025)],
      unreadable: [['rf_expenses', 4, 'invoicedOn']],
      why: '“开票日期”有读不出的内容',
    },
    { name: '“开票日期”一栏被删掉', missingColumns: [['rf_expenses', 'invoicedOn']], why: '缺“开票日期”一栏' },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [
    { name: '开票日期都没填', why: '没有填了开票日期的20位发票号码' },
    {
      name: '填了开票日期的只有8位号码',
      changes: [addExpense({ ...in2025, invoice: '00012345', invoiceCode: '011002200111' })],
      why: '没有填了开票日期的20位发票号码',
    },
  ],
};
