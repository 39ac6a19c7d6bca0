import { formatCell, formatRange, MAX_COL, MAX_ROW, parseCell, type CellRange } from '../../kernel/cell-ref.ts';
import type { CellPlan, SheetPlan, TablePlan, ValidationPlan, WorkbookPlan } from '../../templates/plan.ts';

const FORMULA_MAX = 8192;
const TEXT_MAX = 32_767;
const COLUMN_WIDTH_MAX = 255;
const ROW_HEIGHT_MAX = 409;

/**
 * What Excel would answer with "We found a problem with some content": a fault of the template, found before there is a
 * file. @throws RangeError naming the sheet and the range.
 */
export function assertWithinLimits(plan: WorkbookPlan): void {
  if (plan.sheets.length === 0) throw new RangeError('a workbook needs a sheet');
  const sheetNames = new Set<string>();
  const names = new Set<string>();
  for (const { name, reference } of plan.names) {
    checkName(name, names);
    checkFormula(reference, name);
  }
  for (const sheet of plan.sheets) {
    checkSheetName(sheet.name, sheetNames);
    if (sheet.table) checkName(sheet.table.name, names);
    checkSheet(sheet);
  }
}

function checkSheet(sheet: SheetPlan): void {
  const at = (range: CellRange): string => `${sheet.name}!${formatRange(range)}`;
  if (sheet.columns.some(({ width }) => !(width >= 0 && width <= COLUMN_WIDTH_MAX)))
    throw new RangeError(`${sheet.name}: a column is 0 to ${COLUMN_WIDTH_MAX} characters wide`);
  if (sheet.rowHeights.some(({ height }) => !(height >= 0 && height <= ROW_HEIGHT_MAX)))
    throw new RangeError(`${sheet.name}: a row is 0 to ${ROW_HEIGHT_MAX} points high`);
  const cells = new Map<string, CellPlan>();
  for (const cell of sheet.cells) checkCell(cell, sheet.name, cells);
  for (const merge of sheet.merges) checkMerge(merge, at(merge), cells);
  for (const validation of sheet.validations) checkValidation(validation, at(validation.range));
  for (const { range, formula } of sheet.formats) {
    checkRange(range, at(range));
    checkFormula(formula, at(range));
    checkNoTableReference(formula, at(range));
  }
  if (sheet.table) checkTable(sheet.table, at(sheet.table.range), cells);
  if (sheet.print.areaFormula !== undefined) checkFormula(sheet.print.areaFormula, `${sheet.name} print area`);
}

function checkSheetName(name: string, seen: Set<string>): void {
  if (name === '' || name.length > 31) throw new RangeError(`${name}: a sheet name has 1 to 31 characters`);
  if (/[*?:/\\[\]]|^'|'$/.test(name)) throw new RangeError(`${name}: not a sheet name`);
  claim(name, seen);
}

function checkName(name: string, seen: Set<string>): void {
  const looksLikeCell = parseCell(name) !== undefined || /^(?:[rc]|r\d+c\d+)$/i.test(name);
  if (name.length > 255 || looksLikeCell || !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name))
    throw new RangeError(`${name}: not a name of a table or reference`);
  claim(name, seen);
}

function claim(name: string, seen: Set<string>): void {
  if (seen.has(name.toLowerCase())) throw new RangeError(`${name}: used twice`);
  seen.add(name.toLowerCase());
}

function checkCell(cell: CellPlan, sheet: string, cells: Map<string, CellPlan>): void {
  const address = formatCell(cell);
  const where = `${sheet}!${address}`;
  checkRange({ top: cell.row, left: cell.col, bottom: cell.row, right: cell.col }, where);
  if (cells.has(address)) throw new RangeError(`${where}: planned twice`);
  cells.set(address, cell);
  if (cell.formula !== undefined) checkFormula(cell.formula, where);
  if (cell.link !== undefined && !/^#./.test(cell.link)) throw new RangeError(`${where}: a link outside the workbook`);
  if (typeof cell.value === 'number' && !Number.isFinite(cell.value)) throw new RangeError(`${where}: not a number`);
  if (typeof cell.value === 'string') checkLength(cell.value, TEXT_MAX, where, 'text');
}

function checkMerge(merge: CellRange, where: string, cells: ReadonlyMap<string, CellPlan>): void {
  checkRange(merge, where);
  for (let row = merge.top; row <= merge.bottom; row += 1)
    for (let col = merge.left; col <= merge.right; col += 1) {
      if (row === merge.top && col === merge.left) continue;
      const cell = cells.get(formatCell({ row, col }));
      if (cell?.value !== undefined || cell?.formula !== undefined)
        throw new RangeError(`${where}: a merged block shows its first cell only`);
    }
}

function checkValidation({ range, rule, prompt, error }: ValidationPlan, where: string): void {
  checkRange(range, where);
  for (const [message, max] of [[prompt, 255] as const, [error, 225] as const]) {
    checkLength(message?.title ?? '', 32, where, 'message title');
    checkLength(message?.text ?? '', max, where, 'message text');
  }
  if (rule.kind === 'any') return;
  if (rule.kind === 'list' || rule.kind === 'custom') {
    checkFormula(rule.formula, where);
    checkNoTableReference(rule.formula, where);
    const inline = rule.kind === 'list' ? /^"(.*)"$/s.exec(rule.formula)?.[1] : undefined;
    checkLength(inline?.replaceAll('""', '"') ?? '', 255, where, 'inline list');
  } else if (!(Number.isFinite(rule.min) && Number.isFinite(rule.max) && rule.min <= rule.max)) {
    throw new RangeError(`${where}: not a range of numbers`);
  }
}

function checkTable({ range, columns }: TablePlan, where: string, cells: ReadonlyMap<string, CellPlan>): void {
  checkRange(range, where);
  if (range.bottom === range.top) throw new RangeError(`${where}: a table needs a row below its header`);
  if (columns.length !== range.right - range.left + 1) throw new RangeError(`${where}: columns and range differ`);
  const seen = new Set<string>();
  for (const [index, { name, formula }] of columns.entries()) {
    const header = cells.get(formatCell({ row: range.top, col: range.left + index }));
    if (name === '' || header?.value !== name || header.formula !== undefined)
      throw new RangeError(`${where}: the header cell is not the column's name: ${name}`);
    checkLength(name, 255, where, 'column name');
    claim(name, seen);
    if (formula !== undefined) checkFormula(formula, where);
  }
}

function checkFormula(formula: string, where: string): void {
  if (formula === '' || formula.startsWith('=')) throw new RangeError(`${where}: a formula is written without "="`);
  checkLength(formula, FORMULA_MAX, where, 'formula');
}

// Excel refuses `table[column]` in drop-downs and conditional formats; a defined name may stand in for it.
function checkNoTableReference(formula: string, where: string): void {
  if (formula.replace(/"[^"]*"|'[^']*'/g, '').includes('['))
    throw new RangeError(`${where}: no table reference is allowed here`);
}

function checkRange({ top, left, bottom, right }: CellRange, where: string): void {
  const rows = Number.isInteger(top) && Number.isInteger(bottom) && top >= 1 && top <= bottom && bottom <= MAX_ROW;
  const cols = Number.isInteger(left) && Number.isInteger(right) && left >= 1 && left <= right && right <= MAX_COL;
  if (!rows || !cols) throw new RangeError(`${where}: not a range of a sheet`);
}

function checkLength(text: string, max: number, where: string, what: string): void {
  if (text.length > max) throw new RangeError(`${where}: ${what} of ${text.length} characters, ${max} allowed`);
}
