import { unknownBalance, unknownIn, waitingReceipt, type Dossier } from '../dossier/dossier.ts';
import { RETURN_KINDS } from '../definition/registers/money.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { yuanDisplay, yuanText, type Fen } from '../kernel/money.ts';
import { text, type Text } from '../kernel/text.ts';
import { isReturn } from '../ledger/ledger-input.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { bookingOrder } from '../ledger/running-balances.ts';
import { locate, type TypedTable } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check, type Hit } from './support/check.ts';
import { overspentEntry } from './support/overspent-entry.ts';
import { rowIdentity } from './support/row-hits.ts';

/** A fund's balance below zero on a day when its money had begun to come: the first entry of each fund. */
export const runningBalance: Check = (dossier, rule) => {
  const unknown = unknownMoney(dossier);
  if (unknown) return found([], [unknown]);
  const { ledger } = dossier;
  const undated = undatedFunds(ledger);
  const entries = entriesOf(ledger).filter(({ fund }) => !undated.has(fund));
  const gaps = [...undated].map((fund) => text(`${fund}有到账没有填日期`, `a receipt of ${fund} has no date`));
  const short = shortFunds(dossier);
  if (entries.length === 0 && short.length === 0 && gaps.length === 0 && rule.inapplicable) {
    return inapplicable(rule.inapplicable);
  }
  const overspent = overspentAt(dossier);
  const doubt = unassignedMoney(dossier);
  const hits: Hit[] = [];
  const fundOfOverspent = overspent === undefined ? undefined : ledger.input.expenses[overspent]?.fund;
  const named = new Set<string | undefined>([fundOfOverspent]);
  for (const entry of firstBelowZero(entries)) {
    named.add(entry.fund);
    if (entry.at === overspent) continue;
    const hit = hitOf(dossier, entry);
    if (doubt) gaps.push(doubt);
    else if (hit) hits.push(hit);
  }
  for (const { fund, hit } of short) {
    if (named.has(fund)) continue;
    if (doubt) gaps.push(doubt);
    else hits.push(hit);
  }
  return found(hits, gaps);
};

/** Funds of which more went out than ever came, dates aside: at the movement that was the last. */
function shortFunds(dossier: Dossier): readonly { readonly fund: string; readonly hit: Hit }[] {
  const { ledger } = dossier;
  return [...ledger.sumsByFund()].flatMap(([fund, sums]) => {
    if (fund === '' || RETURN_KINDS.includes(fund) || sums.balance >= 0) return [];
    const { received, spent, returned, balance } = sums;
    const hit: Hit = {
      case: 'short',
      ...lastMovement(dossier, fund),
      observed: yuanText(balance),
      values: {
        fund,
        received: yuanDisplay(received),
        spent: yuanDisplay(spent),
        returned: yuanDisplay(returned),
        balance: yuanDisplay(balance),
      },
    };
    return [{ fund, hit }];
  });
}

/** The fund's last expense, or a return after it. */
function lastMovement({ book: { tables } }: Dossier, fund: string): Pick<Hit, 'at' | 'identity'> {
  const movements = [
    ...(tables.rf_expenses?.rows ?? []).flatMap((row) =>
      row.values.fund === fund && row.values.amount !== undefined
        ? [{ table: tables.rf_expenses, row, column: 'amount', day: row.values.bookedOn ?? '' }]
        : [],
    ),
    ...(tables.rf_receipts?.rows ?? []).flatMap((row) =>
      isReturn(row.values) && row.values.returnOf === fund
        ? [{ table: tables.rf_receipts, row, column: 'received', day: row.values.receivedOn ?? '' }]
        : [],
    ),
  ];
  const last = movements.reduce<(typeof movements)[number] | undefined>(
    (latest, one) => (latest && latest.day > one.day ? latest : one),
    undefined,
  );
  if (!last?.table) return { at: {}, identity: [fund] };
  const table: TypedTable = last.table;
  return { at: locate(table, last.row, last.column), identity: [fund, ...rowIdentity(table.def, last.row)] };
}

/** An expense after its fund's money began to come, and the fund's balance after it. */
interface Entry {
  readonly at: number;
  readonly fund: string;
  readonly day: LocalDate;
  readonly balance: Fen;
}

/** In the order of booking. What was spent before the first receipt is in the balance, but is no entry. */
function entriesOf(ledger: Ledger): readonly Entry[] {
  const { expenses } = ledger.input;
  const balances = ledger.balances();
  const starts = firstDays(ledger);
  return bookingOrder(expenses).flatMap((at): Entry[] => {
    const { fund, bookedOn: day } = expenses[at] ?? {};
    const balance = balances[at];
    const start = fund === undefined ? undefined : starts.get(fund);
    if (fund === undefined || day === undefined || balance === undefined) return [];
    return start === undefined || day < start ? [] : [{ at, fund, day, balance }];
  });
}

/** When each fund's money began to come; '' where some of it was there from the beginning. */
function firstDays({ input: { receipts, opening } }: Ledger): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const one of receipts) {
    const { fund, receivedOn: day, received } = one;
    if (fund === undefined || day === undefined || received === undefined || isReturn(one)) continue;
    if (day < (first.get(fund) ?? '9999-99-99')) first.set(fund, day);
  }
  if (opening.fund !== undefined && (opening.amount ?? 0) > 0) first.set(opening.fund, '');
  return first;
}

/** Each fund's first entry below zero. Within a day there is no order: what the day's last entry mends was never short. */
function firstBelowZero(entries: readonly Entry[]): readonly Entry[] {
  const closing = new Map(entries.map(({ fund, day, balance }) => [JSON.stringify([fund, day]), balance]));
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    const { fund, day, balance } = entry;
    if (balance >= 0 || (closing.get(JSON.stringify([fund, day])) ?? balance) >= 0) continue;
    if (!first.has(fund)) first.set(fund, entry);
  }
  return [...first.values()];
}

function hitOf({ book }: Dossier, { at, fund, day, balance }: Entry): Hit | undefined {
  const table = book.tables.rf_expenses;
  const row = table?.rows[at];
  if (!table || !row) return undefined;
  return {
    case: 'below-zero',
    at: locate(table, row, 'amount'),
    observed: yuanText(balance),
    values: { fund, day, balance: yuanDisplay(balance) },
    identity: rowIdentity(table.def, row),
  };
}

/** The entry that the ring fence names, in a programme that has one: once is enough. */
function overspentAt(dossier: Dossier): number | undefined {
  const { book, ledger } = dossier;
  const isNamed = book.programme.rules.some((one) => one.disposition === 'rule' && one.check === 'ring-fence');
  const isKnown = !unknownBalance(dossier) && !waitingReceipt(dossier);
  return isNamed && isKnown ? overspentEntry(ledger)?.at : undefined;
}

/** What every fund's balance needs. */
function unknownMoney(dossier: Dossier): Text | undefined {
  const { opening } = dossier.ledger.input;
  const unknown =
    unknownBalance(dossier) ??
    unknownIn(dossier, 'rf_receipts', 'receivedOn', 'returnOf') ??
    unknownIn(dossier, 'rf_expenses', 'bookedOn', 'fund');
  if (unknown) return unknown;
  return opening.amount && opening.fund === undefined
    ? text('封面没有填期初结转资金种类', 'the cover does not say of which fund the opening balance is')
    : undefined;
}

/** Funds of which it is not known when some of the money came or went back. */
function undatedFunds({ input: { receipts, expenses } }: Ledger): ReadonlySet<string> {
  const spent = new Set(expenses.map(({ fund }) => fund));
  const funds = receipts
    .filter((one) => one.received !== undefined && one.receivedOn === undefined)
    .map((one) => (isReturn(one) ? one.returnOf : one.fund));
  return new Set(funds.filter((fund): fund is string => fund !== undefined && spent.has(fund)));
}

/** Money that may be the fund's although the ledger does not yet say so. */
function unassignedMoney(dossier: Dossier): Text | undefined {
  const isUnassigned = dossier.ledger.input.receipts.some((one) => one.fund === undefined && (one.received ?? 0) > 0);
  return (
    waitingReceipt(dossier) ?? (isUnassigned ? text('有到账没有写资金种类', 'a receipt names no fund') : undefined)
  );
}
