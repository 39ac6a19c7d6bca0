import { yearOf, type LocalDate } from '../kernel/local-date.ts';
import { add, subtract, total, ZERO, type Fen } from '../kernel/money.ts';
import type { Movement, Span } from '../templates/ledger-results.ts';
import { isReturn, type LedgerInput } from './ledger-input.ts';
import { movementOf } from './movement.ts';
import { runningBalances } from './running-balances.ts';

/** What came in, went out and is left. balance = opening + received − spent − returned. */
export interface Sums {
  readonly opening: Fen;
  readonly received: Fen;
  readonly spent: Fen;
  readonly returned: Fen;
  readonly balance: Fen;
}

/**
 * The ring-fenced money of one workshop: the same sums as the sheet's formulas, from the typed rows. A blank amount
 * counts in no sum; a row without a date counts in totals and in no year.
 */
export class Ledger {
  readonly input: LedgerInput;

  constructor(input: LedgerInput) {
    this.input = input;
  }

  get isEmpty(): boolean {
    return this.input.receipts.length === 0 && this.input.expenses.length === 0 && !this.input.opening.amount;
  }

  /** One fund's money, or everything where no fund is named. */
  sums(fund?: string): Sums {
    const { opening, receipts, expenses } = this.input;
    const isOurs = (one: string | undefined): boolean => fund === undefined || one === fund;
    let [received, returned, spent] = [ZERO, ZERO, ZERO];
    for (const one of receipts) {
      const amount = one.received ?? ZERO;
      if (isReturn(one)) returned = isOurs(one.returnOf) ? add(returned, amount) : returned;
      else received = isOurs(one.fund) ? add(received, amount) : received;
    }
    for (const one of expenses) spent = isOurs(one.fund) ? add(spent, one.amount ?? ZERO) : spent;
    return sumsOf(isOurs(opening.fund) ? (opening.amount ?? ZERO) : ZERO, received, spent, returned);
  }

  /** Every fund that anything names, in order of appearance; money that names none stands under ''. */
  funds(): readonly string[] {
    const { opening, receipts, expenses } = this.input;
    const names = new Set<string>();
    if (opening.amount) names.add(opening.fund ?? '');
    for (const one of receipts) names.add(isReturn(one) ? (one.returnOf ?? one.fund ?? '') : (one.fund ?? ''));
    for (const one of expenses) names.add(one.fund ?? '');
    return [...names];
  }

  /** Sums by fund. A return that does not say of which fund stands under its own kind (退回, 追回). */
  sumsByFund(): ReadonlyMap<string, Sums> {
    const byFund = new Map(
      this.funds().map((fund) => [fund, { opening: ZERO, received: ZERO, spent: ZERO, returned: ZERO }]),
    );
    const put = (fund: string, part: 'opening' | 'received' | 'spent' | 'returned', amount: Fen | undefined): void => {
      const sums = byFund.get(fund);
      if (sums) sums[part] = add(sums[part], amount ?? ZERO);
    };
    const { opening, receipts, expenses } = this.input;
    if (opening.amount) put(opening.fund ?? '', 'opening', opening.amount);
    for (const one of receipts) {
      if (isReturn(one)) put(one.returnOf ?? one.fund ?? '', 'returned', one.received);
      else put(one.fund ?? '', 'received', one.received);
    }
    for (const one of expenses) put(one.fund ?? '', 'spent', one.amount);
    return new Map([...byFund].map(([fund, s]) => [fund, sumsOf(s.opening, s.received, s.spent, s.returned)]));
  }

  /** Expenses of a category (undefined: all) in a year (undefined: all dates), of a fund (undefined: all). */
  spent({
    category,
    year,
    fund,
  }: {
    category?: string | undefined;
    year?: number | undefined;
    fund?: string | undefined;
  }): Fen {
    let spent = ZERO;
    for (const one of this.input.expenses) {
      if (category !== undefined && one.category !== category) continue;
      if (fund !== undefined && one.fund !== fund) continue;
      if (year !== undefined && (one.bookedOn === undefined || yearOf(one.bookedOn) !== year)) continue;
      spent = add(spent, one.amount ?? ZERO);
    }
    return spent;
  }

  /** All expenses of exactly this category; '' for those that name none. */
  spentIn(category: string): Fen {
    return total(
      this.input.expenses.filter((one) => (one.category ?? '') === category).map((one) => one.amount ?? ZERO),
    );
  }

  /** Receipts that are no returns, of the named funds, received by a day (undefined: ever). */
  received(funds: readonly string[], by?: LocalDate): Fen {
    let received = ZERO;
    for (const one of this.input.receipts) {
      const inTime = by === undefined || (one.receivedOn !== undefined && one.receivedOn <= by);
      if (inTime && one.fund !== undefined && funds.includes(one.fund)) received = add(received, one.received ?? ZERO);
    }
    return received;
  }

  /** Balance of all money up to a day; entries without a date are left out. Undefined: of everything. */
  balanceAt(day: LocalDate | undefined): Fen {
    if (day === undefined) return this.sums().balance;
    let balance = this.input.opening.amount ?? ZERO;
    for (const one of this.input.receipts) {
      if (one.receivedOn === undefined || one.receivedOn > day) continue;
      balance = isReturn(one) ? subtract(balance, one.received ?? ZERO) : add(balance, one.received ?? ZERO);
    }
    for (const one of this.input.expenses) {
      if (one.bookedOn !== undefined && one.bookedOn <= day) balance = subtract(balance, one.amount ?? ZERO);
    }
    return balance;
  }

  /** What came in, went back and was spent in a span of days, of a fund (undefined: all). */
  moved(fund: string | undefined, span: Span): Movement {
    return movementOf(this.input, fund, span);
  }

  /** The 余额 of each expense row, in the rows' order; see the column's note. */
  balances(): readonly (Fen | undefined)[] {
    return runningBalances(this.input);
  }

  /** First calendar year with a dated receipt or expense. */
  firstYear(): number | undefined {
    const first = this.#days().reduce<LocalDate | undefined>(
      (sofar, day) => (sofar === undefined || day < sofar ? day : sofar),
      undefined,
    );
    return first === undefined ? undefined : yearOf(first);
  }

  /** Last day with a receipt or expense. */
  lastDay(): LocalDate | undefined {
    return this.#days().reduce<LocalDate | undefined>(
      (sofar, day) => (sofar === undefined || day > sofar ? day : sofar),
      undefined,
    );
  }

  #days(): readonly LocalDate[] {
    const { receipts, expenses } = this.input;
    const days = [...receipts.map((one) => one.receivedOn), ...expenses.map((one) => one.bookedOn)];
    return days.filter((day) => day !== undefined);
  }
}

function sumsOf(opening: Fen, received: Fen, spent: Fen, returned: Fen): Sums {
  const balance = subtract(subtract(add(opening, received), spent), returned);
  return { opening, received, spent, returned, balance };
}
