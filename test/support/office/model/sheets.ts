import type { DefinedName, Sheet } from './book.ts';
import type { Origin, Workspace } from './workspace.ts';

/** Formulas and names all over the workbook follow the new name. */
export function renameSheet(workspace: Workspace, sheet: Sheet, name: string, origin: Origin): void {
  const before = sheet.name;
  if (before === name) return;
  sheet.name = name;
  forEachFormula(workspace, (formula) => replaceSheet(formula, before, `'${name.replaceAll("'", "''")}'!`));
  workspace.emit({ kind: 'sheet-renamed', sheetId: sheet.id, before, after: name, origin });
}

/** The sheet with its tables goes; what pointed there reads `#REF!`. */
export function removeSheet(workspace: Workspace, sheet: Sheet, origin: Origin): void {
  const { book } = workspace;
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  for (const table of sheet.tables) {
    workspace.emit({ kind: 'table-deleted', sheetId: sheet.id, tableId: table.id, tableName: table.name, origin });
  }
  forEachFormula(workspace, (formula) => replaceSheet(formula, sheet.name, '#REF!'));
  workspace.emit({ kind: 'sheet-deleted', sheetId: sheet.id, origin });
  const next = book.sheets.find(({ visibility }) => visibility === 'Visible');
  if (book.activeSheet === sheet.id && next) activateSheet(workspace, next, origin);
}

export function activateSheet(workspace: Workspace, sheet: Sheet, origin: Origin): void {
  if (workspace.book.activeSheet === sheet.id) return;
  workspace.book.activeSheet = sheet.id;
  workspace.emit({ kind: 'sheet-activated', sheetId: sheet.id, origin });
}

function forEachFormula({ book }: Workspace, change: (formula: string) => string): void {
  const inName = (name: DefinedName): void => {
    name.formula = change(name.formula);
  };
  book.names.forEach(inName);
  for (const sheet of book.sheets) {
    sheet.names.forEach(inName);
    for (const { cell } of sheet.grid.all()) if (cell.formula !== undefined) cell.formula = change(cell.formula);
  }
}

/** `sheet!` or `'sheet'!` outside texts becomes `prefix`. */
function replaceSheet(formula: string, sheet: string, prefix: string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu,
    (whole, quoted?: string, plain?: string) => {
      const name = quoted?.replaceAll("''", "'") ?? plain;
      return name?.toLowerCase() === sheet.toLowerCase() ? prefix : whole;
    },
  );
}
