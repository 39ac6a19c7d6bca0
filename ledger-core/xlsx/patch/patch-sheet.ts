import { formatCell, formatRange, parseRange } from '../../kernel/cell-ref.ts';
import type { SheetEdits } from '../../workbook/edits.ts';
import { CellChanges } from './cell-changes.ts';
import { formulaXml } from './cell-xml.ts';
import { FormulaGroups } from './formula-groups.ts';
import { growTable } from './grow-table.ts';
import { replaceMarks } from './marks-draft.ts';
import type { PackageDraft } from './package-draft.ts';
import type { PartDraft } from './part-draft.ts';
import { failPatch } from './patch-fault.ts';
import { outlineSheet, type SheetOutline } from './sheet-cells.ts';
import type { StylesDraft } from './styles-draft.ts';
import { readTableDrafts, type TableDraft } from './table-draft.ts';
import { CellWriter } from './write-cells.ts';
import { attributeOf, isSheetElement } from './xml-node.ts';

/** Carries the edits of one sheet out in its parts. Whether a formula came or went. */
export function patchSheet(draft: PackageDraft, partName: string, edits: SheetEdits, styles: StylesDraft): boolean {
  const { sheet: name, marks } = edits;
  const part = draft.part(partName);
  const changes = new CellChanges(edits);
  const tables = readTableDrafts(draft, partName);
  const growing = edits.grown.map(({ table, bottom }) => {
    const found = tables.find((one) => one.name.toLowerCase() === table.toLowerCase());
    return { table: found ?? failPatch('no-table', { sheet: name, table }), bottom };
  });
  checkHeaders(name, tables, edits);
  const lastRows = growing.flatMap(({ table: { range }, bottom }) => [
    range.bottom - 1,
    range.bottom,
    ...below(range.bottom, bottom),
  ]);
  const outline = outlineSheet(part.source, new Set([...changes.rows().map(({ row }) => row), ...lastRows]));
  const groups = new FormulaGroups(name, outline.groups);
  for (const { table, bottom } of growing) growTable(table, bottom, { name, part, outline, groups, tables }, changes);
  groups.checkBlocks(
    changes.isReplaced,
    edits.cells.map(({ row, col }) => ({ row, col })),
  );
  for (const { f, formula } of groups.orphans(changes.isReplaced))
    part.replace(f.start, f.end, formulaXml({ formula }, f.prefix));
  const writer = new CellWriter(name, part, outline, groups, styles);
  writer.write(changes);
  widenDimension(part, outline, edits, growing);
  if (marks) replaceMarks(part, outline, marks, styles);
  return writer.hasMovedFormulas;
}

function below(top: number, bottom: number): number[] {
  return Array.from({ length: Math.max(0, bottom - top) }, (_, n) => top + n + 1);
}

/** A heading is also the name by which the table's part and all formulas know the column. */
function checkHeaders(sheet: string, tables: readonly TableDraft[], { cells }: SheetEdits): void {
  for (const { range, hasHeader, columns } of tables) {
    if (!hasHeader) continue;
    for (const { row, col, value } of cells) {
      if (row !== range.top || col < range.left || col > range.right) continue;
      const { name = '' } = columns[col - range.left] ?? {};
      if (value !== name) failPatch('header', { sheet, cell: formatCell({ row, col }), name });
    }
  }
}

/** `dimension` tells how far the cells reach; some readers believe it. */
function widenDimension(
  part: PartDraft,
  { elements }: SheetOutline,
  { cells }: SheetEdits,
  growing: readonly { readonly table: TableDraft; readonly bottom: number }[],
): void {
  const dimension = elements.find((element) => isSheetElement(element, 'dimension'));
  const range = dimension && parseRange(attributeOf(dimension, 'ref') ?? '');
  if (!dimension || !range) return;
  const wide = { ...range };
  const reach = (row: number, col: number): void => {
    wide.top = Math.min(wide.top, row);
    wide.left = Math.min(wide.left, col);
    wide.bottom = Math.max(wide.bottom, row);
    wide.right = Math.max(wide.right, col);
  };
  for (const { row, col, value } of cells) if (value !== null && value !== '') reach(row, col);
  for (const { table, bottom } of growing) reach(bottom, table.range.right);
  if (formatRange(wide) !== formatRange(range)) part.setAttributes(dimension, { ref: formatRange(wide) });
}
