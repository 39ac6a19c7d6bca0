import type { ExpenseValues } from '../../../ledger-core/definition/registers/money.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense, field, type Change } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 红字冲销一笔：冲哪张凭证、冲多少。 */
function reversal(reverses: string, amount: string, more: ExpenseValues = {}): Change {
  return addExpense({
    bookedOn: localDate('2025-12-01'),
    voucher: '记-2512-1',
    reverses,
    amount: yuan(`-${amount}`),
    ...more,
  });
}

/** 凭证号每月从头编：同一个号在两个月里各记一张。 */
const twice = (october: string, november: string): readonly Change[] => [
  addExpense({ voucher: '记-12', bookedOn: localDate('2025-10-08'), amount: yuan(october) }),
  addExpense({ voucher: '记-12', bookedOn: localDate('2025-11-09'), amount: yuan(november) }),
];

/** 冲销的原凭证在台账里，冲销不超过原来记的数（自设）。 */
export const hxAu17a: RuleFixtures = {
  rule: 'HX-AU-17a',
  severity: 'warning',
  pass: [
    { name: '全额冲销', changes: [reversal('记-2509-11', '9800.00')] },
    { name: '冲销一部分', changes: [reversal('记-2509-11', '9799.99')] },
    {
      name: '分两次冲销，合计正好',
      changes: [reversal('记-2509-11', '9000.00'), reversal('记-2509-11', '800.00', { voucher: '记-2512-2' })],
    },
    { name: '凭证号只有大小写不同', changes: [addExpense({ voucher: 'JZ-9' }), reversal('jz-9', '600.00')] },
    {
      name: '原凭证有两行，一次冲销两行的合计',
      changes: [
        addExpense({ voucher: '记-2509-11', bookedOn: localDate('2025-09-20'), amount: yuan('200.00') }),
        reversal('记-2509-11', '10000.00'),
      ],
    },
    {
      name: '凭证号每月从头编，两个月的各冲一次',
      changes: [...twice('500.00', '500.00'), reversal('记-12', '500.00'), reversal('记-12', '500.00')],
    },
    {
      name: '凭证号每月从头编，合得上其中一张',
      changes: [...twice('500.00', '300.00'), reversal('记-12', '500.00')],
    },
    { name: '冲销没写资金种类：和各种资金合起来比', changes: [reversal('记-2509-11', '9800.00', { fund: undefined })] },
    { name: '一格写了两张凭证，都在台账里', changes: [reversal('记-2509-11、记-2510-7', '11800.00')] },
    {
      name: '有期初结转，原凭证在台账里',
      changes: [field('rf_opening_balance', yuan('5000.00')), reversal('记-2509-11', '9800.00')],
    },
    {
      name: '原凭证没有日期',
      changes: [addExpense({ voucher: '记-12', bookedOn: undefined }), reversal('记-12', '600.00')],
    },
  ],
  finding: {
    'not-found': [
      { name: '冲销的凭证不在台账里', changes: [reversal('记-2509-99', '100.00')], at: '支出明细 4 冲销凭证号' },
      { name: '冲销凭证号写成了自己', changes: [reversal('记-2512-1', '100.00')], at: '支出明细 4 冲销凭证号' },
      {
        name: '一格写了两张，缺一张',
        changes: [reversal('记-2509-11、记-2509-99', '100.00')],
        at: '支出明细 4 冲销凭证号',
      },
      {
        name: '一笔找得到、一笔找不到',
        changes: [reversal('记-2509-11', '9800.00'), reversal('记-2509-99', '100.00')],
        at: '支出明细 5 冲销凭证号',
      },
    ],
    exceeds: [
      { name: '多冲了一分钱', changes: [reversal('记-2509-11', '9800.01')], at: '支出明细 4 金额' },
      {
        name: '分两次冲销，第二次超过了',
        changes: [reversal('记-2509-11', '9800.00'), reversal('记-2509-11', '0.01', { voucher: '记-2512-2' })],
        at: '支出明细 5 金额',
      },
      {
        name: '原凭证在另一种资金里',
        changes: [reversal('记-2509-11', '9800.00', { fund: '配套资金' })],
        at: '支出明细 4 金额',
      },
      {
        name: '凭证号每月从头编，哪个月的都合不上',
        changes: [...twice('500.00', '300.00'), reversal('记-12', '500.01')],
        at: '支出明细 6 金额',
      },
      {
        name: '凭证号每月从头编，冲销的比两张合计还多',
        changes: [...twice('500.00', '300.00'), reversal('记-12', '500.00'), reversal('记-12', '300.01')],
        at: '支出明细 7 金额',
      },
    ],
  },
  undetermined: [
    {
      name: '有期初结转，冲销的凭证可能在台账开始以前',
      changes: [field('rf_opening_balance', yuan('5000.00')), reversal('记-2409-99', '100.00')],
      why: '可能记在台账开始以前',
    },
    {
      name: '有一个凭证号读不出，要找的可能就是它',
      changes: [reversal('记-2509-99', '100.00')],
      unreadable: [['rf_expenses', 1, 'voucher']],
      why: '“凭证号”有读不出的内容',
    },
    {
      name: '期初结转读不出',
      changes: [reversal('记-2509-99', '100.00')],
      unreadableFields: ['rf_opening_balance'],
      why: '期初结转读不出',
    },
    {
      name: '原凭证的金额读不出',
      changes: [reversal('记-2509-11', '9800.00')],
      unreadable: [['rf_expenses', 2, 'amount']],
      why: '“金额”有读不出的内容',
    },
    {
      name: '原凭证有一行没填金额',
      changes: [addExpense({ voucher: '记-2509-11', amount: undefined }), reversal('记-2509-11', '9900.00')],
      why: '没有金额',
    },
    {
      name: '负数行的冲销凭证号读不出',
      changes: [reversal('记-2509-11', '9800.00')],
      unreadable: [['rf_expenses', 4, 'reverses']],
      why: '“冲销凭证号”有读不出的内容',
    },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [
    { name: '没有红字冲销', why: '没有写明冲销凭证号' },
    {
      name: '负数没写冲销凭证号：由 HX-AU-17 提示',
      changes: [addExpense({ amount: yuan('-100.00') })],
      why: '没有写明冲销凭证号',
    },
  ],
};
