import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense, clear, expense, field } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const NO_INVOICE = { invoice: undefined, invoiceAmount: undefined };
const UNIT = '示例精密制造公司';
const TO_UNIT = { ...NO_INVOICE, payee: UNIT };

/** 付款没有票据，或付给本单位自己（自设）。 */
export const hxAu19: RuleFixtures = {
  rule: 'HX-AU-19',
  severity: 'warning',
  pass: [
    { name: '都有发票或写明票据类型' },
    { name: '财政票据，没有发票号码', changes: [addExpense({ ...NO_INVOICE, voucherKind: '财政票据' })] },
    {
      name: '讲课费、咨询费、劳务费没写票据类型',
      changes: [
        expense(3, { voucherKind: undefined }),
        addExpense({ ...NO_INVOICE, category: '专家咨询费' }),
        addExpense({ ...NO_INVOICE, category: '劳务费' }),
      ],
    },
    { name: '现金1000元的零星支出', changes: [addExpense({ ...NO_INVOICE, method: '现金', amount: yuan('1000.00') })] },
    {
      name: '已经冲销的一笔',
      changes: [
        addExpense(NO_INVOICE),
        addExpense({ ...NO_INVOICE, voucher: '记-2512-1', amount: yuan('-600.00'), reverses: '记-2511-4' }),
      ],
    },
    {
      name: '红字冲销自己没有发票',
      changes: [addExpense({ ...NO_INVOICE, amount: yuan('-9800.00'), reverses: '记-2509-11' })],
    },
    { name: '金额是零', changes: [addExpense({ ...NO_INVOICE, amount: yuan('0.00') })] },
    { name: '配套资金：不问', changes: [addExpense({ ...NO_INVOICE, fund: '配套资金' })] },
    { name: '都有发票或是讲课费，“票据类型”一栏被删掉', missingColumns: [['rf_expenses', 'voucherKind']] },
    { name: '付给本单位，有发票', changes: [addExpense({ payee: UNIT })] },
    { name: '通过本单位代发的讲课费，有发放表', changes: [expense(3, { payee: UNIT })] },
    {
      name: '名称里含有本单位名称的另一家',
      changes: [addExpense({ ...NO_INVOICE, voucherKind: '其他', payee: `${UNIT}供应商` })],
    },
    { name: '没填所在单位，票据都齐', changes: [field('rf_unit', undefined)] },
  ],
  finding: {
    'no-evidence': [
      { name: '没有发票号码，没写票据类型', changes: [addExpense(NO_INVOICE)], at: '支出明细 4 发票号码' },
      {
        name: '现金多于1000元一分钱',
        changes: [addExpense({ ...NO_INVOICE, method: '现金', amount: yuan('1000.01') })],
        at: '支出明细 4 发票号码',
      },
      {
        name: '两笔都没有，只冲销了一笔',
        changes: [
          addExpense(NO_INVOICE),
          addExpense({ ...NO_INVOICE, voucher: '记-2511-9' }),
          addExpense({ ...NO_INVOICE, voucher: '记-2512-1', amount: yuan('-600.00'), reverses: '记-2511-4' }),
        ],
        at: '支出明细 5 发票号码',
      },
      {
        name: '支出类别没填',
        changes: [addExpense({ ...NO_INVOICE, category: undefined })],
        at: '支出明细 4 发票号码',
      },
      {
        name: '单位全面禁用现金，小额也要票据',
        changes: [addExpense({ ...NO_INVOICE, method: '现金' })],
        settings: { 'HX-ST-09': '0' },
        at: '支出明细 4 发票号码',
      },
    ],
    'to-own-account': [
      { name: '付给所在单位', changes: [addExpense(TO_UNIT)], at: '支出明细 4 收款人' },
      {
        name: '付给本单位工会委员会，票据类型写其他',
        changes: [addExpense({ ...TO_UNIT, payee: `${UNIT}工会委员会`, voucherKind: '其他' })],
        at: '支出明细 4 收款人',
      },
      {
        name: '付给工作室自己，括号是半角的',
        changes: [addExpense({ ...NO_INVOICE, payee: '张三创新工作室(示例)' })],
        at: '支出明细 4 收款人',
      },
      {
        name: '一笔付给本单位，一笔没有票据',
        changes: [addExpense(TO_UNIT), addExpense(NO_INVOICE)],
        at: '支出明细 4 收款人',
        besides: [['no-evidence', '支出明细 5 发票号码']],
      },
    ],
  },
  undetermined: [
    {
      name: '票据类型写其他，封面没填所在单位',
      changes: [field('rf_unit', undefined), addExpense({ ...NO_INVOICE, voucherKind: '其他' })],
      why: '所在单位没有填或读不出',
    },
    {
      name: '没有票据，类别读不出',
      changes: [addExpense(NO_INVOICE)],
      unreadable: [['rf_expenses', 4, 'category']],
      why: '“支出类别”有读不出的内容',
    },
    {
      name: '没有票据，付款方式读不出',
      changes: [addExpense(NO_INVOICE)],
      unreadable: [['rf_expenses', 4, 'method']],
      why: '“付款方式”有读不出的内容',
    },
    {
      name: '没有票据，有一个冲销凭证号读不出',
      changes: [
        addExpense(NO_INVOICE),
        addExpense({ bookedOn: localDate('2025-12-01'), amount: yuan('-600.00'), reverses: '记-2511-4' }),
      ],
      unreadable: [['rf_expenses', 5, 'reverses']],
      why: '“冲销凭证号”有读不出的内容',
    },
    {
      name: '没有发票，“票据类型”一栏被删掉',
      changes: [addExpense(NO_INVOICE)],
      missingColumns: [['rf_expenses', 'voucherKind']],
      why: '“票据类型”',
    },
    {
      name: '没有票据，“支出类别”一栏被删掉：可能是讲课费',
      changes: [addExpense(NO_INVOICE)],
      missingColumns: [['rf_expenses', 'category']],
      why: '“支出类别”',
    },
    { name: '“发票号码”一栏被删掉', missingColumns: [['rf_expenses', 'invoice']], why: '“发票号码”' },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [{ name: '没有支出', changes: [clear('rf_expenses')], why: '没有这样的支出' }],
};
