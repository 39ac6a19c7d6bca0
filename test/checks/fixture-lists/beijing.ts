import * as founding from '../beijing-application/founding.ts';
import * as rows from '../beijing-application/rows.ts';
import * as stated from '../beijing-application/stated.ts';
import * as reports from '../beijing-ledger/reports.ts';
import * as years from '../beijing-ledger/years.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** The rules about an application or a ledger in Beijing. */
export const BEIJING_FIXTURES: readonly RuleFixtures[] = [stated, founding, rows, reports, years].flatMap(
  (one): readonly RuleFixtures[] => Object.values(one),
);
