import type { RuleFixtures } from '../../support/fixture-rules.ts';
import { hxAu22 } from '../activity-evidence/hx-au-22.ts';
import { hxAu23 } from '../head-count/hx-au-23.ts';
import { hxAu14a } from '../keywords/hx-au-14a.ts';
import { hxKw05 } from '../merged-accounts/hx-kw-05.ts';
import { hxKw04 } from '../personal-payee/hx-kw-04.ts';
import { et097a } from '../recorded-clawback/et-097a.ts';
import { hxAu17a } from '../reversal-original/hx-au-17a.ts';
import { hxAu17b } from '../reversal-year/hx-au-17b.ts';
import { hxAu13 } from '../row-cases/hx-au-13.ts';
import { hxAu14 } from '../row-cases/hx-au-14.ts';
import { hxAu15 } from '../row-cases/hx-au-15.ts';
import { hxAu18 } from '../running-balance/hx-au-18.ts';
import { et097 } from '../suspended-spending/et-097.ts';
import { hxAu19 } from '../unsupported-payments/hx-au-19.ts';
import { hxAu18a } from '../voucher-gaps/hx-au-18a.ts';

export const CONTROL_FIXTURES: readonly RuleFixtures[] = [
  et097,
  et097a,
  hxAu13,
  hxAu14,
  hxAu14a,
  hxAu15,
  hxAu17a,
  hxAu17b,
  hxAu18,
  hxAu18a,
  hxAu19,
  hxAu22,
  hxAu23,
  hxKw04,
  hxKw05,
];
