import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SheetPlan } from '../../../ledger-core/templates/plan.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { libreOfficeAvailable, recalculateAll, toPdf, toPng } from '../../support/libreoffice.ts';
import { cell, found, partsOf, range, sheet, storedValue, tableSheet, workbook } from './plan-fixture.ts';

const WRONG = -1;
const FORMULAS = {
  A1: 'SUMIFS(rf_x[金额],rf_x[类别],"a")',
  A2: 'SUM(金额列)',
  A3: 'SUMIFS(rf_x[金额],rf_x[类别],"="&"a")+SUMIFS(rf_x[金额],rf_x[类别],"=")',
  A4: 'SUMPRODUCT((rf_x[编号]&""="002")*(COUNTIFS(rf_x[类别],rf_x[编号])=0))',
  A5: "SUM(INDEX(rf_x[金额],1):'支出明细'!C3)",
  A6: 'ROWS(rf_x[金额])',
} as const;

function sums(): SheetPlan {
  const cells = Object.entries(FORMULAS).map(([address, formula]) => cell(address, WRONG, { formula }));
  const style = { fill: 'FFFF00', border: { kind: 'thin', color: 'FF0000' } } as const;
  return sheet('汇总', {
    cells: [...cells, cell('B1', '=1+1')],
    formats: [{ range: range('A1:A6'), formula: '$A1>0', style }],
  });
}

describe.skipIf(!libreOfficeAvailable())('LibreOffice', () => {
  let dir: string;
  let file: string;
  beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'ringfence-write-'));
    file = path.join(dir, '台账.xlsx');
    const names = [{ name: '金额列', reference: 'rf_x[金额]' }];
    await writeFile(file, await writeWorkbook(workbook([tableSheet(), sums()], { names })));
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it('recalculates what was written with wrong results, and keeps tables, names and text', async () => {
    const [first = '', second = ''] = await recalculateAll([file, file]);
    expect([path.basename(first), path.basename(second)]).toEqual(['台账.xlsx', '台账.xlsx']);
    expect(first).not.toBe(second);
    const before = await readFile(file);
    expect(storedValue(before, 1, 'D2')).toBe(999);
    expect(storedValue(before, 2, 'A1')).toBe(WRONG);
    const after = await readFile(first);
    expect(['D2', 'D3', 'D4', 'D5'].map((address) => storedValue(after, 1, address))).toEqual([20, 41, 2469, 0]);
    const values = Object.keys(FORMULAS).map((address) => storedValue(after, 2, address));
    expect(values).toEqual([1244.5, 1265, 1244.5, 1, 30.5, 4]);
    expect(storedValue(after, 2, 'B1')).toBe('=1+1');
    expect(partsOf(after)['xl/tables/table1.xml']).toContain('name="rf_x" displayName="rf_x" ref="A1:D5"');
    expect(found(after, 'xl/workbook.xml', /<definedName .*?<\/definedName>/).join()).toContain('name="金额列"');
  });

  it('runs in parallel, prints a page for each sheet and draws it', async () => {
    const [pdf, other] = await Promise.all([toPdf(file), toPdf(file)]);
    expect(pdf).not.toBe(other);
    const pages = await toPng(pdf, path.join(dir, 'pages'), 30);
    expect(pages.map((page) => path.basename(page))).toEqual(['台账-1.png', '台账-2.png']);
  });

  it('says so when there is nothing to open', async () => {
    await expect(recalculateAll([path.join(dir, 'none.xlsx')])).rejects.toThrow();
  });
});
