import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import type { CellImage } from '../../../ledger-core/workbook/image.ts';
import type { Reading } from '../../../ledger-core/workbook/reading/reading.ts';

const PLACE = { row: 2, col: 3 };

export function textCell(text: string): CellImage {
  return { ...PLACE, kind: 'text', text };
}

export function numberCell(lexeme: string): CellImage {
  return { ...PLACE, kind: 'number', text: lexeme };
}

export function dateCell(iso: string): CellImage {
  return { ...PLACE, kind: 'date', text: iso, date: localDate(iso.slice(0, 10)) };
}

/** What no value column can use, and a formula without cached value. */
export const ODD_CELLS: readonly (readonly [name: string, cell: CellImage | undefined, told: string])[] = [
  ['no cell', undefined, 'blank'],
  ['an empty text', textCell(''), 'blank'],
  ['blanks of every kind', textCell(' \t\u00A0\u3000\u200B\uFEFF\n'), 'blank'],
  ['an apostrophe alone', textCell("'"), 'blank'],
  ['#REF!', { ...PLACE, kind: 'error', text: '#REF!' }, 'rejected error-value'],
  [
    '#N/A of a formula',
    { ...PLACE, kind: 'error', text: '#N/A', formula: 'VLOOKUP(A1,B:C,2,0)' },
    'rejected error-value',
  ],
  ['TRUE', { ...PLACE, kind: 'bool', text: 'TRUE' }, 'rejected boolean-value'],
  ['no cached value', { ...PLACE, kind: 'empty', text: '', formula: 'A1+1' }, 'ask no-cached-value'],
];

/** A reading on one line: `read 1.00`, `fixed CODE 1.00`, `ask CODE → suggestion`, `rejected CODE`, `blank`. */
export function told<T>(reading: Reading<T>, show: (value: T) => string = String): string {
  switch (reading.kind) {
    case 'blank':
      return 'blank';
    case 'read':
      return `read ${show(reading.value)}`;
    case 'fixed':
      return `fixed ${reading.code} ${show(reading.value)}`;
    case 'ask':
      return `ask ${reading.code}${reading.suggestion === undefined ? '' : ` → ${reading.suggestion}`}`;
    case 'rejected':
      return `rejected ${reading.code}`;
  }
}
