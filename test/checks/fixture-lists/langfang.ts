import type { RuleFixtures } from '../../support/fixture-rules.ts';
import * as conditions from '../langfang-application/conditions.ts';
import * as procedure from '../langfang-application/procedure.ts';
import * as repeated from '../langfang-application/repeated.ts';
import * as work from '../langfang-application/work.ts';
import * as years from '../langfang-ledger/years.ts';

/** The rules about Langfang's application, and about what follows in the ledger. */
export const LANGFANG_FIXTURES: readonly RuleFixtures[] = [
  ...Object.values(conditions),
  ...Object.values(work),
  ...Object.values(procedure),
  ...Object.values(years),
  ...Object.values(repeated),
];
