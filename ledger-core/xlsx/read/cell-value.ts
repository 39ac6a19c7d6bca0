import type { Epoch } from '../../kernel/local-date.ts';
import { FALSE, numberContent, TRUE, type CellContent } from '../../workbook/cell-content.ts';
import { dateOfIso } from '../../workbook/cell-date.ts';
import type { NumberFormat } from '../../workbook/number-format.ts';
import { decodeEscapes } from './escaped-text.ts';

/** What a cell's children were, as written. */
export interface RawCell {
  /** `c@t`. */
  readonly type: string;
  /** Text of `<v>`; undefined when there is none. */
  readonly value: string | undefined;
  /** Text of `<is>`. */
  readonly inline: string | undefined;
  readonly hasFormula: boolean;
}

export interface ValueContext {
  readonly strings: readonly string[];
  readonly epoch: Epoch;
  /** Refuses the file for this cell. */
  readonly refuse: (code: 'cell-invalid' | 'cell-ambiguous', zh: string, en: string) => never;
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,4})?$/;
const INDEX = /^\d{1,10}$/;
const EMPTY: CellContent = { kind: 'empty', text: '' };

/**
 * The value of a cell; undefined when it holds none. Never guesses: what does not fit the declared type refuses. A
 * formula whose `<v>` is missing or empty has no value, except that `t="str"` with an empty `<v>` is the text ''.
 */
export function readCellValue(raw: RawCell, format: NumberFormat, context: ValueContext): CellContent | undefined {
  if (raw.inline !== undefined || raw.type === 'inlineStr') return inlineValue(raw, context);
  const { type, value } = raw;
  if (value === undefined) return raw.hasFormula ? EMPTY : undefined;
  if (type === 'str') return { kind: 'text', text: decodeEscapes(value) };
  const lexeme = value.trim();
  if (lexeme === '' && raw.hasFormula) return EMPTY;
  switch (type) {
    case 'n':
      return lexeme === '' ? undefined : numberValue(lexeme, format, context);
    case 's':
      return sharedValue(lexeme, context);
    case 'b':
      return boolValue(lexeme, context);
    case 'e':
      return errorValue(lexeme, context);
    case 'd':
      return isoValue(lexeme, context);
    default:
      return context.refuse('cell-invalid', `未知的单元格类型 ${shown(type)}`, `unknown cell type ${shown(type)}`);
  }
}

function inlineValue({ type, value, inline, hasFormula }: RawCell, context: ValueContext): CellContent | undefined {
  if (inline !== undefined && value !== undefined) context.refuse('cell-ambiguous', '有两个值', 'it has two values');
  if (value !== undefined || (inline !== undefined && type !== 'inlineStr')) {
    context.refuse('cell-invalid', '值与单元格类型不符', 'its value does not fit its type');
  }
  if (inline !== undefined) return { kind: 'text', text: inline };
  return hasFormula ? EMPTY : undefined;
}

function numberValue(lexeme: string, format: NumberFormat, context: ValueContext): CellContent {
  const number = NUMBER.test(lexeme) ? Number(lexeme) : Number.NaN;
  if (!Number.isFinite(number))
    context.refuse('cell-invalid', `${shown(lexeme)} 不是数字`, `${shown(lexeme)} is no number`);
  return numberContent(number, lexeme, format, context.epoch);
}

function sharedValue(lexeme: string, context: ValueContext): CellContent {
  const text = INDEX.test(lexeme) ? context.strings[Number(lexeme)] : undefined;
  if (text !== undefined) return { kind: 'text', text };
  return context.refuse(
    'cell-invalid',
    `没有第 ${shown(lexeme)} 号共享文本`,
    `there is no shared string ${shown(lexeme)}`,
  );
}

function boolValue(lexeme: string, context: ValueContext): CellContent {
  if (lexeme === '1' || lexeme === 'true') return TRUE;
  if (lexeme === '0' || lexeme === 'false') return FALSE;
  return context.refuse('cell-invalid', `${shown(lexeme)} 不是逻辑值`, `${shown(lexeme)} is no truth value`);
}

function errorValue(lexeme: string, context: ValueContext): CellContent {
  if (lexeme.startsWith('#')) return { kind: 'error', text: lexeme };
  return context.refuse('cell-invalid', `${shown(lexeme)} 不是错误值`, `${shown(lexeme)} is no error value`);
}

function isoValue(lexeme: string, context: ValueContext): CellContent {
  const day = dateOfIso(lexeme);
  if (day) return { kind: 'date', ...day };
  return context.refuse('cell-invalid', `${shown(lexeme)} 不是 ISO 日期`, `${shown(lexeme)} is no ISO date`);
}

function shown(raw: string): string {
  return JSON.stringify(raw.slice(0, 40));
}
