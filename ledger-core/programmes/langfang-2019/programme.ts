import type { ProgrammeInput } from '../../definition/programme.ts';
import { integrityRules } from '../common/integrity-rules.ts';
import { about } from './about.ts';
import { deadlines } from './deadlines.ts';
import { application } from './application.ts';

export const langfang2019: ProgrammeInput = {
  ...about,
  deadlines,
  settings: [],
  application,
  rules: [...integrityRules],
};
