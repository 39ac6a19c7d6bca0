import { absoluteRange, columnLetters, parseSheetRange, quoteSheet } from '../../../ledger-core/kernel/cell-ref.ts';
import type { DefinedName, TableImage, WorkbookImage } from '../../../ledger-core/workbook/image.ts';

/** A table and the sheet it is on. */
interface PlacedTable {
  readonly sheet: string;
  readonly table: TableImage;
}

// Texts and sheet names in quotes are passed over; a word before `[` names a table.
const PART = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_\\][\p{L}\p{N}_.\\]*)(\[(?:[^[\]]|\[[^[\]]*\])*\])/gu;
const WHAT = /^#(?:This Row|Data|All|Headers|Totals)$/i;

/**
 * Formulas with table references (`rf_expenses[金额]`) as ranges of cells: the grid's engine knows no table whose name has
 * an underscore. What is not understood stays as it is and shows as an error in the grid.
 */
export class StructuredReferences {
  readonly #tables: ReadonlyMap<string, PlacedTable>;

  constructor(image: Pick<WorkbookImage, 'sheets'>) {
    this.#tables = new Map(
      image.sheets.flatMap(({ name, tables }) =>
        tables.map((table): [string, PlacedTable] => [table.name.toLowerCase(), { sheet: name, table }]),
      ),
    );
  }

  /** `row`: of the cell that holds the formula, which “this row” means. */
  asRanges(formula: string, row: number): string {
    return formula.replace(PART, (whole, name: string | undefined, specifier: string | undefined) => {
      const found = name === undefined ? undefined : this.#tables.get(name.toLowerCase());
      return (found && specifier !== undefined ? rangeOf(found, specifier.slice(1, -1), row) : undefined) ?? whole;
    });
  }

  /** The range that a name comes to, as a formula; undefined for anything but a range or a table's column. */
  ofName({ reference }: DefinedName): string | undefined {
    const plain = this.asRanges(reference, 1);
    return parseSheetRange(plain) ? plain : undefined;
  }
}

interface Lines {
  readonly top: number;
  readonly bottom: number;
}

/** `金额`, `[#This Row],[金额]`, `[a]:[b]`, `@金额`, `#All`. */
function rangeOf({ sheet, table }: PlacedTable, specifier: string, row: number): string | undefined {
  const { range, columns, hasTotals } = table;
  let isThisRow = false;
  let lines: Lines | undefined = { top: range.top + 1, bottom: range.bottom - (hasTotals ? 1 : 0) };
  let span: readonly [number, number] | undefined = [range.left, range.right];
  for (const part of partsOf(specifier)) {
    if (WHAT.test(part)) {
      if (/this row/i.test(part)) isThisRow = true;
      else if (!/data/i.test(part)) lines = linesOf(part, table);
    } else {
      span = columnsOf(part, columns, range.left);
    }
  }
  if (!span || !lines) return undefined;
  const [left, right] = span;
  const place = quoteSheet(sheet);
  if (!isThisRow) return `${place}!${absoluteRange({ ...lines, left, right })}`;
  const first = `${place}!$${columnLetters(left)}${row}`;
  return left === right ? first : `${first}:$${columnLetters(right)}${row}`;
}

/** Commas between brackets part; without brackets it is one. `@金额` is this row's. */
function partsOf(specifier: string): readonly string[] {
  const text = specifier.trim();
  if (text.startsWith('@')) return ['#This Row', text.slice(1).replace(/^\[|\]$/g, '')];
  if (!text.startsWith('[')) return text === '' ? [] : [text];
  return [...text.matchAll(/(\[[^\]]*\](?::\[[^\]]*\])?)/g)].map(([part]) =>
    part.includes(']:[') ? part : part.slice(1, -1),
  );
}

function columnsOf(part: string, columns: readonly string[], left: number): readonly [number, number] | undefined {
  const names = part.startsWith('[') ? part.slice(1, -1).split(']:[') : [part];
  const [first = -1, last = first] = names.map((name) => columns.indexOf(name.replaceAll("'", '')));
  return first < 0 || last < 0 ? undefined : [left + first, left + last];
}

function linesOf(part: string, { range, hasTotals }: TableImage): Lines | undefined {
  if (/all/i.test(part)) return { top: range.top, bottom: range.bottom };
  if (/headers/i.test(part)) return { top: range.top, bottom: range.top };
  if (/totals/i.test(part)) return hasTotals ? { top: range.bottom, bottom: range.bottom } : undefined;
  return undefined;
}
