import type { ProgrammeInput } from '../../definition/programme.ts';
import { houseRuleSet } from '../common/house-rule-set.ts';
import { allIndicatorSettings } from '../common/indicators/all-indicators.ts';
import { about } from './about.ts';
import { deadlines } from './deadlines.ts';
import { aimRules } from './aim-rules.ts';
import { application } from './application.ts';
import { conditionRules } from './condition-rules.ts';
import { deadlineRules } from './deadline-rules.ts';
import { formRules } from './form-rules.ts';
import { organisationRules } from './organisation-rules.ts';
import { procedureRules } from './procedure-rules.ts';
import { settings } from './settings.ts';
import { yearlyRules } from './yearly-rules.ts';

export const dalian2011: ProgrammeInput = {
  ...about,
  deadlines,
  settings: [...settings, ...allIndicatorSettings],
  application,
  rules: [
    ...aimRules,
    ...conditionRules,
    ...procedureRules,
    ...organisationRules,
    ...deadlineRules,
    ...formRules,
    ...yearlyRules,
    ...houseRuleSet,
  ],
};
