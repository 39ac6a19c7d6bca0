import type { CheckedRule } from '../../definition/rule.ts';
import { columnOf, type CellValue } from '../../definition/table.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { illegibleColumn, missingColumn } from '../../dossier/what-is-missing.ts';
import type { LocalDate } from '../../kernel/local-date.ts';
import { nameKey, text, type Text } from '../../kernel/text.ts';
import type { TypedRow, TypedTable } from '../../workbook/typed-table.ts';
import { oncePerDossier } from './once-per-dossier.ts';
import { scopedRows, type ScopedRows } from './scoped-rows.ts';
import { nearestDay } from './days.ts';
import { takenBack } from './taken-back.ts';
import { bookingsOf } from './voucher-bookings.ts';
import type { ExpenseRow, FeeRow } from './table-rows.ts';

/** So far may a fee and its booking lie apart and still be of one voucher: numbers start anew each month. */
export const FEE_BOOKING_DAYS = 62;

/** The fees that a rule is about, without those that were taken back. */
export function paidFees(dossier: Dossier, rule: CheckedRule): ScopedRows<FeeRow> {
  const { table, rows, gaps } = scopedRows<FeeRow>(dossier, rule);
  const gone = takenBackFees(dossier);
  return { table, gaps, rows: rows.filter((row) => !gone.has(row) && (row.values.gross ?? 1) > 0) };
}

/** The same for a rule about one kind of fee, whose scope takes in the rows that name none: those are a gap. */
export function paidFeesOfKind(dossier: Dossier, rule: CheckedRule): ScopedRows<FeeRow> {
  const { table, rows, gaps } = paidFees(dossier, rule);
  const blank = rows.find((row) => row.values.kind === undefined);
  const unknown = table && blank ? cellGap(table, blank, 'kind') : undefined;
  return {
    table,
    rows: rows.filter((row) => row.values.kind !== undefined),
    gaps: unknown ? [...gaps, unknown] : gaps,
  };
}

/** Why one of these cells is not known: its column is missing, or it cannot be read, or it is blank. */
export function cellGap(table: TypedTable, row: TypedRow, ...keys: readonly string[]): Text | undefined {
  const values = row.values as Readonly<Record<string, CellValue | undefined>>;
  const key = keys.find((one) => values[one] === undefined);
  if (key === undefined) return undefined;
  if (table.missingColumns.has(key)) return missingColumn(table.def, key);
  if (row.unreadable.has(key)) return illegibleColumn(table.def, key);
  const { name } = columnOf(table.def, key);
  const { sheet } = table.def;
  return text(`“${sheet}”有的行没有填“${name}”`, `some row of “${sheet}” leaves “${name}” blank`);
}

/** Fees that a negative row of the same person and kind takes back, or whose voucher was reversed in the expenses. */
const takenBackFees = oncePerDossier((dossier): ReadonlySet<FeeRow> => {
  const rows = dossier.book.tables.rf_fees?.rows ?? [];
  const bookings = bookingsOf(dossier);
  const goneExpenses = takenBack(dossier).rows;
  const isReversed = ({ values: { voucher, on } }: FeeRow): boolean => {
    const booked = voucher === undefined ? undefined : bookings.nearest(voucher, on, FEE_BOOKING_DAYS);
    const spent = (booked?.rows ?? []).filter(({ values }) => (values.amount ?? 0) > 0);
    return spent.length > 0 && spent.every((one) => goneExpenses.has(one));
  };
  return new Set([...rows.filter(isReversed), ...opposed(rows)]);
});

/** Rows that a negative one equals: the nearest above it, else one below. */
function opposed(rows: readonly FeeRow[]): readonly FeeRow[] {
  const open = new Map<string, FeeRow[]>();
  const taken: FeeRow[] = [];
  const unmatched: string[] = [];
  for (const row of rows) {
    const { gross = 0 } = row.values;
    const key = paymentKey(row, Math.abs(gross));
    const above = open.get(key) ?? [];
    if (gross > 0) above.push(row);
    open.set(key, above);
    const match = gross < 0 ? above.pop() : undefined;
    if (match) taken.push(match);
    else if (gross < 0) unmatched.push(key);
  }
  return [...taken, ...unmatched.flatMap((key) => open.get(key)?.pop() ?? [])];
}

function paymentKey({ values }: FeeRow, gross: number): string {
  return [nameKey(values.name ?? ''), values.kind ?? '', gross].join('|');
}

/** Whether an expense row's voucher stands on the fee sheet, where its payees are named one by one. */
export function isOnFeeSheet(dossier: Dossier, { values: { voucher, bookedOn } }: ExpenseRow): boolean {
  const sheet = voucher === undefined ? undefined : feeDays(dossier).get(nameKey(voucher));
  if (!sheet) return false;
  // Without a day on one of the two sides they may be of one voucher.
  if (bookedOn === undefined || sheet.hasUndated) return true;
  return (nearestDay(sheet.days, bookedOn)?.distance ?? Number.POSITIVE_INFINITY) <= FEE_BOOKING_DAYS;
}

interface FeeDays {
  /** In their order. */
  readonly days: readonly LocalDate[];
  readonly hasUndated: boolean;
}

const feeDays = oncePerDossier(({ book }): ReadonlyMap<string, FeeDays> => {
  const byVoucher = new Map<string, Set<LocalDate | undefined>>();
  for (const { values } of book.tables.rf_fees?.rows ?? []) {
    if (values.voucher === undefined) continue;
    const key = nameKey(values.voucher);
    byVoucher.set(key, (byVoucher.get(key) ?? new Set<LocalDate | undefined>()).add(values.on));
  }
  const sorted = ([key, days]: [string, Set<LocalDate | undefined>]): [string, FeeDays] => [
    key,
    { days: [...days].filter((day) => day !== undefined).sort(), hasUndated: days.has(undefined) },
  ];
  return new Map([...byVoucher].map(sorted));
});

/**
 * Which rows are of one person: the same name, unless two identity numbers tell two persons apart. A row without a number
 * is taken for the only one who has that name. Undefined: the row names nobody.
 */
export function personKeys(rows: readonly FeeRow[]): (row: FeeRow) => string | undefined {
  const numbers = new Map<string, Set<string>>();
  for (const { values } of rows) {
    if (values.name === undefined || values.idNumber === undefined) continue;
    const known = numbers.get(nameKey(values.name)) ?? new Set<string>();
    numbers.set(nameKey(values.name), known.add(values.idNumber));
  }
  return ({ values: { name, idNumber } }) => {
    if (name === undefined) return undefined;
    const key = nameKey(name);
    const known = numbers.get(key);
    const only = known?.size === 1 ? [...known][0] : undefined;
    return `${key}|${idNumber ?? only ?? ''}`;
  };
}
