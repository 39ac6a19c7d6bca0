import { textKey } from '../checks/support/text-key.ts';
import { isInvoiceNumber } from '../checks/support/invoice-index.ts';
import type { ExpenseRow } from '../checks/support/table-rows.ts';
import type { TypedRow } from '../workbook/typed-table.ts';

/**
 * Which expenses a change to some may concern: those of the same invoice, and of vouchers that take one another back.
 * Kept while the user types, so that finding them costs by their number and not by the ledger's.
 */
export class RelatedRows {
  readonly #byKey = new Map<string, Set<TypedRow>>();

  constructor(rows: readonly TypedRow[]) {
    for (const row of rows) this.put(row);
  }

  put(row: TypedRow): void {
    for (const key of keysOf(row)) {
      const group = this.#byKey.get(key);
      if (group) group.add(row);
      else this.#byKey.set(key, new Set([row]));
    }
  }

  take(row: TypedRow): void {
    for (const key of keysOf(row)) {
      const group = this.#byKey.get(key);
      group?.delete(row);
      if (group?.size === 0) this.#byKey.delete(key);
    }
  }

  /** The rows themselves and every row that shares an invoice or a voucher with one of them. */
  beside(rows: Iterable<TypedRow>): ReadonlySet<TypedRow> {
    const found = new Set(rows);
    for (const key of new Set([...found].flatMap(keysOf))) {
      for (const row of this.#byKey.get(key) ?? []) found.add(row);
    }
    return found;
  }
}

/** A voucher and the reversals that name it stand under one key. */
function keysOf({ values }: TypedRow): readonly string[] {
  const { invoice, voucher, reverses } = values as ExpenseRow['values'];
  return [
    ...(isInvoiceNumber(invoice) ? [`invoice ${textKey(invoice)}`] : []),
    ...[voucher, reverses].flatMap((one) => (one === undefined ? [] : [`voucher ${textKey(one)}`])),
  ];
}
