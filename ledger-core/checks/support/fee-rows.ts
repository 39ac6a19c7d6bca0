import type { fees } from '../../definition/registers/fees.ts';
import type { expenses } from '../../definition/registers/money.ts';
import type { CheckedRule } from '../../definition/rule.ts';
import { columnOf, type CellValue } from '../../definition/table.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { illegibleColumn, missingColumn } from '../../dossier/what-is-missing.ts';
import { daysBetween, type LocalDate } from '../../kernel/local-date.ts';
import { nameKey, text, type Text } from '../../kernel/text.ts';
import type { TypedRow, TypedTable } from '../../workbook/typed-table.ts';
import { oncePerDossier } from './once-per-dossier.ts';
import { scopedRows, type ScopedRows } from './scoped-rows.ts';
import { bookingsOf, takenBack } from './voucher-bookings.ts';

export type FeeRow = TypedRow<typeof fees>;
type ExpenseRow = TypedRow<typeof expenses>;

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
  const gone = new Set<FeeRow>();
  const open = new Map<string, FeeRow[]>();
  for (const row of rows) {
    const { voucher, on, gross = 0 } = row.values;
    if (gross <= 0) continue;
    const key = paymentKey(row, gross);
    open.set(key, [...(open.get(key) ?? []), row]);
    const booked = voucher === undefined ? undefined : bookings.nearest(voucher, on, FEE_BOOKING_DAYS);
    const spent = (booked?.rows ?? []).filter(({ values }) => (values.amount ?? 0) > 0);
    if (spent.length > 0 && spent.every((one) => goneExpenses.has(one))) gone.add(row);
  }
  for (const row of rows) {
    const { gross = 0 } = row.values;
    const taken = gross < 0 ? open.get(paymentKey(row, 0 - gross))?.pop() : undefined;
    if (taken) gone.add(taken);
  }
  return gone;
});

function paymentKey({ values }: FeeRow, gross: number): string {
  return [nameKey(values.name ?? ''), values.kind ?? '', gross].join('|');
}

/** Whether an expense row's voucher stands on the fee sheet, where its payees are named one by one. */
export function isOnFeeSheet(dossier: Dossier, { values: { voucher, bookedOn } }: ExpenseRow): boolean {
  const days = voucher === undefined ? [] : (feeDays(dossier).get(nameKey(voucher)) ?? []);
  return days.some(
    (day) => day === undefined || bookedOn === undefined || Math.abs(daysBetween(day, bookedOn)) <= FEE_BOOKING_DAYS,
  );
}

const feeDays = oncePerDossier(({ book }): ReadonlyMap<string, readonly (LocalDate | undefined)[]> => {
  const days = new Map<string, (LocalDate | undefined)[]>();
  for (const { values } of book.tables.rf_fees?.rows ?? []) {
    if (values.voucher === undefined) continue;
    const key = nameKey(values.voucher);
    const list = days.get(key);
    if (list) list.push(values.on);
    else days.set(key, [values.on]);
  }
  return days;
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
