import { parseCell } from '../../../ledger-core/kernel/cell-ref.ts';
import {
  isMarkFormula,
  MARK_CONDITION,
  MARK_FILLS,
  MARK_ORDER,
} from '../../../ledger-core/templates/mark-conventions.ts';
import type { MarkedCell, MarkOutcome } from '../spreadsheet-host.ts';
import { addressLists } from './addresses.ts';
import { hostError } from './host-errors.ts';
import { readOutline, type OutlineSheet } from './outline.ts';

/** As Excel gives it back: with `=`. */
export const MARK_FORMULA = `=${MARK_CONDITION}`;

/** What happens to the marks: those of before go in any case. Four round trips, however many there are. */
export async function replaceMarks(
  context: Excel.RequestContext,
  cells: readonly MarkedCell[],
): Promise<MarkOutcome & { readonly removed: number; readonly stuck: readonly string[] }> {
  const { sheets } = await readOutline(context);
  const { marks, stuck } = await findMarks(context, sheets);
  for (const { format } of marks) format.delete();
  const open = new Map(sheets.filter(({ isProtected }) => !isProtected).map((sheet) => [sheet.name, sheet]));
  const wanted = cells.filter((cell) => open.has(cell.sheet) && parseCell(cell.cell) !== undefined);
  const refused = new Set(cells.filter((cell) => !open.has(cell.sheet)).map((cell) => cell.sheet));
  for (const sheet of open.values()) {
    addMarks(
      context.workbook.worksheets.getItem(sheet.id),
      wanted.filter((cell) => cell.sheet === sheet.name),
    );
  }
  await context.sync();
  const marked = new Set(wanted.map(({ sheet, cell }) => `${sheet}!${cell}`)).size;
  return { marked, refused: [...refused], removed: marks.length, stuck };
}

/** @throws HostError `protected` where marks remain on protected sheets; the others are gone then. */
export async function removeMarks(context: Excel.RequestContext): Promise<number> {
  const { removed, stuck } = await replaceMarks(context, []);
  if (stuck.length > 0) throw hostError('protected', `marks remain on ${stuck.join(', ')}`, stuck[0], removed > 0);
  return removed;
}

interface Mark {
  readonly sheet: OutlineSheet;
  readonly format: Excel.ConditionalFormat;
}

/** Our marks on every sheet; those on protected sheets cannot be taken away, and are told by their sheet. */
async function findMarks(
  context: Excel.RequestContext,
  sheets: readonly OutlineSheet[],
): Promise<{ readonly marks: readonly Mark[]; readonly stuck: readonly string[] }> {
  const found = sheets.map((sheet) => {
    const formats = context.workbook.worksheets.getItem(sheet.id).getRange().conditionalFormats;
    formats.load('items/id,items/type');
    return { sheet, formats };
  });
  await context.sync();
  const custom = found.flatMap(({ sheet, formats }) =>
    formats.items
      .filter(({ type }) => type === 'Custom')
      .map((format) => {
        const { rule } = format.custom;
        rule.load('formula');
        return { sheet, format, rule };
      }),
  );
  await context.sync();
  const ours = custom.filter(({ rule }) => isMarkFormula(rule.formula));
  const stuck = new Set(ours.filter(({ sheet }) => sheet.isProtected).map(({ sheet }) => sheet.name));
  return { marks: ours.filter(({ sheet }) => !sheet.isProtected), stuck: [...stuck] };
}

/** One conditional format for all cells of a severity, as far as Excel takes them at once. */
function addMarks(worksheet: Excel.Worksheet, cells: readonly MarkedCell[]): void {
  // The last one that is added lies on top.
  for (const severity of MARK_ORDER.toReversed()) {
    const addresses = cells.filter((cell) => cell.severity === severity).map(({ cell }) => cell);
    for (const part of addressLists([...new Set(addresses)])) {
      const { custom } = worksheet.getRanges(part).conditionalFormats.add('Custom');
      custom.rule.formula = MARK_FORMULA;
      custom.format.fill.color = MARK_FILLS[severity];
    }
  }
}
