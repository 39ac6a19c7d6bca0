import { describe, expect, it } from 'vitest';
import type { CellImage, SheetImage, WorkbookImage } from '../../../ledger-core/workbook/image.ts';
import { readTicks, tickCells } from '../../../ledger-core/workbook/read-ticks.ts';

const OPTIONS = ['技术开发', '技术攻关', '技能传授', '其他'];

function cellsOf(...texts: readonly string[]): CellImage[] {
  return texts.map((text, at) => ({ row: 1, col: 1 + at * 4, kind: 'text', text }));
}

function told(...texts: readonly string[]): string {
  const reading = readTicks(cellsOf(...texts), OPTIONS);
  return reading.kind === 'read' ? reading.value : reading.kind === 'ask' ? `ask ${reading.code}` : reading.kind;
}

describe('a box of ticks', () => {
  it.each([
    [['□技术开发', '☑技术攻关', '☑技能传授', '□其他'], '技术攻关、技能传授'],
    [['□其他', '☑技能传授', '☑技术开发'], '技术开发、技能传授'],
    [['√技术开发', '技术攻关■', '☐ 技能传授'], '技术开发、技术攻关'],
    [['☑技术开发 ☑技术攻关', '□技能传授'], '技术开发、技术攻关'],
    [['☒技术开发', '□技术攻关'], '技术开发'],
    [['☒技术开发', '☑技术攻关'], '技术攻关'],
    [['□技术开发', '□技术攻关'], 'blank'],
    [[], 'blank'],
    [['技术开发', '□技术攻关'], 'ask unclear-ticks'],
    [['√', '□技术攻关'], 'ask unclear-ticks'],
    [['☑技术改造', '□技术攻关'], 'ask unclear-ticks'],
    [['☑技术开发', '□技术开发'], 'ask unclear-ticks'],
  ])('%j is %s', (texts, expected) => {
    expect(told(...texts)).toBe(expected);
  });

  it('is not guessed where a cell cannot be read', () => {
    const broken: CellImage = { row: 1, col: 1, kind: 'error', text: '#REF!' };
    expect(readTicks([broken, ...cellsOf('☑技术攻关')], OPTIONS).kind).toBe('rejected');
  });
});

describe('its cells', () => {
  const sheet: SheetImage = {
    name: '推荐审批表',
    state: 'visible',
    merges: [],
    tables: [],
    names: [],
    hiddenColumns: [],
    rows: [3, 4, 5].map((row) => ({
      row,
      hidden: false,
      cells: [1, 2, 6, 14].map((col) => ({ row, col, kind: 'text', text: `${row},${col}` })),
    })),
  };
  const image = (reference: string): WorkbookImage => ({
    epoch: 1900,
    sheets: [sheet],
    names: [{ name: 'rf_F19_10', reference }],
    remarks: [],
  });

  it('are all filled cells of the block that the name stands for', () => {
    const cells = tickCells(image("'推荐审批表'!$B$3:$M$4"), 'rf_F19_10');
    expect(cells?.map(({ text }) => text)).toEqual(['3,2', '3,6', '4,2', '4,6']);
  });

  it('are none where the name stands for one cell, for nothing, or for another sheet', () => {
    expect(tickCells(image("'推荐审批表'!$B$3"), 'rf_F19_10')).toBeUndefined();
    expect(tickCells(image('#REF!'), 'rf_F19_10')).toBeUndefined();
    expect(tickCells(image("'封面'!$B$3:$M$4"), 'rf_F19_10')).toBeUndefined();
    expect(tickCells(image("'推荐审批表'!$B$3:$M$4"), 'rf_F19_11')).toBeUndefined();
  });
});
