import type { ProgrammeInput } from '../../definition/programme.ts';
import { houseRuleSet } from '../common/house-rule-set.ts';
import { allIndicatorSettings } from '../common/indicators/all-indicators.ts';
import { about } from './about.ts';
import { deadlines } from './deadlines.ts';
import { application } from './application.ts';
import { approvalRules } from './approval-rules.ts';
import { conditionRules } from './condition-rules.ts';
import { formRules } from './form-rules.ts';
import { grantRules } from './grant-rules.ts';
import { resultRules } from './result-rules.ts';
import { settings } from './settings.ts';
import { teamRules } from './team-rules.ts';
import { unionRules } from './union-rules.ts';

export const dalian2016: ProgrammeInput = {
  ...about,
  deadlines,
  settings: [...settings, ...allIndicatorSettings],
  application,
  rules: [
    ...conditionRules,
    ...teamRules,
    ...resultRules,
    ...approvalRules,
    ...formRules,
    ...grantRules,
    ...unionRules,
    ...houseRuleSet,
  ],
};
