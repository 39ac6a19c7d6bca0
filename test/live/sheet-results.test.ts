import { describe, expect, it } from 'vitest';
import { filledPlan } from '../../ledger-core/audit/filled-plan.ts';
import { evaluatorOf } from '../../ledger-core/checks/support/row-hits.ts';
import type { LedgerContent } from '../../ledger-core/definition/ledger-content.ts';
import { expenses } from '../../ledger-core/definition/registers/money.ts';
import { contentDossier } from '../../ledger-core/dossier/content-dossier.ts';
import { formatCell, parseCell } from '../../ledger-core/kernel/cell-ref.ts';
import { createSheetResults, sheetResults, type SheetResults } from '../../ledger-core/live/sheet-results.ts';
import { honestLedger } from '../../ledger-core/programmes/etown/honest-ledger.ts';
import { sampleLedger } from '../../ledger-core/programmes/etown/sample-ledger.ts';
import { rowRemarks } from '../../ledger-core/templates/row-check.ts';
import { STYLES } from '../../ledger-core/templates/styles.ts';
import type { CellScalar, WorkbookPlan } from '../../ledger-core/templates/plan.ts';
import type { CellImage, SheetImage, WorkbookImage } from '../../ledger-core/workbook/image.ts';
import { dirtyLedger } from '../support/dirty-ledger.ts';
import { ETOWN, TODAY } from '../support/fixture-dossier.ts';
import { imageOfPlan } from '../support/image-of-plan.ts';
import { ownCategoryLedger, twoFundLedger } from '../support/pages-ledger.ts';
import { onSheet, renamedHeading, renamedTable, typed, typedRow, withoutTable } from '../support/workbook-damage.ts';
import { honestContent, honestPlan, mustFind } from '../support/workbook-ledger.ts';

const EXPENSES = '支出明细';
const FIRST_ROW = 5;

const filled = (content: LedgerContent, selection = {}): WorkbookPlan => filledPlan(ETOWN, content, TODAY, selection);

/** What an image comes to, by `sheet!cell`. */
function valuesOf({ cells }: SheetResults): ReadonlyMap<string, SheetResults['cells'][number]['value']> {
  return new Map(cells.map(({ sheet, value, ...at }) => [`${sheet}!${formatCell(at)}`, value]));
}

/** The results of a plan's cells, without those it has itself. */
function resultsOf(plan: WorkbookPlan): ReturnType<typeof valuesOf> {
  return valuesOf(sheetResults(imageOfPlan(plan), ETOWN));
}

/** What a plan says that its formulas come to. */
function planned(plan: WorkbookPlan): ReadonlyMap<string, CellScalar> {
  return new Map(
    plan.sheets.flatMap(({ name, cells }) =>
      cells.flatMap((cell): [string, CellScalar][] =>
        cell.formula === undefined ? [] : [[`${name}!${formatCell(cell)}`, cell.value ?? '']],
      ),
    ),
  );
}

/** Replaces one cell of an image; undefined takes it out. */
function withCell(
  image: WorkbookImage,
  sheetName: string,
  ref: string,
  cell: Partial<CellImage> | undefined,
): WorkbookImage {
  const at = parseCell(ref);
  if (!at) throw new Error(`no cell ${ref}`);
  const change = (sheet: SheetImage): SheetImage => {
    const row = sheet.rows.find((one) => one.row === at.row) ?? { row: at.row, hidden: false, cells: [] };
    const before = row.cells.find(({ col }) => col === at.col) ?? { ...at, kind: 'empty' as const, text: '' };
    const cells = [...row.cells.filter(({ col }) => col !== at.col), ...(cell ? [{ ...before, ...cell }] : [])];
    const changed = { ...row, cells: cells.sort((a, b) => a.col - b.col) };
    const rows = [...sheet.rows.filter((one) => one.row !== at.row), changed].sort((a, b) => a.row - b.row);
    return { ...sheet, rows };
  };
  return { ...image, sheets: image.sheets.map((sheet) => (sheet.name === sheetName ? change(sheet) : sheet)) };
}

describe('formulas of a ledger whose cells are as they should be', () => {
  it.each([
    ['the sample', filled(sampleLedger())],
    ['an honest ledger', filled(honestLedger({ seed: 3, entries: 60, months: 20 }))],
    [
      'one fund, one year, one voucher',
      filled(twoFundLedger(), { monthlyFund: '配套资金', year: 2025, voucher: '记-12' }),
    ],
    ['a year behind the entries', filled(twoFundLedger(), { year: 2031, yearlyFund: '配套资金', voucher: '记-99' })],
    ['random dirt', filled(dirtyLedger(31, 150))],
    ['more rows than a blank table has', filled(dirtyLedger(32, 620))],
  ])('come to what the ledger itself computes: %s', (_, plan) => {
    const [told, expected] = [resultsOf(plan), planned(plan)];
    expect([...told.keys()].sort()).toEqual([...expected.keys()].sort());
    const differences = [...expected].filter(([cell, value]) => !isSame(told.get(cell), value));
    expect(differences).toEqual([]);
  });

  it('also where the categories are the user’s own', () => {
    const programme = mustFind('dalian-2016');
    const plan = filledPlan(programme, ownCategoryLedger(), TODAY);
    const told = valuesOf(sheetResults(imageOfPlan(plan), programme));
    expect([...planned(plan)].filter(([cell, value]) => !isSame(told.get(cell), value))).toEqual([]);
  });
});

function isSame(value: SheetResults['cells'][number]['value'], expected: CellScalar): boolean {
  return typeof expected === 'number' && typeof value === 'number'
    ? Math.abs(value - expected) < 1e-6
    : value === expected;
}

describe('cells that a person types anyhow', () => {
  it('words for an amount count as nothing, and 校验 says so', () => {
    const told = resultsOf(onSheet(honestPlan(), EXPENSES, typed('J6', '12,00元')));
    expect(told.get(`${EXPENSES}!Z6`)).toBe('金额不是数字');
    expect(told.get(`${EXPENSES}!AB6`)).toBe('');
    expect(told.get(`${EXPENSES}!J3`)).toBeCloseTo(7150, 6);
    expect(told.get(`${EXPENSES}!Z3`)).toBe('1 行有疑点');
    // 8,000 yuan less were spent before it.
    expect(told.get(`${EXPENSES}!AB7`)).toBeCloseTo(200_000 - 1200.3 - 3000, 6);
  });

  it('several remarks stand in the order of the formula', () => {
    const told = resultsOf(onSheet(honestPlan(), EXPENSES, typedRow(6, { B: '九月', J: 12.345, C: '', V: '张三' })));
    expect(told.get(`${EXPENSES}!Z6`)).toBe('记账日期不是日期；金额多于两位小数；缺凭证号；经办审批同一人');
  });

  it.each(['首次认定助推资金 ', '首次认定助推资金\u3000', '首次认定', '专项资金'])(
    'a fund that is not to the letter one of the list is in no sum by fund, and 校验 says so: “%s”',
    (fund) => {
      const plan = onSheet(honestPlan(), EXPENSES, typed('D6', fund));
      const told = resultsOf(plan);
      const summed = (cell: string): number => Number(told.get(cell)) - Number(resultsOf(honestPlan()).get(cell));
      expect(told.get(`${EXPENSES}!Z6`)).toBe('资金种类不符');
      expect(summed('汇总!D6')).toBeCloseTo(-8000, 6);
      expect(summed('汇总!D9')).toBeCloseTo(8000, 6);
      expect(paintedOn(EXPENSES, plan).map(({ cell }) => cell)).toEqual(['D6', 'Z6']);
    },
  );

  it('TRUE is no number: Excel leaves it out of sums', () => {
    const told = resultsOf(onSheet(honestPlan(), EXPENSES, typed('J6', true)));
    expect(told.get(`${EXPENSES}!Z6`)).toBe('金额不是数字');
    expect(told.get(`${EXPENSES}!J3`)).toBeCloseTo(7150, 6);
  });

  it('an error goes through every sum of its column, and no further', () => {
    const image = withCell(imageOfPlan(honestPlan()), EXPENSES, 'J6', { kind: 'error', text: '#N/A' });
    const told = valuesOf(sheetResults(image, ETOWN));
    expect(told.get(`${EXPENSES}!J3`)).toEqual({ error: '#N/A' });
    expect(told.get('汇总!D10')).toEqual({ error: '#N/A' });
    expect(told.get(`${EXPENSES}!Z6`)).toBe('行内有错误值');
    expect(told.get(`${EXPENSES}!Z7`)).toBe('');
    expect(told.get('汇总!C10')).toBeCloseTo(230_000, 6);
  });

  it('a number of twenty digits: what it is as a text depends on the program, so its row is not told', () => {
    const told = resultsOf(onSheet(honestPlan(), EXPENSES, typed('M6', Number('25112000000000000007'))));
    const untold = [...told].filter(([, value]) => value === undefined).map(([cell]) => cell);
    expect(untold.sort()).toEqual([`${EXPENSES}!AD6`, `${EXPENSES}!Z3`, `${EXPENSES}!Z6`]);
  });

  it('rows below the table are none of its formulas’ business', () => {
    const told = resultsOf(onSheet(honestPlan(), EXPENSES, typedRow(506, { B: 46_000, D: '配套资金', J: 999 })));
    expect(told.get(`${EXPENSES}!J3`)).toBeCloseTo(15_150, 6);
    expect(told.has(`${EXPENSES}!Z506`)).toBe(false);
  });
});

describe('cells whose formula is not ours', () => {
  it('are not told, and count with what the file says of them', () => {
    const image = withCell(imageOfPlan(honestPlan()), EXPENSES, 'J6', { formula: '1+1', kind: 'number', text: '2' });
    const told = valuesOf(sheetResults(image, ETOWN));
    expect(told.has(`${EXPENSES}!J6`)).toBe(false);
    expect(told.get(`${EXPENSES}!J3`)).toBeCloseTo(7152, 6);
  });

  it('leave what depends on them untold while they have no result', () => {
    const image = withCell(imageOfPlan(honestPlan()), EXPENSES, 'J6', { formula: 'RAND()', kind: 'empty', text: '' });
    const told = valuesOf(sheetResults(image, ETOWN));
    expect(told.get(`${EXPENSES}!J3`)).toBeUndefined();
    expect(told.get('汇总!D10')).toBeUndefined();
    expect(told.get('汇总!C10')).toBeCloseTo(230_000, 6);
    expect(told.get(`${EXPENSES}!P3`)).toBeCloseTo(15_150, 6);
  });

  it('a value or another formula in the place of ours is left as it is', () => {
    const plan = onSheet(honestPlan(), EXPENSES, typed('Z6', '没问题'));
    const image = withCell(imageOfPlan(plan), EXPENSES, 'AB7', { formula: 'J7*2', kind: 'number', text: '6000' });
    const told = valuesOf(sheetResults(image, ETOWN));
    expect(told.has(`${EXPENSES}!Z6`)).toBe(false);
    expect(told.has(`${EXPENSES}!AB7`)).toBe(false);
    expect(told.get(`${EXPENSES}!Z3`)).toBe('1 行有疑点');
  });

  it('a formula of ours is known as other programs write it', () => {
    const image = withCell(imageOfPlan(honestPlan()), '年度账页', 'A7', {
      formula: 'if( $H$3="" , "" ,YEAR(MIN(rf_receipts[到账日期],rf_expenses[记账日期])))',
    });
    expect(valuesOf(sheetResults(image, ETOWN)).get('年度账页!A7')).toBe(2025);
  });

  it.each([
    ['a heading was renamed', onSheet(honestPlan(), EXPENSES, renamedHeading('金额', '金额（元）'))],
    ['the table has another name', onSheet(honestPlan(), EXPENSES, renamedTable('支出'))],
    ['the table is a plain range', onSheet(honestPlan(), EXPENSES, withoutTable)],
  ])('where %s, what does not need it is told all the same', (_, plan) => {
    const told = resultsOf(plan);
    expect(told.get('拨款到账!G3')).toBeCloseTo(230_000, 6);
    expect(told.get('汇总!C10')).toBeCloseTo(230_000, 6);
    expect(told.get('汇总!D10')).toEqual({ error: '#REF!' });
  });
});

describe('conditional formats', () => {
  it.each([
    ['the sample', sampleLedger()],
    ['random dirt', dirtyLedger(33, 120)],
  ])('paint the cells that the conditions are about, and 校验 itself: %s', (_, content) => {
    const dossier = contentDossier(ETOWN, content, TODAY);
    const evaluator = evaluatorOf(dossier);
    const isSo = (
      condition: Parameters<typeof evaluator.answer>[0],
      row: Parameters<typeof evaluator.answer>[2],
    ): boolean => evaluator.answer(condition, expenses, row) === 'yes';
    const expected = (dossier.book.tables.rf_expenses?.rows ?? []).flatMap((row) => {
      const said = rowRemarks(ETOWN, expenses.name).filter(
        ({ scope, when }) => (scope === undefined || isSo(scope, row)) && isSo(when, row),
      );
      const columns = new Set(said.map(({ column }) => column));
      if (columns.size > 0) columns.add('rowCheck');
      return [...columns].map((key) =>
        formatCell({ row: row.sheetRow, col: expenses.columns.findIndex((one) => one.key === key) + 1 }),
      );
    });
    const painted = paintedOn(EXPENSES, filled(content));
    expect(painted.map(({ cell }) => cell).sort()).toEqual(expected.sort());
    expect(expected.length).toBeGreaterThan(20);
  });

  it('are red for words among numbers, in bold where 校验 speaks', () => {
    const plan = onSheet(honestPlan(), EXPENSES, typed('J6', '12,00元'));
    expect(paintedOn(EXPENSES, plan)).toEqual([
      { cell: 'J6', style: STYLES.badCell },
      { cell: 'Z6', style: STYLES.bad },
    ]);
  });

  it('go on over the rows of a longer table', () => {
    const plan = onSheet(filled(honestLedger({ seed: 2, entries: 620, months: 20 })), EXPENSES, typed('B600', '去年'));
    expect(paintedOn(EXPENSES, plan).map(({ cell }) => cell)).toEqual(['B600', 'Z600']);
  });

  it('compare sums of receipts over the whole table', () => {
    const plan = onSheet(honestPlan(), '拨款到账', typed('F5', 200_001));
    expect(paintedOn('拨款到账', plan)).toEqual([{ cell: 'G5', style: STYLES.badCell }]);
    // Another receipt of that fund makes up for it.
    const made = onSheet(plan, '拨款到账', typedRow(7, { C: '首次认定助推资金', F: 1, G: 2 }));
    expect(paintedOn('拨款到账', made)).toEqual([]);
  });

  it('show that books and ledger differ', () => {
    expect(paintedOn('汇总', honestPlan())).toEqual([]);
    expect(paintedOn('汇总', onSheet(honestPlan(), '封面', typed('B20', 1)))).toEqual([
      { cell: 'D31', style: STYLES.bad },
    ]);
  });

  it('are told as covered in the words of the file, all but the grid lines', () => {
    const plan = filled(honestLedger({ seed: 2, entries: 620, months: 20 }));
    const { coveredFormats } = sheetResults(imageOfPlan(plan), ETOWN);
    const uncovered = plan.sheets.flatMap(({ name, formats }) =>
      formats.flatMap(({ formula }) => (coveredFormats.get(name)?.has(formula) === true ? [] : [formula])),
    );
    expect(new Set(uncovered)).toEqual(new Set(['TRUE']));
  });

  it('are left to others where the columns have moved', () => {
    const plan = onSheet(honestPlan(), EXPENSES, renamedHeading('金额', '金额（元）'));
    expect(sheetResults(imageOfPlan(plan), ETOWN).coveredFormats.get(EXPENSES)).toEqual(new Set());
  });
});

function paintedOn(sheetName: string, plan: WorkbookPlan): { readonly cell: string; readonly style: object }[] {
  const { painted } = sheetResults(imageOfPlan(plan), ETOWN);
  return painted
    .filter(({ sheet }) => sheet === sheetName)
    .map(({ style, row, col }) => ({ cell: formatCell({ row, col }), style }));
}

describe('a workbook that changes', () => {
  it('comes to the same as if it were looked at for the first time', () => {
    const results = createSheetResults(ETOWN);
    const before = imageOfPlan(honestPlan());
    results.update(before);
    const after = withCell(before, EXPENSES, `J${FIRST_ROW}`, { kind: 'number', text: '5000' });
    expect(results.update(after)).toEqual(sheetResults(after, ETOWN));
    expect(results.update(before)).toEqual(sheetResults(before, ETOWN));
  });

  it('has the same object for the same error, so that nothing seems to have changed', () => {
    const results = createSheetResults(ETOWN);
    const image = withCell(imageOfPlan(honestPlan()), EXPENSES, 'J6', { kind: 'error', text: '#N/A' });
    const [first, second] = [valuesOf(results.update(image)), valuesOf(results.update({ ...image }))];
    expect(first.get(`${EXPENSES}!J3`)).toBe(second.get(`${EXPENSES}!J3`));
  });

  it('can be posted from one thread to another', () => {
    const told = sheetResults(imageOfPlan(filledPlan(ETOWN, honestContent(), TODAY)), ETOWN);
    expect(structuredClone(told)).toEqual(told);
  });
});
