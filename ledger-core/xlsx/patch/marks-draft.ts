import { formatRange, type CellRange } from '../../kernel/cell-ref.ts';
import { isMarkFormula, MARK_CONDITION, MARK_FILLS, MARK_ORDER } from '../../templates/mark-conventions.ts';
import type { CellMark } from '../../workbook/edits.ts';
import { xmlAttributes, xmlText } from '../write/xml-text.ts';
import { isTrue } from '../read/workbook-part.ts';
import type { PartDraft } from './part-draft.ts';
import type { SheetOutline } from './sheet-cells.ts';
import type { StylesDraft } from './styles-draft.ts';
import { attributeOf, childOf, childrenOf, descendants, isSheetElement, textOf, type XmlNode } from './xml-node.ts';

/** What stands before conditional formats in a worksheet, and they themselves. */
const UP_TO_FORMATS: ReadonlySet<string> = new Set([
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection'],
  ...['protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells'],
  ...['phoneticPr', 'conditionalFormatting'],
]);

/** Takes all marks off a sheet and puts these on, above every other conditional format. */
export function replaceMarks(
  part: PartDraft,
  outline: SheetOutline,
  marks: readonly CellMark[],
  styles: StylesDraft,
): void {
  const formats = outline.elements.filter((element) => isSheetElement(element, 'conditionalFormatting'));
  const ours = new Set(formats.flatMap((format) => childrenOf(format, 'cfRule').filter(isMarkRule)));
  const elements = marksXml(marks, outline.root.prefix, styles, makeRoom(part, outline, ours, marks.length > 0));
  const emptied = formats.filter((format) => format.children.every((rule) => ours.has(rule)));
  const before = outline.elements.findLast(
    (element) => UP_TO_FORMATS.has(element.local) && isSheetElement(element, element.local),
  );
  const at = before?.end ?? outline.sheetData.end;
  const kept = formats.filter((format) => !emptied.includes(format));
  for (const rule of kept.flatMap((format) => childrenOf(format, 'cfRule')))
    if (ours.has(rule)) part.replace(rule.start, rule.end, '');
  // Marks that are as they were are not touched: the old ones stand where the new ones would.
  const [first] = emptied;
  const isOneBlock = emptied.every((format, n) => n === 0 || emptied[n - 1]?.end === format.start);
  if (first && isOneBlock) {
    part.replace(first.start, emptied.at(-1)?.end ?? first.end, elements);
    return;
  }
  for (const { start, end } of emptied) part.replace(start, end, '');
  part.insert(at, elements);
}

/**
 * The number from which marks count their priority. The others are moved behind them once, and stay there. Not so where
 * a pivot table knows its formats by their priority: marks come last then.
 */
function makeRoom(part: PartDraft, { elements }: SheetOutline, ours: ReadonlySet<XmlNode>, isMarking: boolean): number {
  const all = elements.flatMap((element) => [...descendants(element)]);
  // Rules of the extension that only add to another one have no priority.
  const others = all.filter((one) => one.local === 'cfRule' && !ours.has(one) && hasPriority(one));
  const priorities = others.map((rule) => Number(attributeOf(rule, 'priority')));
  if (all.some((one) => one.local === 'conditionalFormatting' && isTrue(attributeOf(one, 'pivot'))))
    return Math.max(0, ...priorities) + 1;
  const shift = MARK_ORDER.length + 1 - Math.min(...priorities);
  if (isMarking && others.length > 0 && shift > 0)
    others.forEach((rule, n) => {
      part.setAttributes(rule, { priority: String((priorities[n] ?? 0) + shift) });
    });
  return 1;
}

function hasPriority(rule: XmlNode): boolean {
  return attributeOf(rule, 'priority') !== undefined;
}

/** Whether a `cfRule` is a mark of ours. */
export function isMarkRule(rule: XmlNode): boolean {
  const formula = childOf(rule, 'formula');
  return attributeOf(rule, 'type') === 'expression' && formula !== undefined && isMarkFormula(textOf(formula));
}

function marksXml(marks: readonly CellMark[], p: string, styles: StylesDraft, firstPriority: number): string {
  return MARK_ORDER.map((severity, n) => {
    const marked = marks.filter((mark) => mark.severity === severity);
    if (marked.length === 0) return '';
    const sqref = rangesOf(marked).map(formatRange).join(' ');
    const rule = xmlAttributes({
      type: 'expression',
      dxfId: styles.fillDifference(MARK_FILLS[severity]),
      priority: firstPriority + n,
    });
    return (
      `<${p}conditionalFormatting sqref="${sqref}"><${p}cfRule${rule}><${p}formula>${xmlText(MARK_CONDITION)}` +
      `</${p}formula></${p}cfRule></${p}conditionalFormatting>`
    );
  }).join('');
}

/** Cells as ranges, column by column; those below each other joined. */
function rangesOf(cells: readonly CellMark[]): CellRange[] {
  const ranges: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, col } of [...cells].sort((a, b) => a.col - b.col || a.row - b.row)) {
    const last = ranges.at(-1);
    if (last?.left === col && row <= last.bottom + 1) last.bottom = row;
    else ranges.push({ top: row, left: col, bottom: row, right: col });
  }
  return ranges;
}
