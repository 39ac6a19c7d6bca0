import { beforeAll, describe, expect, it } from 'vitest';
import { formatCell } from '../../../ledger-core/kernel/cell-ref.ts';
import { ledgerPlan } from '../../../ledger-core/templates/ledger-plan.ts';
import type { SheetImage, WorkbookImage } from '../../../ledger-core/workbook/image.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { etown } from '../../support/workbook-ledger.ts';
import { readImage } from '../../support/spreadsheet-comparison.ts';
import { bookFromFile } from '../../support/office/from-file.ts';
import { styleAt, type Book } from '../../support/office/model/book.ts';
import { NORMAL } from '../../support/office/model/style.ts';
import { OfficeHost } from '../../support/office/office-host.ts';
import { saveHost } from '../../support/office/to-file.ts';
import { startHost } from './excel-in-node.ts';

const plan = ledgerPlan(etown);
const FIRST_SHEET = 'Sheet1';

describe('a new ledger made in Excel, saved', () => {
  let image: WorkbookImage;
  let filed: WorkbookImage;
  let book: Book;
  let filedBook: Book;
  let syncs = 0;
  const progress: number[] = [];

  beforeAll(async () => {
    const { excel, host } = await startHost(new OfficeHost({ sheets: [FIRST_SHEET] }));
    await host.createSheets(plan, (done) => progress.push(done));
    syncs = excel.syncs;
    const live = await saveHost(excel);
    const file = await writeWorkbook(plan);
    image = await readImage(live);
    filed = await readImage(file);
    book = await bookFromFile(live);
    filedBook = await bookFromFile(file);
  });

  it('takes one batch a sheet, one before them, two after them (the last makes it ours), and tells how far it is', () => {
    expect(syncs).toBe(plan.sheets.length + 4);
    expect(progress).toEqual(plan.sheets.map((_, at) => at + 1));
  });

  it('has the sheets in the order of the plan behind those that were there', () => {
    expect(image.sheets.map(({ name }) => name)).toEqual([FIRST_SHEET, ...plan.sheets.map(({ name }) => name)]);
  });

  it.each(plan.sheets.map(({ name }) => name))('%s: holds what the file of our writer holds', (name) => {
    const of = ({ sheets }: WorkbookImage): SheetImage | undefined => sheets.find((sheet) => sheet.name === name);
    expect(withoutResults(of(image))).toEqual(withoutResults(of(filed)));
  });

  it('has the names of the plan', () => {
    const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
    expect([...image.names].sort(byName)).toEqual([...filed.names].sort(byName));
  });

  it.each(plan.sheets.map(({ name }) => name))('%s: looks, asks, prints and protects as the file does', (name) => {
    expect(looksOf(book, name)).toEqual(looksOf(filedBook, name));
  });
});

/** Nothing computes here: of a formula only where it stands counts. */
function withoutResults(sheet: SheetImage | undefined): SheetImage | undefined {
  return (
    sheet && {
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map(({ formula, ...cell }) =>
          formula === undefined
            ? cell
            : { row: cell.row, col: cell.col, kind: 'empty', text: '', formula: formula.replaceAll(/\s/g, '') },
        ),
      })),
    }
  );
}

/** A sheet's looks, questions, pages and protection; what Excel numbers itself is left out. */
function looksOf(book: Book, name: string): unknown {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) return undefined;
  const { columns } = plan.sheets.find((one) => one.name === name) ?? { columns: [] };
  const { columnWidths, columnStyles, rowHeights, tabColor, showsGridlines, merges, freeze, page, protection } = sheet;
  return {
    cells: [...sheet.grid.all()]
      .filter(({ cell }) => cell.value !== undefined || cell.formula !== undefined)
      .sort((a, b) => a.row - b.row || a.col - b.col)
      .map(({ row, col, cell }) => ({
        at: formatCell({ row, col }),
        style: styleAt(sheet, row, col),
        link: cell.link,
      })),
    columns: columns.map((_, at) => ({ width: columnWidths.get(at + 1), style: columnStyles.get(at + 1) ?? NORMAL })),
    heights: [...rowHeights].sort(([a], [b]) => a - b),
    tables: sheet.tables.map((table) => ({ ...table, id: '' })),
    validations: sheet.validations.map((one) => JSON.stringify(one)).sort(),
    formats: sheet.conditionalFormats.map((format) => ({ ...format, id: '' })),
    names: sheet.names,
    tabColor,
    showsGridlines,
    merges,
    freeze,
    page,
    protection,
  };
}
