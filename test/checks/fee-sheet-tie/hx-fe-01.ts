import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addFees, lecture, paid } from '../../support/fixture-fees.ts';
import { addExpense, expense } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const OTHER = lecture({ name: '乙高工（示例）', level: '副高级', ...paid('1000.00', '40.00') });
const AT = '劳务费登记 1 税前金额';

/** 劳务费登记与支出明细按凭证对得上。 */
export const hxFe01: RuleFixtures = {
  rule: 'HX-FE-01',
  severity: 'warning',
  pass: [
    { name: '一个人，按税前记账', changes: [addFees(lecture())] },
    { name: '按税后记账', changes: [addFees(lecture()), expense(3, { amount: yuan('1760.00') })] },
    { name: '两个人合记一行', changes: [addFees(lecture(), OTHER), expense(3, { amount: yuan('3000.00') })] },
    {
      name: '税款另记一行，收款人是税务局',
      changes: [
        addFees(lecture()),
        expense(3, { amount: yuan('1760.00') }),
        addExpense({
          voucher: '记-2510-7',
          bookedOn: localDate('2025-10-15'),
          category: '专家讲课费',
          payee: '税务局',
          amount: yuan('240.00'),
          invoice: undefined,
        }),
      ],
    },
    {
      name: '同一凭证还有公司开票的咨询费',
      changes: [
        addFees(lecture()),
        addExpense({ voucher: '记-2510-7', bookedOn: localDate('2025-10-15'), category: '专家咨询费' }),
      ],
    },
    {
      name: '凭证号各月重来，各对各的',
      changes: [
        addFees(lecture(), lecture({ on: localDate('2026-02-10'), ...paid('1000.00', '40.00') })),
        addExpense({
          voucher: '记-2510-7',
          bookedOn: localDate('2026-02-12'),
          category: '专家讲课费',
          amount: yuan('1000.00'),
          voucherKind: '发放表',
          invoice: undefined,
        }),
      ],
    },
    { name: '讲课六十二天后才入账', changes: [addFees(lecture({ on: localDate('2025-08-14') }))] },
    {
      name: '记在培训费里，金额相同',
      changes: [addFees(lecture()), expense(3, { category: '培训费', voucherKind: undefined })],
    },
    { name: '日期没填，同号凭证只有一张', changes: [addFees(lecture({ on: undefined }))] },
    { name: '税额没填，按税前记账', changes: [addFees(lecture({ tax: undefined }))] },
    {
      name: '红字凭证，登记和记账都是负数',
      changes: [
        addFees(lecture(), lecture({ voucher: '记-2510-9', ...paid('-2000.00', '-240.00') })),
        addExpense({
          voucher: '记-2510-9',
          bookedOn: localDate('2025-10-16'),
          category: '专家讲课费',
          amount: yuan('-2000.00'),
          reverses: '记-2510-7',
          invoice: undefined,
        }),
      ],
    },
  ],
  finding: {
    differs: [
      { name: '登记比记账少一分钱', changes: [addFees(lecture({ gross: yuan('1999.99') }))], at: AT },
      { name: '漏登一个人', changes: [addFees(lecture()), expense(3, { amount: yuan('3000.00') })], at: AT },
      {
        name: '税额没填，记账比税前还多',
        changes: [addFees(lecture({ tax: undefined })), expense(3, { amount: yuan('2000.01') })],
        at: AT,
      },
      {
        name: '后一张凭证对得上，前一张照样指出',
        changes: [
          addFees(lecture({ gross: yuan('1999.99') }), lecture({ voucher: '记-2511-8', on: localDate('2025-11-05') })),
          addExpense({
            voucher: '记-2511-8',
            category: '专家讲课费',
            amount: yuan('2000.00'),
            voucherKind: '发放表',
            invoice: undefined,
          }),
        ],
        at: AT,
      },
    ],
    'not-booked': [
      {
        name: '支出明细没有这张凭证',
        changes: [addFees(lecture({ voucher: '记-2510-70' }))],
        at: '劳务费登记 1 凭证号',
      },
      {
        name: '同号凭证是六十三天以后的，不是这一张',
        changes: [addFees(lecture({ on: localDate('2025-08-13') }))],
        at: '劳务费登记 1 凭证号',
      },
      {
        name: '一张没入账的凭证有两个人，说一次',
        changes: [addFees(lecture({ voucher: '记-2510-70' }), { ...OTHER, voucher: '记-2510-70' })],
        at: '劳务费登记 1 凭证号',
      },
    ],
    'no-voucher': [
      {
        name: '凭证号没填',
        changes: [addFees(lecture(), { ...OTHER, voucher: undefined })],
        at: '劳务费登记 2 凭证号',
      },
    ],
  },
  undetermined: [
    {
      name: '日期没填，同号凭证有两张',
      changes: [addFees(lecture({ on: undefined })), addExpense({ voucher: '记-2510-7' })],
      why: '“劳务费登记”有的行没有填“日期”',
    },
    { name: '税前金额没填', changes: [addFees(lecture({ gross: undefined }))], why: '没有填“税前金额”' },
    {
      name: '税额没填，记账比税前少：不知道是不是税后',
      changes: [addFees(lecture({ tax: undefined })), expense(3, { amount: yuan('1700.00') })],
      why: '没有填“个人所得税”',
    },
    {
      name: '凭证记在别的类别里，金额又不同',
      changes: [
        addFees(lecture()),
        expense(3, { category: '培训费', voucherKind: undefined, amount: yuan('5000.00') }),
      ],
      why: '没有讲课、咨询、劳务类别的行',
    },
    {
      name: '支出明细有一行凭证号读不出',
      changes: [addFees(lecture({ voucher: '记-2510-70' }))],
      unreadable: [['rf_expenses', 3, 'voucher']],
      why: '“支出明细”的“凭证号”有读不出的内容',
    },
    {
      name: '登记的凭证号读不出',
      changes: [addFees(lecture())],
      unreadable: [['rf_fees', 1, 'voucher']],
      why: '“劳务费登记”的“凭证号”有读不出的内容',
    },
    {
      name: '“支出明细”工作表被删掉',
      changes: [addFees(lecture())],
      missingTables: ['rf_expenses'],
      why: '缺少“支出明细”表',
    },
    { name: '“劳务费登记”工作表读不到', missingTables: ['rf_fees'], why: '缺少“劳务费登记”表' },
  ],
  inapplicable: [{ name: '没有登记劳务费', why: '劳务费登记没有记录' }],
};
