import type { RuleFixtures } from '../../support/fixture-rules.ts';
import { hxRc01 } from '../arrival-delay/hx-rc-01.ts';
import { hxAu24 } from '../first-digits/hx-au-24.ts';
import { hxLe05 } from '../future-dates/hx-le-05.ts';
import { hxAu05 } from '../idle-funds/hx-au-05.ts';
import { hxAu06 } from '../outside-period/hx-au-06.ts';
import { hxAu09 } from '../round-amounts/hx-au-09.ts';
import { hxAu07 } from '../round-trip/hx-au-07.ts';
import { hxAu03 } from '../split-purchases/hx-au-03.ts';
import { hxAu05a } from '../unspent-funds/hx-au-05a.ts';
import { hxAu04 } from '../year-end-rush/hx-au-04.ts';

export const TIMING_FIXTURES: readonly RuleFixtures[] = [
  hxAu03,
  hxAu04,
  hxAu05,
  hxAu05a,
  hxAu06,
  hxAu07,
  hxAu09,
  hxAu24,
  hxLe05,
  hxRc01,
];
