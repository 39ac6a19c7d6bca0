import type { Decimal } from 'decimal.js';
import type { Fen } from '../kernel/money.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import type { Text } from '../kernel/text.ts';

/**
 * What a column holds. amount: yuan with two decimals · identifier: text that is compared whole, never as a number ·
 * name: of a unit or thing · person: one person's name · people: one or several · month: `YYYY-MM` · choice: one of a
 * list · decimal: a plain number with a unit in its heading · formula: computed by the sheet, never typed.
 */
export type ColumnType =
  | 'amount'
  | 'date'
  | 'month'
  | 'year'
  | 'count'
  | 'decimal'
  | 'identifier'
  | 'name'
  | 'person'
  | 'people'
  | 'text'
  | 'choice'
  | 'formula';

/** Where a choice column's list comes from, when the programme or another table decides it. */
export type ChoiceSource =
  'categories' | 'spendableFunds' | 'receivableFunds' | 'grantFunds' | 'activityTypes' | 'projects';

export interface ColumnDef {
  /** Name in code and in rule data; stable. */
  readonly key: string;
  /** Heading in the sheet: exact, stable once released. */
  readonly name: string;
  readonly en: string;
  readonly type: ColumnType;
  /** In characters. */
  readonly width: number;
  /** A fixed list, for a choice. */
  readonly choices?: readonly string[];
  readonly source?: ChoiceSource;
  /** Other words for an item of the list: read as that item, and logged. */
  readonly synonyms?: Readonly<Record<string, string>>;
  /** A rule judges what is not on the list; elsewhere such a value cannot be read. */
  readonly isOpen?: true;
  /** Ours, added to the contract: a workbook without it is no worse. */
  readonly isAddition?: true;
  /** What to type, shown when the cell is chosen. */
  readonly prompt?: Text;
  /** Part of what makes a row this row and no other; findings keep their fingerprint while these stay. */
  readonly identity?: true;
  /** A decimal column in units of 10,000 yuan (万元). */
  readonly isWanYuan?: true;
  /** A person's own number: reports mask it. */
  readonly isPersonal?: true;
  /** Free text that formulas of the sheet compare, as they do every choice and identifier. */
  readonly isCompared?: true;
}

export interface TableDef {
  /** Name of the spreadsheet table: exact, stable once released. */
  readonly name: string;
  readonly sheet: string;
  readonly en: string;
  readonly note: Text;
  readonly columns: readonly ColumnDef[];
  /** Ours, added to the contract: a workbook without it is no worse, and has no rows of it. */
  readonly isAddition?: true;
}

interface ValueOfType {
  readonly amount: Fen;
  readonly date: LocalDate;
  readonly month: string;
  readonly year: number;
  readonly count: number;
  readonly decimal: Decimal;
  readonly identifier: string;
  readonly name: string;
  readonly person: string;
  readonly people: string;
  readonly text: string;
  readonly choice: string;
  readonly formula: string;
}

/** One row's values by column key. Absent means blank, which is not zero. */
export type RowValues<T extends TableDef = TableDef> = {
  readonly [C in T['columns'][number] as C['key']]?: ValueOfType[C['type']] | undefined;
};

/** Any value a typed cell can have. */
export type CellValue = ValueOfType[ColumnType];

export function columnOf(table: TableDef, key: string): ColumnDef {
  const column = table.columns.find((c) => c.key === key);
  if (!column) throw new RangeError(`table ${table.name} has no column ${key}`);
  return column;
}

/** Keeps the literal keys and types, so that rows of the table are typed by its declaration. */
export function defineTable<const T extends TableDef>(table: T): T {
  return table;
}

type Extra = Pick<ColumnDef, 'width'> &
  Partial<
    Pick<
      ColumnDef,
      | 'choices'
      | 'source'
      | 'synonyms'
      | 'isOpen'
      | 'isAddition'
      | 'prompt'
      | 'identity'
      | 'isWanYuan'
      | 'isPersonal'
      | 'isCompared'
    >
  >;

/** Declares a column: `column('amount', 'amount', '金额', 'Amount', { width: 14 })`. */
export function column<const K extends string, const T extends ColumnType>(
  key: K,
  type: T,
  name: string,
  en: string,
  extra: Extra,
): ColumnDef & { readonly key: K; readonly type: T } {
  return { key, type, name, en, ...extra };
}
