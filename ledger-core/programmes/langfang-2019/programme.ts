import type { ProgrammeInput } from '../../definition/programme.ts';
import { integrityRules } from '../common/integrity-rules.ts';
import { about } from './about.ts';

export const langfang2019: ProgrammeInput = {
  ...about,
  settings: [],
  rules: [...integrityRules],
};
