import type { expenses } from '../../definition/registers/money.ts';
import { unknownAmong, type Dossier } from '../../dossier/dossier.ts';
import { negate, ZERO } from '../../kernel/money.ts';
import type { Text } from '../../kernel/text.ts';
import type { TypedRow } from '../../workbook/typed-table.ts';
import { oncePerDossier } from './once-per-dossier.ts';

export type ExpenseRow = TypedRow<typeof expenses>;

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

  /**
   * Money that went out and was taken back: by a reversal of the voucher, of its invoice, or of its amount (a red invoice
   * has a number of its own).
   */
  isTakenBack({ values: { voucher, invoice, amount = ZERO } }: ExpenseRow): boolean {
    if (amount <= 0) return false;
    return this.#ofVoucher(voucher).some(({ values: one }) => {
      const isOfInvoice = one.invoice === undefined || textKey(one.invoice) === textKey(invoice);
      return isOfInvoice || one.amount === negate(amount);
    });
  }

  #ofVoucher(voucher: string | undefined): readonly ExpenseRow[] {
    return voucher === undefined ? [] : (this.#byVoucher.get(textKey(voucher)) ?? []);
  }
}

export const reversalsOf = oncePerDossier(({ book }) => new Reversals(book.tables.rf_expenses?.rows ?? []));

/** Why it is not known what was taken back: a reversal that cannot be read. */
export function unknownReversals(dossier: Dossier): Text | undefined {
  const isReversal = ({ values, unreadable }: TypedRow): boolean =>
    unreadable.has('reverses') || (values as ExpenseRow['values']).reverses !== undefined;
  return unknownAmong(dossier, 'rf_expenses', isReversal, ['reverses', 'amount', 'invoice']);
}

/** Spreadsheets compare text without regard to case; so that both say the same, so do we. */
export function textKey(raw: string | undefined): string {
  return (raw ?? '').toUpperCase();
}

export function push<K, V>(map: Map<K, V[]>, at: K, value: V): void {
  const list = map.get(at);
  if (list) list.push(value);
  else map.set(at, [value]);
}
