import type { ProgrammeInput } from '../../definition/programme.ts';
import { bookkeepingRules } from './bookkeeping-rules.ts';
import { houseMoneyRules } from './house-money-rules.ts';
import { indicatorRules } from './indicators/all-indicators.ts';
import { integrityRules } from './integrity-rules.ts';
import { invoiceOnceRule } from './invoice-once-rule.ts';
import { ownCategoryRules } from './own-category-rules.ts';

/** All that is ours about money, where the document names neither categories nor how a grant is kept. */
export const houseRuleSet: ProgrammeInput['rules'] = [
  ...ownCategoryRules,
  ...bookkeepingRules,
  ...houseMoneyRules,
  ...invoiceOnceRule,
  ...indicatorRules,
  ...integrityRules,
];
