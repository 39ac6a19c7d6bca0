import type { CellImage } from '../image.ts';
import { legibleCell } from './legible-cell.ts';
import { ask, BLANK, fixed, read, type Reading, rejected } from './reading.ts';
import { plainIdentifier } from './plain-identifier.ts';
import { isAllButEdges, typedText } from './typed-text.ts';

// Excel keeps 15 significant digits of a number; the rest of a longer one is made up.
const EXCEL_DIGITS = 15;
const LONGEST_LEXEME = 40;
// How a long number looks once it has been through a number cell: 2.4112E+19.
const SCIENTIFIC = /^\d\.\d+E\+?\d{1,3}$|^\dE\+\d{1,3}$/i;
const SPACED_DIGITS = /^\d[\d ]*[\dXx]$/;
// Two groups as long as an invoice number are two invoices, not one number with a blank; unless together they are one.
const TWO_NUMBERS = /\d{8} \d{8}/;
const INVOICE_DIGITS = 20;
// 12345678、12345679 or 12345678-12345680: several invoices in one cell.
const NUMBER_LIST = /^\d{6,}(?: ?[,、;~至] ?\d{2,})+$|^(?:\d{8}|\d{20}) ?- ?(?:\d{8}|\d{20})$/;
// Digits with letters that look like them; a code that starts with a letter may well hold an O.
const LOOKALIKE = /^(?=\d+[OoIl])[\dOoIl]{8,}$/;

/** An invoice, voucher, contract, tax or identity number: text, in plain characters, never calculated with. */
export function readIdentifier(cell: CellImage | undefined): Reading<string> {
  const given = legibleCell(cell);
  switch (given.kind) {
    case 'number':
      return fromLexeme(given.text);
    case 'date':
      return rejected('date-in-identifier');
    case 'text':
      return fromText(given.text);
    case 'blank':
    case 'ask':
    case 'rejected':
      return given;
  }
}

function fromText(raw: string): Reading<string> {
  const typed = typedText(raw);
  if (typeof typed !== 'string') return typed;
  if (typed === '') return BLANK;
  if (SCIENTIFIC.test(typed)) return rejected('precision-lost');
  if (NUMBER_LIST.test(typed)) return ask('several-values');
  const joined = SPACED_DIGITS.test(typed) ? typed.replaceAll(' ', '') : typed;
  if (TWO_NUMBERS.test(typed) && joined.length !== INVOICE_DIGITS) return ask('several-values', joined);
  if (LOOKALIKE.test(joined)) return ask('lookalike-letters');
  const value = plainIdentifier(joined);
  if (value === raw) return read(value);
  // Formulas of the sheet compare numbers whole, with the blanks around them.
  return fixed(value, isAllButEdges(value, raw) ? 'outer-blanks' : 'identifier-spelling');
}

function fromLexeme(lexeme: string): Reading<string> {
  if (/e/i.test(lexeme) || lexeme.length > LONGEST_LEXEME) return rejected('precision-lost');
  const match = /^(-?)0*(\d*)\.?(\d*?)0*$/.exec(lexeme);
  const [, sign = '', whole = '', fraction = ''] = match ?? [];
  if (whole.length > EXCEL_DIGITS || significant(whole + fraction) > EXCEL_DIGITS) return rejected('precision-lost');
  if (!match || sign !== '' || fraction !== '') return ask('not-an-identifier');
  return fixed(whole === '' ? '0' : whole, 'identifier-as-number');
}

function significant(digits: string): number {
  return digits.replace(/^0+/, '').length;
}
