import type { Text } from './text.ts';

/** Where something stands. Parts may be missing, the whole never is. */
export interface Location {
  readonly sheet?: string;
  /** `J7`. */
  readonly cell?: string;
  readonly table?: string;
  /** 1 = the table's first data row. */
  readonly row?: number;
  /** The heading. */
  readonly column?: string;
}

/**
 * Something odd about the input itself, met while reading: collected, never thrown, and turned into findings by the
 * integrity rule that knows its code.
 */
export interface Issue {
  readonly code: string;
  readonly at: Location;
  readonly observed: string;
  readonly values?: Readonly<Record<string, string | number | Text>>;
}
