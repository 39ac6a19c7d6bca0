import { Decimal } from 'decimal.js';
import { fen, type Fen } from '../kernel/money.ts';

/** One step of 预扣预缴 on 劳务报酬: taxable yuan up to `upTo`, at `rate`, less the quick deduction. */
interface TaxStep {
  readonly upTo: number;
  readonly rate: string;
  readonly deduction: number;
}

const FREE_UP_TO = 4_000;
const FLAT_ALLOWANCE = 800;
const ALLOWANCE_RATE = '0.2';

/** 国家税务总局公告2018年第61号, as cited by secondary sources; for residents. Yuan. */
export const TAX_STEPS: readonly TaxStep[] = [
  { upTo: 20_000, rate: '0.2', deduction: 0 },
  { upTo: 50_000, rate: '0.3', deduction: 2_000 },
  { upTo: Number.POSITIVE_INFINITY, rate: '0.4', deduction: 7_000 },
];

/**
 * Income tax to be withheld from one payment (次) for labour, in fen, rounded half up. Allowance: 800 yuan up to 4,000
 * yuan, a fifth above. A payment of nothing or less has none.
 */
export function withheldTax(gross: Fen): Fen {
  const yuan = new Decimal(gross).dividedBy(100);
  const taxable = yuan.lessThanOrEqualTo(FREE_UP_TO)
    ? Decimal.max(0, yuan.minus(FLAT_ALLOWANCE))
    : yuan.minus(yuan.times(ALLOWANCE_RATE));
  const step = TAX_STEPS.find(({ upTo }) => taxable.lessThanOrEqualTo(upTo));
  if (!step) return fen(0);
  const tax = taxable.times(step.rate).minus(step.deduction).times(100);
  return fen(tax.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber());
}
