import { fill, nameKey, type Text } from '../../../ledger-core/kernel/text.ts';
import { PASTE } from '../../strings/workbench-paste.ts';
import type { PasteTable } from './paste-tables.ts';

/** Which copied column belongs to which column of a table, by its heading. */
export interface HeadingMatch {
  /** For each copied column the place of the table's column, from 0; undefined where there is none. */
  readonly columns: readonly (number | undefined)[];
  readonly matched: number;
  /** Headings of the copied columns that have no counterpart; of those without a heading, which column it is. */
  readonly unknown: readonly Text[];
}

/**
 * Reads the first copied row as headings. Undefined where it is none: headings are at least half of the table's, or half
 * of the row's own cells. Width, blanks, case and brackets do not count; of two alike the first one counts.
 */
export function headingMatch(cells: readonly (readonly string[])[], table: PasteTable): HeadingMatch | undefined {
  const [first = [], ...below] = cells;
  if (below.length === 0) return undefined;
  const places = new Map<string, number>();
  table.columns.forEach(({ key }, at) => {
    if (key !== '' && !places.has(key)) places.set(key, at);
  });
  const columns = first.map((heading) => {
    const key = nameKey(heading);
    const place = places.get(key);
    places.delete(key);
    return place;
  });
  const matched = columns.filter((place) => place !== undefined).length;
  const filled = first.filter((heading) => nameKey(heading) !== '').length;
  if (matched === 0 || (matched * 2 < table.columns.length && matched * 2 < filled)) return undefined;
  const unknown = first.flatMap((heading, at) => {
    const isUsed = heading.trim() !== '' || below.some((line) => (line[at] ?? '').trim() !== '');
    return columns[at] === undefined && isUsed ? [headingWords(heading, at)] : [];
  });
  return { columns, matched, unknown };
}

function headingWords(heading: string, at: number): Text {
  const name = heading.replace(/\s+/g, ' ').trim();
  return name === '' ? fill(PASTE.columnAt, { n: at + 1 }) : { zh: name, en: name };
}
