import { yuan } from '../../../ledger-core/kernel/money.ts';
import { add, addExpense, clear, expense } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const MEMBERS = add('rf_members', { name: '张三' }, { name: '甲一' });
const TO_MEMBER = { payee: '甲一', amount: yuan('1000.01') };

/** 货款付给成员或经手人个人（自设）。 */
export const hxKw04: RuleFixtures = {
  rule: 'HX-KW-04',
  severity: 'warning',
  pass: [
    { name: '货款付给公司', changes: [MEMBERS] },
    { name: '付给成员，正好1000元', changes: [MEMBERS, addExpense({ ...TO_MEMBER, amount: yuan('1000.00') })] },
    { name: '讲课费付给成员：由别的规则看', changes: [MEMBERS, expense(3, { payee: '甲一' })] },
    { name: '其他支出付给成员：不问', changes: [MEMBERS, addExpense({ ...TO_MEMBER, category: '其他支出' })] },
    { name: '火车票由成员报销', changes: [MEMBERS, addExpense({ ...TO_MEMBER, voucherKind: '客运电子客票' })] },
    { name: '收款人没填：不问', changes: [MEMBERS, addExpense({ ...TO_MEMBER, payee: undefined })] },
    {
      name: '已经冲销的一笔',
      changes: [
        MEMBERS,
        addExpense(TO_MEMBER),
        addExpense({ ...TO_MEMBER, amount: yuan('-1000.01'), voucher: '记-2512-1', reverses: '记-2511-4' }),
      ],
    },
    {
      name: '公司名称里含有成员姓名',
      changes: [MEMBERS, addExpense({ ...TO_MEMBER, payee: '甲一机械加工厂（示例）' })],
    },
    { name: '口径放宽到5000元', changes: [MEMBERS, addExpense(TO_MEMBER)], settings: { 'HX-ST-09': '5000' } },
  ],
  finding: {
    'to-person': [
      { name: '材料款付给成员，多于1000元一分钱', changes: [MEMBERS, addExpense(TO_MEMBER)], at: '支出明细 4 收款人' },
      {
        name: '设备、测试、动力的货款都付给成员',
        changes: [
          MEMBERS,
          ...['设备费', '测试化验加工费', '燃料动力费'].map((category) => addExpense({ ...TO_MEMBER, category })),
        ],
        at: ['支出明细 4 收款人', '支出明细 5 收款人', '支出明细 6 收款人'],
      },
      {
        name: '姓名中间有空格',
        changes: [MEMBERS, addExpense({ ...TO_MEMBER, payee: '甲 一' })],
        at: '支出明细 4 收款人',
      },
      {
        name: '付给经办人之一，成员表里没有他',
        changes: [MEMBERS, expense(1, { handler: '赵六、钱七' }), addExpense({ ...TO_MEMBER, payee: '钱七' })],
        at: '支出明细 4 收款人',
      },
    ],
  },
  undetermined: [
    { name: '没有登记成员', why: '“成员发展台账”没有登记' },
    { name: '“成员发展台账”工作表被删掉', missingTables: ['rf_members'], why: '缺少“成员发展台账”表' },
    {
      name: '有一个成员姓名读不出',
      changes: [MEMBERS],
      unreadable: [['rf_members', 2, 'name']],
      why: '“姓名”有读不出的内容',
    },
    {
      name: '收款人读不出',
      changes: [MEMBERS],
      unreadable: [['rf_expenses', 2, 'payee']],
      why: '“收款人”有读不出的内容',
    },
    {
      name: '付给成员，支出类别读不出',
      changes: [MEMBERS, addExpense(TO_MEMBER)],
      unreadable: [['rf_expenses', 4, 'category']],
      why: '“支出类别”有读不出的内容',
    },
    {
      name: '付给成员，“支出类别”一栏被删掉',
      changes: [MEMBERS, addExpense(TO_MEMBER)],
      missingColumns: [['rf_expenses', 'category']],
      why: '“支出类别”',
    },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [
    { name: '没有支出', changes: [MEMBERS, clear('rf_expenses')], why: '没有超过限额' },
    {
      name: '货款都在1000元以内',
      changes: [MEMBERS, expense(1, { amount: yuan('900.00') }), expense(2, { amount: yuan('1000.00') })],
      why: '没有超过限额',
    },
  ],
};
