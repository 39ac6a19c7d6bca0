import { MAX_COL } from '../../../kernel/cell-ref.ts';
import type { SheetLooks } from '../../../workbook/looks.ts';
import { isTrue } from '../workbook-part.ts';
import type { Attributes } from '../xml-rules.ts';
import { numberIn, told, wholeIn } from './attribute-values.ts';

export const WIDEST_COLUMN = 255;

type ColumnLook = SheetLooks['columns'][number];

/** The looks of columns (`col`). One that makes no sense is passed over. */
export class ColumnLooks {
  readonly #styleCount: number;
  readonly #looks: ColumnLook[] = [];
  /** By column: 1 where cells without a look of their own have the column's. */
  #styled: Uint8Array | undefined;

  constructor(styleCount: number) {
    this.#styleCount = styleCount;
  }

  take(attributes: Attributes): void {
    const first = wholeIn(attributes.get('min'), 1, MAX_COL);
    const last = wholeIn(attributes.get('max'), first ?? 1, MAX_COL);
    if (first === undefined || last === undefined) return;
    const width = numberIn(attributes.get('width'), 0, WIDEST_COLUMN);
    const hidden = isTrue(attributes.get('hidden')) || width === 0;
    const style = wholeIn(attributes.get('style'), 1, this.#styleCount - 1);
    if (width === undefined && !hidden && style === undefined) return;
    this.#looks.push({ first, last, hidden, ...told({ width: width === 0 ? undefined : width, style }) });
  }

  /** Columns come before cells: those of a file that has it otherwise are too late to count here. */
  hasStyle(col: number): boolean {
    this.#styled ??= this.#markStyled();
    return this.#styled[col] === 1;
  }

  /** In order. Where two speak of one column, the one that begins first counts. */
  inOrder(): readonly ColumnLook[] {
    const looks: ColumnLook[] = [];
    let end = 0;
    for (const look of [...this.#looks].sort((a, b) => a.first - b.first)) {
      if (look.last <= end) continue;
      looks.push(look.first > end ? look : { ...look, first: end + 1 });
      end = look.last;
    }
    return looks;
  }

  #markStyled(): Uint8Array {
    const styled = new Uint8Array(MAX_COL + 1);
    for (const { first, last, style } of this.inOrder()) if (style !== undefined) styled.fill(1, first, last + 1);
    return styled;
  }
}
