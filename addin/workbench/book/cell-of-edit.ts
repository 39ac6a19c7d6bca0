import type { Epoch } from '../../../ledger-core/kernel/local-date.ts';
import { cellImage, FALSE, numberContent, TRUE, type CellContent } from '../../../ledger-core/workbook/cell-content.ts';
import type { CellError, EditedCell } from '../../../ledger-core/workbook/edits.ts';
import type { CellImage } from '../../../ledger-core/workbook/image.ts';
import { readNumberFormat } from '../../../ledger-core/workbook/number-format.ts';
import type { CellScalar } from '../../../ledger-core/templates/plan.ts';

const NOTHING: CellContent = { kind: 'empty', text: '' };

/** A cell as it stands now, as the reader of the saved file will see it; undefined where it holds nothing. */
export function cellOfEdit({ row, col, value }: EditedCell, numberFormat: string, epoch: Epoch): CellImage | undefined {
  if (value === null) return undefined;
  if (typeof value !== 'object') return cellImage(row, col, contentOf(value, numberFormat, epoch), undefined);
  const content = value.result === undefined ? NOTHING : contentOf(value.result, numberFormat, epoch);
  return cellImage(row, col, content, value.formula);
}

/** What a constant or a result is to a reader under the cell's number format. */
export function contentOf(value: CellScalar | CellError, numberFormat: string, epoch: Epoch): CellContent {
  if (typeof value === 'object') return { kind: 'error', text: value.error };
  if (typeof value === 'boolean') return value ? TRUE : FALSE;
  if (typeof value === 'string') return { kind: 'text', text: value };
  // A double in its shortest decimal text, as the saved file has it.
  return numberContent(value, String(value), readNumberFormat(numberFormat), epoch);
}
