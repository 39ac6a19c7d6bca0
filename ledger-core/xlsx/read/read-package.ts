import type { FileRemark, SheetImage, TableImage, WorkbookImage } from '../../workbook/image.ts';
import { remarkOnUncached, remarksOnSheet } from '../../workbook/remarks/sheet-remarks.ts';
import { remarkOnInvisible } from '../../workbook/remarks/text-remarks.ts';
import { Container } from './container.ts';
import { remarkOnLinks, remarkOnMacros } from './link-remarks.ts';
import type { ReadLimits } from './limits.ts';
import type { LooksReader } from './looks/looks-reader.ts';
import { findWorkbookPart } from './package.ts';
import { refuse } from './read-fault.ts';
import { onlyTarget, readRelationships, type Relationships } from './relationships.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheet } from './sheet.ts';
import { EMPTY_SHEET, type SheetContent, type SheetSource } from './sheet-source.ts';
import { readStyles } from './styles.ts';
import { readTable } from './table-part.ts';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook-part.ts';

/** A package that has been read: what it holds, and what is needed to read on in it. */
export interface ReadPackage {
  readonly image: WorkbookImage;
  readonly workbook: WorkbookPart;
  readonly container: Container;
  readonly relationships: Relationships;
}

/** Reads each part once; `looks` listens, where it is given, and changes nothing. @throws ReadFault */
export function readPackage(bytes: Uint8Array, limits: ReadLimits, looks?: LooksReader): ReadPackage {
  const container = new Container(bytes, limits);
  const part = findWorkbookPart(container, limits);
  const workbook = readWorkbookPart(container, part, limits);
  const { epoch, sheets: entries, names } = workbook;
  const relationships = readRelationships(container, part, limits);
  const shared = {
    container,
    strings: readSharedStrings(container, onlyTarget(relationships, 'sharedStrings'), limits),
    styles: readStyles(container, onlyTarget(relationships, 'styles'), limits, looks?.tables),
    epoch,
    limits,
    budget: { cellsLeft: limits.cells },
  };
  const parts = sheetParts(entries, relationships);
  const read = entries.map((entry, n) =>
    readOneSheet({ ...shared, name: entry.name, part: parts[n] ?? '', looks: looks?.nextSheet() }),
  );
  const sheets = read.map(({ content, tables }, n): SheetImage => {
    const { name, state } = entries[n] as SheetEntry;
    const { rows, merges, hiddenColumns } = content;
    const own = names.filter((one) => one.sheet === n).map(withoutScope);
    return { name, state, rows, merges, tables, names: own, hiddenColumns };
  });
  const workbookNames = names.filter((one) => one.sheet === undefined).map(withoutScope);
  const contents = read.map(({ content }) => content);
  const remarks: FileRemark[] = [
    ...remarkOnMacros(relationships),
    ...remarkOnLinks(container, relationships, sheets, contents, limits),
    ...sheets.flatMap((sheet, n) => remarksOnSheet(sheet, (contents[n] ?? EMPTY_SHEET).veiled)),
    ...remarkOnUncached(
      sheets,
      contents.map(({ uncached }) => uncached),
    ),
    ...remarkOnInvisible(sheets, workbookNames),
  ];
  return { image: { epoch, sheets, names: workbookNames, remarks }, workbook, container, relationships };
}

function withoutScope({ name, reference }: { name: string; reference: string }): { name: string; reference: string } {
  return { name, reference };
}

const SHEETS_WITHOUT_CELLS: ReadonlySet<string> = new Set([
  'chartsheet',
  'dialogsheet',
  'xlMacrosheet',
  'xlIntlMacrosheet',
]);

/** The part of each sheet; '' for charts, dialogs and macro sheets, which hold no values. */
function sheetParts(entries: readonly SheetEntry[], relationships: Relationships): readonly string[] {
  const taken = new Set<string>();
  return entries.map(({ name, relationship }) => {
    const found = relationships.get(relationship);
    if (found && !found.external && SHEETS_WITHOUT_CELLS.has(found.kind)) return '';
    if (!found || found.external || found.kind !== 'worksheet' || found.target === '') {
      refuse('part-missing', `工作表“${name}”`, `the sheet "${name}"`);
    }
    const key = found.target.toLowerCase();
    if (taken.has(key))
      refuse('zip-ambiguous', `两个工作表指向同一部件 ${found.target}`, `two sheets lead to one part, ${found.target}`);
    taken.add(key);
    return found.target;
  });
}

function readOneSheet(source: SheetSource): { content: SheetContent; tables: readonly TableImage[] } {
  if (source.part === '') return { content: EMPTY_SHEET, tables: [] };
  const content = readSheet(source);
  if (content.tables.length === 0) return { content, tables: [] };
  const relationships = readRelationships(source.container, source.part, source.limits);
  const tables = content.tables.map((id) => {
    const found = relationships.get(id);
    if (!found || found.external || found.kind !== 'table') {
      refuse('part-missing', `工作表“${source.name}”的表格`, `a table of the sheet "${source.name}"`);
    }
    return readTable(source.container, found.target, source.limits);
  });
  return { content, tables };
}
