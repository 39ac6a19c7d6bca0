import { formatRange, parseRange, type CellRange } from '../../kernel/cell-ref.ts';
import type { CellChanges } from './cell-changes.ts';
import type { FormulaGroups } from './formula-groups.ts';
import type { PartDraft } from './part-draft.ts';
import { isMarkRule } from './marks-draft.ts';
import { failPatch } from './patch-fault.ts';
import type { CellNode, SheetOutline } from './sheet-cells.ts';
import { shiftFormula } from './shift-formula.ts';
import { setTableBottom, type TableColumn, type TableDraft } from './table-draft.ts';
import { attributeOf, childrenOf, isSheetElement, textOf, type XmlNode } from './xml-node.ts';

/** The sheet that a table grows on. */
export interface GrowingSheet {
  readonly name: string;
  readonly part: PartDraft;
  readonly outline: SheetOutline;
  readonly groups: FormulaGroups;
  readonly tables: readonly TableDraft[];
}

/** In SpreadsheetML's own form the ranges are an attribute; in the extension's (x14) an element, `xm:sqref`. */
const RANGED = ['dataValidation', 'conditionalFormatting'];
const EXTENSION = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

/**
 * A table goes on to a row further down, as it would in Excel: its new rows look like its last one and compute what its
 * calculated columns compute, and drop-downs and formats go on with it. What is edited in the new rows stays as edited.
 */
export function growTable(table: TableDraft, bottom: number, sheet: GrowingSheet, changes: CellChanges): void {
  const { range } = table;
  if (bottom <= range.bottom) {
    if (bottom === range.bottom) return;
    throw new RangeError(`${sheet.name}: table ${table.name} ends at row ${range.bottom}, after row ${bottom}`);
  }
  checkRoom(table, { ...range, top: range.bottom + 1, bottom }, sheet);
  const lastRow = cellsByColumn(sheet.outline, range.bottom);
  const rowBefore = cellsByColumn(sheet.outline, range.bottom - 1);
  table.columns.forEach((column, index) => {
    const col = range.left + index;
    const last = lastRow.get(col);
    const style = last && attributeOf(last.node, 's');
    const formulaIn = columnFormula(column, last, rowBefore.get(col), table, sheet.groups);
    for (let row = range.bottom + 1; row <= bottom; row += 1) {
      const change = changes.at({ row, col });
      if (style !== undefined) change.style = Number(style);
      if (change.content) continue;
      change.mustBeEmpty = true;
      const formula = formulaIn(row);
      if (formula === undefined) continue;
      const attributes = column.isArray
        ? ` t="array" ref="${formatRange({ top: row, bottom: row, left: col, right: col })}"`
        : '';
      change.content = { value: { formula, result: undefined }, attributes };
    }
  });
  setTableBottom(table, bottom);
  for (const element of sheet.outline.elements) extendRanges(element, range, bottom, sheet.part);
}

function checkRoom(table: TableDraft, room: CellRange, { name, outline, tables }: GrowingSheet): void {
  const merges = outline.elements
    .filter((element) => isSheetElement(element, 'mergeCells'))
    .flatMap((element) => childrenOf(element, 'mergeCell').map((merge) => parseRange(attributeOf(merge, 'ref') ?? '')));
  const others = tables.filter((other) => other !== table).map((other) => other.range);
  const isBlocked = [...merges, ...others].some((range) => range && overlap(range, room));
  if (table.hasTotals || isBlocked) failPatch('no-growth', { sheet: name, table: table.name });
}

function overlap(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function cellsByColumn(outline: SheetOutline, row: number): ReadonlyMap<number, CellNode> {
  return new Map(outline.rows.get(row)?.cells.map((cell) => [cell.col, cell]));
}

/**
 * What a column computes in a row. Programs that know no calculated columns (LibreOffice) leave only the formulas of the
 * rows: where the last two say the same, or there is one row only, the column goes on with it.
 */
function columnFormula(
  column: TableColumn,
  last: CellNode | undefined,
  before: CellNode | undefined,
  { range, hasHeader }: TableDraft,
  groups: FormulaGroups,
): (row: number) => string | undefined {
  const { formula } = column;
  if (formula !== undefined) return () => formula;
  const own = last && groups.formulaOf(last);
  if (own === undefined) return () => undefined;
  const hasRowBefore = range.bottom - 1 > range.top - (hasHeader ? 0 : 1);
  const previous = before && groups.formulaOf(before);
  const goesOn = previous !== undefined && shiftFormula(previous, { rows: 1, cols: 0 }) === own;
  if (hasRowBefore && !goesOn) return () => undefined;
  return (row) => shiftFormula(own, { rows: row - range.bottom, cols: 0 });
}

/** Drop-downs and conditional formats that ended with the table end with it again; marks stay on their cells. */
function extendRanges(element: XmlNode, range: CellRange, bottom: number, part: PartDraft): void {
  for (const child of element.children) extendRanges(child, range, bottom, part);
  if (!RANGED.includes(element.local) || isMark(element)) return;
  if (element.uri === EXTENSION) {
    const list = element.children.find(({ local }) => local === 'sqref');
    if (list && !list.isEmpty) part.replace(list.openEnd, list.closeStart, extended(textOf(list), range, bottom));
  } else if (isSheetElement(element, element.local)) {
    part.setAttributes(element, { sqref: extended(attributeOf(element, 'sqref') ?? '', range, bottom) });
  }
}

function isMark(element: XmlNode): boolean {
  const rules = childrenOf(element, 'cfRule');
  return rules.length > 0 && rules.every(isMarkRule);
}

function extended(list: string, table: CellRange, bottom: number): string {
  return list
    .split(/(\s+)/)
    .map((ref) => {
      const range = parseRange(ref);
      if (range?.bottom !== table.bottom || range.left < table.left || range.right > table.right) return ref;
      return formatRange({ ...range, bottom });
    })
    .join('');
}
