import type { RuleFixtures } from '../support/fixture-rules.ts';
import { et094 } from './budget/et-094.ts';
import { et090 } from './category-names/et-090.ts';
import { BEIJING_FIXTURES } from './fixture-lists/beijing.ts';
import { CONTROL_FIXTURES } from './fixture-lists/control.ts';
import { DALIAN_2011_FIXTURES } from './fixture-lists/dalian-2011.ts';
import { DALIAN_FIXTURES } from './fixture-lists/dalian.ts';
import { DALIAN_APPLICATION_FIXTURES } from './fixture-lists/dalian-application.ts';
import { FEE_FIXTURES } from './fixture-lists/fee.ts';
import { INVOICE_FIXTURES } from './fixture-lists/invoice.ts';
import { KEYWORD_FIXTURES } from './fixture-lists/keyword.ts';
import { LANGFANG_FIXTURES } from './fixture-lists/langfang.ts';
import { TIMING_FIXTURES } from './fixture-lists/timing.ts';
import { et080 } from './first-grant/et-080.ts';
import { et083a } from './fund-nature-open/et-083a.ts';
import { et083 } from './fund-nature/et-083.ts';
import { et082 } from './grant-payer/et-082.ts';
import { et095a } from './matching-funds-late/et-095a.ts';
import { et095 } from './matching-funds/et-095.ts';
import { et091 } from './other-expenses/et-091.ts';
import { et093a } from './invoice-doubts/et-093a.ts';
import { et087 } from './ring-fence/et-087.ts';
import { et084 } from './row-cases/et-084.ts';
import { et085 } from './row-cases/et-085.ts';
import { et089 } from './row-cases/et-089.ts';
import { et093 } from './row-cases/et-093.ts';
import { hxAu17 } from './row-cases/hx-au-17.ts';
import { hxFp01 } from './row-cases/hx-fp-01.ts';
import { hxLe01 } from './row-cases/hx-le-01.ts';
import { hxLe02 } from './row-cases/hx-le-02.ts';
import { hxLe03 } from './row-cases/hx-le-03.ts';
import { hxLe04 } from './row-cases/hx-le-04.ts';
import { et086, et096 } from './separate-accounting/et-086.ts';
import { et081 } from './star-grant/et-081.ts';
import { hxTx02 } from './tax-countdown/hx-tx-02.ts';

/** The fixtures of every rule, in the order of their ids. */
export const ALL_FIXTURES: readonly RuleFixtures[] = [
  et080,
  et081,
  et082,
  et083,
  et083a,
  et084,
  et085,
  et086,
  et087,
  et089,
  et090,
  et091,
  et093,
  et093a,
  et094,
  et095,
  et095a,
  et096,
  hxAu17,
  hxFp01,
  hxLe01,
  hxLe02,
  hxLe03,
  hxLe04,
  ...KEYWORD_FIXTURES,
  ...INVOICE_FIXTURES,
  ...TIMING_FIXTURES,
  ...FEE_FIXTURES,
  ...CONTROL_FIXTURES,
  ...BEIJING_FIXTURES,
  ...DALIAN_FIXTURES,
  ...DALIAN_2011_FIXTURES,
  ...DALIAN_APPLICATION_FIXTURES,
  ...LANGFANG_FIXTURES,
  hxTx02,
];
