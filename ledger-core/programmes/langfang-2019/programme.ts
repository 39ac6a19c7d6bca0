import type { ProgrammeInput } from '../../definition/programme.ts';
import { integrityRules } from '../common/integrity-rules.ts';
import { about } from './about.ts';
import { application } from './application.ts';

export const langfang2019: ProgrammeInput = {
  ...about,
  settings: [],
  application,
  rules: [...integrityRules],
};
