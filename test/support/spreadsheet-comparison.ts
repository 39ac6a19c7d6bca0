import { readFile } from 'node:fs/promises';
import { formatCell } from '../../ledger-core/kernel/cell-ref.ts';
import type { CellImage, WorkbookImage } from '../../ledger-core/workbook/image.ts';
import { cellAt } from '../../ledger-core/workbook/sheet-index.ts';
import { readWorkbook } from '../../ledger-core/xlsx/read/read-workbook.ts';

/** Reads a workbook that must be readable. */
export async function readImage(source: Uint8Array | string): Promise<WorkbookImage> {
  const result = readWorkbook(typeof source === 'string' ? await readFile(source) : source);
  if (result.status === 'refused') throw new Error(`${result.refusal.code}: ${result.refusal.message.en}`);
  return result.image;
}

export interface ComparedCells {
  /** Cells with a formula in the first workbook. */
  readonly count: number;
  /** `支出明细!Z7: ours “缺凭证号”, theirs “”`. */
  readonly differences: readonly string[];
}

/** Every formula of ours and what the other program makes of it: numbers to the fen, texts to the letter. */
export function compareFormulas(ours: WorkbookImage, theirs: WorkbookImage): ComparedCells {
  const differences: string[] = [];
  let count = 0;
  for (const sheet of ours.sheets) {
    const other = theirs.sheets.find((one) => one.name === sheet.name);
    if (!other) throw new Error(`no sheet ${sheet.name}`);
    for (const cell of sheet.rows.flatMap((row) => row.cells)) {
      if (cell.formula === undefined) continue;
      count += 1;
      const theirCell = cellAt(other, cell.row, cell.col);
      if (!sameValue(cell, theirCell)) {
        differences.push(`${sheet.name}!${formatCell(cell)}: ours “${cell.text}”, theirs “${theirCell?.text ?? ''}”`);
      }
    }
  }
  return { count, differences };
}

function sameValue(ours: CellImage, theirs: CellImage | undefined): boolean {
  const text = theirs?.text ?? '';
  if (ours.kind !== 'number') return ours.text === text;
  return theirs?.kind === 'number' && Math.abs(Number(ours.text) - Number(text)) < 0.005;
}
