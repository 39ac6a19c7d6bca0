import type { CellValue, ColumnDef } from '../definition/table.ts';
import type { Issue, Location } from '../kernel/issue.ts';
import { masked } from '../kernel/mask.ts';
import { yuanText, type Fen } from '../kernel/money.ts';
import { text, type Text } from '../kernel/text.ts';
import type { Reading } from './reading/reading.ts';

type ColumnType = ColumnDef['type'];
type Told = Exclude<Reading<CellValue>, { kind: 'blank' | 'read' }>;

const KINDS: Readonly<Partial<Record<ColumnType, Text>>> = {
  amount: text('金额', 'amount'),
  date: text('日期', 'date'),
  month: text('年月', 'month'),
  year: text('年度', 'year'),
  count: text('整数', 'whole number'),
  decimal: text('数字', 'number'),
  identifier: text('号码', 'identifier'),
  choice: text('列表项', 'item of the list'),
  person: text('姓名', "person's name"),
  people: text('姓名', 'names of persons'),
};
const ANY_KIND = text('文字', 'text');

/**
 * What is to be said of how a cell was read: a fix with the text before and the value after, or why there is no value.
 * Undefined where nothing is. `at` names the column as its heading does.
 */
export function valueIssue(
  column: Pick<ColumnDef, 'type' | 'isPersonal' | 'isCompared'>,
  reading: Reading<CellValue>,
  typed: string,
  at: Location & { readonly column: string },
): Issue | undefined {
  const { type } = column;
  const shown = column.isPersonal ? masked : (one: string): string => one;
  const before = shown(typed);
  if (reading.kind === 'blank' || reading.kind === 'read') return undefined;
  if (reading.kind === 'fixed' && !isLogged(column)) return undefined;
  const after = reading.kind === 'fixed' ? { after: shown(valueText({ type }, reading.value)) } : {};
  const values = { column: at.column, before, note: noteOf(reading, shown), kind: KINDS[type] ?? ANY_KIND, ...after };
  return { code: issueCode(type, reading), at, observed: before, values };
}

/** Line breaks and runs of blanks are a matter of taste in free text, and nothing to report. */
export function isLogged({ type, isCompared }: Pick<ColumnDef, 'type' | 'isCompared'>): boolean {
  return type !== 'text' || isCompared === true;
}

/** A typed value as a person reads it. */
export function valueText({ type }: Pick<ColumnDef, 'type'>, value: CellValue): string {
  if (type === 'amount') return yuanText(value as Fen);
  return typeof value === 'object' ? value.toFixed() : String(value);
}

function noteOf(reading: Told, shown: (one: string) => string): Text {
  const { note } = reading;
  if (reading.kind !== 'ask' || reading.suggestion === undefined) return note;
  const suggestion = shown(reading.suggestion);
  return text(`${note.zh}是不是“${suggestion}”？`, `${note.en} Is it “${suggestion}”?`);
}

function issueCode(type: ColumnType, reading: Told): string {
  const isFixed = reading.kind === 'fixed';
  if (reading.code === 'precision-lost') return 'precision-lost';
  if (type === 'amount') return isFixed ? 'amount-fixed' : 'amount-unreadable';
  if (type === 'date') return isFixed ? 'date-fixed' : 'date-unreadable';
  if (type === 'identifier' && isFixed) return 'identifier-fixed';
  return isFixed ? 'value-fixed' : 'value-unreadable';
}
