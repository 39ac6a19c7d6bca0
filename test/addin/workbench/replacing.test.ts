import { CommandType, ICommandService } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { takeReplacing } from '../../../addin/workbench/univer/replacing.ts';
import { sheetId, UNIT_ID } from '../../../addin/workbench/univer/workbook-data.ts';
import { parseCell } from '../../../ledger-core/kernel/cell-ref.ts';
import type { CellImage } from '../../../ledger-core/workbook/image.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { HeadlessHost } from '../../support/univer/headless-host.ts';
import { honestPlan } from '../../support/workbook-ledger.ts';
import { cell, sheet, workbook } from '../../unit/xlsx-write/plan-fixture.ts';

const EXPENSES = '支出明细';
const REPLACE_ALL = 'sheet.command.replace';

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
  // Without something selected the grid writes nothing.
  one.grid.show(0, { row: 1, col: 1 });
  const commands = one.univer.__getInjector().get(ICommandService);
  // As the grid's search has it, which needs a page.
  commands.registerCommand({
    id: REPLACE_ALL,
    type: CommandType.COMMAND,
    handler: (_accessor, { unitId, replacements }: { unitId: string; replacements: { subUnitId: string }[] }) =>
      replacements
        .map((one) => commands.syncExecuteCommand(SetRangeValuesCommand.id, { unitId, ...one }))
        .every((isDone) => isDone),
  });
  takeReplacing(one.univer, one.host, (why) => one.refusals.push(why));
  return one;
}

function valueOf(texts: Readonly<Record<string, string>>): Record<number, Record<number, { v: string }>> {
  const value: Record<number, Record<number, { v: string }>> = {};
  for (const [address, v] of Object.entries(texts)) {
    const at = parseCell(address);
    if (!at) throw new Error(`${address} is no cell`);
    (value[at.row - 1] ??= {})[at.col - 1] = { v };
  }
  return value;
}

/** Puts texts into cells as “replace” does for one cell, “replace all” for many. */
function replace(one: HeadlessHost, name: string, texts: Readonly<Record<string, string>>, all = true): boolean {
  const replacement = {
    subUnitId: sheetId(one.indexOf(name)),
    value: valueOf(texts),
    count: Object.keys(texts).length,
  };
  return all
    ? one.command(REPLACE_ALL, { unitId: UNIT_ID, replacements: [replacement] })
    : one.command(SetRangeValuesCommand.id, { unitId: UNIT_ID, ...replacement });
}

function cellOf(one: HeadlessHost, address: string): CellImage | undefined {
  const at = parseCell(address);
  return at && one.sheet(EXPENSES).cellAt(at);
}

describe('a text that is put in by find and replace', () => {
  it.each([
    ['one', false],
    ['all', true],
  ])('becomes what typing it would give (replace %s)', (_how, all) => {
    const one = opened();
    expect(replace(one, EXPENSES, { M6: '25112000000000000002' }, all)).toBe(true);
    expect(replace(one, EXPENSES, { J6: '1300.5' }, all)).toBe(true);
    expect(cellOf(one, 'M6')).toMatchObject({ kind: 'text', text: '25112000000000000002' });
    expect(cellOf(one, 'J6')).toMatchObject({ kind: 'number', text: '1300.5' });
    expect(one.refusals).toEqual([]);
  });

  it('goes into the cells that may be changed; the others are counted and stay', async () => {
    const one = opened();
    const [balance, day] = [cellOf(one, 'AB6'), cellOf(one, 'B6')];
    expect(replace(one, EXPENSES, { H6: '别的摘要', AB6: '1', B6: '46057' })).toBe(true);
    await one.idle();
    expect(cellOf(one, 'H6')?.text).toBe('别的摘要');
    expect([cellOf(one, 'AB6'), cellOf(one, 'B6')]).toEqual([balance, day]);
    expect(one.refusals.map(({ zh }) => zh)).toEqual([expect.stringMatching(/有 2 个单元格没有替换/)]);
  });

  it('is one step to undo', () => {
    const one = opened();
    replace(one, EXPENSES, { H6: '甲', H7: '乙' });
    one.grid.undo();
    expect(one.host.book?.edits()).toEqual([]);
  });

  it.each([
    ['a formula of the template', EXPENSES, { AB6: '1' }, /自动计算/],
    ['a locked cell', '封面', { A1: '别的' }, /受保护/],
    ['a day', EXPENSES, { B6: '46057' }, /日期请直接/],
  ])('does nothing to %s, in words', (_what, name, texts, words) => {
    const one = opened();
    expect(replace(one, name, texts, false)).toBe(false);
    expect(replace(one, name, texts)).toBe(false);
    expect(one.refusals.map(({ zh }) => zh)).toEqual([
      expect.stringMatching(words),
      expect.stringMatching(/有 1 个单元格没有替换/),
    ]);
    expect([one.host.book?.edits(), one.grid.steps]).toEqual([[], { undos: 0, redos: 0 }]);
  });

  it('does nothing to a workbook that is none of ours, in words', async () => {
    const one = opened(await writeWorkbook(workbook([sheet('甲', { cells: [cell('A1', '乙')] })])));
    expect(replace(one, '甲', { A1: '丙' })).toBe(false);
    expect(one.refusals.map(({ zh }) => zh)).toEqual([expect.stringMatching(/只能看/)]);
    expect(one.host.book?.edits()).toEqual([]);
  });
});
