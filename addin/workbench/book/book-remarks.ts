import { formatCell } from '../../../ledger-core/kernel/cell-ref.ts';
import { isVeiled } from '../../../ledger-core/workbook/cell-content.ts';
import type { FileRemark, WorkbookImage } from '../../../ledger-core/workbook/image.ts';
import { readNumberFormat, type NumberFormat } from '../../../ledger-core/workbook/number-format.ts';
import { remarkOnUncached, remarksOnSheet } from '../../../ledger-core/workbook/remarks/sheet-remarks.ts';
import { Tally } from '../../../ledger-core/workbook/remarks/tally.ts';
import { remarkOnInvisible } from '../../../ledger-core/workbook/remarks/text-remarks.ts';
import type { BookSheet } from './book-sheet.ts';

/** Remarks about what the file has beside its sheets: nothing that is typed changes them. */
const OF_THE_FILE: ReadonlySet<string> = new Set(['macros', 'external-links', 'dde', 'ole-links']);

/** What the reader of the saved file will remark on. */
export function remarksNow({ names, remarks }: WorkbookImage, sheets: readonly BookSheet[]): readonly FileRemark[] {
  const images = sheets.map(({ image }) => image);
  const seen = sheets.map(seenIn);
  return [
    ...remarks.filter(({ code }) => OF_THE_FILE.has(code)),
    ...images.flatMap((image, at) => remarksOnSheet(image, seen[at]?.veiled ?? new Tally())),
    ...remarkOnUncached(
      images,
      seen.map(({ uncached }) => uncached),
    ),
    ...remarkOnInvisible(images, names),
  ];
}

function seenIn(sheet: BookSheet): { readonly veiled: Tally; readonly uncached: Tally } {
  const formats = new Map<string, NumberFormat>();
  const formatOf = (code: string): NumberFormat => {
    const known = formats.get(code) ?? readNumberFormat(code);
    formats.set(code, known);
    return known;
  };
  const veiled = new Tally();
  const uncached = new Tally();
  for (const { cells } of sheet.image.rows) {
    for (const cell of cells) {
      if (isVeiled(cell, formatOf(sheet.numberFormatOf(cell)))) veiled.add(() => formatCell(cell));
      if (cell.kind === 'empty') uncached.add(() => formatCell(cell));
    }
  }
  return { veiled, uncached };
}
