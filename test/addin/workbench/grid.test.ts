import { IUniverInstanceService, type Workbook } from '@univerjs/core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { UNIT_ID } from '../../../addin/workbench/univer/workbook-data.ts';
import { validationRules } from '../../../addin/workbench/univer/validation-rules.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { HeadlessHost } from '../../support/univer/headless-host.ts';
import { honestPlan } from '../../support/workbook-ledger.ts';

const EXPENSES = '支出明细';
const running: HeadlessHost[] = [];
let ledger: Uint8Array;

beforeAll(async () => {
  ledger = await writeWorkbook(honestPlan());
});

afterEach(() => {
  for (const one of running.splice(0)) one.stop();
});

function opened(): HeadlessHost {
  const one = new HeadlessHost();
  running.push(one);
  one.open(ledger);
  return one;
}

function sheetNames(one: HeadlessHost): readonly string[] | undefined {
  const workbook = one.univer.__getInjector().get(IUniverInstanceService).getUnit<Workbook>(UNIT_ID);
  return workbook?.getSheets().map((sheet) => sheet.getName());
}

describe('the grid', () => {
  it('selects the cell that it shows', () => {
    const one = opened();
    const expenses = one.indexOf(EXPENSES);
    expect(one.grid.show(expenses, { row: 25, col: 11 })).toBe(true);
    expect(one.grid.selection).toEqual({ top: 25, left: 11, bottom: 25, right: 11 });
    expect(one.grid.activeSheet).toBe(expenses);
  });

  it('selects all that a cell is merged into', () => {
    const one = opened();
    const sheet = one.host.book?.sheets.find(({ image }) => image.merges.length > 0);
    const [merge] = sheet?.image.merges ?? [];
    if (!sheet || !merge) throw new Error('nothing is merged');
    one.grid.show(one.indexOf(sheet.name), { row: merge.bottom, col: merge.right });
    expect(one.grid.selection).toEqual(merge);
  });

  it('is never without a workbook: it would lose its cell editor', () => {
    const one = opened();
    one.host.close();
    expect(sheetNames(one)).toEqual([' ']);
    expect(one.grid.steps).toEqual({ undos: 0, redos: 0 });
    one.open(ledger);
    expect(sheetNames(one)).toContain(EXPENSES);
  });
});

describe('the lists and limits of a sheet', () => {
  it('call no empty cell wrong, whatever the file says of those that are typed empty', () => {
    const { host } = opened();
    const { book, references } = host;
    const looks = book?.sheet(EXPENSES)?.looks;
    if (!book || !looks) throw new Error('nothing is open');
    expect(looks.validations.some(({ allowBlank, rule }) => !allowBlank && rule.kind === 'list')).toBe(true);
    const rules = validationRules(looks.validations, 's0', book.image, references);
    expect(rules.filter(({ allowBlank }) => allowBlank !== true)).toEqual([]);
  });
});
