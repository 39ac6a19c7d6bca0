import type { EntryField } from '../../session/session-state.ts';

/** Tenths of the form's width. Dates are short, names of funds and categories long; two that go together share a row. */
const SPANS: Readonly<Record<string, number>> = {
  ...{ bookedOn: 4, receivedOn: 4, fund: 6, category: 6, project: 4, received: 6, voucher: 4, amount: 6 },
  ...{ summary: 10, payee: 10, payer: 10, purchaser: 10, seller: 10, invoice: 10, note: 10 },
};
const WHOLE = 10;
const HALF = 5;

export interface FieldRow {
  readonly fields: readonly { readonly field: EntryField; readonly span: number }[];
}

/** Fields side by side as long as they fit, in their order. */
export function fieldRows(fields: readonly EntryField[]): readonly FieldRow[] {
  const rows: { field: EntryField; span: number }[][] = [];
  let left = 0;
  for (const field of fields) {
    const span = SPANS[field.key] ?? HALF;
    const row = rows.at(-1);
    if (row && span <= left) row.push({ field, span });
    else rows.push([{ field, span }]);
    left = (row && span <= left ? left : WHOLE) - span;
  }
  return rows.map((row) => ({ fields: row }));
}
