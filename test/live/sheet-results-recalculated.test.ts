import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filledPlan } from '../../ledger-core/audit/filled-plan.ts';
import { formatCell, parseCell } from '../../ledger-core/kernel/cell-ref.ts';
import { localDate, toSerial } from '../../ledger-core/kernel/local-date.ts';
import { sheetResults, type ComputedCell, type SheetResults } from '../../ledger-core/live/sheet-results.ts';
import { honestLedger } from '../../ledger-core/programmes/etown/honest-ledger.ts';
import { sampleLedger } from '../../ledger-core/programmes/etown/sample-ledger.ts';
import type { WorkbookPlan } from '../../ledger-core/templates/plan.ts';
import type { CellImage, WorkbookImage } from '../../ledger-core/workbook/image.ts';
import { programmeIdOf } from '../../ledger-core/workbook/read-book.ts';
import { cellAt } from '../../ledger-core/workbook/sheet-index.ts';
import { writeWorkbook } from '../../ledger-core/xlsx/write/write-workbook.ts';
import { dirtyLedger } from '../support/dirty-ledger.ts';
import { libreOfficeAvailable, recalculateAll } from '../support/libreoffice.ts';
import { ownCategoryLedger, twoFundLedger } from '../support/pages-ledger.ts';
import { readImage } from '../support/spreadsheet-comparison.ts';
import { onSheet, stored, swappedRows, typed, typedRow, type SheetChange } from '../support/workbook-damage.ts';
import { AS_OF, etown, honestPlan, mustFind } from '../support/workbook-ledger.ts';

const EXPENSES = '支出明细';
const RECEIPTS = '拨款到账';
const BUDGET = '预算';
const COVER = '封面';
const GRANT = '首次认定助推资金';

const day = (iso: string): number => toSerial(localDate(iso));

/** A user's own formula in a cell. */
function formula(ref: string, text: string): SheetChange {
  return (sheet) => {
    const place = parseCell(ref);
    if (!place) throw new Error(`no cell ${ref}`);
    const others = sheet.cells.filter((cell) => formatCell(cell) !== ref);
    return { ...sheet, cells: [...others, { ...place, formula: text }] };
  };
}

/** What is done to the honest ledger: seven expenses on rows 5 to 11, two receipts, two lines of budget. */
const EDITS: Readonly<Record<string, (plan: WorkbookPlan) => WorkbookPlan>> = {
  'an amount with its unit': (plan) => onSheet(plan, EXPENSES, typed('J6', '12,00元')),
  'an amount in full-width digits': (plan) => onSheet(plan, EXPENSES, typed('J6', '１２００')),
  'an amount that is a text of digits': (plan) => onSheet(plan, EXPENSES, typed('J6', '1200.5')),
  'an amount of blanks': (plan) => onSheet(plan, EXPENSES, typed('J6', '   ')),
  'an amount of three decimals': (plan) => onSheet(plan, EXPENSES, typed('J6', 12.345), typed('J7', 0.005)),
  'an amount of nothing': (plan) => onSheet(plan, EXPENSES, typed('J6', 0)),
  'no amount': (plan) => onSheet(plan, EXPENSES, typed('J6', null)),
  'an amount of trillions': (plan) => onSheet(plan, EXPENSES, typed('J6', 9_999_999_999.99), typed('J7', -0.01)),
  'an amount that is a formula': (plan) => onSheet(plan, EXPENSES, formula('J6', '100*3+0.1')),
  'an amount that is an error': (plan) => onSheet(plan, EXPENSES, formula('J6', 'NA()')),
  'an error in a receipt': (plan) => onSheet(plan, RECEIPTS, formula('G6', '1/0')),
  'an error among the invoices': (plan) => onSheet(plan, EXPENSES, formula('M6', 'NA()')),
  'a date that is an error': (plan) => onSheet(plan, EXPENSES, formula('B6', 'NA()')),
  'a fund that is an error': (plan) => onSheet(plan, EXPENSES, formula('D6', 'NA()')),
  'a day as text': (plan) => onSheet(plan, EXPENSES, typed('B6', '2025.9.2'), typed('L6', '2025年9月2日')),
  'a day with a time': (plan) => onSheet(plan, EXPENSES, typed('B6', day('2025-09-02') + 0.75)),
  'a day of another century': (plan) => onSheet(plan, EXPENSES, typed('B6', 20), typed('B7', day('2099-12-31'))),
  'a number without a date format': (plan) => onSheet(plan, RECEIPTS, typed('B5', 45_000.25)),
  'a category with a blank behind it': (plan) => onSheet(plan, EXPENSES, typed('E6', '设备费 '), typed('E7', ' 材料费')),
  'a category with an ideographic blank': (plan) => onSheet(plan, EXPENSES, typed('E6', '设备费\u3000')),
  'a category of two words': (plan) => onSheet(plan, EXPENSES, typed('E6', '设备费  材料费')),
  'a category like a comparison': (plan) => onSheet(plan, EXPENSES, typed('E6', '>5'), typed('E7', '=设备费')),
  'a category with wildcards in the budget': (plan) => onSheet(plan, BUDGET, typed('B5', '*费'), typed('B6', '~*')),
  'a stage that is a number': (plan) => onSheet(plan, EXPENSES, typed('G6', 12), typed('C6', 12.5)),
  'vouchers in other letters': (plan) =>
    onSheet(plan, EXPENSES, typed('C6', 'JZ-1'), typedRow(8, { C: 'jz-2', X: 'jz-1', J: -8000 })),
  'vouchers of digits': (plan) =>
    onSheet(plan, EXPENSES, typed('C6', '12'), typed('C7', 12), typedRow(8, { C: '13', X: '12', J: -8000 })),
  'a reversal that names no voucher': (plan) => onSheet(plan, EXPENSES, typed('J7', -3000)),
  'a voucher to be reversed, of a positive amount': (plan) => onSheet(plan, EXPENSES, typed('X7', '记-1')),
  'the same invoice on two rows': (plan) =>
    onSheet(plan, EXPENSES, typed('M7', '25112000000000000007'), typed('M8', '25112000000000000007')),
  'the same invoice, split by its amount': (plan) =>
    onSheet(plan, EXPENSES, typed('M7', '25112000000000000007'), typed('P6', 11_000), typed('P7', 11_000)),
  'an old invoice with its code': (plan) =>
    onSheet(plan, EXPENSES, typedRow(6, { M: '12345678', N: '1100224130' }), typedRow(7, { M: 12_345_678, N: '1100224130' })),
  'an invoice with blanks around it': (plan) =>
    onSheet(plan, EXPENSES, typed('M7', ' 25112000000000000007 '), typed('M8', '25112000000000000007')),
  'an invoice that has been taken back': (plan) =>
    onSheet(
      plan,
      EXPENSES,
      typedRow(7, { J: -8000, X: '记-2', M: '25112000000000000007' }),
      typedRow(8, { M: '25112000000000000007' }),
    ),
  'other runs of numbers': (plan) => onSheet(plan, EXPENSES, typed('A6', 'x'), typed('A7', null), typed('B7', day('2025-09-02'))),
  'rows that have been sorted': (plan) => onSheet(plan, EXPENSES, swappedRows(5, 9), swappedRows(7, 11)),
  'rows far below': (plan) => onSheet(plan, EXPENSES, typedRow(404, { B: day('2025-12-31'), D: GRANT, E: '设备费', J: 5 })),
  'a blank text in a blank row': (plan) => onSheet(plan, EXPENSES, formula('H20', '""'), typed('Y21', ' ')),
  'handlers who approve': (plan) => onSheet(plan, EXPENSES, typed('V6', '张三'), typed('W7', '李四')),
  'cash and no attachments': (plan) => onSheet(plan, EXPENSES, typed('K6', '现金'), typed('T6', 0), typed('T7', '0')),
  'unregistered projects': (plan) => onSheet(plan, EXPENSES, typed('F6', 'cx-2025-01'), typed('F7', 'CX-9')),
  'settings of one’s own': (plan) =>
    onSheet(plan, '口径', ...plan.sheets.flatMap(numberSettings).map((row) => typed(`C${row}`, row % 2 === 0 ? '1' : 2))),
  'an opening balance': (plan) => onSheet(plan, COVER, typed('B22', 1234.56), typed('B24', GRANT), typed('B21', day('2025-12-01'))),
  'words on the cover': (plan) => onSheet(plan, COVER, typed('B20', '三万元'), typed('B21', '年底'), typed('B22', '五千')),
  'years in the budget': (plan) =>
    onSheet(plan, BUDGET, typed('I5', 2025), typed('D6', 1), typedRow(7, { B: '材料费', I: '2025', C: '一万' })),
  'a year and a fund on the pages': (plan) =>
    onSheet(onSheet(plan, '月度账页', typed('C3', 2025.5), typed('G3', '配套资金')), '年度账页', typed('B3', ' 全部 ')),
  'words for a year, a fund unknown': (plan) =>
    onSheet(onSheet(plan, '月度账页', typed('C3', '2025'), typed('G3', '别的资金')), '年度账页', typed('B3', GRANT)),
  'a formula that was overwritten': (plan) => onSheet(plan, EXPENSES, typed('Z6', '没问题'), typed('AB6', 1)),
  'results that are stale': (plan) => onSheet(plan, EXPENSES, stored('Z6', '以前的话'), stored('AB7', 7)),
};

/** Rows of settings whose value is a number. */
function numberSettings({ name, cells }: WorkbookPlan['sheets'][number]): number[] {
  return name === '口径' ? cells.flatMap(({ row, col, value }) => (col === 3 && typeof value === 'number' ? [row] : [])) : [];
}

const filled = (content: Parameters<typeof filledPlan>[1], selection = {}): WorkbookPlan =>
  filledPlan(etown, content, AS_OF, selection);

const WORKBOOKS: ReadonlyMap<string, WorkbookPlan> = new Map([
  ...Object.entries(EDITS).map(([name, edit]): [string, WorkbookPlan] => [name, edit(honestPlan())]),
  ['the sample', filled(sampleLedger())],
  ['an honest ledger of 80 rows', filled(honestLedger({ seed: 5, entries: 80, months: 20 }))],
  ['two funds, one voucher', filled(twoFundLedger(), { voucher: '记-12', monthlyFund: '配套资金' })],
  [
    'fees in a mess',
    onSheet(
      filled(twoFundLedger(), { voucher: ' 记-99 ' }),
      '劳务费登记',
      typed('O5', '一千'),
      typed('C6', '记-99 '),
      typed('P7', '四十'),
      typed('B8', '三月'),
      typed('C8', 99),
    ),
  ],
  ['a voucher like a wildcard', filled(twoFundLedger(), { voucher: '记-*' })],
  ['categories of its own', filledPlan(mustFind('dalian-2016'), ownCategoryLedger(), AS_OF)],
  [
    'categories of its own, typed anyhow',
    onSheet(
      filledPlan(mustFind('dalian-2016'), ownCategoryLedger(), AS_OF),
      '支出类别',
      typed('A6', ' 学习交流'),
      typed('A7', 'abc'),
      typed('A8', 'ABC'),
      typed('A9', 2025),
    ),
  ],
  ...[21, 22, 23].map((seed): [string, WorkbookPlan] => [`random dirt, seed ${seed}`, filled(dirtyLedger(seed, 120))]),
]);

/** Where another program than Excel is right not to agree: cells, or whole sheets. */
const DIFFERING: Readonly<Record<string, readonly string[]>> = {};

/** Cells that are not told, of all that have our formula. */
const UNTOLD: Readonly<Record<string, readonly string[]>> = {};

describe.skipIf(!libreOfficeAvailable())('what the sheet comes to', () => {
  const recalculated = new Map<string, WorkbookImage>();
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ringfence-sheet-results-'));
    const files: string[] = [];
    for (const plan of WORKBOOKS.values()) {
      const file = path.join(folder, `${files.length}.xlsx`);
      await writeFile(file, await writeWorkbook(plan));
      files.push(file);
    }
    const third = Math.ceil(files.length / 3);
    const results: string[] = [];
    // In three goes: each has its time limit.
    for (let at = 0; at < files.length; at += third) results.push(...(await recalculateAll(files.slice(at, at + third))));
    for (const [at, name] of [...WORKBOOKS.keys()].entries()) recalculated.set(name, await readImage(results[at] ?? ''));
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  test.each([...WORKBOOKS.keys()])('%s: as LibreOffice computes it', (name) => {
    const image = recalculated.get(name);
    if (!image) throw new Error(`not recalculated: ${name}`);
    const { cells } = resultsOf(image);
    expect(cells.length).toBeGreaterThan(5000);
    expect(differences(cells, image)).toEqual(DIFFERING[name] ?? []);
    expect(cells.filter(({ value }) => value === undefined).map(placeOf)).toEqual(UNTOLD[name] ?? []);
  });
});

function resultsOf(image: WorkbookImage): SheetResults {
  return sheetResults(image, mustFind(programmeIdOf(image) ?? ''));
}

function placeOf({ sheet, ...at }: ComputedCell): string {
  return `${sheet}!${formatCell(at)}`;
}

function differences(cells: readonly ComputedCell[], image: WorkbookImage): readonly string[] {
  const sheets = new Map(image.sheets.map((sheet) => [sheet.name, sheet]));
  return cells.flatMap((one) => {
    const sheet = sheets.get(one.sheet);
    const cell = sheet && cellAt(sheet, one.row, one.col);
    if (one.value === undefined || isShown(one.value, cell)) return [];
    return [`${placeOf(one)}: ${JSON.stringify(one.value)}, LibreOffice ${cell?.kind ?? ''} ${cell?.text ?? ''}`];
  });
}

/** To the letter, and to a thousandth of a fen. */
function isShown(value: NonNullable<ComputedCell['value']>, cell: CellImage | undefined): boolean {
  if (typeof value === 'string') return (cell?.kind === 'text' ? cell.text : '') === value && cell?.kind !== 'error';
  if (typeof value === 'object') return cell?.kind === 'error' && cell.text === value.error;
  return cell !== undefined && Math.abs(Number(cell.lexeme ?? cell.text) - Number(value)) < 1e-5;
}
