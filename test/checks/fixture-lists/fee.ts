import type { RuleFixtures } from '../../support/fixture-rules.ts';
import { hxAu10 } from '../consulting-fees/hx-au-10.ts';
import { hxFe01 } from '../fee-sheet-tie/hx-fe-01.ts';
import { hxId01 } from '../identity-numbers/hx-id-01.ts';
import { et090a } from '../labour-scope/et-090a.ts';
import { hxAu10a } from '../lecture-fees/hx-au-10a.ts';
import { hxAu12 } from '../lecture-hours/hx-au-12.ts';
import { hxAu11 } from '../own-people/hx-au-11.ts';
import { hxAu10b } from '../person-day-quota/hx-au-10b.ts';
import { hxId02 } from '../uscc/hx-id-02.ts';
import { hxTx01 } from '../withheld-tax/hx-tx-01.ts';

export const FEE_FIXTURES: readonly RuleFixtures[] = [
  et090a,
  hxAu10,
  hxAu10a,
  hxAu10b,
  hxAu11,
  hxAu12,
  hxFe01,
  hxId01,
  hxId02,
  hxTx01,
];
