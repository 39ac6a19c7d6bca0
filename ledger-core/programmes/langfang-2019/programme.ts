import type { ProgrammeInput } from '../../definition/programme.ts';
import { integrityRules } from '../common/integrity-rules.ts';
import { about } from './about.ts';
import { deadlines } from './deadlines.ts';
import { application } from './application.ts';
import { conditionRules } from './condition-rules.ts';
import { figureRules } from './figure-rules.ts';
import { formRules } from './form-rules.ts';
import { procedureRules } from './procedure-rules.ts';
import { repeatedRules } from './repeated-rules.ts';
import { scopeRules } from './scope-rules.ts';
import { settings } from './settings.ts';
import { workRules } from './work-rules.ts';
import { yearlyRules } from './yearly-rules.ts';

export const langfang2019: ProgrammeInput = {
  ...about,
  deadlines,
  settings,
  application,
  rules: [
    ...conditionRules,
    ...workRules,
    ...scopeRules,
    ...procedureRules,
    ...yearlyRules,
    ...repeatedRules,
    ...formRules,
    ...figureRules,
    ...integrityRules,
  ],
};
