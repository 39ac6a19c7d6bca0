import type { ExpenseValues } from '../../definition/registers/money.ts';
import type { CheckedRule } from '../../definition/rule.ts';
import { unknownAmong, type Dossier } from '../../dossier/dossier.ts';
import type { LocalDate } from '../../kernel/local-date.ts';
import type { Text } from '../../kernel/text.ts';
import type { TypedRow } from '../../workbook/typed-table.ts';
import { unknownReversals } from './reversals.ts';
import { scopedRows, type ScopedRows } from './scoped-rows.ts';
import { takenBack } from './taken-back.ts';
import type { ExpenseRow } from './table-rows.ts';

/**
 * The expenses that a rule is about, as far as money went out and stayed out: positive, and not taken back in full. Where
 * one of them lacks a readable value in the named columns, a gap says so.
 */
export function liveExpenses(
  dossier: Dossier,
  rule: CheckedRule,
  ...columns: readonly string[]
): ScopedRows<ExpenseRow> {
  const { table, rows, gaps } = scopedRows<ExpenseRow>(dossier, rule);
  const { rows: back } = takenBack(dossier);
  const live = rows.filter((row) => (row.values.amount ?? 0) > 0 && !back.has(row));
  const asked = new Set<TypedRow>(live);
  const unknown = [
    unknownReversals(dossier),
    unknownAmong(dossier, 'rf_expenses', (row) => asked.has(row), columns),
  ].filter((one): one is Text => one !== undefined);
  return { table, rows: live, gaps: [...gaps, ...unknown] };
}

/** The day of an expense: when it was booked, else when it was paid. */
export function expenseDay({ bookedOn, paidOn }: ExpenseValues): LocalDate | undefined {
  return bookedOn ?? paidOn;
}

/** Of rows that have a day: the earliest, by the sheet's order on one day. */
export function earliest(rows: readonly ExpenseRow[]): ExpenseRow | undefined {
  const day = ({ values }: ExpenseRow): string => expenseDay(values) ?? '9999-99-99';
  return rows.reduce<ExpenseRow | undefined>(
    (first, row) => (first === undefined || day(row) < day(first) ? row : first),
    undefined,
  );
}
