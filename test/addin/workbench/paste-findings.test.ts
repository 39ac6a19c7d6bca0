import { describe, expect, it } from 'vitest';
import type { FindingItem, SafeFix } from '../../../addin/session/session-state.ts';
import { findingsInRows } from '../../../addin/workbench/paste/findings-in-rows.ts';
import { reportLines } from '../../../addin/workbench/paste/report-lines.ts';
import { outcomeWords } from '../../../addin/workbench/paste/report-words.ts';
import type { PasteSummary } from '../../../addin/workbench/paste/paste-plan.ts';
import { text } from '../../../ledger-core/kernel/text.ts';

const NOTHING = text('', '');

function item(cell: string | undefined, fixed: readonly string[] = [], sheet = '支出明细'): FindingItem {
  const fixes = fixed.map((at): SafeFix => ({
    kind: 'value',
    sheet,
    cell: at,
    before: '5元',
    after: '5.00',
    write: 5,
    isDate: false,
  }));
  return {
    finding: {
      rule: 'HX-IN-01',
      severity: 'info',
      origin: 'integrity',
      references: [],
      location: cell === undefined ? { sheet } : { sheet, cell },
      observed: NOTHING,
      expected: NOTHING,
      message: NOTHING,
      remedy: NOTHING,
      fingerprint: `${sheet} ${cell ?? ''}`,
      status: 'open',
    },
    gist: NOTHING,
    fixes,
    explanation: undefined,
  };
}

describe('the findings of pasted rows', () => {
  const cellsOf = (items: readonly FindingItem[]): readonly (string | undefined)[] =>
    findingsInRows(items, '支出明细', [{ first: 5, last: 12 }]).map(({ finding }) => finding.location.cell);

  it('are those in the rows, both ends included, row by row from the left', () => {
    expect(cellsOf([item('B12'), item('J5'), item('C5'), item('C4'), item('C13'), item('AA5')])).toEqual([
      'C5',
      'J5',
      'AA5',
      'B12',
    ]);
  });

  it('are those of each part where rows of others stand between them', () => {
    const parts = [
      { first: 5, last: 6 },
      { first: 9, last: 9 },
    ];
    const items = [item('C5'), item('C7'), item('C9'), item('C10')];
    expect(findingsInRows(items, '支出明细', parts).map(({ finding }) => finding.location.cell)).toEqual(['C5', 'C9']);
  });

  it('leave out other sheets, and what is about no cell', () => {
    expect(cellsOf([item('C5', [], '拨款到账'), item(undefined)])).toEqual([]);
  });

  it('of cells that are told together, only fix those that were pasted', () => {
    const [together] = findingsInRows([item('G2', ['G2', 'G6', 'G9', 'G40'])], '支出明细', [{ first: 5, last: 12 }]);
    expect(together?.fixes.map(({ cell }) => cell)).toEqual(['G6', 'G9']);
  });

  it('are the very items where nothing had to be left out', () => {
    const items = [item('G6', ['G6'])];
    expect(findingsInRows(items, '支出明细', [{ first: 5, last: 12 }])[0]).toBe(items[0]);
  });
});

describe('the lines of the report', () => {
  const lines = reportLines([item('G6', ['G6', 'G9']), item('H9', ['G9']), item('H10')]);

  it('name each cell that can be corrected once, with an item that corrects just this', () => {
    expect(lines.fixes.map(({ fix }) => fix.cell)).toEqual(['G6', 'G9']);
    expect(lines.fixes.map(({ item: { fixes } }) => fixes.length)).toEqual([1, 1]);
  });

  it('leave the others to a person', () => {
    expect(lines.checks.map(({ finding }) => finding.location.cell)).toEqual(['H10']);
  });

  it.each([
    [lines, false, '已粘贴 200 行；2 处可以直接改正，1 处要您看一看。'],
    [lines, true, '已粘贴 200 行；2 处可以直接改正，1 处要您看一看，正在核对…'],
    [reportLines([]), false, '已粘贴 200 行；没有要改的，也没有疑点。'],
    [reportLines([]), true, '已粘贴 200 行；正在核对…'],
    [undefined, false, '已粘贴 200 行。'],
  ])('are counted in one sentence', (found, isChecking, words) => {
    const summary: PasteSummary = {
      sheet: '支出明细',
      span: { first: 5, last: 204 },
      rows: 200,
      cells: 900,
      computed: 0,
      headings: 0,
      columns: [],
      grownBy: 0,
    };
    expect(outcomeWords(summary, found, isChecking, 'zh')).toBe(words);
  });
});
