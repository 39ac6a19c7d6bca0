import { describe, expect, it } from 'vitest';
import type { PasteGoal, PastePlan } from '../../../addin/workbench/paste/paste-plan.ts';
import { planPaste } from '../../../addin/workbench/paste/plan-paste.ts';
import { ALL_TABLES } from '../../../ledger-core/definition/registers/all-tables.ts';
import { parseRange } from '../../../ledger-core/kernel/cell-ref.ts';
import type { CellImage, SheetImage } from '../../../ledger-core/workbook/image.ts';

const BUDGET = ALL_TABLES.rf_budget;
const HEADINGS = BUDGET.columns.map(({ name }) => name);
// 资金种类 支出类别 年初预算 调整后预算 调整批准文号 | 累计支出 结余 执行率 (computed) | 年度
const FORMATS = ['@', '@', '#,##0.00', '#,##0.00', '@', '#,##0.00', '#,##0.00', '0.0%', '0'];

/** The sheet 预算: headings in row 4, rows 5 to 14, of which the first is filled. */
function budgetSheet(more: Partial<SheetImage> = {}): SheetImage {
  const text = (row: number, col: number, words: string): CellImage => ({ row, col, kind: 'text', text: words });
  const formula = (row: number, col: number): CellImage => ({ row, col, kind: 'number', text: '0', formula: 'SUM(1)' });
  const number = (row: number, col: number, lexeme: string): CellImage => ({ row, col, kind: 'number', text: lexeme });
  const line = (row: number, cells: readonly CellImage[]): SheetImage['rows'][number] => ({
    row,
    hidden: false,
    cells,
  });
  return {
    name: '预算',
    state: 'visible',
    rows: [
      line(3, [formula(3, 3)]),
      line(
        4,
        HEADINGS.map((name, at) => text(4, at + 1, name)),
      ),
      line(5, [text(5, 1, '配套资金'), text(5, 2, '材料费'), number(5, 3, '1000'), formula(5, 6)]),
    ],
    merges: [{ top: 2, left: 1, bottom: 2, right: 9 }],
    tables: [
      { name: 'rf_budget', range: { top: 4, left: 1, bottom: 14, right: 9 }, columns: HEADINGS, hasTotals: false },
    ],
    names: [],
    hiddenColumns: [],
    ...more,
  };
}

function plan(place: string, cells: readonly (readonly string[])[], more: Partial<PasteGoal> = {}): PastePlan {
  const selection = parseRange(place);
  if (!selection) throw new RangeError(place);
  return planPaste({
    sheet: budgetSheet(),
    selection,
    cells,
    numberFormatAt: (row, col) => (row > 4 ? (FORMATS[col - 1] ?? 'General') : 'General'),
    isLocked: () => false,
    size: { rows: 1_048_576, columns: 16_384 },
    ...more,
  });
}

type Planned = Extract<PastePlan, { status: 'planned' }>;

function planned(place: string, cells: readonly (readonly string[])[], more: Partial<PasteGoal> = {}): Planned {
  const made = plan(place, cells, more);
  if (made.status !== 'planned') throw new Error(JSON.stringify(made));
  return made;
}

const ROW = ['配套资金', '设备费', '1,200.00', '', '示例〔2025〕3号', '5', '6', '7%', '2025'];

describe('a block', () => {
  it('goes from the selection’s top left on, each cell by its own format', () => {
    expect(planned('A6', [ROW.slice(0, 5), ['配套资金', '007', '007', '1.5万元', '2025']]).cells).toEqual([
      { row: 6, col: 1, value: '配套资金' },
      { row: 6, col: 2, value: '设备费' },
      { row: 6, col: 3, value: 1200 },
      { row: 6, col: 5, value: '示例〔2025〕3号' },
      { row: 7, col: 1, value: '配套资金' },
      { row: 7, col: 2, value: '007' },
      { row: 7, col: 3, value: '007' },
      { row: 7, col: 4, value: '1.5万元' },
      { row: 7, col: 5, value: '2025' },
    ]);
  });

  it('leaves computed columns to the sheet and says of how many cells', () => {
    const { cells, summary } = planned('A6', [ROW, ROW]);
    expect(cells.map(({ col }) => col)).toEqual([1, 2, 3, 5, 9, 1, 2, 3, 5, 9]);
    expect(summary).toMatchObject({ rows: 2, span: { first: 6, last: 7 }, cells: 10, computed: 6, grownBy: 0 });
  });

  it('leaves headings and the sums above them as they are', () => {
    const { cells, summary } = planned('C3', [['合计'], ['我的栏'], ['300']], { by: 'position' });
    expect(cells).toEqual([{ row: 5, col: 3, value: 300 }]);
    expect(summary).toMatchObject({ headings: 1, computed: 1, rows: 1 });
  });

  it('over content is counted: what is the same already, and blank over blank, is not', () => {
    const same = planned('A5', [['配套资金', '材料费', '1,000.00', '']]);
    expect(same.overwritten).toEqual({ cells: 0, rows: 0 });
    const other = planned('A5', [
      ['配套资金', '设备费', ''],
      ['配套资金', '设备费', '5'],
    ]);
    expect(other.overwritten).toEqual({ cells: 2, rows: 1 });
    expect(other.cells).toContainEqual({ row: 5, col: 3, value: null });
  });

  it('longer than the table tells by how many rows it must grow; the new rows look like its last', () => {
    const { growth, cells, summary } = planned('C12', [['1'], ['2'], ['3'], ['4'], ['2,000']], {
      numberFormatAt: (row, col) => (row > 4 && row <= 14 ? (FORMATS[col - 1] ?? '') : '@'),
    });
    expect(growth).toEqual({ table: 'rf_budget', rows: 2 });
    expect(summary.grownBy).toBe(2);
    expect(cells.at(-1)).toEqual({ row: 16, col: 3, value: 2000 });
  });

  it('right below the table belongs to it; further down it does not', () => {
    expect(planned('A15', [ROW]).growth).toEqual({ table: 'rf_budget', rows: 1 });
    const far = planned('A17', [ROW]);
    expect(far.growth).toBeUndefined();
    expect(far.summary.computed).toBe(0);
  });

  it('never becomes a formula', () => {
    const texts = ['=HYPERLINK("http://example.test","x")', '+1+1', '@SUM(A1)', '-2+3'];
    expect(planned('K20', [texts]).cells.map(({ value }) => value)).toEqual(texts);
  });
});

describe('a selection larger than what was copied', () => {
  it('is filled with one value', () => {
    const { cells, summary } = planned('A6:B8', [['配套资金']]);
    expect(cells.map(({ row, col, value }) => [row, col, value])).toEqual(
      [6, 7, 8].flatMap((row) => [1, 2].map((col) => [row, col, '配套资金'])),
    );
    expect(summary.rows).toBe(3);
  });

  it('is filled with a row, down as many as are selected', () => {
    expect(planned('A6:C9', [['配套资金', '材料费', '5']]).cells).toHaveLength(12);
  });

  it('that no whole number of blocks fits is only where the block begins', () => {
    expect(planned('A6:A8', [['配套资金'], ['配套资金']]).cells).toHaveLength(2);
  });

  it('of a merged cell gets the value once', () => {
    expect(planned('A2:I2', [['说明']], { by: 'position' }).cells).toEqual([{ row: 2, col: 1, value: '说明' }]);
  });

  it('of whole columns is refused', () => {
    expect(plan('A1:A1048576', [['5']])).toMatchObject({
      status: 'refused',
      words: { zh: expect.stringContaining('100,000') as string },
    });
  });
});

describe('a heading row among what was copied', () => {
  const copied = [
    ['年 度', '经手人', '年初预算', '支出类别', '累计支出', ''],
    ['2025', '示例', '1,200', '设备费', '88', ''],
    ['2026', '示例', '300', '材料费', '', ''],
  ];

  it('is asked about before anything is done', () => {
    expect(plan('A6', copied)).toEqual({
      status: 'choose',
      sheet: '预算',
      matched: 4,
      unknown: [{ zh: '经手人', en: '经手人' }],
    });
  });

  it('matched: each column goes to its own, whatever the order; others are told and left out', () => {
    const { cells, summary } = planned('D6', copied, { by: 'heading' });
    expect(cells).toEqual([
      { row: 6, col: 9, value: 2025 },
      { row: 6, col: 3, value: 1200 },
      { row: 6, col: 2, value: '设备费' },
      { row: 7, col: 9, value: 2026 },
      { row: 7, col: 3, value: 300 },
      { row: 7, col: 2, value: '材料费' },
    ]);
    expect(summary).toMatchObject({ rows: 2, computed: 1, columns: [{ zh: '经手人' }] });
  });

  it('matched onto the table’s own headings goes below them', () => {
    expect(planned('A4', copied, { by: 'heading' }).summary.span).toEqual({ first: 5, last: 6 });
  });

  it('by position is a row like any other', () => {
    expect(planned('A6', copied, { by: 'position' }).cells[0]).toEqual({ row: 6, col: 1, value: '年 度' });
  });

  it('without a heading, a filled column is named by its place; a heading twice counts once', () => {
    const twice = [
      ['年度', '年度', ''],
      ['2025', '2026', '备注'],
    ];
    expect(plan('A6', twice)).toMatchObject({ matched: 1, unknown: [{ zh: '年度' }, { zh: '第 3 列' }] });
  });

  it.each([
    [
      'of which few are the table’s',
      [
        ['年度', 'a', 'b', 'c'],
        ['1', '2', '3', '4'],
      ],
    ],
    ['alone', [['年度', '支出类别']]],
    [
      'of data',
      [
        ['配套资金', '材料费'],
        ['配套资金', '设备费'],
      ],
    ],
  ])('%s is no heading row', (_, cells) => {
    expect(plan('A6', cells).status).toBe('planned');
  });

  it('elsewhere on the sheet means nothing, and cannot be matched', () => {
    expect(plan('A30', copied).status).toBe('planned');
    expect(plan('A30', copied, { by: 'heading' }).status).toBe('refused');
  });
});

describe('refused as a whole, with what to do', () => {
  it.each<[string, string, readonly string[][], Partial<PasteGoal>, RegExp]>([
    ['nothing at all', 'A6', [], {}, /剪贴板里没有/],
    ['below the sheet’s last row', 'A6', [['1'], ['2']], { size: { rows: 6, columns: 9 } }, /A7.*I6/],
    ['right of its last column', 'I6', [['1', '2']], { size: { rows: 99, columns: 9 } }, /J6/],
    ['over a locked cell', 'A6', [['1', '2']], { isLocked: (_, col) => col === 2 }, /受保护.*B6/],
    ['into the middle of a merged cell', 'B1', [['1'], ['2']], {}, /B2.*合并/],
    ['more words than a cell holds', 'A6', [['字'.repeat(32_768)]], {}, /A6.*32768/],
  ])('%s', (_, place, cells, more, words) => {
    expect(plan(place, cells, more)).toMatchObject({
      status: 'refused',
      words: { zh: expect.stringMatching(words) as string },
    });
  });

  it('a table with a totals row, which cannot grow', () => {
    const [table] = budgetSheet().tables;
    const sheet = budgetSheet({ tables: table ? [{ ...table, hasTotals: true }] : [] });
    expect(plan('A14', [ROW, ROW], { sheet }).status).toBe('refused');
  });

  it('but not for blanks over blanks, wherever they fall', () => {
    expect(plan('A6', [['1', '']], { isLocked: (_, col) => col === 2 }).status).toBe('planned');
  });
});
