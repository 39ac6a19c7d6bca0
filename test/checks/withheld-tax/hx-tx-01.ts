import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import type { ExpenseValues } from '../../../ledger-core/definition/registers/money.ts';
import { addFees, consulting, lecture, noExpenses, paid } from '../../support/fixture-fees.ts';
import { addExpense, expense, type Change } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const SHEET = '劳务费登记 1 个人所得税';
const SECOND = '劳务费登记 2 个人所得税';
const later = { on: localDate('2025-10-21'), voucher: '记-2510-9' };
const booked = (values: ExpenseValues): Change => expense(3, { tax: yuan('240.00'), ...values });
const again = (values: ExpenseValues): Change =>
  addExpense({
    category: '专家讲课费',
    payee: '甲教授（示例）',
    bookedOn: localDate('2025-10-20'),
    voucher: '记-2510-9',
    amount: yuan('2000.00'),
    gross: yuan('2000.00'),
    tax: yuan('240.00'),
    ...values,
  });

/** 劳务报酬代扣的个人所得税；金额是税前或税后。 */
export const hxTx01: RuleFixtures = {
  rule: 'HX-TX-01',
  severity: 'warning',
  pass: [
    { name: '税前2000元，扣240元', changes: [addFees(lecture())] },
    { name: '差一分钱是四舍五入', changes: [addFees(lecture({ tax: yuan('240.01') }))] },
    { name: '税前800元不用扣，税额没填', changes: [addFees(lecture({ gross: yuan('800.00'), tax: undefined }))] },
    { name: '税前30000元，扣5200元', changes: [addFees(lecture(paid('30000.00', '5200.00')))] },
    { name: '税前80000元，扣18600元', changes: [addFees(lecture(paid('80000.00', '18600.00')))] },
    { name: '同月两笔，各算各的', changes: [addFees(lecture(), lecture(later))] },
    {
      name: '同月两笔连续劳务，合并算一次',
      changes: [addFees(lecture(), lecture({ ...later, tax: yuan('400.00') }))],
    },
    {
      name: '同月两笔，税都扣在后一笔',
      changes: [addFees(lecture({ tax: undefined }), lecture({ ...later, tax: yuan('640.00') }))],
    },
    {
      name: '扣错税的一笔已经冲回、重发',
      changes: [addFees(lecture(paid('2000.00', '0.00')), lecture(paid('-2000.00', '0.00')), lecture())],
    },
    { name: '支出明细按税前记账', changes: [booked({})] },
    { name: '支出明细按税后记账', changes: [booked({ amount: yuan('1760.00') })] },
    {
      name: '一笔讲课费分两种资金列支，税前和税额各写全数',
      changes: [
        booked({ amount: yuan('1500.00') }),
        again({ fund: '配套资金', bookedOn: localDate('2025-10-15'), voucher: '记-2510-7', amount: yuan('500.00') }),
      ],
    },
    { name: '支出明细同月两笔，合并算一次', changes: [booked({}), again({ tax: yuan('400.00') })] },
    {
      name: '几个人合在一行，税额不按一个人算',
      changes: [booked({ payee: '甲教授（示例）、乙高工（示例）', tax: yuan('100.00') })],
    },
    { name: '收款人写的是“等3人”', changes: [booked({ payee: '甲教授（示例）等3人', tax: yuan('100.00') })] },
    {
      name: '登记在劳务费登记里的凭证，支出明细的合计税额不再问',
      changes: [
        addFees(lecture(), lecture({ name: '乙高工（示例）' })),
        booked({ amount: yuan('4000.00'), gross: yuan('4000.00'), tax: yuan('480.00') }),
      ],
    },
    {
      name: '记错的一笔已经冲销',
      changes: [
        booked({}),
        again({ amount: yuan('1999.00') }),
        again({ amount: yuan('-1999.00'), voucher: '记-2510-10', reverses: '记-2510-9' }),
      ],
    },
  ],
  finding: {
    withheld: [
      { name: '少扣两分钱', changes: [addFees(lecture({ tax: yuan('239.98') }))], at: SHEET },
      { name: '按工资的办法没有扣', changes: [addFees(lecture({ tax: yuan('0.00') }))], at: SHEET },
      { name: '超过4000元仍只减800元', changes: [addFees(lecture(paid('5000.00', '840.00')))], at: SHEET },
      { name: '80000元没有用高一级的税率', changes: [addFees(lecture(paid('80000.00', '12800.00')))], at: SHEET },
      {
        name: '后面一笔对，前面一笔照样指出',
        changes: [addFees(lecture({ tax: yuan('100.00') }), lecture(later))],
        at: SHEET,
      },
      {
        name: '同月两笔，两种算法都不对',
        changes: [addFees(lecture(), lecture({ ...later, tax: yuan('300.00') }))],
        at: SECOND,
      },
      {
        name: '不同种类的费用不合并',
        changes: [addFees(lecture(), consulting({ ...later, tax: yuan('400.00') }))],
        at: SECOND,
      },
      {
        name: '上月的不合并',
        changes: [addFees(lecture({ on: localDate('2025-09-30') }), lecture({ ...later, tax: yuan('400.00') }))],
        at: SECOND,
      },
      {
        name: '同名的两个人不合并',
        changes: [
          addFees(
            lecture({ idNumber: '11010519491231002X' }),
            lecture({ ...later, idNumber: '110105194912310038', tax: yuan('400.00') }),
          ),
        ],
        at: SECOND,
      },
      { name: '支出明细的税额不对', changes: [booked({ tax: yuan('200.00') })], at: '支出明细 3 个人所得税' },
      {
        name: '同号凭证半年前在劳务费登记里，不是这一张',
        changes: [addFees(lecture({ on: localDate('2025-03-10') })), booked({ tax: yuan('200.00') })],
        at: '支出明细 3 个人所得税',
      },
    ],
    'net-differs': [
      { name: '金额比税后少一分钱', changes: [booked({ amount: yuan('1759.99') })], at: '支出明细 3 金额' },
      {
        name: '几个人的合计也对不上',
        changes: [booked({ payee: '甲教授（示例）、乙高工（示例）', amount: yuan('2100.00') })],
        at: '支出明细 3 金额',
      },
    ],
  },
  undetermined: [
    { name: '税前2000元，税额没填', changes: [addFees(lecture({ tax: undefined }))], why: '没有填“个人所得税”' },
    {
      name: '同月另一笔的税额没填，不知道是不是合并扣的',
      changes: [addFees(lecture({ tax: undefined }), lecture({ ...later, tax: yuan('400.00') }))],
      why: '没有填“个人所得税”',
    },
    {
      name: '税额不对，日期没填：不知道是不是合并算的',
      changes: [addFees(lecture({ on: undefined, tax: yuan('400.00') }))],
      why: '没有填“日期”',
    },
    {
      name: '税前金额读不出',
      changes: [addFees(lecture())],
      unreadable: [['rf_fees', 1, 'gross']],
      why: '“税前金额”有读不出的内容',
    },
    {
      name: '支出明细的个人所得税读不出',
      unreadable: [['rf_expenses', 3, 'tax']],
      why: '“支出明细”的“个人所得税”有读不出的内容',
    },
    {
      name: '“支出明细”工作表被删掉',
      changes: [addFees(lecture())],
      missingTables: ['rf_expenses'],
      why: '缺少“支出明细”表',
    },
  ],
  inapplicable: [
    { name: '支出明细的税前金额没有配税额', why: '没有填税前金额和个人所得税' },
    { name: '没有费用', changes: [noExpenses], why: '没有填税前金额和个人所得税' },
    {
      name: '口径选了不核对',
      changes: [addFees(lecture({ tax: yuan('0.00') }))],
      settings: { 'HX-FS-05': '不核对' },
      why: '不核对',
    },
  ],
};
