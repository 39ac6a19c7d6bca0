import * as reports from '../beijing-ledger/reports.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** The rules about a ledger in Beijing. */
export const BEIJING_FIXTURES: readonly RuleFixtures[] = [...Object.values(reports)];
