import { narrow } from '../../../ledger-core/kernel/text.ts';
import type { EntryDraft, EntryField } from '../../session/session-state.ts';

type Values = EntryDraft['values'];

/** What an invoice code came to on a form; keys are column keys. */
export interface CodeFill {
  readonly values: Values;
  /** Blank before, or the same already. */
  readonly filled: readonly string[];
  /** Typed otherwise, and left so. */
  readonly kept: readonly { readonly key: string; readonly typed: string; readonly onInvoice: string }[];
}

/** Fills the blanks of a draft with what the code says; what the form has no field for is passed over. */
export function fillFromCode(
  values: Values,
  read: Readonly<Record<string, string>>,
  fields: readonly EntryField[],
): CodeFill {
  const known = fields.flatMap(({ key }) => {
    const onInvoice = read[key];
    return onInvoice === undefined || onInvoice === '' ? [] : [{ key, typed: values[key] ?? '', onInvoice }];
  });
  const isFree = ({ typed, onInvoice }: (typeof known)[number]): boolean =>
    narrow(typed) === '' || narrow(typed) === narrow(onInvoice);
  const free = known.filter(isFree);
  return {
    values: { ...values, ...Object.fromEntries(free.map(({ key, onInvoice }) => [key, onInvoice])) },
    filled: free.map(({ key }) => key),
    kept: known.filter((one) => !isFree(one)),
  };
}
