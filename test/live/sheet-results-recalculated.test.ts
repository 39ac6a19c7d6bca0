import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filledPlan } from '../../ledger-core/audit/filled-plan.ts';
import { formatCell, parseCell } from '../../ledger-core/kernel/cell-ref.ts';
import { localDate, toSerial } from '../../ledger-core/kernel/local-date.ts';
import { sheetResults, type ComputedCell, type SheetResults } from '../../ledger-core/live/sheet-results.ts';
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
  'amounts as people type them': (plan) =>
    onSheet(
      plan,
      EXPENSES,
      typed('J5', '12,00元'),
      typed('J6', '１２００'),
      typed('J7', '1200.5'),
      typed('J8', '   '),
      typed('J9', 12.345),
      typed('J10', 0),
      typed('J11', null),
      typed('P9', '约900'),
      typed('R10', '-'),
    ),
  'large and small amounts, and a formula': (plan) =>
    onSheet(
      plan,
      EXPENSES,
      typed('J5', 9_999_999_999.99),
      typed('J6', -0.01),
      typed('J7', 0.005),
      formula('J8', '100*3+0.1'),
    ),
  'an amount that is an error': (plan) => onSheet(plan, EXPENSES, formula('J6', 'NA()')),
  'errors in a receipt and among the invoices': (plan) =>
    onSheet(
      onSheet(plan, RECEIPTS, formula('G6', '1/0')),
      EXPENSES,
      formula('M6', 'NA()'),
      typed('M7', '25112000000000000000'),
    ),
  'errors in a day and in a fund': (plan) => onSheet(plan, EXPENSES, formula('B6', 'NA()'), formula('D7', 'NA()')),
  'days as people type them': (plan) =>
    onSheet(
      onSheet(plan, RECEIPTS, typed('B5', 45_000.25), typed('A6', '11月21日')),
      EXPENSES,
      typed('B5', '2025.8.1'),
      typed('L5', '2025年8月1日'),
      typed('B6', day('2025-09-02') + 0.75),
      typed('B7', null),
      typed('B8', day('2099-12-31')),
    ),
  'a day before the calendar of spreadsheets': (plan) => onSheet(plan, EXPENSES, typed('B6', 20)),
  'categories as people type them': (plan) =>
    onSheet(
      onSheet(
        plan,
        BUDGET,
        typed('B5', '*费'),
        typed('B6', '~*'),
        typedRow(7, { B: '>5', C: 100 }),
        typedRow(8, { B: 12 }),
      ),
      EXPENSES,
      typed('E5', '设备费 '),
      typed('E6', ' 材料费'),
      typed('E7', '设备费\u3000'),
      typed('E8', '设备费  材料费'),
      typed('E9', '>5'),
      typed('E10', '=设备费'),
      typed('E11', 12),
      typed('G5', 12),
      typed('D6', '配套资金 '),
    ),
  'vouchers in other letters and in digits': (plan) =>
    onSheet(
      plan,
      EXPENSES,
      typed('C5', 'JZ-1'),
      typedRow(6, { C: 'jz-2', X: 'jz-1', J: -1200.3 }),
      typed('C7', '12'),
      typed('C8', 12),
      typedRow(9, { C: '13', X: '12', J: -3000 }),
      typed('C10', 12.5),
      typed('J11', -99.5),
    ),
  'the same invoice again': (plan) =>
    onSheet(
      plan,
      EXPENSES,
      typed('M6', ' 25112000000000000000 '),
      typedRow(7, { M: '25112000000000000000', P: 999_999 }),
      typedRow(8, { M: '12345678', N: '1100224130' }),
      typedRow(9, { M: 12_345_678, N: '1100224130', P: 1 }),
      typedRow(10, { M: '12345678', N: '011002200111' }),
      typedRow(11, { M: '1234567', AA: '财政票据' }),
    ),
  'an invoice that has been taken back': (plan) =>
    onSheet(
      plan,
      EXPENSES,
      typedRow(7, { J: -8000, X: '记-2', M: '25112000000000000007' }),
      typedRow(8, { M: '25112000000000000007' }),
      typedRow(10, { J: -1500, X: '记-5' }),
      typedRow(11, { M: '25112000000000000028' }),
    ),
  'rows out of order, far below and all but blank': (plan) =>
    onSheet(
      plan,
      EXPENSES,
      swappedRows(5, 9),
      typed('A6', 'x'),
      typed('A7', null),
      typed('B7', day('2025-09-02')),
      typedRow(404, { B: day('2025-09-02'), D: GRANT, E: '设备费', J: 5 }),
      formula('H20', '""'),
      typed('Y21', ' '),
    ),
  'people, cash, attachments, projects, settings': (plan) =>
    onSheet(
      onSheet(
        plan,
        '口径',
        ...plan.sheets.flatMap(numberSettings).map((row) => typed(`C${row}`, row % 2 === 0 ? '1' : 2)),
      ),
      EXPENSES,
      typed('V5', '张三'),
      typed('W6', '李四'),
      typed('K7', '现金'),
      typed('T7', 0),
      typed('T8', '0'),
      typed('F9', 'cx-2025-01'),
      typed('F10', 'CX-9'),
      typedRow(11, { E: '其他支出', H: '杂', D: GRANT }),
    ),
  'cover, budget and pages': (plan) =>
    [
      [COVER, typed('B22', 1234.56), typed('B24', GRANT), typed('B21', day('2025-12-01'))] as const,
      [BUDGET, typed('I5', 2025), typed('D6', 1), typedRow(7, { B: '材料费', I: '2025', C: '一万' })] as const,
      ['月度账页', typed('C3', 2025.5), typed('G3', '配套资金')] as const,
      ['年度账页', typed('B3', ' 全部 ')] as const,
    ].reduce((sofar, [sheet, ...changes]) => onSheet(sofar, sheet, ...changes), plan),
  'words on the cover and on the pages': (plan) =>
    [
      [COVER, typed('B20', '三万元'), typed('B21', '年底'), typed('B22', '五千')] as const,
      ['月度账页', typed('C3', '2025'), typed('G3', '别的资金')] as const,
      ['年度账页', typed('B3', GRANT)] as const,
    ].reduce((sofar, [sheet, ...changes]) => onSheet(sofar, sheet, ...changes), plan),
  'a year that programs reckon each in its own way': (plan) => onSheet(plan, '月度账页', typed('C3', 25)),
  'formulas that were overwritten, results that are stale': (plan) =>
    onSheet(plan, EXPENSES, typed('Z6', '没问题'), typed('AB6', 1), stored('Z7', '以前的话'), stored('AB7', 7)),
};

/** Rows of settings whose value is a number. */
function numberSettings({ name, cells }: WorkbookPlan['sheets'][number]): number[] {
  return name === '口径'
    ? cells.flatMap(({ row, col, value }) => (col === 3 && typeof value === 'number' ? [row] : []))
    : [];
}

const filled = (content: Parameters<typeof filledPlan>[1], selection = {}): WorkbookPlan =>
  filledPlan(etown, content, AS_OF, selection);

const WORKBOOKS: ReadonlyMap<string, WorkbookPlan> = new Map([
  ...Object.entries(EDITS).map(([name, edit]): [string, WorkbookPlan] => [name, edit(honestPlan())]),
  ['the sample', filled(sampleLedger())],
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
  ...[21, 22].map((seed): [string, WorkbookPlan] => [`random dirt, seed ${seed}`, filled(dirtyLedger(seed, 120))]),
]);

/** How many cells of which sheets are not told: programs differ on what days and years come to. */
const UNTOLD: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'a day before the calendar of spreadsheets': { 汇总: 97, 年度账页: 134 },
  'cover, budget and pages': { 预算: 2 },
  'a year that programs reckon each in its own way': { 月度账页: 401 },
};

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
    const results: string[] = [];
    // A few at a go: each has its time limit.
    for (let at = 0; at < files.length; at += 9) results.push(...(await recalculateAll(files.slice(at, at + 9))));
    for (const [at, name] of [...WORKBOOKS.keys()].entries())
      recalculated.set(name, await readImage(results[at] ?? ''));
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  test.each([...WORKBOOKS.keys()])('%s: as LibreOffice computes it', (name) => {
    const image = recalculated.get(name);
    if (!image) throw new Error(`not recalculated: ${name}`);
    const { cells } = resultsOf(image);
    expect(cells.length).toBe(formulasIn(WORKBOOKS.get(name)));
    expect(differences(cells, image)).toEqual([]);
    expect(untold(cells)).toEqual(UNTOLD[name] ?? {});
  });
});

function resultsOf(image: WorkbookImage): SheetResults {
  return sheetResults(image, mustFind(programmeIdOf(image) ?? ''));
}

/** Formulas of the template; the users' own are none. */
function formulasIn(plan: WorkbookPlan | undefined): number {
  const formulas = plan?.sheets.flatMap(({ cells }) =>
    cells.flatMap(({ formula: text, style }) => (text !== undefined && style ? [text] : [])),
  );
  return formulas?.length ?? 0;
}

function untold(cells: readonly ComputedCell[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { sheet, value } of cells) if (value === undefined) counts[sheet] = (counts[sheet] ?? 0) + 1;
  return counts;
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
