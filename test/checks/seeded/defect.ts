import type { LedgerContent } from '../../../ledger-core/definition/ledger-content.ts';
import type { ExpenseValues } from '../../../ledger-core/definition/registers/money.ts';
import { add as plus, ZERO, type Fen } from '../../../ledger-core/kernel/money.ts';
import type { Random } from '../../../ledger-core/kernel/seeded-random.ts';
import { booksAgree, expense, rowsOf, type Change } from '../../support/fixture-ledger.ts';

/** A ledger with one defect in it, and where that must be found. */
export interface Planted {
  readonly changes: readonly Change[];
  /** Places of all findings of the rule, `支出明细 7 项目编号`. */
  readonly at: readonly string[];
}

/** One kind of mistake, planted in a random place with random values. */
export interface Defect {
  readonly name: string;
  readonly rule: string;
  /** Errors of other rules that the same mistake must raise. */
  readonly follows?: readonly string[];
  readonly plant: (ledger: LedgerContent, random: Random) => Planted;
}

type RowPlan = (one: ExpenseValues, random: Random, ledger: LedgerContent) => ExpenseValues;

/** Spoils one random expense; with `only`, one of those. The books follow where the amount changed. */
export function inOneRow(
  column: string,
  plan: RowPlan,
  only: (one: ExpenseValues) => boolean = () => true,
): Defect['plant'] {
  return (ledger, random) => {
    const rows = rowsOf(ledger, 'rf_expenses');
    const at = pickRow(rows, random, only);
    const one = rows[at - 1] ?? {};
    return { changes: [expense(at, plan(one, random, ledger)), booksAgree], at: [`支出明细 ${at} ${column}`] };
  };
}

export function pickRow(rows: readonly ExpenseValues[], random: Random, only: (one: ExpenseValues) => boolean): number {
  const places = rows.flatMap((one, at) => (only(one) ? [at + 1] : []));
  const [first, ...others] = places;
  if (first === undefined) throw new Error('the seed has no row for this defect');
  return random.pick([first, ...others]);
}

export const hasInvoice = ({ invoice }: ExpenseValues): boolean => invoice !== undefined;
export const isPurchase = ({ category, amount }: ExpenseValues): boolean =>
  category !== '其他支出' && (amount ?? 0) > 100;

export function spentOf(ledger: LedgerContent): Fen {
  return rowsOf(ledger, 'rf_expenses').reduce((sum, one) => plus(sum, one.amount ?? ZERO), ZERO);
}
