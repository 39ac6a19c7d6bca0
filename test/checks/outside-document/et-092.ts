import { clear, expense } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 上级工会关于经费收支的规定不在本工具依据的文件之中：从不下结论。 */
export const et092: RuleFixtures = {
  rule: 'ET-092',
  severity: 'warning',
  pass: { excused: '没有那些规定，永远不能说合格' },
  finding: {},
  undetermined: [
    { name: '有助推资金的支出', why: '规则未提供：中华全国总工会、北京市总工会' },
    { name: '摘要像是请客，也只由 HX-KW-01 提示', changes: [expense(1, { summary: '招待餐费' })], why: '规则未提供' },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [
    { name: '还没有支出', changes: [clear('rf_expenses')], why: '没有助推资金的支出' },
    {
      name: '只有配套资金的支出',
      changes: [1, 2, 3].map((at) => expense(at, { fund: '配套资金' })),
      why: '没有助推资金的支出',
    },
  ],
};
