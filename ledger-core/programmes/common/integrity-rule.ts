import type { Text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';

export type RuleInput = ProgrammeInput['rules'][number];
/** What is said of one kind of oddity. */
export interface CaseInput {
  readonly message: Text;
  readonly expected: Text;
  readonly remedy: Text;
}

/** A rule about the file itself; its cases are the codes of the issues that reading a workbook can raise. */
export function integrity(
  id: string,
  severity: RuleInput['severity'],
  gist: Text,
  cases: Record<string, CaseInput>,
  check = 'integrity',
): RuleInput {
  return { id, severity, origin: 'integrity', disposition: 'rule', gist, check, cases, on: ['application', 'ledger'] };
}
