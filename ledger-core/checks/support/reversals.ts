import { unknownAmong, type Dossier } from '../../dossier/dossier.ts';
import type { Text } from '../../kernel/text.ts';
import type { TypedRow } from '../../workbook/typed-table.ts';
import type { ExpenseRow } from './table-rows.ts';
import { textKey } from './text-key.ts';
import { push } from '../../kernel/push.ts';

/** Which vouchers negative rows take back, as those rows name them. */
export class Reversals {
  readonly #byVoucher = new Map<string, ExpenseRow[]>();

  constructor(rows: readonly ExpenseRow[]) {
    for (const row of rows) {
      const { reverses, amount } = row.values;
      if (reverses !== undefined && (amount ?? 0) < 0) push(this.#byVoucher, textKey(reverses), row);
    }
  }

  /** Reversals of the row's voucher that name this invoice; undefined: that name none, and so take back all of it. */
  of({ values: { voucher } }: ExpenseRow, invoice: string | undefined): readonly ExpenseRow[] {
    return this.#ofVoucher(voucher).filter((one) => textKey(one.values.invoice) === textKey(invoice));
  }

  #ofVoucher(voucher: string | undefined): readonly ExpenseRow[] {
    return voucher === undefined ? [] : (this.#byVoucher.get(textKey(voucher)) ?? []);
  }
}

/** Why it is not known what was taken back: a reversal that cannot be read. */
export function unknownReversals(dossier: Dossier): Text | undefined {
  const isReversal = ({ values, unreadable }: TypedRow): boolean =>
    unreadable.has('reverses') || (values as ExpenseRow['values']).reverses !== undefined;
  return unknownAmong(dossier, 'rf_expenses', isReversal, ['reverses', 'amount', 'invoice']);
}
