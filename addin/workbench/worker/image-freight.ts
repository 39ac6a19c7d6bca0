import type { OpenedBook } from '../book/book-maker.ts';
import type { CellImage, RowImage, WorkbookImage } from '../../../ledger-core/workbook/image.ts';

/**
 * A workbook on its way between worker and page. A calculated column repeats one long formula in every row; each goes along
 * once, and its cells hold a number in its place.
 */
export interface ImageFreight {
  readonly image: WorkbookImage;
  readonly formulas: readonly string[];
}

export type BookFreight = Omit<OpenedBook, 'image'> & { readonly image: ImageFreight };

export function packBook(book: OpenedBook): BookFreight {
  return { ...book, image: packImage(book.image) };
}

export function unpackBook(freight: BookFreight): OpenedBook {
  return { ...freight, image: unpackImage(freight.image) };
}

/** Shorter formulas travel as they are. */
const LONG = 40;
/** No file can hold it: XML knows no such character. */
const MARK = '\u0000';

export function packImage(image: WorkbookImage): ImageFreight {
  const numbers = new Map<string, string>();
  const numberOf = (formula: string): string => {
    const known = numbers.get(formula);
    if (known !== undefined) return known;
    const number = `${MARK}${numbers.size}`;
    numbers.set(formula, number);
    return number;
  };
  const packed = withFormulas(image, (formula) => (formula.length < LONG ? formula : numberOf(formula)));
  return { image: packed, formulas: [...numbers.keys()] };
}

export function unpackImage({ image, formulas }: ImageFreight): WorkbookImage {
  return withFormulas(image, (formula) =>
    formula.startsWith(MARK) ? (formulas[Number(formula.slice(MARK.length))] ?? formula) : formula,
  );
}

/** Cells, rows and sheets without another formula stay the same objects. */
function withFormulas(image: WorkbookImage, change: (formula: string) => string): WorkbookImage {
  const cellOf = (cell: CellImage): CellImage => {
    if (cell.formula === undefined) return cell;
    const formula = change(cell.formula);
    return formula === cell.formula ? cell : { ...cell, formula };
  };
  const rowOf = (row: RowImage): RowImage =>
    row.cells.some(({ formula }) => formula !== undefined) ? { ...row, cells: row.cells.map(cellOf) } : row;
  return { ...image, sheets: image.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map(rowOf) })) };
}
