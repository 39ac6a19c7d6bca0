import { tidy } from '../../kernel/text.ts';
import type { CellImage } from '../image.ts';
import { legibleCell } from './legible-cell.ts';
import { BLANK, fixed, read, type Reading } from './reading.ts';
import { isAllButEdges } from './typed-text.ts';

/** A name or a description on one line. Letters, width and brackets stay as typed; a number or date is its text. */
export function readText(cell: CellImage | undefined): Reading<string> {
  if (cell?.kind === 'bool') return read(cell.text);
  const given = legibleCell(cell);
  switch (given.kind) {
    case 'number':
    case 'date':
      return read(given.text);
    case 'text':
      return fromText(given.text);
    case 'blank':
    case 'ask':
    case 'rejected':
      return given;
  }
}

function fromText(raw: string): Reading<string> {
  const value = tidy(raw);
  if (value === '') return BLANK;
  return isAllButEdges(value, raw) ? read(value) : fixed(value, 'inner-blanks');
}
