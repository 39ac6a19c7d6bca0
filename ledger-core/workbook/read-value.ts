import type { CellValue, ColumnDef } from '../definition/table.ts';
import type { Epoch } from '../kernel/local-date.ts';
import { text, type Text } from '../kernel/text.ts';
import type { CellImage } from './image.ts';
import { readAmount } from './reading/read-amount.ts';
import { readChoice } from './reading/read-choice.ts';
import { readDate } from './reading/read-date.ts';
import { readDecimal } from './reading/read-decimal.ts';
import { readIdentifier } from './reading/read-identifier.ts';
import { readText } from './reading/read-text.ts';
import { readWholeNumber } from './reading/read-whole-number.ts';
import type { Reading } from './reading/reading.ts';

/** Options of a choice column, and other spellings that mean one of them (a category's code). */
export interface Choices {
  readonly options: readonly string[];
  readonly aliases: ReadonlyMap<string, string>;
}

export const NO_CHOICES: Choices = { options: [], aliases: new Map() };

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

function readChoiceOrAlias(cell: CellImage | undefined, { options, aliases }: Choices): Reading<CellValue> {
  const reading = readChoice(cell, options);
  const meant = reading.kind === 'read' ? aliases.get(reading.value) : undefined;
  if (meant === undefined) return reading;
  return { kind: 'fixed', value: meant, code: 'alias', note: text('代码，按名称读取。', 'A code, read as its name.') };
}

const KINDS: Readonly<Partial<Record<ColumnDef['type'], Text>>> = {
  amount: text('金额', 'amount'),
  date: text('日期', 'date'),
  identifier: text('号码', 'number'),
  count: text('整数', 'whole number'),
  year: text('年度', 'year'),
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
