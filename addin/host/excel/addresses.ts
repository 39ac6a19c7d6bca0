import { columnNumber, MAX_COL, MAX_ROW, parseRange, type CellRange } from '../../../ledger-core/kernel/cell-ref.ts';

const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/;
const ROWS = /^(\d+):(\d+)$/;
// Sheet names may hold commas; they are quoted then.
const SHEET = /(?:'(?:[^']|'')*'|[^',!]+)!/g;

/**
 * The blocks of an address as Excel sends it: `C3`, `A2:C9`, `B:B`, `3:7`, `A1:B2,D4`, each with or without a sheet before
 * it (`'a, b'!A1`). Undefined where a part is none of these.
 */
export function parseAreas(address: string): readonly CellRange[] | undefined {
  const areas = address
    .replace(SHEET, '')
    .split(',')
    .map((part) => parseArea(part.replaceAll('$', '').trim().toUpperCase()));
  return areas.every((area) => area !== undefined) ? areas : undefined;
}

function parseArea(part: string): CellRange | undefined {
  const [, left, right] = COLUMNS.exec(part) ?? [];
  if (left !== undefined && right !== undefined)
    return { top: 1, left: columnNumber(left), bottom: MAX_ROW, right: columnNumber(right) };
  const [, top, bottom] = ROWS.exec(part) ?? [];
  if (top !== undefined && bottom !== undefined)
    return { top: Number(top), left: 1, bottom: Number(bottom), right: MAX_COL };
  return parseRange(part);
}

// Excel takes at most 8,192 characters of addresses at once; an address and its comma are at most 22.
const ADDRESSES_AT_ONCE = 300;

/** Addresses joined by commas, as many at once as Excel takes. */
export function addressLists(addresses: readonly string[]): string[] {
  return Array.from({ length: Math.ceil(addresses.length / ADDRESSES_AT_ONCE) }, (_, at) =>
    addresses.slice(at * ADDRESSES_AT_ONCE, (at + 1) * ADDRESSES_AT_ONCE).join(','),
  );
}
