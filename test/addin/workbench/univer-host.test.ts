import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { HostChange } from '../../../addin/host/spreadsheet-host.ts';
import { formatCell, parseCell } from '../../../ledger-core/kernel/cell-ref.ts';
import { localDate, toSerial } from '../../../ledger-core/kernel/local-date.ts';
import type { CellImage, WorkbookImage } from '../../../ledger-core/workbook/image.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { HeadlessHost } from '../../support/univer/headless-host.ts';
import { honestPlan } from '../../support/workbook-ledger.ts';
import { bookFrom1904 } from '../host-contract/contract-books.ts';

const EXPENSES = '支出明细';

let ledger: Uint8Array;
const running: HeadlessHost[] = [];

beforeAll(async () => {
  ledger = await writeWorkbook(honestPlan());
});

afterEach(() => {
  for (const one of running.splice(0)) one.stop();
});

function opened(bytes: Uint8Array = ledger): HeadlessHost {
  const one = new HeadlessHost();
  running.push(one);
  one.open(bytes);
  return one;
}

function imageOf({ host }: HeadlessHost): WorkbookImage {
  if (!host.book) throw new Error('nothing is open');
  return host.book.image;
}

function cellOf(one: HeadlessHost, address: string, sheet = EXPENSES): CellImage | undefined {
  const at = parseCell(address);
  return at && one.sheet(sheet).cellAt(at);
}

/** `支出明细!J5=1200.5`: what is other than in the file, formulas' results aside. */
function editsOf({ host }: HeadlessHost): string[] {
  return (host.book?.edits() ?? []).flatMap(({ sheet, cells }) =>
    cells.map((cell) => `${sheet}!${formatCell(cell)}=${JSON.stringify(cell.value)}`),
  );
}

async function watched(one: HeadlessHost): Promise<HostChange[][]> {
  const calls: HostChange[][] = [];
  await one.host.watch((changes) => calls.push([...changes]));
  return calls;
}

describe('what a person types into the grid', () => {
  it('comes to the book, to who watches and to the formulas that draw on it', async () => {
    const one = opened();
    const calls = await watched(one);
    const balance = cellOf(one, 'AB5')?.text;
    one.type(EXPENSES, 'J5', '1,200.50');
    expect(cellOf(one, 'J5')).toEqual({ row: 5, col: 10, kind: 'number', text: '1200.5' });
    await one.idle();
    expect(calls).toEqual([[{ kind: 'cells', sheet: EXPENSES, rows: [{ first: 5, last: 5 }], source: 'local' }]]);
    expect(cellOf(one, 'AB5')?.text).not.toBe(balance);
    expect(String(one.cell(EXPENSES, 'AB5')?.v)).toBe(cellOf(one, 'AB5')?.text);
    expect(editsOf(one)).toEqual(['支出明细!J5=1200.5']);
  });

  it.each([
    ['M6', '25112000000000000001', { kind: 'text', text: '25112000000000000001' }],
    ['C6', '007', { kind: 'text', text: '007' }],
    ['B6', '2026-02-03', { kind: 'date', date: '2026-02-03' }],
    ['B6', '2026年2月3日', { kind: 'date', date: '2026-02-03' }],
    ['J6', '12元左右', { kind: 'text', text: '12元左右' }],
    ['Y6', "'=1+1", { kind: 'text', text: '=1+1' }],
  ])('%s: %s is what a careful spreadsheet makes of it, in the grid and in the file', async (address, typed, shown) => {
    const one = opened();
    expect(one.type(EXPENSES, address, typed)).toBe(true);
    await one.idle();
    expect(cellOf(one, address)).toMatchObject(shown);
    expect((await one.savedImage()).sheets).toEqual(imageOf(one).sheets);
  });

  it('is no change where it is what stands there', async () => {
    const one = opened();
    const amount = cellOf(one, 'J5')?.text ?? '';
    one.type(EXPENSES, 'J5', `${amount}0`);
    await one.idle();
    expect(one.host.book?.edits()).toEqual([]);
    expect(one.host.book?.isChanged).toBe(false);
    expect(imageOf(one).sheets.at(-1)).toBe(one.host.book?.read.image.sheets.at(-1));
  });

  it.each([
    ['typed', (one: HeadlessHost) => Promise.resolve(one.type(EXPENSES, 'AG5', '5'))],
    [
      'written by the pane',
      (one: HeadlessHost) => one.host.write({ sheet: EXPENSES, cells: [{ row: 5, col: 33, value: 5 }], expected: [] }),
    ],
  ])('%s where a day was typed by mistake and deleted is a number again', async (_how, five) => {
    const one = opened();
    one.type(EXPENSES, 'AG5', '2026-02-03');
    one.type(EXPENSES, 'AG5', '');
    await five(one);
    await one.idle();
    expect(cellOf(one, 'AG5')).toEqual({ row: 5, col: 33, kind: 'number', text: '5' });
    expect((await one.savedImage()).sheets).toEqual(imageOf(one).sheets);
  });

  it('emptied leaves nothing', async () => {
    const one = opened();
    one.type(EXPENSES, 'J5', '');
    await one.idle();
    expect(cellOf(one, 'J5')).toBeUndefined();
    expect(editsOf(one)).toEqual(['支出明细!J5=null']);
  });
});

describe('undo and redo', () => {
  it('take a step back and forth, results and all', async () => {
    const one = opened();
    const before = imageOf(one);
    one.type(EXPENSES, 'J5', '1200.5');
    one.type(EXPENSES, 'H5', '别的摘要');
    await one.idle();
    const after = imageOf(one);
    expect([one.grid.undo(), one.grid.undo()]).toEqual([true, true]);
    await one.idle();
    expect(imageOf(one)).toEqual(before);
    expect(one.host.book?.edits()).toEqual([]);
    expect([one.grid.redo(), one.grid.redo()]).toEqual([true, true]);
    await one.idle();
    expect(imageOf(one)).toEqual(after);
  });

  it('take a formula that the pane put back away and back, with what it comes to', async () => {
    const overwritten = honestPlan();
    const sheets = overwritten.sheets.map((sheet) =>
      sheet.name === EXPENSES
        ? {
            ...sheet,
            cells: sheet.cells.map(({ formula, ...cell }) =>
              formula !== undefined && cell.row === 6 && cell.col === 28
                ? { ...cell, value: 1 }
                : { ...cell, ...(formula === undefined ? {} : { formula }) },
            ),
          }
        : sheet,
    );
    const one = opened(await writeWorkbook({ ...overwritten, sheets }));
    const formula = cellOf(one, 'AB7')?.formula ?? '';
    expect(cellOf(one, 'AB6')).toEqual({ row: 6, col: 28, kind: 'number', text: '1' });
    await one.host.write({ sheet: EXPENSES, cells: [{ row: 6, col: 28, value: { formula } }], expected: [] });
    await one.idle();
    const put = cellOf(one, 'AB6');
    expect(put).toMatchObject({ kind: 'number', formula });
    expect(put?.text).not.toBe('1');
    one.grid.undo();
    await one.idle();
    expect(cellOf(one, 'AB6')?.text).toBe('1');
    one.grid.redo();
    one.grid.undo();
    one.grid.redo();
    await one.idle();
    expect(cellOf(one, 'AB6')).toEqual(put);
    expect(String(one.cell(EXPENSES, 'AB6')?.v)).toBe(put?.text);
  });

  it('end with the workbook: the next one has nothing to undo', () => {
    const one = opened();
    one.type(EXPENSES, 'J5', '1200.5');
    one.open(ledger);
    expect(one.grid.steps).toEqual({ undos: 0, redos: 0 });
    one.grid.undo();
    expect(one.host.book?.edits()).toEqual([]);
  });
});

describe('results of the template’s formulas', () => {
  it('are put in quietly: no step to undo, nobody told', async () => {
    const one = opened();
    const calls = await watched(one);
    one.type(EXPENSES, 'J5', '1200.5');
    await one.idle();
    expect(one.grid.steps).toEqual({ undos: 1, redos: 0 });
    expect(calls).toHaveLength(1);
    expect(one.host.book?.edits().flatMap(({ results }) => results).length).toBeGreaterThan(5);
  });

  it('are told to nobody when a file is opened, and leave it as it is', async () => {
    const one = new HeadlessHost();
    running.push(one);
    const calls = await watched(one);
    one.open(ledger);
    await one.idle();
    expect([calls, one.host.book?.edits(), one.grid.steps]).toEqual([[], [], { undos: 0, redos: 0 }]);
    expect(one.save()).toEqual(ledger);
  });
});

describe('formulas that a person types', () => {
  it('are computed by the grid and saved with what they come to', async () => {
    const one = opened();
    one.type(EXPENSES, 'J5', '100');
    one.type(EXPENSES, 'Y5', '=J5*2+0.5');
    await one.idle();
    expect(cellOf(one, 'Y5')).toMatchObject({ kind: 'number', text: '200.5', formula: 'J5*2+0.5' });
    one.type(EXPENSES, 'J5', '300');
    await one.idle();
    expect(cellOf(one, 'Y5')?.text).toBe('600.5');
    expect(await one.savedImage()).toEqual(imageOf(one));
  });

  it('may draw on the template’s formulas, and on tables', async () => {
    const one = opened();
    one.type(EXPENSES, 'Y5', '=AB5');
    one.type(EXPENSES, 'Y6', '=SUM(rf_expenses[金额])');
    await one.idle();
    one.type(EXPENSES, 'J5', '100');
    await one.idle();
    expect(cellOf(one, 'Y5')?.text).toBe(cellOf(one, 'AB5')?.text);
    const amounts = imageOf(one)
      .sheets.find(({ name }) => name === EXPENSES)
      ?.rows.filter(({ row }) => row > 4)
      .flatMap(({ cells }) => cells.filter(({ col }) => col === 10));
    const sum = (amounts ?? []).reduce((total, { text }) => total + Number(text), 0);
    expect(Number(cellOf(one, 'Y6')?.text)).toBeCloseTo(sum, 6);
    expect(cellOf(one, 'Y6')?.formula).toBe("SUM('支出明细'!$J$5:$J$504)");
    expect(await one.savedImage()).toEqual(imageOf(one));
  });

  it('that draw on themselves through the template come to rest', async () => {
    const one = opened();
    one.type(EXPENSES, 'J5', '=AB5');
    await one.idle();
    expect(cellOf(one, 'J5')?.formula).toBe('AB5');
    expect(await one.savedImage()).toEqual(imageOf(one));
  });

  it('that fail are errors, and saved as such', async () => {
    const one = opened();
    one.type(EXPENSES, 'Y5', '=1/0');
    await one.idle();
    expect(cellOf(one, 'Y5')).toMatchObject({ kind: 'error', text: '#DIV/0!' });
    expect(await one.savedImage()).toEqual(imageOf(one));
  });

  it('are still computed in the file that was saved and opened anew', async () => {
    const first = opened();
    first.type(EXPENSES, 'Y5', '=J5*2');
    await first.idle();
    const one = opened(first.save());
    one.type(EXPENSES, 'J5', '7');
    await one.idle();
    expect(cellOf(one, 'Y5')).toMatchObject({ text: '14', formula: 'J5*2' });
  });
});

describe('a draft', () => {
  it('taken over gives the same book, on which one goes on working', async () => {
    const one = opened();
    one.type(EXPENSES, 'J5', '1200.5');
    one.type(EXPENSES, 'B6', '2026-02-03');
    one.type(EXPENSES, 'H6', '');
    one.type(EXPENSES, 'Y5', '=J5*2');
    await one.host.write({
      sheet: EXPENSES,
      cells: [{ row: 300, col: 25, value: toSerial(localDate('2026-01-31')), isDate: true }],
      expected: [],
    });
    await one.host.mark([{ sheet: EXPENSES, cell: 'J5', severity: 'warning' }]);
    await one.idle();
    const edits = structuredClone(one.host.book?.edits() ?? []);
    const later = opened();
    expect(later.host.restore([...edits, { sheet: '没有', cells: [], results: [], grown: [] }])).toMatchObject([
      { sheet: '没有' },
    ]);
    await later.idle();
    expect(imageOf(later)).toEqual(imageOf(one));
    expect(later.save()).toEqual(one.save());
    for (const address of ['J5', 'B6', 'H6', 'Y5', 'AB5', 'AB6', 'Y300'])
      expect([address, later.cell(EXPENSES, address)?.v]).toEqual([address, one.cell(EXPENSES, address)?.v]);
    expect(await later.host.unmark()).toBe(1);
    later.type(EXPENSES, 'J5', '8');
    await later.idle();
    expect(cellOf(later, 'Y5')?.text).toBe('16');
  });
});

describe('a draft that was kept before everything was computed', () => {
  it('is computed when it is taken over', async () => {
    const one = opened();
    const late = { row: 5, col: 28, value: 0.01 };
    one.host.restore([{ sheet: EXPENSES, cells: [{ row: 5, col: 10, value: 3 }], results: [late], grown: [] }]);
    await one.idle();
    const other = opened();
    other.type(EXPENSES, 'J5', '3');
    await other.idle();
    expect(imageOf(one)).toEqual(imageOf(other));
  });
});

describe('days counted from 1904', () => {
  it('are typed, written, shown and saved as the same days', async () => {
    const one = opened(await bookFrom1904());
    one.type('说明', 'D1', '2025-12-31');
    await one.host.write({
      sheet: '说明',
      cells: [{ row: 2, col: 4, value: toSerial(localDate('2026-01-31')), isDate: true }],
      expected: [],
    });
    await one.idle();
    expect([cellOf(one, 'D1', '说明')?.date, cellOf(one, 'D2', '说明')?.date]).toEqual(['2025-12-31', '2026-01-31']);
    expect(await one.savedImage()).toEqual(imageOf(one));
  });
});
