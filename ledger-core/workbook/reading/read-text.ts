import { tidy } from '../../kernel/text.ts';
import type { CellImage } from '../image.ts';
import { legibleCell } from './legible-cell.ts';
import { BLANK, fixed, read, type Reading } from './reading.ts';
import { isAllButEdges } from './typed-text.ts';

/**
 * free: blanks at the edges mean nothing to anybody · compared: formulas of the sheet compare the text whole, and to them
 * `材料费` with a blank behind it is another word.
 */
export type TextUse = 'free' | 'compared';

/** A name or a description on one line. Letters, width and brackets stay as typed; a number or date is its text. */
export function readText(cell: CellImage | undefined, use: TextUse = 'free'): Reading<string> {
  if (cell?.kind === 'bool') return read(cell.text);
  const given = legibleCell(cell);
  switch (given.kind) {
    case 'number':
    case 'date':
      return read(given.text);
    case 'text':
      return fromText(given.text, use);
    case 'blank':
    case 'ask':
    case 'rejected':
      return given;
  }
}

function fromText(raw: string, use: TextUse): Reading<string> {
  const value = tidy(raw);
  if (value === '') return BLANK;
  if (!isAllButEdges(value, raw)) return fixed(value, 'inner-blanks');
  return use === 'free' || value === raw ? read(value) : fixed(value, 'outer-blanks');
}
