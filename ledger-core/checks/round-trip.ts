import { RETURN_KINDS } from '../definition/registers/money.ts';
import { unknownReceipts, type Dossier } from '../dossier/dossier.ts';
import { daysBetween, type LocalDate } from '../kernel/local-date.ts';
import { yuanDisplay, yuanText, ZERO, type Fen } from '../kernel/money.ts';
import { nameKey, text, type Text } from '../kernel/text.ts';
import { isReturn } from '../ledger/ledger-input.ts';
import { locate, type TypedRow, type TypedTable } from '../workbook/typed-table.ts';
import { found, inapplicable, textParam, type Check, type Hit } from './support/check.ts';
import { EqualArrivals, type Asked } from './support/equal-arrivals.ts';
import { expenseDay, liveExpenses } from './support/live-expenses.ts';
import { rowIdentity } from './support/row-hits.ts';
import type { ExpenseRow, ReceiptRow } from './support/table-rows.ts';

/** Money that leaves a fund again. */
interface Outgoing {
  readonly table: TypedTable;
  readonly row: TypedRow;
  readonly column: string;
  readonly day: LocalDate | undefined;
  readonly amount: Fen;
  /** The arrivals that it sends back, if they are there. */
  readonly sendsBack: readonly Asked[];
  /** Those that it may send back, and what would have to be known. */
  readonly maybe: { readonly arrivals: readonly Asked[]; readonly unknown: Text };
  readonly how: Text;
}

/** Matching funds of which an equal amount soon goes back to where it came from. */
export const roundTrip: Check = (dossier, rule) => {
  const { programme, settings, tables } = dossier.book;
  const funds = programme.otherFunds;
  const days = settings.number(textParam(rule, 'days'));
  const table: TypedTable | undefined = tables.rf_receipts;
  const rows = (table?.rows ?? []) as readonly ReceiptRow[];
  const arrivals = new EqualArrivals(rows, funds);
  const unknown = unknownReceipts(dossier, funds, 'received', 'receivedOn');
  if (!table || (arrivals.isEmpty && !unknown)) {
    return inapplicable(text('没有配套资金到账。', 'No matching funds were received.'));
  }
  const spent = liveExpenses(dossier, rule, 'payee', 'bookedOn');
  const unknownReturns = unknownReceipts(dossier, RETURN_KINDS, 'received', 'returnOf', 'receivedOn');
  const gaps = [...spent.gaps, ...[unknown, unknownReturns].filter((one): one is Text => one !== undefined)];
  const hits: Hit[] = [];
  const outgoing = [
    ...rows.filter(({ values }) => isReturn(values)).map((row) => givenBack(table, row, funds)),
    ...(spent.table ? spent.rows.map(paidTo(dossier, spent.table)) : []),
  ];
  for (const one of outgoing) {
    const arrived = arrivalOf(arrivals, one, days);
    if (typeof arrived === 'object') gaps.push(arrived);
    else if (arrived !== undefined) hits.push(roundTripHit(one, arrived, days));
  }
  return found(hits, gaps);
};

/** A return or clawback, whoever it goes to. */
function givenBack(table: TypedTable, row: ReceiptRow, funds: readonly string[]): Outgoing {
  const { received: amount = ZERO, returnOf, receivedOn, paidOn } = row.values;
  const asked = funds.map((fund) => ({ fund, amount }));
  return {
    table,
    row,
    column: 'received',
    day: receivedOn ?? paidOn,
    amount,
    sendsBack: asked.filter(({ fund }) => fund === returnOf),
    maybe: {
      arrivals: returnOf === undefined ? asked : [],
      unknown: text('退回没有写所属资金', 'money given back does not say of which fund'),
    },
    how: text('退了回去', 'was given back'),
  };
}

/** An expense: only one to the payer of the money, or to the unit itself, sends it back. */
function paidTo({ book: { fields } }: Dossier, table: TypedTable): (row: ExpenseRow) => Outgoing {
  const unit = nameKey(fields.text('rf_unit') ?? '');
  return (row) => {
    const { fund = '', amount = ZERO, payee = '' } = row.values;
    const payer = nameKey(payee);
    const any = { fund, amount };
    return {
      table,
      row,
      column: 'amount',
      day: expenseDay(row.values),
      amount,
      sendsBack: payer === '' ? [] : [{ ...any, payer }, ...(payer === unit ? [any] : [])],
      maybe: {
        arrivals: payer !== '' && fields.isUnknown('rf_unit') ? [any] : [],
        unknown: text('封面的所在单位读不出', 'the unit on the cover cannot be read'),
      },
      how: text(`付给了${payee}`, `was paid to ${payee}`),
    };
  };
}

/** The arrival that money sends back; or why that is not known. */
function arrivalOf(arrivals: EqualArrivals, one: Outgoing, days: number): LocalDate | Text | undefined {
  const { day, sendsBack, maybe } = one;
  const equal = sendsBack.filter((asked) => arrivals.has(asked).any);
  const perhaps = maybe.arrivals.filter((asked) => arrivals.has(asked).any);
  if (equal.length === 0 && perhaps.length === 0) return undefined;
  if (day === undefined) return text('转出的行没有填日期', 'a row of money going out has no date');
  const within = (asked: Asked): LocalDate | readonly LocalDate[] => arrivals.lastWithin(asked, day, days) ?? [];
  const last = equal.flatMap(within).sort().at(-1);
  if (last !== undefined) return last;
  if (perhaps.flatMap(within).length > 0) return maybe.unknown;
  const isOpen = [...equal, ...perhaps].some((asked) => arrivals.has(asked).undated);
  return isOpen ? text('配套资金的到账日期没有填', 'a receipt of matching funds has no date') : undefined;
}

function roundTripHit({ table, row, column, day, amount, how }: Outgoing, arrived: LocalDate, limit: number): Hit {
  return {
    case: 'round-trip',
    at: locate(table, row, column),
    observed: yuanText(amount),
    values: {
      amount: yuanDisplay(amount),
      arrived,
      left: day ?? '',
      days: day === undefined ? '' : daysBetween(arrived, day),
      limit,
      how,
    },
    identity: rowIdentity(table.def, row),
  };
}
