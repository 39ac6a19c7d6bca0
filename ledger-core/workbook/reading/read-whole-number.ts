import type { CellImage } from '../image.ts';
import { legibleCell } from './legible-cell.ts';
import { decimalOf, numberText } from './number-text.ts';
import { ask, fixed, read, type Reading, rejected } from './reading.ts';
import type { ReadingCode } from './reading-notes.ts';

const FLOAT_NOISE = 1e-6;
// Measure words of what registers count: people, times, items, pieces, days, hours; 年 for a year.
const SUFFIX = / ?(?:人次|人天|人|名|位|个|次|项|件|张|份|天|学时|课时|小时|场|期|台|套|年|岁)$/;

/** A count. It may be negative: a check judges whether that can be. */
export function readWholeNumber(cell: CellImage | undefined): Reading<number> {
  const given = legibleCell(cell);
  switch (given.kind) {
    case 'number':
      return fromLexeme(given.text);
    case 'date':
      return rejected('date-in-number');
    case 'text': {
      const typed = numberText(given.text, { isMoney: false, suffix: SUFFIX });
      return typed.kind === 'number' ? fromLexeme(typed.lexeme, typed.manner) : typed;
    }
    case 'blank':
    case 'ask':
    case 'rejected':
      return given;
  }
}

function fromLexeme(lexeme: string, manner?: ReadingCode): Reading<number> {
  const written = decimalOf(lexeme);
  if (!written) return rejected('not-a-number');
  const whole = written.round();
  if (whole.minus(written).abs().greaterThanOrEqualTo(FLOAT_NOISE)) return ask('not-whole');
  // Adding zero makes -0 plain.
  const value = whole.toNumber() + 0;
  if (!Number.isSafeInteger(value)) return rejected('too-large');
  return manner === undefined ? read(value) : fixed(value, manner);
}
