import type { Dossier } from '../../dossier/dossier.ts';
import { text, type Text } from '../../kernel/text.ts';

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
