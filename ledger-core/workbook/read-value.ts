import type { CellValue, ColumnDef } from '../definition/table.ts';
import type { Epoch } from '../kernel/local-date.ts';
import { nameKey, text, type Text } from '../kernel/text.ts';
import type { CellImage } from './image.ts';
import { readAmount } from './reading/read-amount.ts';
import { readChoice } from './reading/read-choice.ts';
import { readDate } from './reading/read-date.ts';
import { readDecimal } from './reading/read-decimal.ts';
import { readIdentifier } from './reading/read-identifier.ts';
import { readText } from './reading/read-text.ts';
import { readWholeNumber } from './reading/read-whole-number.ts';
import type { Reading } from './reading/reading.ts';

const ALIAS_NOTE = text('按列表里的说法读取。', 'Read as the item of the list that it stands for.');

function notListed(options: readonly string[]): Text {
  const list = options.join('、');
  return text(
    `不在列表里（${list}），不猜是哪一项，请选一个。`,
    `not on the list (${list}); choose one, nothing is guessed.`,
  );
}

/** Options of a choice column, and other spellings that mean one of them (a category's code). */
export interface Choices {
  readonly options: readonly string[];
  readonly aliases: ReadonlyMap<string, string>;
  /** Any other text is taken as it is. */
  readonly isOpen: boolean;
}

export const NO_CHOICES: Choices = { options: [], aliases: new Map(), isOpen: true };

/** Reads a cell in the sense of its column. */
export function readValue(
  type: ColumnDef['type'],
  cell: CellImage | undefined,
  epoch: Epoch,
  choices: Choices,
): Reading<CellValue> {
  switch (type) {
    case 'amount':
      return readAmount(cell);
    case 'date':
      return readDate(cell, epoch);
    case 'identifier':
      return readIdentifier(cell);
    case 'count':
    case 'year':
      return readWholeNumber(cell);
    case 'decimal':
      return readDecimal(cell);
    case 'choice':
      return readChoiceOrAlias(cell, choices);
    case 'name':
    case 'text':
    case 'month':
    case 'formula':
      return readText(cell);
  }
}

function readChoiceOrAlias(cell: CellImage | undefined, { options, aliases, isOpen }: Choices): Reading<CellValue> {
  const reading = readChoice(cell, options);
  if (reading.kind !== 'read' || options.includes(reading.value)) return reading;
  const meant = aliases.get(nameKey(reading.value));
  if (meant !== undefined) return { kind: 'fixed', value: meant, code: 'alias', note: ALIAS_NOTE };
  return isOpen || options.length === 0 ? reading : { kind: 'ask', code: 'not-listed', note: notListed(options) };
}

const KINDS: Readonly<Partial<Record<ColumnDef['type'], Text>>> = {
  amount: text('金额', 'amount'),
  date: text('日期', 'date'),
  identifier: text('号码', 'identifier'),
  count: text('整数', 'whole number'),
  year: text('年度', 'year'),
  choice: text('列表项', 'item of the list'),
  decimal: text('数字', 'number'),
};

/** What a column of this type wants, as a word. */
export function kindWord(type: ColumnDef['type']): Text {
  return KINDS[type] ?? text('文字', 'text');
}

/** The code of the issue that a reading raises; undefined where nothing is to be said. */
export function issueCodeOf(type: ColumnDef['type'], reading: Reading<CellValue>): string | undefined {
  if (reading.kind === 'blank' || reading.kind === 'read') return undefined;
  // Line breaks and runs of blanks are a matter of taste in free text, and nothing to report.
  if (type === 'text' && reading.kind === 'fixed') return undefined;
  if (reading.kind !== 'fixed' && reading.code === 'precision-lost') return 'precision-lost';
  const isFixed = reading.kind === 'fixed';
  if (type === 'amount') return isFixed ? 'amount-fixed' : 'amount-unreadable';
  if (type === 'date') return isFixed ? 'date-fixed' : 'date-unreadable';
  if (type === 'identifier' && isFixed) return 'identifier-fixed';
  return isFixed ? 'value-fixed' : 'value-unreadable';
}
