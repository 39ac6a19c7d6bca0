import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filledPlan } from '../../../ledger-core/audit/filled-plan.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { sampleLedger } from '../../../ledger-core/programmes/etown/sample-ledger.ts';
import { ledgerPlan } from '../../../ledger-core/templates/ledger-plan.ts';
import type { WorkbookPlan } from '../../../ledger-core/templates/plan.ts';
import type { EditedCell, FormulaResult, WorkbookEdits } from '../../../ledger-core/workbook/edits.ts';
import type { SheetImage } from '../../../ledger-core/workbook/image.ts';
import { patchWorkbook } from '../../../ledger-core/xlsx/patch/patch-workbook.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { dateCellsOf, type DateCells } from '../../support/image-of-plan.ts';
import { libreOfficeAvailable, recalculateAll } from '../../support/libreoffice.ts';
import { ooxmlValidatorAvailable, validateOoxml } from '../../support/ooxml-validator.ts';
import { compareFormulas } from '../../support/spreadsheet-comparison.ts';
import { onSheet, typed, typedRow } from '../../support/workbook-damage.ts';
import { FIRST_ROW, HEADING_ROW, mustFind } from '../../support/workbook-ledger.ts';
import { editedImage } from './edited-image.ts';
import { differingParts, edits, imageOf, shown, xmlOf } from './patched.ts';

const plan = filledPlan(mustFind('etown'), sampleLedger(), localDate('2026-11-01'));
const EXPENSES = '支出明细';
const LAST_ROW = 504;

let dir = '';
let ours = new Uint8Array();

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'ringfence-patch-'));
  ours = new Uint8Array(await writeWorkbook(plan));
});

afterAll(() => rm(dir, { recursive: true, force: true }));

function dateCells({ sheets }: WorkbookPlan): ReadonlyMap<string, DateCells> {
  return new Map(sheets.map((sheet) => [sheet.name, dateCellsOf(sheet)]));
}

function besidesCells({ state, merges, tables, names, hiddenColumns }: SheetImage): Partial<SheetImage> {
  return { state, merges, tables, names, hiddenColumns };
}

/** How often each rule stands in a sheet. */
function rules(bytes: Uint8Array, part: string): Record<string, number> {
  const xml = xmlOf(bytes, part);
  const names = ['<dataValidation ', '<conditionalFormatting ', '<cfRule ', '<mergeCell ', '<hyperlink '];
  return Object.fromEntries(names.map((name) => [name, xml.split(name).length]));
}

/** Opens and computes files in LibreOffice; what it saved. */
async function recalculated(...files: readonly Uint8Array[]): Promise<Uint8Array[]> {
  const paths = files.map((_, n) => path.join(dir, `${n}.xlsx`));
  await Promise.all(files.map((bytes, n) => writeFile(paths[n] ?? '', bytes)));
  return Promise.all((await recalculateAll(paths)).map(async (file) => new Uint8Array(await readFile(file))));
}

const CHANGES = edits(EXPENSES, {
  cells: {
    ...{ B5: 46_000, J5: 1234.56, H6: '改：打印纸（2 箱）', J7: null, J8: '约 500', A600: true },
    AH5: { formula: 'SUM(J5:J9)', result: 1 },
  },
  formats: { B5: 'yyyy"年"m"月"d"日"', A600: '0' },
  marks: { J5: 'error', H6: 'review' },
});

describe('our own ledger, changed', () => {
  it('holds what was typed and all else as before, part by part', () => {
    const patched = patchWorkbook(ours, CHANGES);
    const after = imageOf(patched);
    expect(after.sheets.map(({ name, rows }) => ({ name, rows }))).toEqual(
      editedImage(imageOf(ours), CHANGES, dateCells(plan)),
    );
    expect(after).toEqual({ ...imageOf(ours), sheets: after.sheets, remarks: after.remarks });
    expect(after.sheets.map(besidesCells)).toEqual(imageOf(ours).sheets.map(besidesCells));
    expect(differingParts(ours, patched)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet8.xml']);
  });

  it('keeps its drop-downs and formats, with the marks beside them', () => {
    const part = 'xl/worksheets/sheet8.xml';
    const before = rules(ours, part);
    const after = rules(patchWorkbook(ours, CHANGES), part);
    const more = (name: string): number => (before[name] ?? 0) + 2;
    expect(after).toEqual({
      ...before,
      '<conditionalFormatting ': more('<conditionalFormatting '),
      '<cfRule ': more('<cfRule '),
    });
  });

  it.skipIf(!ooxmlValidatorAvailable())('is valid, also when its table has grown and its marks are gone', async () => {
    const patched = patchWorkbook(ours, CHANGES);
    expect(await validateOoxml(patched)).toEqual([]);
    const grown = { grown: [{ table: 'rf_expenses', bottom: LAST_ROW + 2 }], cells: { J505: 12.5 }, marks: {} };
    expect(await validateOoxml(patchWorkbook(patched, edits(EXPENSES, grown)))).toEqual([]);
  });
});

describe.skipIf(!libreOfficeAvailable())('LibreOffice', { timeout: 180_000 }, () => {
  it('computes a patched ledger as one that was written with the same values', async () => {
    const changed = onSheet(
      plan,
      EXPENSES,
      typed('J5', 4321.5),
      typed('J6', null),
      typedRow(505, { A: 999, B: 46_000, J: 77.25 }),
    );
    const cells = { J5: 4321.5, J6: null, A505: 999, B505: 46_000, J505: 77.25 };
    const patched = patchWorkbook(ours, edits(EXPENSES, { cells }));
    const grown = patchWorkbook(ours, edits(EXPENSES, { cells, grown: [{ table: 'rf_expenses', bottom: 505 }] }));
    const [a, b, c] = (await recalculated(patched, await writeWorkbook(changed), grown)).map(imageOf);
    if (!a || !b || !c) throw new Error('not recalculated');
    const { count, differences } = compareFormulas(a, b);
    expect(count).toBeGreaterThan(5000);
    expect(differences).toEqual([]);
    // The row that the table took in is computed, and moves the totals by its amount.
    const total = (image: typeof a): number =>
      Number(image.sheets[7]?.rows[2]?.cells.find(({ col }) => col === 10)?.text);
    expect(total(c) - total(a)).toBeCloseTo(77.25);
  });

  it('wrote a ledger that is changed and grown as well', async () => {
    const [theirs = new Uint8Array()] = await recalculated(ours);
    const patched = patchWorkbook(theirs, CHANGES);
    const cells = dateCells(plan);
    expect(imageOf(patched).sheets.map(({ name, rows }) => ({ name, rows }))).toEqual(
      editedImage(imageOf(theirs), CHANGES, cells),
    );
    expect(differingParts(theirs, patched)).toEqual(['xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet8.xml']);
    const grown = patchWorkbook(
      theirs,
      edits(EXPENSES, { grown: [{ table: 'rf_expenses', bottom: 506 }], cells: { J506: 50 } }),
    );
    const [before, after] = ['504', '506']
      .map((row) => [imageOf(grown), row] as const)
      .map(([image, row]) =>
        image.sheets[7]?.rows
          .find((one) => one.row === Number(row))
          ?.cells.filter(({ formula }) => formula !== undefined),
      );
    expect(after?.map(({ col, formula }) => [col, formula])).toEqual(
      before?.map(({ col, formula }) => [col, formula?.replaceAll('504', '506')]),
    );
    expect(after?.length).toBeGreaterThan(1);
    if (ooxmlValidatorAvailable()) {
      const known = new Set((await validateOoxml(theirs)).map(withoutPlace));
      const errors = [...(await validateOoxml(patched)), ...(await validateOoxml(grown))].map(withoutPlace);
      expect(errors.filter((error) => !known.has(error))).toEqual([]);
    }
    // And marks that LibreOffice has written are known again.
    const [marked = new Uint8Array()] = await recalculated(patched);
    expect(xmlOf(marked, 'xl/worksheets/sheet8.xml')).toContain('专款账标记');
    const unmarked = patchWorkbook(marked, edits(EXPENSES, { marks: {} }));
    expect(xmlOf(unmarked, 'xl/worksheets/sheet8.xml')).not.toContain('专款账标记');
    expect(shown(unmarked, 'J5', EXPENSES)?.text).toBe('1234.56');
  });
});

/** The same fault elsewhere in the file is the same fault. */
function withoutPlace(error: string): string {
  return error.replace(/\[\d+\]/g, '');
}

describe('any edits of a ledger', () => {
  const blank = ledgerPlan(mustFind('langfang-2019'));
  const known = dateCells(blank);
  const names = blank.sheets.map(({ name }) => name);
  const tables = new Set(blank.sheets.filter(({ table }) => table).map(({ name }) => name));

  const scalar = fc.oneof(
    fc.integer({ min: 1, max: 80_000 }),
    // Above the last day of the calendar: the model knows days, but no time of day.
    fc.double({ noNaN: true, noDefaultInfinity: true, min: 3_000_000 }),
    fc.boolean(),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('=1+1', '_x0041_', ' ', '\n', '<&>"\''),
  );
  const result = fc.oneof(scalar, fc.constantFrom({ error: '#DIV/0!' }, undefined));
  const formula = fc.record({ formula: fc.constantFrom('A1&"<>"', 'SUM(A1:B2)', ' 1 '), result });
  const place = fc.record({ row: fc.integer({ min: 1, max: 40 }), col: fc.integer({ min: 1, max: 12 }) });
  const edited: fc.Arbitrary<EditedCell> = fc
    .record({
      place,
      value: fc.oneof(scalar, fc.constant(null), formula),
      numberFormat: fc.option(fc.constantFrom('yyyy-mm-dd', '0.000', '@'), { nil: undefined }),
    })
    .map(({ place: at, value, numberFormat }) => ({
      ...at,
      value,
      ...(numberFormat === undefined ? {} : { numberFormat }),
    }));
  const results: fc.Arbitrary<FormulaResult> = fc
    .record({ place, value: result })
    .map(({ place: at, value }) => ({ ...at, value }));
  const byPlace = { selector: ({ row, col }: { row: number; col: number }) => row * 100 + col };
  const anyEdits: fc.Arbitrary<WorkbookEdits> = fc.uniqueArray(
    fc
      .record({
        sheet: fc.constantFrom(...names),
        cells: fc.uniqueArray(edited, byPlace),
        results: fc.uniqueArray(results, byPlace),
      })
      .map(({ sheet, cells, results: computed }) => ({
        sheet,
        cells: cells.filter(({ row }) => !tables.has(sheet) || row !== HEADING_ROW),
        results: computed.filter((one) => !cells.some(({ row, col }) => row === one.row && col === one.col)),
        grown: [],
      })),
    { selector: ({ sheet }) => sheet, minLength: 1 },
  );

  it('are read back as they were meant', async () => {
    const bytes = await writeWorkbook(blank);
    const image = imageOf(bytes);
    expect(image.sheets.find(({ name }) => tables.has(name))?.tables[0]?.range.top).toBe(FIRST_ROW - 1);
    fc.assert(
      fc.property(anyEdits, (changes) => {
        const patched = imageOf(patchWorkbook(bytes, changes));
        expect(patched.sheets.map(({ name, rows }) => ({ name, rows }))).toEqual(editedImage(image, changes, known));
      }),
      { numRuns: 60 },
    );
  });
});
