import { type Fen, readYuan } from '../../kernel/money.ts';
import type { CellImage } from '../image.ts';
import { legibleCell } from './legible-cell.ts';
import { decimalOf, LONGEST, numberText } from './number-text.ts';
import { fixed, read, type Reading, rejected } from './reading.ts';
import type { ReadingCode } from './reading-notes.ts';

// In yuan. 0.1+0.2 is off by 4e-17; nobody means a ten-thousandth of a fen.
const FLOAT_NOISE = 1e-6;

/** An amount in yuan, as a number or as people type it (practice, part 4). A negative amount is a 红字, a reversal. */
export function readAmount(cell: CellImage | undefined): Reading<Fen> {
  const given = legibleCell(cell);
  switch (given.kind) {
    case 'number':
      return fromLexeme(given.text);
    case 'date':
      return rejected('date-in-amount');
    case 'text': {
      const typed = numberText(given.text, { isMoney: true });
      return typed.kind === 'number' ? fromLexeme(typed.lexeme, typed.manner) : typed;
    }
    case 'blank':
    case 'ask':
    case 'rejected':
      return given;
  }
}

function fromLexeme(lexeme: string, manner?: ReadingCode): Reading<Fen> {
  const amount = lexeme.length <= LONGEST ? readYuan(lexeme) : undefined;
  if (!amount) return rejected(decimalOf(lexeme) ? 'too-large' : 'not-a-number');
  if (!amount.exact && Number(amount.difference) >= FLOAT_NOISE) return fixed(amount.fen, 'more-than-two-decimals');
  return manner === undefined ? read(amount.fen) : fixed(amount.fen, manner);
}
