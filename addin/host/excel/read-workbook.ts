import type { SheetImage, WorkbookImage } from '../../../ledger-core/workbook/image.ts';
import { remarksOnSheet } from '../../../ledger-core/workbook/remarks/sheet-remarks.ts';
import type { Tally } from '../../../ledger-core/workbook/remarks/tally.ts';
import { remarkOnInvisible } from '../../../ledger-core/workbook/remarks/text-remarks.ts';
import type { Abilities } from './abilities.ts';
import { CellReader } from './cells.ts';
import { hasCode } from './host-errors.ts';
import { readOutline, type Outline } from './outline.ts';
import { readInBlocks } from './read-blocks.ts';
import { runExcel } from './run-excel.ts';
import { readDetails, type SheetDetails } from './sheet-details.ts';
import { readFrames, type SheetFrame } from './sheet-frame.ts';

/** What was read, and what the workbook looked like from outside at that time. */
export interface ReadSheets {
  readonly outline: Outline;
  readonly sheets: readonly SheetImage[];
  readonly veiled: readonly Tally[];
}

interface Manner {
  readonly inBlocks: boolean;
  readonly withMerges: boolean;
}

interface Contents {
  readonly frame: SheetFrame;
  readonly details: SheetDetails;
}

/** Reads whole sheets: three round trips, and one for each block of rows where Excel cannot hand all over at once. */
export class SheetReader {
  readonly #withMerges: boolean;
  // Kept: what was too much once is too much again.
  #inBlocks = false;

  constructor(abilities: Abilities) {
    this.#withMerges = abilities.mergedAreas;
  }

  /** @param only a sheet's name; absent: all sheets. A sheet that is not there is left out. */
  async read(only?: string): Promise<ReadSheets> {
    return this.#readIn({ inBlocks: this.#inBlocks, withMerges: this.#withMerges }, only);
  }

  async #readIn(manner: Manner, only: string | undefined): Promise<ReadSheets> {
    try {
      return await readSheets(manner, only);
    } catch (error) {
      const next = simpler(manner, error);
      if (!next) throw error;
      this.#inBlocks = next.inBlocks;
      return await this.#readIn(next, only);
    }
  }
}

/** How to read after a failure; undefined where another way would not help. */
function simpler(manner: Manner, error: unknown): Manner | undefined {
  if (hasCode(error, 'too-large') && !manner.inBlocks) return { ...manner, inBlocks: true };
  // More than 512 merged blocks on a sheet are more than Excel lists.
  if (hasCode(error, 'unknown') && manner.withMerges) return { ...manner, withMerges: false };
  return undefined;
}

/** The image of what was read, with what a person looking at the sheets would not see. */
export function imageOf({ outline, sheets, veiled }: ReadSheets): WorkbookImage {
  const { epoch, names } = outline;
  const remarks = [
    ...sheets.flatMap((sheet, at) => remarksOnSheet(sheet, veiled[at] ?? { count: 0, first: [] })),
    ...remarkOnInvisible(sheets, names),
  ];
  return { epoch, sheets, names, remarks };
}

async function readSheets(manner: Manner, only: string | undefined): Promise<ReadSheets> {
  const { outline, contents } = await (manner.inBlocks ? readByBlocks : readAtOnce)(manner, only);
  const reader = new CellReader(outline.epoch);
  const read = contents.map((one) => sheetImage(reader, one));
  return { outline, sheets: read.map(({ image }) => image), veiled: read.map(({ veiled }) => veiled) };
}

async function readAtOnce(
  manner: Manner,
  only: string | undefined,
): Promise<{ outline: Outline; contents: Contents[] }> {
  return runExcel(async (context) => {
    const outline = await readOutline(context);
    const frames = await readFrames(context, outline, wanted(outline, only), { ...manner, withValues: true });
    const details = await readDetails(context, frames);
    return { outline, contents: frames.map((frame, at) => ({ frame, details: details[at] ?? NO_DETAILS })) };
  });
}

async function readByBlocks(
  manner: Manner,
  only: string | undefined,
): Promise<{ outline: Outline; contents: Contents[] }> {
  const { outline, frames } = await runExcel(async (context) => {
    const found = await readOutline(context);
    const parts = await readFrames(context, found, wanted(found, only), { ...manner, withValues: false });
    return { outline: found, frames: parts };
  });
  const contents: Contents[] = [];
  for (const frame of frames) contents.push(await readInBlocks(frame));
  return { outline, contents };
}

function wanted({ sheets }: Outline, only: string | undefined): Outline['sheets'] {
  return only === undefined ? sheets : sheets.filter(({ name }) => name === only);
}

const NO_DETAILS: SheetDetails = { formats: [], types: [], hiddenRows: new Set(), hiddenColumns: [] };

function sheetImage(reader: CellReader, { frame, details }: Contents): { image: SheetImage; veiled: Tally } {
  const { sheet, used, values = [], formulas = [], places, merges, names, tables } = frame;
  const { formats, types, hiddenRows, hiddenColumns } = details;
  const { top, left } = used;
  const { rows, veiled } = reader.read({ top, left, values, formats, types, formulas, places, hiddenRows });
  const { name, state } = sheet;
  return { image: { name, state, rows, merges, tables, names, hiddenColumns }, veiled };
}
