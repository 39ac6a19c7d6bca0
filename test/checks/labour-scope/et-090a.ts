import { addFees, lecture, paid } from '../../support/fixture-fees.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const HELPER = lecture({ kind: '劳务费', level: '临时用工', name: '丁帮工（示例）' });
const EXPERT = lecture({ kind: '劳务费' });
const AT = '劳务费登记 1 职称级别';

/** 从严口径：劳务费限专家。 */
export const et090a: RuleFixtures = {
  rule: 'ET-090a',
  severity: 'warning',
  pass: [
    { name: '专家的劳务费', changes: [addFees(EXPERT)] },
    {
      name: '临时用工的费用已经冲回',
      changes: [addFees(HELPER, { ...HELPER, ...paid('-2000.00', '-240.00') }, EXPERT)],
    },
  ],
  finding: {
    helper: [
      { name: '临时用工领劳务费', changes: [addFees(HELPER)], at: AT },
      { name: '姓名没填的临时用工', changes: [addFees({ ...HELPER, name: undefined }, EXPERT)], at: AT },
    ],
  },
  undetermined: [
    { name: '劳务费的职称级别没填', changes: [addFees({ ...EXPERT, level: undefined })], why: '没有填“职称级别”' },
    { name: '费用种类没填', changes: [addFees({ ...HELPER, kind: undefined })], why: '没有填“费用”' },
    { name: '“劳务费登记”工作表读不到', missingTables: ['rf_fees'], why: '缺少“劳务费登记”表' },
  ],
  inapplicable: [
    { name: '没有劳务费', changes: [addFees(lecture())], why: '没有劳务费' },
    { name: '口径从宽', changes: [addFees(HELPER)], settings: { 'AMB-18': '从宽' }, why: 'AMB-18 选了从宽' },
  ],
};
