import { tidy } from '../../kernel/text.ts';
import type { CellImage } from '../image.ts';
import { legibleCell } from './legible-cell.ts';
import { BLANK, fixed, read, type Reading } from './reading.ts';

const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu;

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
  // A no-break space looks like a blank and is no change that a person could see.
  const visible = raw.replace(INVISIBLE, '').replaceAll('\u00A0', ' ').trim();
  return visible === value ? read(value) : fixed(value, 'inner-blanks');
}
