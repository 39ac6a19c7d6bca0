import type { Text } from '../../kernel/text.ts';
import { READING_NOTES, type ReadingCode } from './reading-notes.ts';

/**
 * What a cell says in the sense of its column. The cell itself is never changed: whoever logs a fix has the cell's text
 * as "before" and `value` as "after". `note` is one sentence for a finance clerk: what is odd, and what to do.
 */
export type Reading<T> =
  | { readonly kind: 'blank' }
  /** As the column wants it. */
  | { readonly kind: 'read'; readonly value: T }
  /** Another notation of a value that is beyond doubt: safe, to be logged. */
  | { readonly kind: 'fixed'; readonly value: T; readonly code: string; readonly note: Text }
  /** Ambiguous: no value is taken. `suggestion` is what was probably meant, in the column's own notation. */
  | { readonly kind: 'ask'; readonly code: string; readonly note: Text; readonly suggestion?: string }
  /** Cannot be read. */
  | { readonly kind: 'rejected'; readonly code: string; readonly note: Text };

/** A reading without a value, the same for every type of value. */
export type Unread = Extract<Reading<never>, { readonly kind: 'blank' | 'ask' | 'rejected' }>;

export const BLANK: Unread = { kind: 'blank' };

export function read<T>(value: T): Reading<T> {
  return { kind: 'read', value };
}

export function fixed<T>(value: T, code: ReadingCode): Reading<T> {
  return { kind: 'fixed', value, code, note: READING_NOTES[code] };
}

export function ask(code: ReadingCode, suggestion?: string): Unread {
  const note = READING_NOTES[code];
  return suggestion === undefined ? { kind: 'ask', code, note } : { kind: 'ask', code, note, suggestion };
}

export function rejected(code: ReadingCode): Unread {
  return { kind: 'rejected', code, note: READING_NOTES[code] };
}
