import type { Epoch } from '../../../ledger-core/kernel/local-date.ts';
import type { DefinedName, SheetImage } from '../../../ledger-core/workbook/image.ts';

/** What there is in a workbook, before anything of its contents is read. */
export interface Outline {
  readonly epoch: Epoch;
  readonly sheets: readonly OutlineSheet[];
  readonly tables: readonly OutlineTable[];
  readonly names: readonly DefinedName[];
}

export interface OutlineSheet {
  readonly id: string;
  readonly name: string;
  readonly state: SheetImage['state'];
  readonly isProtected: boolean;
}

export interface OutlineTable {
  readonly name: string;
  readonly sheetId: string;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
}

const STATES: Readonly<Record<string, SheetImage['state']>> = { Hidden: 'hidden', VeryHidden: 'veryHidden' };
// Excel keeps print areas and filters as names of its own.
const BUILT_IN = /^(?:_xlnm\.|Print_Area$|Print_Titles$)/;

// What DATE(1904,1,2) comes to in a workbook that counts its days from 1904 on.
const SECOND_DAY = 1;

/** One round trip, whatever the workbook holds. */
export async function readOutline(context: Excel.RequestContext): Promise<Outline> {
  const { workbook } = context;
  const { worksheets, tables, names } = workbook;
  // No property tells the date system; a function's result does.
  const day = workbook.functions.date(1904, 1, 2);
  day.load('value');
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  tables.load('items/name,items/showTotals,items/worksheet/id,items/columns/items/name');
  names.load('items/name,items/formula');
  await context.sync();
  return {
    epoch: day.value === SECOND_DAY ? 1904 : 1900,
    sheets: worksheets.items.map(({ id, name, visibility, protection }) => ({
      id,
      name,
      state: STATES[visibility] ?? 'visible',
      isProtected: protection.protected,
    })),
    tables: tables.items.map(({ name, showTotals, worksheet, columns }) => ({
      name,
      sheetId: worksheet.id,
      hasTotals: showTotals,
      columns: columns.items.map((column) => column.name),
    })),
    names: definedNames(names.items),
  };
}

/** The names that people and programs gave, without those that Excel keeps for itself. */
export function definedNames(items: readonly Excel.NamedItem[]): DefinedName[] {
  return items
    .filter(({ name }) => !BUILT_IN.test(name))
    .map(({ name, formula }) => ({ name, reference: String(formula).replace(/^=/, '') }));
}
