import type { ExpenseValues } from '../../definition/registers/money.ts';
import { unknownAmong, type Dossier } from '../../dossier/dossier.ts';
import type { Text } from '../../kernel/text.ts';
import { bookingOrder } from '../../ledger/running-balances.ts';
import type { TypedRow } from '../../workbook/typed-table.ts';
import { bookingsOf } from './voucher-bookings.ts';
import { vouchersNamed } from './named-vouchers.ts';
import type { ExpenseRow } from './table-rows.ts';
import { textKey } from './text-key.ts';

/** What a 冲销凭证号 means: one object for all rows that say the same. */
export interface Original {
  /** As a row names it. */
  readonly text: string;
  readonly names: readonly string[];
  /** Those of the names that no row books. */
  readonly absent: readonly string[];
  /** Rows of those numbers that are no reversals themselves; of restarted numbers, only some are meant. */
  readonly rows: readonly ExpenseRow[];
}

/** A negative row that names what it takes back. */
export interface Reversal {
  readonly row: ExpenseRow;
  readonly original: Original;
}

/** Every reversal in the order of booking, and why there may be others. */
export function reversalRows(dossier: Dossier): {
  readonly reversals: readonly Reversal[];
  readonly gaps: readonly Text[];
} {
  const { book, ledger } = dossier;
  const unknown = unknownAmong(dossier, 'rf_expenses', mayReverse, ['reverses', 'amount']);
  const rows = book.tables.rf_expenses?.rows ?? [];
  const originals = new Map<string, Original>();
  const reversals = bookingOrder(ledger.input.expenses).flatMap((at): Reversal[] => {
    const row = rows[at];
    const { reverses, amount = 0 } = row?.values ?? {};
    if (!row || reverses === undefined || amount >= 0) return [];
    const original = originals.get(textKey(reverses)) ?? originalOf(dossier, reverses);
    originals.set(textKey(reverses), original);
    return [{ row, original }];
  });
  return { reversals, gaps: unknown ? [unknown] : [] };
}

function originalOf(dossier: Dossier, text: string): Original {
  const names = vouchersNamed(text);
  const found = names.map((name) => {
    const rows = bookingsOf(dossier).rows(name);
    return { name, rows: rows.filter((row) => (row.values.amount ?? 0) >= 0) };
  });
  const absent = found.filter(({ rows }) => rows.length === 0).map(({ name }) => name);
  return { text, names, absent, rows: found.flatMap(({ rows }) => rows) };
}

function mayReverse({ values, unreadable }: TypedRow): boolean {
  const { reverses, amount = 0 } = values as ExpenseValues;
  return (reverses !== undefined || unreadable.has('reverses')) && (amount < 0 || unreadable.has('amount'));
}
