import { describe, expect, it } from 'vitest';
import type { HostChange, MarkedCell, SpreadsheetHost } from '../../../addin/host/spreadsheet-host.ts';
import { marksIn } from '../../../addin/workbench/univer/mark-styles.ts';
import { filledPlan } from '../../../ledger-core/audit/filled-plan.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { sampleLedger } from '../../../ledger-core/programmes/etown/sample-ledger.ts';
import { ledgerPlan } from '../../../ledger-core/templates/ledger-plan.ts';
import type { CellImage, SheetImage, WorkbookImage } from '../../../ledger-core/workbook/image.ts';
import { cellAt } from '../../../ledger-core/workbook/sheet-index.ts';
import { readWorkbookWithLooks } from '../../../ledger-core/xlsx/read/read-looks.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { dirtyLedger } from '../../support/dirty-ledger.ts';
import { readImage } from '../../support/spreadsheet-comparison.ts';
import { etown, mustFind } from '../../support/workbook-ledger.ts';
import { bookFrom1904, contractBook, crowdedBook, oddBook, protectedBook, TABLE_SHEET } from './contract-books.ts';
import { writingContract } from './writing-contract.ts';

/** A workbook that is open in a host, with the person before it and the disk behind it. */
export interface OpenHost {
  readonly host: SpreadsheetHost;
  /** A person types into a cell and presses Enter. */
  readonly type: (sheet: string, address: string, typed: string) => void;
  /** Once everything has been told that is to be told. */
  readonly idle: () => Promise<void>;
  /** The file as it would be saved now. */
  readonly save: () => Promise<Uint8Array>;
  /** Nothing more happens here. */
  readonly stop: () => void;
}

/** Where hosts rightly differ, and why. */
export interface HostTraits {
  /** An image without what this host cannot know as the reader of a file does. */
  readonly comparable: { readonly of: (image: WorkbookImage) => WorkbookImage; readonly why: string };
  /** Whether formulas have results here. */
  readonly computes: { readonly is: boolean; readonly why: string };
  /** Whether cells of protected sheets can be marked. */
  readonly marksProtected: { readonly is: boolean; readonly why: string };
  /** What becomes of cells right below a table that grows. */
  readonly belowTable: { readonly are: 'pushed down' | 'in the way'; readonly why: string };
}

export interface HostUnderContract {
  readonly name: string;
  readonly traits: HostTraits;
  readonly open: (bytes: Uint8Array) => Promise<OpenHost>;
  /** A blank workbook, or no workbook yet. */
  readonly openBlank: () => Promise<OpenHost>;
}

const AS_OF = localDate('2026-11-30');
const BOOKS: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ['the blank ledger of E-Town', () => writeWorkbook(ledgerPlan(etown))],
  ['the blank ledger of Dalian 2016', () => writeWorkbook(ledgerPlan(mustFind('dalian-2016')))],
  ['the sample ledger', () => writeWorkbook(filledPlan(etown, sampleLedger(), AS_OF))],
  ['a ledger with a third of its rows spoiled', () => writeWorkbook(filledPlan(etown, dirtyLedger(7, 120), AS_OF))],
  ['a small workbook', contractBook],
  ['one that counts days from 1904', bookFrom1904],
  ['a workbook of everything that cells can hold and that can be hidden', oddBook],
];

/** What every SpreadsheetHost does, whatever spreadsheet is behind it. */
export function hostContract(spreadsheet: HostUnderContract): void {
  describe(`${spreadsheet.name} keeps the contract of the SpreadsheetHost`, () => {
    readingContract(spreadsheet);
    creatingContract(spreadsheet);
    writingContract(spreadsheet);
    growingContract(spreadsheet);
    watchingContract(spreadsheet);
    markingContract(spreadsheet);
  });
}

function readingContract({ open, openBlank, traits }: HostUnderContract): void {
  describe('reading', () => {
    it.each(BOOKS)(`%s: equals the image of the file (${traits.comparable.why})`, async (_name, book) => {
      const bytes = await book();
      const { host } = await open(bytes);
      const live = traits.comparable.of(await host.readWorkbook());
      const filed = traits.comparable.of(await readImage(bytes));
      expect(live.sheets.map(({ name }) => name)).toEqual(filed.sheets.map(({ name }) => name));
      for (const [at, sheet] of live.sheets.entries()) expect(sheet).toEqual(filed.sheets[at]);
      expect(live).toEqual(filed);
    });

    it('a blank workbook holds nothing', async () => {
      const { host } = await openBlank();
      const { sheets, names, remarks, epoch } = await host.readWorkbook();
      expect(sheets.flatMap(({ rows, tables }) => [...rows, ...tables])).toEqual([]);
      expect({ names, remarks, epoch }).toEqual({ names: [], remarks: [], epoch: 1900 });
    });

    it('of one sheet gives what the whole reading gives, and nothing for a sheet that is not there', async () => {
      const { host } = await open(await oddBook());
      const image = await host.readWorkbook();
      for (const sheet of image.sheets) expect(await host.readSheet(sheet.name)).toEqual(sheet);
      expect(await host.readSheet('没有')).toBeUndefined();
    });

    it('of rows gives what the whole reading gives: blank rows and those beyond the last are none', async () => {
      const { host } = await open(await contractBook());
      const sheet = await host.readSheet(TABLE_SHEET);
      const spans = [
        { first: 2, last: 3 },
        { first: 40, last: 60 },
        { first: 1_048_576, last: 1_048_576 },
      ];
      const read = await host.readRows(TABLE_SHEET, spans);
      expect(read?.rows).toEqual(sheet?.rows.filter(({ row }) => row === 2 || row === 3));
      expect(read?.tables).toEqual(sheet?.tables);
      const all = await host.readRows(TABLE_SHEET, [{ first: 1, last: 1_048_576 }]);
      expect(all?.rows).toEqual(sheet?.rows);
      expect(await host.readRows('没有', [{ first: 1, last: 1 }])).toBeUndefined();
    });

    it('of rows shows what has been typed since', async () => {
      const { host, type } = await open(await contractBook());
      await host.readWorkbook();
      type('说明', 'B1', '99.5');
      type('说明', 'C9', '新的');
      const read = await host.readRows('说明', [{ first: 1, last: 9 }]);
      expect(read?.rows[0]?.cells[1]).toEqual({ row: 1, col: 2, kind: 'number', text: '99.5' });
      expect(read?.rows.at(-1)).toEqual({
        row: 9,
        hidden: false,
        cells: [{ row: 9, col: 3, kind: 'text', text: '新的' }],
      });
    });
  });
}

function creatingContract({ open, openBlank, traits }: HostUnderContract): void {
  describe('creating sheets', () => {
    it('makes a blank workbook into what the file of the plan holds, and tells how far it is', async () => {
      const plan = ledgerPlan(etown);
      const { host, idle } = await openBlank();
      const calls: (readonly HostChange[])[] = [];
      await host.watch((changes) => calls.push(changes));
      const progress: (readonly [number, number])[] = [];
      await host.createSheets(plan, (done, of) => progress.push([done, of]));
      await idle();
      const comparable = (image: WorkbookImage): WorkbookImage => {
        const { names, sheets } = traits.comparable.of(image);
        const ours = sheets.filter(({ name }) => plan.sheets.some((one) => one.name === name));
        return { epoch: image.epoch, names, remarks: [], sheets: traits.computes.is ? ours : ours.map(withoutResults) };
      };
      const filed = await readImage(await writeWorkbook(plan));
      expect(comparable(await host.readWorkbook())).toEqual(comparable(filed));
      expect(progress.at(-1)).toEqual([plan.sheets.length, plan.sheets.length]);
      expect(progress.map(([done]) => done)).toEqual(progress.map(([done]) => done).sort((a, b) => a - b));
      expect(calls.flat().some(({ kind }) => kind === 'sheets')).toBe(true);
    });

    it('leaves everything alone where a sheet of the name is in use', async () => {
      const { host } = await open(await contractBook());
      const before = await host.readWorkbook();
      await expect(host.createSheets(ledgerPlan(etown))).rejects.toMatchObject({
        code: 'name-taken',
        mayBeHalfDone: false,
        words: { zh: expect.stringMatching(/\S/) as string },
      });
      expect(await host.readWorkbook()).toEqual(before);
    });
  });
}

function growingContract({ open, traits }: HostUnderContract): void {
  describe('growing a table', () => {
    it('adds empty rows whose calculated columns fill themselves, and says so', async () => {
      const { host, idle, save } = await open(await contractBook());
      await host.write({ sheet: TABLE_SHEET, cells: [{ row: 5, col: 3, value: 7 }], expected: [] });
      await host.readWorkbook();
      const calls: (readonly HostChange[])[] = [];
      await host.watch((changes) => calls.push(changes));
      await host.growTable('rf_x', 2);
      await idle();
      const sheet = await host.readSheet(TABLE_SHEET);
      expect(sheet?.tables[0]?.range).toEqual({ top: 1, left: 1, bottom: 7, right: 4 });
      expect(sheet?.rows.slice(-2).map(({ row, cells }) => [row, cells.map(({ col }) => col)])).toEqual([
        [6, [4]],
        [7, [4]],
      ]);
      expect(sheet?.rows.at(-1)?.cells[0]?.formula).toBeDefined();
      expect(textOf(sheet, 5, 3)).toBe('7');
      expect(calls.flat().map((change) => change.kind !== 'sheets' && change.sheet)).toContain(TABLE_SHEET);
      const filed = (await readImage(await save())).sheets.find(({ name }) => name === TABLE_SHEET);
      expect(filed?.tables).toEqual(sheet?.tables);
    });

    it('says that the table is not there', async () => {
      const { host } = await open(await contractBook());
      await expect(host.growTable('rf_none', 1)).rejects.toMatchObject({ code: 'gone', mayBeHalfDone: false });
    });

    it('says that its sheet is protected, and grows nothing', async () => {
      const { host } = await open(await protectedBook());
      const before = await host.readSheet(TABLE_SHEET);
      await expect(host.growTable('rf_x', 1)).rejects.toMatchObject({ code: 'protected', mayBeHalfDone: false });
      expect(await host.readSheet(TABLE_SHEET)).toEqual(before);
    });

    it(`cells right below are ${traits.belowTable.are}: ${traits.belowTable.why}`, async () => {
      const { host } = await open(await crowdedBook());
      const grown = host.growTable('rf_x', 2);
      if (traits.belowTable.are === 'in the way') {
        await expect(grown).rejects.toMatchObject({ words: { zh: expect.stringContaining('B6') as string } });
      } else {
        await grown;
      }
      const sheet = await host.readSheet(TABLE_SHEET);
      expect(textOf(sheet, traits.belowTable.are === 'in the way' ? 6 : 8, 2)).toBe('合计在这里');
    });
  });
}

function watchingContract({ open }: HostUnderContract): void {
  describe('watching', () => {
    async function watched() {
      const opened = await open(await contractBook());
      await opened.host.readWorkbook();
      const calls: (readonly HostChange[])[] = [];
      const stop = await opened.host.watch((changes) => calls.push(changes));
      return { ...opened, calls, stopWatching: stop };
    }

    it('tells the rows of what a person types', async () => {
      const { type, idle, calls } = await watched();
      type('说明', 'B1', '5');
      await idle();
      expect(calls).toEqual([[{ kind: 'cells', sheet: '说明', rows: [{ first: 1, last: 1 }], source: 'local' }]]);
    });

    it('tells what is written through the host as well', async () => {
      const { host, idle, calls } = await watched();
      const cells = [2, 3, 9].map((row) => ({ row, col: 1, value: '甲' }));
      await host.write({ sheet: '说明', cells: cells.slice(1), expected: [] });
      await idle();
      expect(calls.flat()).toContainEqual({
        kind: 'cells',
        sheet: '说明',
        rows: expect.arrayContaining([{ first: 9, last: 9 }]) as unknown,
        source: 'local',
      });
    });

    it('draws a burst together into one call, rows joined', async () => {
      const { type, idle, calls } = await watched();
      for (const row of [12, 14, 13, 30]) type('说明', `B${row}`, String(row));
      type('封面', 'B2', '示例乙公司');
      await idle();
      const rows = [
        { first: 12, last: 14 },
        { first: 30, last: 30 },
      ];
      expect(calls).toEqual([
        [
          { kind: 'cells', sheet: '说明', rows, source: 'local' },
          { kind: 'cells', sheet: '封面', rows: [{ first: 2, last: 2 }], source: 'local' },
        ],
      ]);
    });

    it('ends when it is told to', async () => {
      const { type, idle, calls, stopWatching } = await watched();
      await stopWatching();
      type('说明', 'B1', '5');
      await idle();
      expect(calls).toEqual([]);
    });
  });

  describe('showing', () => {
    it('goes to a sheet, or to a cell of it, and says where there is none', async () => {
      const { host } = await open(await contractBook());
      expect(await host.show('说明', 'B4')).toBe(true);
      expect(await host.show(TABLE_SHEET)).toBe(true);
      expect(await host.show('没有', 'A1')).toBe(false);
      expect(await host.show('说明', '不是格')).toBe(false);
    });

    it('leaves a hidden sheet hidden, and says how to see it', async () => {
      const { host } = await open(await oddBook());
      await expect(host.show('备查', 'A1')).rejects.toMatchObject({
        words: { zh: expect.stringContaining('备查') as string },
      });
    });
  });
}

const MARKS: readonly MarkedCell[] = [
  { sheet: TABLE_SHEET, cell: 'C2', severity: 'error' },
  { sheet: TABLE_SHEET, cell: 'C4', severity: 'error' },
  { sheet: TABLE_SHEET, cell: 'B3', severity: 'review' },
  { sheet: '说明', cell: 'A1', severity: 'info' },
];

function markingContract({ open, traits }: HostUnderContract): void {
  describe('marking', () => {
    it('counts the cells, and changes nothing that they hold', async () => {
      const { host, save } = await open(await contractBook());
      const before = await host.readWorkbook();
      expect(await host.mark(MARKS)).toEqual({ marked: 4, refused: [] });
      expect(await host.readWorkbook()).toEqual(before);
      expect(marksOf(await save())).toEqual([
        '支出明细!B3 review',
        '支出明细!C2 error',
        '支出明细!C4 error',
        '说明!A1 info',
      ]);
    });

    it('takes the marks of before away', async () => {
      const { host, save } = await open(await contractBook());
      await host.mark(MARKS);
      expect(await host.mark(MARKS.slice(0, 1))).toEqual({ marked: 1, refused: [] });
      expect(marksOf(await save())).toEqual(['支出明细!C2 error']);
    });

    it('counts a cell once, and shows the gravest', async () => {
      const { host, save } = await open(await contractBook());
      const twice: readonly MarkedCell[] = [
        { sheet: TABLE_SHEET, cell: 'C2', severity: 'error' },
        { sheet: TABLE_SHEET, cell: 'C2', severity: 'info' },
      ];
      expect(await host.mark(twice)).toEqual({ marked: 1, refused: [] });
      expect(marksOf(await save())[0]).toBe('支出明细!C2 error');
    });

    it(`a protected sheet is ${traits.marksProtected.is ? 'marked' : 'refused'}: ${traits.marksProtected.why}`, async () => {
      const { host } = await open(await contractBook());
      const outcome = await host.mark([
        ...MARKS,
        { sheet: '封面', cell: 'B2', severity: 'error' },
        { sheet: '没有', cell: 'B2', severity: 'error' },
      ]);
      expect(outcome).toEqual(
        traits.marksProtected.is ? { marked: 5, refused: ['没有'] } : { marked: 4, refused: ['封面', '没有'] },
      );
    });

    it('finds the marks of an earlier day again and takes every one away', async () => {
      const today = await open(await contractBook());
      await today.host.mark(MARKS);
      const bytes = await today.save();
      today.stop();
      const { host, save } = await open(bytes);
      expect(await host.unmark()).toBeGreaterThan(0);
      expect(await host.unmark()).toBe(0);
      expect(marksOf(await save())).toEqual([]);
    });
  });
}

/** The marks in a file, `sheet!cell severity`, sorted. */
function marksOf(bytes: Uint8Array): string[] {
  const read = readWorkbookWithLooks(bytes);
  if (read.status === 'refused') throw new Error(read.refusal.code);
  return marksIn(read)
    .map(({ sheet, cell, severity }) => `${sheet}!${cell} ${severity}`)
    .sort();
}

function textOf(sheet: SheetImage | undefined, row: number, col: number): string | undefined {
  return sheet && cellAt(sheet, row, col)?.text;
}

/** Of a formula only where it stands counts. */
function withoutResults(sheet: SheetImage): SheetImage {
  const bare = ({ row, col, formula, ...cell }: CellImage): CellImage =>
    formula === undefined ? { row, col, ...cell } : { row, col, kind: 'empty', text: '', formula };
  return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(bare) })) };
}
