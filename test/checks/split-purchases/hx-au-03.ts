import type { ExpenseValues } from '../../../ledger-core/definition/registers/money.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense, clear, type Change } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const LIMIT = { 'HX-ST-03': '5000' };

const first = (values: ExpenseValues = {}): Change =>
  addExpense({ amount: yuan('2600.00'), invoiceAmount: undefined, ...values });
const second = (values: ExpenseValues = {}): Change =>
  addExpense({
    amount: yuan('2400.00'),
    voucher: '记-2511-9',
    bookedOn: localDate('2025-11-13'),
    invoice: '25112000000100000005',
    invoiceAmount: undefined,
    ...values,
  });

/** 同一收款人、同一类别，几天之内每笔低于大额标准、合起来达到的。 */
export const hxAu03: RuleFixtures = {
  rule: 'HX-AU-03',
  severity: 'warning',
  pass: [
    { name: '没有几笔合起来达到大额的', settings: LIMIT },
    { name: '合计差一分不到大额', changes: [first(), second({ amount: yuan('2399.99') })], settings: LIMIT },
    { name: '隔了8天', changes: [first(), second({ bookedOn: localDate('2025-11-14') })], settings: LIMIT },
    { name: '收款人不同', changes: [first(), second({ payee: '示例乙实验耗材公司' })], settings: LIMIT },
    { name: '支出类别不同', changes: [first(), second({ category: '设备费' })], settings: LIMIT },
    {
      name: '一笔本身就是大额，不算拆分',
      changes: [first({ amount: yuan('5000.00') }), second({ amount: yuan('100.00') })],
      settings: LIMIT,
    },
    {
      name: '一张发票分到两种资金：发票本身就是大额',
      changes: [first(), second({ invoice: '25112000000100000004', fund: '配套资金' })],
      settings: LIMIT,
    },
    {
      name: '一张凭证没有发票的几行是一笔',
      changes: [
        first({ invoice: undefined, voucherKind: '发放表' }),
        second({ invoice: undefined, voucherKind: '发放表', voucher: '记-2511-4' }),
      ],
      settings: LIMIT,
    },
    {
      name: '其中一笔已经冲销',
      changes: [first(), second(), second({ amount: yuan('-2400.00'), reverses: '记-2511-9', voucher: '记-2511-20' })],
      settings: LIMIT,
    },
    {
      name: '按红字发票的号码冲销，金额相等',
      changes: [
        first(),
        second(),
        second({
          amount: yuan('-2400.00'),
          reverses: '记-2511-9',
          voucher: '记-2511-20',
          invoice: '25112000000100000008',
        }),
      ],
      settings: LIMIT,
    },
    { name: '记账日期没填：由 ET-085 指出', changes: [first({ bookedOn: undefined }), second()], settings: LIMIT },
    {
      name: '没有凭证号也没有发票的一行不问',
      changes: [first({ voucher: undefined, invoice: undefined }), second()],
      settings: LIMIT,
    },
    { name: '大额标准提高到一万元', changes: [first(), second()], settings: { 'HX-ST-03': '10000' } },
    {
      name: '天数缩短到3天',
      changes: [first(), second()],
      settings: { ...LIMIT, 'HX-ST-04': '3' },
    },
  ],
  finding: {
    split: [
      { name: '两张凭证合计正好达到大额', changes: [first(), second()], settings: LIMIT, at: '支出明细 4 金额' },
      {
        name: '一张凭证上两张发票',
        changes: [first(), second({ voucher: '记-2511-4', bookedOn: localDate('2025-11-06') })],
        settings: LIMIT,
        at: '支出明细 4 金额',
      },
      {
        name: '没有发票的两张凭证',
        changes: [
          first({ category: '劳务费', payee: '甲教授（示例）', invoice: undefined, voucherKind: '发放表' }),
          second({ category: '劳务费', payee: '甲教授（示例）', invoice: undefined, voucherKind: '发放表' }),
        ],
        settings: LIMIT,
        at: '支出明细 4 金额',
      },
      {
        name: '跨月的同号凭证是两张凭证',
        changes: [
          first({ voucher: '记-1', bookedOn: localDate('2025-10-31'), invoice: undefined }),
          second({ voucher: '记-1', bookedOn: localDate('2025-11-03'), invoice: undefined }),
        ],
        settings: LIMIT,
        at: '支出明细 4 金额',
      },
      {
        name: '收款人括号写法不同',
        changes: [
          first({ payee: '示例甲（北京）公司' }),
          second({ payee: '示例甲(北京)公司', bookedOn: localDate('2025-11-01') }),
        ],
        settings: LIMIT,
        at: '支出明细 5 金额',
      },
      {
        name: '分属两种资金的两张发票',
        changes: [first(), second({ fund: '配套资金' })],
        settings: LIMIT,
        at: '支出明细 4 金额',
      },
      {
        name: '两个月各有一组，各报一次',
        changes: [
          first(),
          second(),
          first({ voucher: '记-2603-1', bookedOn: localDate('2026-03-02'), invoice: '26112000000100000001' }),
          second({ voucher: '记-2603-2', bookedOn: localDate('2026-03-03'), invoice: '26112000000100000002' }),
        ],
        settings: LIMIT,
        at: ['支出明细 4 金额', '支出明细 6 金额'],
      },
      {
        name: '金额读不出的另一行，不妨碍已经看见的一组',
        changes: [first(), second()],
        settings: LIMIT,
        unreadable: [['rf_expenses', 1, 'amount']],
        at: '支出明细 4 金额',
      },
    ],
  },
  undetermined: [
    {
      name: '有一笔金额读不出',
      changes: [first()],
      settings: LIMIT,
      unreadable: [['rf_expenses', 4, 'amount']],
      why: '“金额”有读不出的内容',
    },
    {
      name: '有一笔收款人读不出',
      changes: [first(), second()],
      settings: LIMIT,
      unreadable: [['rf_expenses', 5, 'payee']],
      why: '“收款人”有读不出的内容',
    },
    { name: '“支出明细”工作表被删掉', settings: LIMIT, missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [
    { name: '没有填本单位的大额标准', changes: [first(), second()], why: '口径 HX-ST-03 没有填本单位的大额标准' },
    { name: '没有支出', changes: [clear('rf_expenses')], settings: LIMIT, why: '没有支出' },
  ],
};
