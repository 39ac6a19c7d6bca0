import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addDalianExpense } from '../../support/dalian-ledger.ts';
import { clear, expense, replace } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 管理使用创建助推金的办法不在本工具依据的文件之中：从不下结论。 */
export const dl16029: RuleFixtures = {
  rule: 'DL16-029',
  severity: 'review',
  programme: 'dalian-2016',
  pass: { excused: '没有那份文件，永远不能说合格' },
  finding: {},
  undetermined: [
    { name: '有创建助推金的支出', why: '规则未提供：《大连市劳模创新工作室、职工创新工作室（岗）资助资金管理办法》' },
    { name: '类别随便填什么，也只说规则未提供', changes: [expense(1, { category: '差旅费' })], why: '不作范围核对' },
    { name: '没有写资金种类的支出，按助推金看待', changes: [expense(1, { fund: undefined })], why: '规则未提供' },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [
    { name: '还没有支出', changes: [clear('rf_expenses')], why: '没有创建助推金的支出' },
    {
      name: '只有配套资金的支出',
      changes: [clear('rf_expenses'), addDalianExpense({ fund: '配套资金' })],
      why: '没有创建助推金的支出',
    },
    {
      name: '只有红字冲销',
      changes: [replace('rf_expenses', [{ fund: '创建助推金', amount: yuan('-50.00'), reverses: '记-1' }])],
      why: '没有创建助推金的支出',
    },
  ],
};
