import { yuan } from '../../../ledger-core/kernel/money.ts';
import { add, addExpense, expense, field, type Change } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const member: Change = add('rf_members', { name: '李四', role: '成员' });
const SELLER = '示例丙量具公司';
const OTHER = '示例丁自动化公司';

/** 款付给发票的销售方；付给别人的要有说明，职工垫付后报销的不算。 */
export const hxAu08: RuleFixtures = {
  rule: 'HX-AU-08',
  severity: 'warning',
  pass: [
    {
      name: '付给了总公司，发票是分公司开的',
      changes: [member, addExpense({ payee: '示例丙量具公司', seller: '示例丙量具公司天津分公司' })],
    },
    { name: '收款人就是销售方', changes: [member, expense(1, { seller: '示例甲金属材料公司' })] },
    {
      name: '括号一个全角一个半角、中间有空格：是同一家',
      changes: [member, addExpense({ payee: '示例甲（北京）公司', seller: '示例甲(北京) 公司' })],
    },
    { name: '收款人是成员：报销', changes: [member, addExpense({ payee: '李四', seller: SELLER })] },
    { name: '收款人是领军人', changes: [field('rf_leader', '张三'), addExpense({ payee: '张三', seller: SELLER })] },
    { name: '收款人是经办人', changes: [addExpense({ payee: '赵六', seller: SELLER, handler: '赵六' })] },
    {
      name: '收款人是两个经办人之一',
      changes: [addExpense({ payee: '赵六', seller: SELLER, handler: '孙七、赵六' })],
    },
    {
      name: '已经退出的成员',
      changes: [add('rf_members', { name: '李四' }), addExpense({ payee: '李 四', seller: SELLER })],
    },
    {
      name: '公务卡付款不问',
      changes: [
        member,
        expense(1, { seller: '示例甲金属材料公司' }),
        addExpense({ payee: OTHER, seller: SELLER, method: '公务卡' }),
      ],
    },
    {
      name: '现金付款不问',
      changes: [
        member,
        expense(1, { seller: '示例甲金属材料公司' }),
        addExpense({ payee: OTHER, seller: SELLER, method: '现金' }),
      ],
    },
    {
      name: '付错后已冲销',
      changes: [
        member,
        addExpense({ payee: OTHER, seller: SELLER }),
        addExpense({
          payee: OTHER,
          seller: SELLER,
          voucher: '记-2511-9',
          amount: yuan('-600.00'),
          reverses: '记-2511-4',
        }),
      ],
    },
  ],
  finding: {
    differs: [
      {
        name: '付给了另一家公司',
        changes: [member, addExpense({ payee: OTHER, seller: SELLER })],
        at: '支出明细 4 收款人',
      },
      {
        name: '付给了既不是成员也不是经办人的个人',
        changes: [member, addExpense({ payee: '钱八', seller: SELLER, handler: '李四', method: '转账' })],
        at: '支出明细 4 收款人',
      },
      {
        name: '每一行都指出',
        changes: [
          member,
          addExpense({ payee: OTHER, seller: SELLER }),
          addExpense({ payee: OTHER, seller: SELLER, voucher: '记-2511-9', invoice: '25112000000100000007' }),
        ],
        at: ['支出明细 4 收款人', '支出明细 5 收款人'],
      },
    ],
  },
  undetermined: [
    {
      name: '成员一个都没登记：不知道是不是报销',
      changes: [addExpense({ payee: OTHER, seller: SELLER })],
      why: '“成员发展台账”没有登记',
    },
    {
      name: '成员姓名读不出',
      changes: [member, addExpense({ payee: '钱八', seller: SELLER })],
      unreadable: [['rf_members', 1, 'name']],
      why: '“姓名”有读不出的内容',
    },
    {
      name: '“成员发展台账”工作表被删掉',
      changes: [addExpense({ payee: OTHER, seller: SELLER })],
      missingTables: ['rf_members'],
      why: '缺少“成员发展台账”表',
    },
    {
      name: '填了销售方的一行收款人读不出',
      changes: [member, addExpense({ seller: SELLER })],
      unreadable: [['rf_expenses', 4, 'payee']],
      why: '“收款人”有读不出的内容',
    },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [
    { name: '销售方都没填', why: '销售方、收款人都填了的支出' },
    {
      name: '填了销售方的只有公务卡付款',
      changes: [addExpense({ seller: SELLER, method: '公务卡' })],
      why: '没有转账付款',
    },
  ],
};
