import type { FieldDef, FieldName } from '../definition/fields.ts';
import type { CellValue } from '../definition/table.ts';
import { formatCell, parseSheetRange } from '../kernel/cell-ref.ts';
import type { Issue, Location } from '../kernel/issue.ts';
import { parseIsoDate, type LocalDate } from '../kernel/local-date.ts';
import type { Fen } from '../kernel/money.ts';
import type { CellImage, WorkbookImage } from './image.ts';
import { readTicks, tickCells } from './read-ticks.ts';
import { readValue } from './read-value.ts';
import { NO_CHOICES, type Choices } from './reading/read-choice.ts';
import { cellAt } from './sheet-index.ts';
import { valueIssue } from './value-issue.ts';

/** missing: the name is gone, so nothing can be said of the value. */
export interface FieldValue {
  readonly state: 'blank' | 'read' | 'unreadable' | 'missing';
  readonly value?: CellValue;
  readonly at: Location;
}

/** The single values of a workbook, by defined name. */
export class Fields {
  readonly #values: ReadonlyMap<string, FieldValue>;

  constructor(values: ReadonlyMap<string, FieldValue>) {
    this.#values = values;
  }

  /** A cover field, or by its name a box of a form. */
  get(name: FieldName | `rf_F${string}`): FieldValue {
    return this.#values.get(name) ?? { state: 'missing', at: {} };
  }

  /** Where a value stands, whichever it is. */
  at(name: string): Location {
    return this.#values.get(name)?.at ?? {};
  }

  /** Filled but not legible, or its name is gone: not known, which is not blank. */
  isUnknown(name: FieldName): boolean {
    const { state } = this.get(name);
    return state === 'unreadable' || state === 'missing';
  }

  text(name: FieldName): string | undefined {
    const { value } = this.get(name);
    return typeof value === 'string' ? value : undefined;
  }

  amount(name: FieldName): Fen | undefined {
    return this.get(name).value as Fen | undefined;
  }

  date(name: FieldName): LocalDate | undefined {
    return this.get(name).value as LocalDate | undefined;
  }

  /** The day in a field named by a rule's data; undefined also where it holds no day. */
  dateOf(name: string): LocalDate | undefined {
    const value = this.#values.get(name)?.value;
    return typeof value === 'string' ? parseIsoDate(value) : undefined;
  }

  /** The text in a field named by a rule's data. */
  textOf(name: string): string | undefined {
    const value = this.#values.get(name)?.value;
    return typeof value === 'string' ? value : undefined;
  }

  /** The count in a field named by a rule's data. */
  numberOf(name: string): number | undefined {
    const value = this.#values.get(name)?.value;
    return typeof value === 'number' ? value : undefined;
  }

  entries(): IterableIterator<[string, FieldValue]> {
    return this.#values.entries();
  }
}

/** The cell that a workbook-scoped name points to; its first cell where it names a block. */
export function namedCell(
  image: WorkbookImage,
  name: string,
): { sheet: string; ref: string; cell: CellImage | undefined } | undefined {
  const defined = image.names.find((one) => one.name === name);
  const target = defined && parseSheetRange(defined.reference);
  const sheet = target && image.sheets.find((one) => one.name === target.sheet);
  if (!target || !sheet) return undefined;
  const { top: row, left: col } = target.range;
  return { sheet: sheet.name, ref: formatCell({ row, col }), cell: cellAt(sheet, row, col) };
}

export function readFields(
  image: WorkbookImage,
  defs: readonly FieldDef[],
  choicesOf: (field: FieldDef) => Choices,
): { readonly fields: Fields; readonly issues: readonly Issue[] } {
  const values = new Map<string, FieldValue>();
  const issues: Issue[] = [];
  for (const def of defs) {
    const { value, issue } = readField(image, def, def.type === 'choice' ? choicesOf(def) : NO_CHOICES);
    values.set(def.name, value);
    if (issue) issues.push(issue);
  }
  return { fields: new Fields(values), issues };
}

/** What stands in a field's cell, or in all cells of its box. */
function typedText(ticks: readonly CellImage[] | undefined, cell: CellImage | undefined): string {
  return ticks ? ticks.map(({ text }) => text).join(' ') : (cell?.text ?? '');
}

function readField(image: WorkbookImage, def: FieldDef, choices: Choices): { value: FieldValue; issue?: Issue } {
  const named = namedCell(image, def.name);
  if (!named) {
    const at = { column: def.label };
    if (def.isAddition) return { value: { state: 'blank', at } };
    return {
      value: { state: 'missing', at },
      issue: { code: 'field-missing', at, observed: '', values: { field: def.label, name: def.name } },
    };
  }
  const at = { sheet: named.sheet, cell: named.ref, column: def.label };
  const ticks = def.isTicks ? tickCells(image, def.name) : undefined;
  const reading = ticks ? readTicks(ticks, def.choices ?? []) : readValue(def, named.cell, image.epoch, choices);
  const state =
    reading.kind === 'blank' ? 'blank' : reading.kind === 'read' || reading.kind === 'fixed' ? 'read' : 'unreadable';
  const value: FieldValue =
    reading.kind === 'read' || reading.kind === 'fixed' ? { state, value: reading.value, at } : { state, at };
  // Of what the product itself wrote, blanks around it are nobody's typing, and no formula compares it.
  const isIdle = def.fixed === true && reading.kind === 'fixed' && reading.code === 'outer-blanks';
  const issue = isIdle ? undefined : valueIssue(def, reading, typedText(ticks, named.cell), at);
  return { value, ...(issue ? { issue } : {}) };
}
