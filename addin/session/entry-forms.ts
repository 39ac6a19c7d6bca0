import { hasTable, type Programme } from '../../ledger-core/definition/programme.ts';
import { ALL_TABLES, type TableName } from '../../ledger-core/definition/registers/all-tables.ts';
import type { ColumnDef, ColumnType } from '../../ledger-core/definition/table.ts';
import type { Dossier } from '../../ledger-core/dossier/dossier.ts';
import { columnChoices } from '../../ledger-core/workbook/read-book.ts';
import type { EntryDraft, EntryField, EntryForm, EntryForms, EntryOption } from './session-state.ts';

/** What can be entered from the pane, and into which table. */
export const ENTRY_TABLES = {
  expense: 'rf_expenses',
  receipt: 'rf_receipts',
} as const satisfies Record<EntryDraft['kind'], TableName>;

// What nearly every row has; the rest stands behind “more”.
const MAIN_FIELDS: Readonly<Record<EntryDraft['kind'], ReadonlySet<string>>> = {
  expense: new Set([
    'bookedOn',
    'voucher',
    'fund',
    'category',
    'project',
    'stage',
    'summary',
    'payee',
    'amount',
    'invoice',
  ]),
  receipt: new Set(['receivedOn', 'fund', 'payer', 'payee', 'received', 'voucher', 'paid', 'paidOn']),
};

export function entryForms(dossier: Dossier): EntryForms {
  return { expense: entryForm(dossier, 'expense'), receipt: entryForm(dossier, 'receipt') };
}

const AMOUNTS: Readonly<Record<EntryDraft['kind'], string>> = { expense: 'amount', receipt: 'received' };

/** Without the table or its amounts there is nothing to enter into; what has been typed waits in the pane. */
function entryForm(dossier: Dossier, kind: EntryDraft['kind']): EntryForm | undefined {
  const { programme, tables } = dossier.book;
  const table = ENTRY_TABLES[kind];
  if (!hasTable(programme, table)) return undefined;
  const { site } = tables[table] ?? {};
  if (!site?.columns.has(AMOUNTS[kind])) return undefined;
  const columns: readonly ColumnDef[] = ALL_TABLES[table].columns;
  // An older edition lacks columns: what is not in the sheet cannot be entered.
  const fields = columns.filter(({ key, type }) => type !== 'formula' && key !== 'seq' && site.columns.has(key));
  return {
    table,
    sheet: site.sheet.name,
    fields: fields.map((column) => entryField(dossier, column, MAIN_FIELDS[kind].has(column.key))),
  };
}

function entryField(dossier: Dossier, column: ColumnDef, isMain: boolean): EntryField {
  const { key, name, en, prompt } = column;
  const options = optionsOf(dossier, column);
  const isChoice = column.type === 'choice' || column.source === 'projects';
  return {
    key,
    label: name,
    en,
    type: isChoice ? 'choice' : fieldType(column.type),
    options,
    isOpen: isChoice && (column.isOpen === true || column.type !== 'choice' || options.length === 0),
    hint: prompt,
    isMain,
  };
}

/** How a value of a column is typed in the pane. */
export function fieldType(type: ColumnType): 'text' | 'amount' | 'date' | 'number' {
  switch (type) {
    case 'amount':
    case 'date':
      return type;
    case 'count':
    case 'decimal':
    case 'year':
      return 'number';
    case 'month':
    case 'identifier':
    case 'name':
    case 'person':
    case 'people':
    case 'text':
    case 'choice':
    case 'formula':
      return 'text';
  }
}

function optionsOf({ book }: Dossier, column: ColumnDef): readonly EntryOption[] {
  if (column.source === 'projects') {
    return listed(book.tables.rf_projects?.rows ?? [], ({ values: { id, name } }) => [id, name]);
  }
  if (column.type !== 'choice') return [];
  if (column.source === 'categories' && book.tables.rf_categories) {
    return listed(book.tables.rf_categories.rows, ({ values: { name, scope } }) => [name, scope]);
  }
  return columnChoices(book.programme, column).options.map((value) => ({ value, note: noteOf(book.programme, value) }));
}

/** A category's wider line in the document, where it has one. */
function noteOf({ categories }: Programme, value: string): string {
  return categories.find(({ name }) => name === value)?.printedLine ?? '';
}

/** The rows of a register as options, each value once. */
function listed<R>(
  rows: readonly R[],
  of: (row: R) => readonly [string | undefined, string | undefined],
): EntryOption[] {
  const notes = new Map<string, string>();
  for (const [value, note] of rows.map(of)) {
    if (value !== undefined && !notes.has(value)) notes.set(value, note ?? '');
  }
  return [...notes].map(([value, note]) => ({ value, note }));
}
