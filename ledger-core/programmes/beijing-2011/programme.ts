import type { ProgrammeInput } from '../../definition/programme.ts';
import { houseRuleSet } from '../common/house-rule-set.ts';
import { allIndicatorSettings } from '../common/indicators/all-indicators.ts';
import { about } from './about.ts';
import { application } from './application.ts';
import { conditionRules } from './condition-rules.ts';
import { deadlines } from './deadlines.ts';
import { foundingRules } from './founding-rules.ts';
import { procedureRules } from './procedure-rules.ts';
import { runningRules } from './running-rules.ts';
import { settings } from './settings.ts';
import { taskRules } from './task-rules.ts';

export const beijing2011: ProgrammeInput = {
  ...about,
  deadlines,
  settings: [...settings, ...allIndicatorSettings],
  application,
  rules: [...taskRules, ...conditionRules, ...foundingRules, ...procedureRules, ...runningRules, ...houseRuleSet],
};
