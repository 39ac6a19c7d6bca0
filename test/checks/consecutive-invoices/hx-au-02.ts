import type { ExpenseValues } from '../../../ledger-core/definition/registers/money.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense, expense, type Change } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const SELLER = '示例丙量具公司';
const noInvoice = { invoice: undefined, invoiceAmount: undefined };
const CODE = '011002200111';

/** 销售方丙的发票，每行一个号码、一张凭证，再加上所给的内容。 */
const invoices = (numbers: readonly string[], values: ExpenseValues = {}): Change[] =>
  numbers.map((invoice, at) =>
    addExpense({
      payee: SELLER,
      invoice,
      voucher: `记-2511-${at + 4}`,
      amount: yuan(`${at + 1}00.00`),
      invoiceAmount: yuan(`${at + 1}00.00`),
      ...values,
    }),
  );
const THREE = ['25112000000200000008', '25112000000200000009', '25112000000200000010'];
const OLD = ['00012345', '00012346', '00012347'];

/** 同一销售方的发票号码相连，又不在一张凭证上：核对是不是一次采购分开开票。 */
export const hxAu02: RuleFixtures = {
  rule: 'HX-AU-02',
  severity: 'review',
  pass: [
    { name: '只有两张相连' },
    { name: '三张相连，都记在一张凭证上', changes: invoices(THREE, { voucher: '记-2511-4' }) },
    { name: '中间缺一张', changes: invoices([...THREE.slice(0, 2), '25112000000200000011']) },
    {
      name: '三张相连，销售方不同',
      changes: [...invoices(THREE.slice(0, 2)), ...invoices(THREE.slice(2), { payee: '示例丁自动化公司' })],
    },
    { name: '8位号码相连，发票代码不同', changes: mixedCodes() },
    { name: '8位号码相连，没有发票代码：由 HX-FP-01 指出', changes: invoices(OLD) },
    { name: '20位号码前5位不同', changes: invoices([...THREE.slice(0, 2), '26112000000200000010']) },
    { name: '三张财政票据相连', changes: invoices(THREE, { voucherKind: '财政票据' }) },
    { name: '三张车票相连', changes: invoices(THREE, { voucherKind: '客运电子客票' }) },
    {
      name: '一张发票分三行，不是三张',
      changes: invoices(['25112000000200000008', '25112000000200000008', '25112000000200000009']),
    },
    {
      name: '三张里有一张已冲销',
      changes: [
        ...invoices(THREE),
        addExpense({
          ...noInvoice,
          payee: SELLER,
          voucher: '记-2511-9',
          amount: yuan('-300.00'),
          reverses: '记-2511-6',
        }),
      ],
    },
    { name: '口径改为4张', changes: invoices(THREE), settings: { 'HX-ST-14': '4' } },
  ],
  finding: {
    run: [
      { name: '三张20位号码相连，三张凭证', changes: invoices(THREE), at: '支出明细 4 发票号码' },
      {
        name: '账上的次序与号码相反，指到账上的第一行',
        changes: invoices([...THREE].reverse()),
        at: '支出明细 4 发票号码',
      },
      {
        name: '号码进位后仍相连',
        changes: invoices(['25112000000299999999', '25112000000300000000', '25112000000300000001']),
        at: '支出明细 4 发票号码',
      },
      {
        name: '三张8位号码相连，发票代码相同',
        changes: invoices(OLD, { invoiceCode: CODE }),
        at: '支出明细 4 发票号码',
      },
      {
        name: '两张在一张凭证上，第三张在另一张上',
        changes: [
          ...invoices(THREE.slice(0, 2), { voucher: '记-2511-4' }),
          ...invoices(THREE.slice(2), { voucher: '记-2511-7' }),
        ],
        at: '支出明细 4 发票号码',
      },
      {
        name: '销售方相同，付给了不同的人',
        changes: [
          ...invoices(THREE.slice(0, 2), { payee: '张三', seller: SELLER, voucher: '记-2511-4' }),
          ...invoices(THREE.slice(2), { payee: '示例丙量具公司', voucher: '记-2511-7' }),
        ],
        at: '支出明细 4 发票号码',
      },
      {
        name: '两段号码各自相连，分别指出',
        changes: [...invoices(THREE), ...invoices(OLD, { invoiceCode: CODE })],
        at: ['支出明细 4 发票号码', '支出明细 7 发票号码'],
      },
      {
        name: '口径改为2张',
        settings: { 'HX-ST-14': '2' },
        at: '支出明细 1 发票号码',
      },
    ],
  },
  undetermined: [
    {
      name: '三张相连，都没有凭证号',
      changes: invoices(THREE, { voucher: undefined }),
      why: '有号码相连的发票没有凭证号',
    },
    { name: '有一个发票号码读不出', unreadable: [['rf_expenses', 1, 'invoice']], why: '“发票号码”有读不出的内容' },
    { name: '“发票代码”一栏被删掉', missingColumns: [['rf_expenses', 'invoiceCode']], why: '缺“发票代码”一栏' },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [
    {
      name: '所有支出都没有发票号码',
      changes: [expense(1, noInvoice), expense(2, noInvoice)],
      why: '没有写明销售方或收款人的增值税发票号码',
    },
  ],
};

function mixedCodes(): Change[] {
  return [
    ...invoices(OLD.slice(0, 2), { invoiceCode: CODE }),
    ...invoices(OLD.slice(2), { invoiceCode: '011002200222' }),
  ];
}
