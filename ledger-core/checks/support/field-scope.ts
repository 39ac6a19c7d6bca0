import type { Condition } from '../../definition/condition.ts';
import { FIELDS_TABLE } from '../../definition/form-tables.ts';
import type { CheckedRule } from '../../definition/rule.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { tableOf } from '../../dossier/table-of.ts';
import { text } from '../../kernel/text.ts';
import { found, inapplicable, type CheckResult } from './check.ts';
import { evaluatorOf } from './row-hits.ts';

/** Why a rule that only some workshops have to meet says nothing of this one; undefined: it is for this one. */
export function outsideScope(
  dossier: Dossier,
  rule: CheckedRule,
  scope: Condition | undefined,
): CheckResult | undefined {
  const record = scope && tableOf(dossier.book, FIELDS_TABLE);
  const row = record?.rows[0];
  if (!scope || !record || !row) return undefined;
  const answer = evaluatorOf(dossier).answer(scope, record.def, row);
  if (answer === 'yes') return undefined;
  if (answer === 'no') return inapplicable(rule.inapplicable ?? text('不适用。', 'Not applicable.'));
  return found([], [answer.unknown]);
}
