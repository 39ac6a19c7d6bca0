import type { EntryDraft, EntryField } from '../../session/session-state.ts';

/** As a clerk meets them on the paper in hand; what is not named here follows in the sheet's order. */
const READING_ORDER: Readonly<Record<EntryDraft['kind'], readonly string[]>> = {
  expense: [
    ...[
      'bookedOn',
      'fund',
      'category',
      'project',
      'stage',
      'method',
      'summary',
      'payee',
      'amount',
      'voucher',
      'invoice',
    ],
    ...['invoiceCode', 'invoicedOn', 'invoiceAmount', 'voucherKind', 'purchaser', 'seller', 'paidOn', 'attachments'],
    ...['gross', 'tax', 'handler', 'approver', 'bookkeeper', 'reverses', 'note'],
  ],
  receipt: ['receivedOn', 'fund', 'received', 'voucher', 'payer', 'payee', 'paidOn', 'paid', 'returnOf', 'note'],
};

export interface ArrangedFields {
  /** Main first, then more. */
  readonly all: readonly EntryField[];
  readonly main: readonly EntryField[];
  readonly more: readonly EntryField[];
}

/** The form's fields in reading order, the short form apart from the rest. */
export function arrangeFields(kind: EntryDraft['kind'], fields: readonly EntryField[]): ArrangedFields {
  const order = READING_ORDER[kind];
  const place = ({ key }: EntryField): number => (order.includes(key) ? order.indexOf(key) : order.length);
  const sorted = [...fields].sort((a, b) => place(a) - place(b));
  const main = sorted.filter(({ isMain }) => isMain);
  const more = sorted.filter(({ isMain }) => !isMain);
  return { all: [...main, ...more], main, more };
}
