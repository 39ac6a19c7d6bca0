import type { ProgrammeInput } from '../../definition/programme.ts';
import { houseRuleSet } from '../common/house-rule-set.ts';
import { allIndicatorSettings } from '../common/indicators/all-indicators.ts';
import { application } from './application.ts';
import { about } from './about.ts';
import { runningRules } from './running-rules.ts';
import { settings } from './settings.ts';

export const beijing2011: ProgrammeInput = {
  ...about,
  settings: [...settings, ...allIndicatorSettings],
  application,
  rules: [...runningRules, ...houseRuleSet],
};
