import type { CellRange } from '../../kernel/cell-ref.ts';
import type { Epoch } from '../../kernel/local-date.ts';
import type { Span } from '../../kernel/spans.ts';
import type { RowImage } from '../../workbook/image.ts';
import type { Sighting } from '../../workbook/remarks/tally.ts';
import type { Container } from './container.ts';
import type { ReadLimits } from './limits.ts';
import type { SheetLooksReader } from './looks/sheet-looks-reader.ts';
import type { CellStyles } from './styles.ts';

/** What reading one sheet needs. */
export interface SheetSource {
  readonly container: Container;
  readonly part: string;
  readonly name: string;
  readonly strings: readonly string[];
  readonly styles: CellStyles;
  readonly epoch: Epoch;
  readonly limits: ReadLimits;
  /** Cells still allowed; shared by all sheets of the file. */
  readonly budget: { cellsLeft: number };
  /** Collects the looks in the same pass, where they are wanted. */
  readonly looks: SheetLooksReader | undefined;
}

export interface SheetContent {
  readonly rows: readonly RowImage[];
  readonly merges: readonly CellRange[];
  readonly hiddenColumns: readonly Span[];
  /** Relationship ids of its tables. */
  readonly tables: readonly string[];
  /** Cells whose number format shows nothing of their value, or not its sign. */
  readonly veiled: Sighting;
  /** Formula cells without a cached value. */
  readonly uncached: Sighting;
  /** Formulas that call another program (`cmd|'/c calc'!A1`). */
  readonly dde: Sighting;
  readonly hasOleLinks: boolean;
}

export const EMPTY_SHEET: SheetContent = {
  rows: [],
  merges: [],
  hiddenColumns: [],
  tables: [],
  veiled: { count: 0, first: [] },
  uncached: { count: 0, first: [] },
  dde: { count: 0, first: [] },
  hasOleLinks: false,
};
