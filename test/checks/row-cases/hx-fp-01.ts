import { expense } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const noInvoice = { invoice: undefined, invoiceAmount: undefined };

/** 发票号码20位，或8位加发票代码；其他票据写明类型（自设）。更多写法见 invoices.test.ts。 */
export const hxFp01: RuleFixtures = {
  rule: 'HX-FP-01',
  severity: 'warning',
  pass: [
    { name: '20位数电票号码' },
    { name: '8位号码加12位发票代码', changes: [expense(1, { invoice: '00012345', invoiceCode: '011002200111' })] },
    { name: '8位号码加10位发票代码', changes: [expense(1, { invoice: '00012345', invoiceCode: '1100224130' })] },
    { name: '发放表的编号不按发票核对', changes: [expense(3, { invoice: 'FF-2510-1' })] },
  ],
  finding: {
    form: [
      { name: '少抄一位，19位', changes: [expense(1, { invoice: '2511200000010000001' })], at: '支出明细 1 发票号码' },
      { name: '8位号码没有发票代码', changes: [expense(1, { invoice: '00012345' })], at: '支出明细 1 发票号码' },
      {
        name: '8位号码，发票代码11位',
        changes: [expense(1, { invoice: '00012345', invoiceCode: '01100220011' })],
        at: '支出明细 1 发票号码',
      },
      {
        name: '票据类型写明是增值税发票，号码里有字母',
        changes: [expense(1, { invoice: '2511200000010000000A', voucherKind: '增值税发票' })],
        at: '支出明细 1 发票号码',
      },
    ],
  },
  undetermined: [
    { name: '有一个发票号码读不出', unreadable: [['rf_expenses', 1, 'invoice']], why: '“发票号码”有读不出的内容' },
    { name: '“发票代码”一栏被删掉', missingColumns: [['rf_expenses', 'invoiceCode']], why: '“发票代码”' },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [
    { name: '所有支出都没有发票号码', changes: [expense(1, noInvoice), expense(2, noInvoice)], why: '没有填发票号码' },
  ],
};
