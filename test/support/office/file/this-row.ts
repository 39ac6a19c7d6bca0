import { allTables, type Book, type Table } from '../model/book.ts';

const FILE_FORM = /([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[\[#This Row\],\s*\[((?:[^[\]']|'.)*)\]\]/gu;
const EXCEL_FORM = /([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[@(?:\[((?:[^[\]']|'.)*)\]|([^[\]]+))\]/gu;

/** The file says `rf_x[[#This Row],[金额]]`; inside that table Excel shows `[@金额]`, elsewhere `rf_x[@金额]`. */
export function toExcelForm(formula: string, home: Table | undefined): string {
  if (!formula.includes('#This Row')) return formula;
  return outsideTexts(formula, (part) =>
    part.replace(FILE_FORM, (_, table: string | undefined, column: string) => {
      const owner = table === undefined || table.toLowerCase() === home?.name.toLowerCase() ? '' : table;
      const isSimple = /^[\p{L}\p{N}_.]+$/u.test(column);
      return isSimple ? `${owner}[@${column}]` : `${owner}[@[${column}]]`;
    }),
  );
}

/** The other way round. */
export function toFileForm(formula: string, home: Table | undefined): string {
  if (!formula.includes('[@')) return formula;
  return outsideTexts(formula, (part) =>
    part.replace(
      EXCEL_FORM,
      (_, table: string | undefined, bracketed: string | undefined, plain: string | undefined) => {
        const owner = table ?? home?.name ?? '';
        return `${owner}[[#This Row],[${bracketed ?? plain ?? ''}]]`;
      },
    ),
  );
}

/** The table that a cell lies in. */
export function tableAt(book: Book, sheetId: string, row: number, col: number): Table | undefined {
  return allTables(book).find(
    ({ sheet, table: { range } }) =>
      sheet.id === sheetId && row >= range.top && row <= range.bottom && col >= range.left && col <= range.right,
  )?.table;
}

function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}
