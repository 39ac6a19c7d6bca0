import { hxLe06, hxRc03 } from '../row-cases/house-money.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';
import { dl16027 } from '../cover-choice/dl16-027.ts';
import { dl16026 } from '../funding-source/dl16-026.ts';
import { dl16022 } from '../grant-amount/dl16-022.ts';
import { dl16023a } from '../grant-payee/dl16-023a.ts';
import { dl16023b } from '../grant-payee/dl16-023b.ts';
import { dl16023 } from '../grant-payer/dl16-023.ts';
import { dl16029 } from '../outside-document/dl16-029.ts';
import { et092 } from '../outside-document/et-092.ts';
import { hxCt01 } from '../row-cases/hx-ct-01.ts';
import { hxFp05 } from '../row-cases/hx-fp-05.ts';
import { dl16022a } from '../single-grant/dl16-022a.ts';

/** Dalian 2016's own rules, what programmes share that E-Town has not, and ET-092 for its check. */
export const DALIAN_FIXTURES: readonly RuleFixtures[] = [
  dl16022,
  dl16022a,
  dl16023,
  dl16023a,
  dl16023b,
  dl16026,
  dl16027,
  dl16029,
  et092,
  hxCt01,
  hxFp05,
  hxLe06,
  hxRc03,
];
