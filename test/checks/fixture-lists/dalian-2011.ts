import * as boxes from '../dalian-2011-application/boxes.ts';
import * as days from '../dalian-2011-application/days.ts';
import * as procedure from '../dalian-2011-application/procedure.ts';
import * as rows from '../dalian-2011-application/rows.ts';
import * as years from '../dalian-2011-ledger/years.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** The rules of Dalian 2011: its application, and what is asked of every year. */
export const DALIAN_2011_FIXTURES: readonly RuleFixtures[] = [
  ...Object.values(boxes),
  ...Object.values(procedure),
  ...Object.values(days),
  ...Object.values(rows),
  ...Object.values(years),
];
