import type { ProgrammeInput } from '../../definition/programme.ts';
import { houseRuleSet } from '../common/house-rule-set.ts';
import { allIndicatorSettings } from '../common/indicators/all-indicators.ts';
import { application } from './application.ts';
import { grantRules } from './grant-rules.ts';
import { unionRules } from './union-rules.ts';
import { about } from './about.ts';

export const dalian2016: ProgrammeInput = {
  ...about,
  settings: allIndicatorSettings,
  application,
  rules: [...grantRules, ...unionRules, ...houseRuleSet],
};
