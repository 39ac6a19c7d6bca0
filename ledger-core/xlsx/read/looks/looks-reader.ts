import type { WorkbookLooks } from '../../../workbook/looks.ts';
import type { Container } from '../container.ts';
import type { ReadLimits } from '../limits.ts';
import type { Relationships } from '../relationships.ts';
import type { WorkbookPart } from '../workbook-part.ts';
import { cellLooks, differenceLook } from './cell-look.ts';
import { LooksBudget } from './looks-budget.ts';
import { Palette } from './palette.ts';
import { SheetLooksReader } from './sheet-looks-reader.ts';
import { StyleTables } from './style-tables.ts';
import { readTheme } from './theme-part.ts';

/** What is read of a package beside the looks, and needed to put them together. */
interface ReadParts {
  readonly container: Container;
  readonly relationships: Relationships;
  readonly workbook: WorkbookPart;
}

/** Collects the looks of a workbook while its values are read, and puts them together at the end. */
export class LooksReader {
  readonly tables: StyleTables;
  readonly #limits: ReadLimits;
  readonly #budget: LooksBudget;
  readonly #sheets: SheetLooksReader[] = [];

  constructor(limits: ReadLimits) {
    this.#limits = limits;
    this.tables = new StyleTables(limits);
    this.#budget = new LooksBudget(limits);
  }

  /** For the next sheet of the workbook; the styles have been read by then. */
  nextSheet(): SheetLooksReader {
    const sheet = new SheetLooksReader(this.tables.formats.length, this.#budget);
    this.#sheets.push(sheet);
    return sheet;
  }

  /** The theme is read here, after everything else, so that it costs the values none of their limits. */
  looks({ container, relationships, workbook }: ReadParts): WorkbookLooks {
    const palette = new Palette(readTheme(container, relationships, this.#limits), this.tables.indexed);
    const differences = this.tables.differences.map((one) => differenceLook(one, palette));
    const sheets = this.#sheets.map((sheet, n) => {
      const names = workbook.names.filter((name) => name.sheet === n);
      return sheet.look(palette, differences, names);
    });
    return { sheets, styles: cellLooks(this.tables, palette), activeSheet: frontSheet(workbook) };
  }
}

/** The sheet that the file has in front, if it is one that shows; else the first that does. */
function frontSheet({ sheets, activeTab }: WorkbookPart): number {
  if (sheets[activeTab]?.state === 'visible') return activeTab;
  return Math.max(
    0,
    sheets.findIndex(({ state }) => state === 'visible'),
  );
}
