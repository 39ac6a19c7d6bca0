import { strFromU8, unzipSync } from 'fflate';
import { parseCell } from '../../../ledger-core/kernel/cell-ref.ts';
import type { CellScalar } from '../../../ledger-core/templates/plan.ts';
import type { CellError, EditedFormula, SheetEdits, WorkbookEdits } from '../../../ledger-core/workbook/edits.ts';
import type { CellImage, WorkbookImage } from '../../../ledger-core/workbook/image.ts';
import { cellAt } from '../../../ledger-core/workbook/sheet-index.ts';
import { PatchFault } from '../../../ledger-core/xlsx/patch/patch-fault.ts';
import { patchWorkbook } from '../../../ledger-core/xlsx/patch/patch-workbook.ts';
import { readWorkbook } from '../../../ledger-core/xlsx/read/read-workbook.ts';

/** Edits of one sheet, said by cell names. */
export interface EditsByName {
  readonly cells?: Readonly<Record<string, CellScalar | null | EditedFormula>>;
  readonly formats?: Readonly<Record<string, string>>;
  readonly results?: Readonly<Record<string, CellScalar | CellError | undefined>>;
  readonly grown?: SheetEdits['grown'];
  readonly marks?: Readonly<Record<string, NonNullable<SheetEdits['marks']>[number]['severity']>>;
}

export function edits(
  sheet: string,
  { cells = {}, formats = {}, results = {}, grown = [], marks }: EditsByName,
): WorkbookEdits {
  return [
    {
      sheet,
      cells: Object.entries(cells).map(([name, value]) => ({
        ...at(name),
        value,
        ...(formats[name] === undefined ? {} : { numberFormat: formats[name] }),
      })),
      results: Object.entries(results).map(([name, value]) => ({ ...at(name), value })),
      grown,
      ...(marks ? { marks: Object.entries(marks).map(([name, severity]) => ({ ...at(name), severity })) } : {}),
    },
  ];
}

export function at(name: string): { row: number; col: number } {
  return parseCell(name) ?? fail(`no cell ${name}`);
}

export function fail(message: string): never {
  throw new Error(message);
}

/** Reads a workbook that must be readable. */
export function imageOf(bytes: Uint8Array): WorkbookImage {
  const result = readWorkbook(bytes);
  return result.status === 'read' ? result.image : fail(result.refusal.message.en);
}

/** A cell of the first sheet, or of the one that is named, without its place. */
export function shown(bytes: Uint8Array, name: string, sheet?: string): Omit<CellImage, 'row' | 'col'> | undefined {
  const image = imageOf(bytes);
  const found =
    image.sheets.find((one) => sheet === undefined || one.name === sheet) ?? fail(`no sheet ${sheet ?? ''}`);
  const { row, col } = at(name);
  const cell = cellAt(found, row, col);
  if (!cell) return undefined;
  return Object.fromEntries(Object.entries(cell).filter(([name]) => name !== 'row' && name !== 'col')) as typeof cell;
}

/** A part's XML. */
export function xmlOf(bytes: Uint8Array, part = 'xl/worksheets/sheet1.xml'): string {
  return strFromU8(unzipSync(bytes)[part] ?? fail(`no part ${part}`));
}

/** Names of the parts that differ, are new or are gone. */
export function differingParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].filter((name) => !Buffer.from(a[name] ?? []).equals(Buffer.from(b[name] ?? []))).sort();
}

/** The fault's code cannot be seen by a user; its words can. */
export function refusalOf(bytes: Uint8Array, changes: WorkbookEdits): string {
  try {
    patchWorkbook(bytes, changes);
  } catch (error) {
    if (error instanceof PatchFault) return error.words.en;
    throw error;
  }
  return fail('it was saved');
}
