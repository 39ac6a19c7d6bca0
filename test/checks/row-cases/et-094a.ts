import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addBudget } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const ADJUSTED = { category: '材料费', initial: yuan('30000.00'), adjusted: yuan('36000.00') };

/** 调整后预算要有批准文号。 */
export const et094a: RuleFixtures = {
  rule: 'ET-094a',
  severity: 'warning',
  pass: [{ name: '调整写了批准文号', changes: [addBudget({ ...ADJUSTED, approval: '示例工发〔2026〕3号' })] }],
  finding: {
    'no-approval': [{ name: '调整了预算，没有批准文号', changes: [addBudget(ADJUSTED)], at: '预算 1 调整批准文号' }],
  },
  undetermined: [
    {
      name: '批准文号读不出',
      changes: [addBudget(ADJUSTED)],
      missingColumns: [['rf_budget', 'approval']],
      why: '缺“调整批准文号”一栏',
    },
    { name: '“预算”工作表被删掉', missingTables: ['rf_budget'], why: '缺少“预算”表' },
  ],
  inapplicable: [
    { name: '没有编制预算', why: '没有调整后预算' },
    {
      name: '预算没有调整',
      changes: [addBudget({ category: '材料费', initial: yuan('1.00') })],
      why: '没有调整后预算',
    },
  ],
};
