import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addFees, lecture, member, noExpenses } from '../../support/fixture-fees.ts';
import { addExpense, expense } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const OTHERS = member({ name: '张三' });
const OWN = member({ name: '甲教授（示例）' });

/** 讲课、咨询、劳务费付给工作室以外的人。 */
export const hxAu11: RuleFixtures = {
  rule: 'HX-AU-11',
  severity: 'warning',
  pass: [
    { name: '讲课的不是成员', changes: [OTHERS, addFees(lecture())] },
    { name: '支出明细里的收款人不是成员', changes: [OTHERS] },
    {
      name: '讲课之后才加入的成员',
      changes: [OTHERS, member({ name: '甲教授（示例）', joinedOn: localDate('2025-10-16') }), addFees(lecture())],
    },
    {
      name: '讲课之前已经退出的成员',
      changes: [OTHERS, member({ name: '甲教授（示例）', leftOn: localDate('2025-10-13') }), addFees(lecture())],
    },
    { name: '付给成员的是材料款', changes: [OTHERS, addExpense({ payee: '张三' })] },
    {
      name: '发错给成员的已经冲销',
      changes: [
        OTHERS,
        addExpense({ category: '劳务费', payee: '张三' }),
        addExpense({
          category: '劳务费',
          payee: '张三',
          voucher: '记-2511-9',
          amount: yuan('-600.00'),
          reverses: '记-2511-4',
        }),
      ],
    },
    { name: '姓名里含有成员的名字，不是同一个人', changes: [member({ name: '甲教' })] },
  ],
  finding: {
    member: [
      {
        name: '劳务费登记里的人是成员，支出明细同一凭证不再提',
        changes: [OWN, addFees(lecture())],
        at: '劳务费登记 1 姓名',
      },
      { name: '支出明细的收款人是成员', changes: [OWN], at: '支出明细 3 收款人' },
      {
        name: '几个人里有一个是成员',
        changes: [OTHERS, expense(3, { payee: '乙高工（示例）、张三等3人' })],
        at: '支出明细 3 收款人',
      },
      {
        name: '加入当天',
        changes: [
          noExpenses,
          member({ name: '甲教授（示例）', joinedOn: localDate('2025-10-14') }),
          addFees(lecture()),
        ],
        at: '劳务费登记 1 姓名',
      },
      {
        name: '退出当天',
        changes: [noExpenses, member({ name: '甲教授（示例）', leftOn: localDate('2025-10-14') }), addFees(lecture())],
        at: '劳务费登记 1 姓名',
      },
      {
        name: '没有填加入日期的成员',
        changes: [member({ name: '甲教授（示例）', joinedOn: undefined }), addFees(lecture({ on: undefined }))],
        at: '劳务费登记 1 姓名',
      },
      {
        name: '退出后又加入',
        changes: [
          member({ name: '甲教授（示例）', leftOn: localDate('2024-12-31') }),
          member({ name: '甲教授（示例）', joinedOn: localDate('2025-09-01') }),
          addFees(lecture()),
        ],
        at: '劳务费登记 1 姓名',
      },
      {
        name: '同号凭证半年后才有的，不算同一张',
        changes: [OWN, addFees(lecture({ on: localDate('2025-03-10'), name: '乙高工（示例）' }))],
        at: '支出明细 3 收款人',
      },
    ],
  },
  undetermined: [
    { name: '成员没有登记', why: '没有登记成员' },
    { name: '“成员发展台账”工作表被删掉', missingTables: ['rf_members'], why: '缺少“成员发展台账”表' },
    { name: '姓名没填', changes: [OTHERS, addFees(lecture({ name: undefined }))], why: '没有填“姓名”' },
    { name: '收款人没填', changes: [OTHERS, expense(3, { payee: undefined })], why: '没有填“收款人”' },
    {
      name: '成员姓名读不出',
      changes: [OTHERS],
      unreadable: [['rf_members', 1, 'name']],
      why: '“姓名”有读不出的内容',
    },
    {
      name: '同名成员的退出日期读不出',
      changes: [OWN, addFees(lecture())],
      unreadable: [['rf_members', 1, 'leftOn']],
      why: '“退出日期”有读不出的内容',
    },
    { name: '同名，讲课日期没填', changes: [OWN, addFees(lecture({ on: undefined }))], why: '没有填“日期”' },
    {
      name: '支出类别读不出',
      changes: [OTHERS],
      unreadable: [['rf_expenses', 1, 'category']],
      why: '“支出类别”有读不出的内容',
    },
    { name: '“支出明细”工作表被删掉', changes: [OTHERS], missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [{ name: '没有讲课、咨询、劳务费', changes: [noExpenses], why: '没有讲课、咨询、劳务费' }],
};
