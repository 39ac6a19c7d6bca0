import { Decimal } from 'decimal.js';
import { narrow } from '../../kernel/text.ts';
import type { CellImage } from '../image.ts';
import { legibleCell } from './legible-cell.ts';
import { decimalOf, numberText } from './number-text.ts';
import { readAmount } from './read-amount.ts';
import { ask, fixed, read, type Reading, rejected } from './reading.ts';
import type { ReadingCode } from './reading-notes.ts';

/** plain: no unit of its own, such as an area in ㎡ · wan-yuan: money in units of 10,000 yuan (万元). */
export type DecimalColumn = 'plain' | 'wan-yuan';

const FEN_PER_WAN = 1_000_000;
// What Excel itself keeps and shows; digits beyond are float noise.
const EXCEL_DIGITS = 15;
const AREA = / ?(?:m2|平方米|平米|平方)$/i;
const MONEY_UNIT = /[元圆圓万萬亿億千百]/;
// In 万元. A larger bare number in such a column is more often yuan (practice, part 4, Units).
const DOUBTFUL = 1000;

/** A decimal number in the unit of its column. */
export function readDecimal(cell: CellImage | undefined, column: DecimalColumn = 'plain'): Reading<Decimal> {
  const given = legibleCell(cell);
  switch (given.kind) {
    case 'number':
      return fromLexeme(given.text, column);
    case 'date':
      return rejected('date-in-number');
    case 'text':
      return hasMoneyUnit(given.text) ? fromMoney(given, column) : fromText(given.text, column);
    case 'blank':
    case 'ask':
    case 'rejected':
      return given;
  }
}

function hasMoneyUnit(raw: string): boolean {
  const typed = narrow(raw);
  return MONEY_UNIT.test(typed) && !AREA.test(typed);
}

/** `1.5万元`, `15000元`: what it is in 万元 is beyond doubt; in a plain column the unit is out of place. */
function fromMoney(cell: CellImage, column: DecimalColumn): Reading<Decimal> {
  const amount = readAmount(cell);
  switch (amount.kind) {
    case 'read':
    case 'fixed':
      if (column === 'plain') return ask('unit-in-number');
      return fixed(new Decimal(amount.value).dividedBy(FEN_PER_WAN), 'unit-converted');
    case 'blank':
    case 'ask':
    case 'rejected':
      return asPercent(amount);
  }
}

function fromText(raw: string, column: DecimalColumn): Reading<Decimal> {
  const isArea = column === 'plain';
  // The raised 2 of a unit is no digit of the number.
  const text = isArea ? raw.replace(/m\u00B2/gi, 'm2') : raw;
  const typed = numberText(text, isArea ? { isMoney: false, suffix: AREA } : { isMoney: true });
  return typed.kind === 'number' ? fromLexeme(typed.lexeme, column, typed.manner) : asPercent(typed);
}

/** `5%` in a column of plain decimals may be meant as 5 or as 0.05: the person decides. */
function asPercent<T>(reading: Exclude<Reading<T>, { kind: 'read' | 'fixed' }>): Reading<never> {
  return reading.kind === 'rejected' && reading.code === 'percent' ? ask('percent') : reading;
}

function fromLexeme(lexeme: string, column: DecimalColumn, manner?: ReadingCode): Reading<Decimal> {
  const value = decimalOf(lexeme)?.toSignificantDigits(EXCEL_DIGITS);
  if (!value) return rejected('not-a-number');
  if (column === 'wan-yuan' && value.abs().greaterThan(DOUBTFUL)) return ask('unit-doubt');
  return manner === undefined ? read(value) : fixed(value, manner);
}
