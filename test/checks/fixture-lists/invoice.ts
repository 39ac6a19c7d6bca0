import { hxFp06 } from '../row-cases/hx-fp-06.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';
import { hxAu02 } from '../consecutive-invoices/hx-au-02.ts';
import { hxAu01 } from '../duplicate-payments/hx-au-01.ts';
import { hxAu01a } from '../duplicate-payments/hx-au-01a.ts';
import { hxFp02 } from '../invoice-purchaser/hx-fp-02.ts';
import { hxFp03 } from '../invoice-year/hx-fp-03.ts';
import { hxAu08 } from '../payee-and-seller/hx-au-08.ts';

export const INVOICE_FIXTURES: readonly RuleFixtures[] = [hxAu01, hxAu01a, hxAu02, hxAu08, hxFp02, hxFp03, hxFp06];
