import type { Dossier } from '../../dossier/dossier.ts';
import { illegibleColumn, missingColumn } from '../../dossier/what-is-missing.ts';
import { text, type Text } from '../../kernel/text.ts';
import { oncePerDossier } from './once-per-dossier.ts';
import { push, textKey, type ExpenseRow } from './reversals.ts';

/** The expense rows by their voucher's number. Numbers restart each month: rows of one number may be of several vouchers. */
export const rowsByVoucher = oncePerDossier(({ book }): ReadonlyMap<string, readonly ExpenseRow[]> => {
  const byVoucher = new Map<string, ExpenseRow[]>();
  for (const row of book.tables.rf_expenses?.rows ?? []) {
    const { voucher } = row.values;
    if (voucher !== undefined) push(byVoucher, textKey(voucher), row);
  }
  return byVoucher;
});

/** Why these rows do not say all that is asked of them. */
export function unknownOf(
  { book }: Dossier,
  rows: readonly ExpenseRow[],
  ...columns: readonly string[]
): Text | undefined {
  const table = book.tables.rf_expenses;
  if (!table) return undefined;
  const absent = columns.find((key) => table.missingColumns.has(key));
  if (absent !== undefined) return missingColumn(table.def, absent);
  const illegible = columns.find((key) => rows.some((row) => row.unreadable.has(key)));
  return illegible === undefined ? undefined : illegibleColumn(table.def, illegible);
}

/** The numbers that one cell names: people write 记-12、记-13. */
export function vouchersNamed(raw: string): readonly string[] {
  return [...new Set(raw.split(/[、，,；;\s]+/).filter((one) => one !== ''))];
}

/** Why a voucher that is not in the ledger may be an honest one: the ledger starts later than the books. */
export function earlierVouchers({ book: { fields }, ledger }: Dossier): Text | undefined {
  const names = ['rf_opening_balance', 'rf_opening_date'] as const;
  if (names.some((name) => fields.isUnknown(name))) {
    return text('封面的期初结转读不出', 'the opening balance on the cover cannot be read');
  }
  const startsLater = Boolean(ledger.input.opening.amount) || fields.date('rf_opening_date') !== undefined;
  return startsLater
    ? text(
        '有期初结转，要找的凭证可能记在台账开始以前',
        'there is an opening balance: the voucher may lie before this ledger',
      )
    : undefined;
}
