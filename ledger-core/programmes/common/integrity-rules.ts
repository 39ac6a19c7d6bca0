import type { RuleInput } from './integrity-rule.ts';
import { structureRules } from './structure-rules.ts';
import { valueRules } from './value-rules.ts';

/** The rules about the file itself; the same for every programme. */
export const integrityRules: readonly RuleInput[] = [...valueRules, ...structureRules];
