import * as v from 'valibot';
import { ruleSchema, type CheckedRule } from '../definition/rule.ts';
import { integrityRules } from './common/integrity-rules.ts';

/** The rules about the file itself: they hold for any workbook, whatever its programme. */
export const FILE_RULES: readonly CheckedRule[] = integrityRules
  .map((rule) => v.parse(ruleSchema, rule))
  .filter((rule) => rule.disposition === 'rule');
