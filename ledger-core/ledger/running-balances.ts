import type { ExpenseValues } from '../definition/registers/money.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { add, subtract, ZERO, type Fen } from '../kernel/money.ts';
import { isReturn, type LedgerInput } from './ledger-input.ts';

/** Order of booking: 记账日期, then 序号 (blank ones last), then place. */
export function bookingOrder(expenses: readonly ExpenseValues[]): readonly number[] {
  const key = (at: number): { day: string; seq: number } => ({
    day: expenses[at]?.bookedOn ?? '9999-99-99',
    seq: expenses[at]?.seq ?? Number.POSITIVE_INFINITY,
  });
  return expenses
    .map((_, at) => at)
    .sort((a, b) => {
      const [x, y] = [key(a), key(b)];
      if (x.day !== y.day) return x.day < y.day ? -1 : 1;
      return x.seq === y.seq ? a - b : x.seq - y.seq;
    });
}

/** Balance of the row's own fund after the row; undefined where date, amount or fund is not known. */
export function runningBalances(input: LedgerInput): readonly (Fen | undefined)[] {
  const balances: (Fen | undefined)[] = input.expenses.map(() => undefined);
  const books = new Map<string, FundBook>();
  for (const at of bookingOrder(input.expenses)) {
    const { bookedOn, amount, fund } = input.expenses[at] ?? {};
    if (bookedOn === undefined || amount === undefined || fund === undefined) continue;
    const book = books.get(fund) ?? new FundBook(input, fund);
    books.set(fund, book);
    balances[at] = book.spend(bookedOn, amount);
  }
  return balances;
}

/** One fund's money as days go by: each receipt is taken up once. */
class FundBook {
  readonly #movements: readonly { day: LocalDate; amount: Fen }[];
  #next = 0;
  #balance: Fen;

  constructor(input: LedgerInput, fund: string) {
    this.#balance = input.opening.fund === fund ? (input.opening.amount ?? ZERO) : ZERO;
    this.#movements = input.receipts
      .flatMap((one) => {
        const isOurs = isReturn(one) ? one.returnOf === fund : one.fund === fund;
        if (!isOurs || one.receivedOn === undefined || one.received === undefined) return [];
        const amount = isReturn(one) ? subtract(ZERO, one.received) : one.received;
        return [{ day: one.receivedOn, amount }];
      })
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  }

  spend(day: LocalDate, amount: Fen): Fen {
    for (let next = this.#movements[this.#next]; next && next.day <= day; next = this.#movements[this.#next]) {
      this.#balance = add(this.#balance, next.amount);
      this.#next += 1;
    }
    this.#balance = subtract(this.#balance, amount);
    return this.#balance;
  }
}
