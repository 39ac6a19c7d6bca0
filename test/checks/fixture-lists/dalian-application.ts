import * as rows from '../dalian-application/rows.ts';
import * as values from '../dalian-application/single-values.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** The rules about an application in Dalian. */
export const DALIAN_APPLICATION_FIXTURES: readonly RuleFixtures[] = [...Object.values(values), ...Object.values(rows)];
