import type { GrownTable, SheetEdits, WorkbookEdits } from '../../../ledger-core/workbook/edits.ts';
import type { WorkbookImage } from '../../../ledger-core/workbook/image.ts';
import type { WorkbookLooks } from '../../../ledger-core/workbook/looks.ts';
import type { MarkedCell } from '../../host/spreadsheet-host.ts';
import { remarksNow } from './book-remarks.ts';
import { BookSheet } from './book-sheet.ts';

/** A workbook as it was read. */
export interface ReadBook {
  readonly image: WorkbookImage;
  readonly looks: WorkbookLooks;
}

/**
 * A workbook that is open: what was read from its file, and what has become of it since. It knows nothing of any grid; the
 * grid tells it what was typed, and the file is saved from its edits.
 */
export class OpenBook {
  readonly read: ReadBook;
  readonly sheets: readonly BookSheet[];
  readonly #byName: ReadonlyMap<string, BookSheet>;
  #image: WorkbookImage;

  constructor(read: ReadBook) {
    const { image, looks } = read;
    this.read = read;
    this.#image = image;
    this.sheets = image.sheets.flatMap((sheet, at) => {
      const look = looks.sheets[at];
      return look ? [new BookSheet(sheet, look, looks.styles, image.epoch)] : [];
    });
    this.#byName = new Map(this.sheets.map((sheet) => [sheet.name, sheet]));
  }

  /** As it is now, as the reader will see the saved file. Sheets that did not change are the same objects. */
  get image(): WorkbookImage {
    const sheets = this.sheets.map(({ image }) => image);
    const isSame = sheets.every((sheet, at) => sheet === this.#image.sheets[at]);
    if (!isSame) this.#image = { ...this.#image, sheets, remarks: remarksNow(this.read.image, this.sheets) };
    return this.#image;
  }

  sheet(name: string): BookSheet | undefined {
    return this.#byName.get(name);
  }

  /** A sheet's place among the others, from 0; -1: there is none of that name. */
  indexOf(name: string): number {
    return this.sheets.findIndex((sheet) => sheet.name === name);
  }

  /** The sheet that holds a table, by the name that formulas know it by. */
  sheetOfTable(table: string): BookSheet | undefined {
    return this.sheets.find(({ image }) => image.tables.some(({ name }) => name === table));
  }

  /** Everything that is other than in the file; where a table is to be longer, that too. */
  edits(grown?: GrownTable): WorkbookEdits {
    const grows = grown && this.sheetOfTable(grown.table);
    return this.sheets.flatMap((sheet) => sheet.edits(grown && sheet === grows ? [grown] : []) ?? []);
  }

  get isChanged(): boolean {
    return this.sheets.some((sheet) => sheet.isChanged);
  }

  /** Takes over edits of an earlier day. Those of sheets that the file does not have are answered back. */
  restore(edits: WorkbookEdits): readonly SheetEdits[] {
    return edits.filter((one) => {
      const sheet = this.sheet(one.sheet);
      sheet?.restore(one);
      return sheet === undefined;
    });
  }

  /** The marks of a sheet from now on; cells that are none are left out. */
  mark(cells: readonly MarkedCell[]): void {
    for (const sheet of this.sheets) sheet.mark(cells.filter((cell) => cell.sheet === sheet.name));
  }
}
