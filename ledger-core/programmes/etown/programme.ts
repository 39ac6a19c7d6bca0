import type { ProgrammeInput } from '../../definition/programme.ts';
import { bookkeepingRules } from '../common/bookkeeping-rules.ts';
import { integrityRules } from '../common/integrity-rules.ts';
import { allIndicatorSettings, indicatorRules } from '../common/indicators/all-indicators.ts';
import { unnamedCostRules } from '../common/indicators/keyword-rules.ts';
import { printedCategorySettings } from '../common/indicators/keyword-settings.ts';
import { application } from './application.ts';
import { conductRules, consequences } from './conduct-rules.ts';
import { feeScopeRules } from './fee-scope-rule.ts';
import { fundRules } from './fund-rules.ts';
import { grantRules } from './grant-rules.ts';
import { reviews } from './reviews.ts';
import { outsideRules } from './outside-rules.ts';
import { sanctionRules } from './sanction-rules.ts';
import { settings } from './settings.ts';
import { spendingRules } from './spending-rules.ts';
import { about } from './about.ts';

export const etown: ProgrammeInput = {
  ...about,
  consequences,
  application,
  settings: [...settings, ...allIndicatorSettings, ...printedCategorySettings],
  reviews,
  rules: [
    ...grantRules,
    ...spendingRules,
    ...feeScopeRules,
    ...fundRules,
    ...conductRules,
    ...sanctionRules,
    ...outsideRules,
    ...bookkeepingRules,
    ...indicatorRules,
    ...unnamedCostRules,
    ...integrityRules,
  ],
};
