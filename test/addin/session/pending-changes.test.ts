import { describe, expect, it } from 'vitest';
import type { HostChange } from '../../../addin/host/spreadsheet-host.ts';
import { mergedSpans, PendingChanges } from '../../../addin/session/pending-changes.ts';

const typed = (sheet: string, first: number, last = first): HostChange => ({
  kind: 'cells',
  sheet,
  rows: [{ first, last }],
  source: 'local',
});

describe('changes that wait to be read', () => {
  it('are merged: a row is read once however often it was touched', () => {
    const pending = new PendingChanges();
    pending.add([typed('支出明细', 7), typed('支出明细', 5), typed('预算', 9)]);
    pending.add([typed('支出明细', 6), typed('支出明细', 40, 60), typed('支出明细', 50)]);
    expect(pending.take().sheets).toEqual(
      new Map([
        [
          '支出明细',
          [
            { first: 5, last: 7 },
            { first: 40, last: 60 },
          ],
        ],
        ['预算', [{ first: 9, last: 9 }]],
      ]),
    );
  });

  it('become one reading of the sheet where rows have moved, and of the workbook where sheets have', () => {
    const pending = new PendingChanges();
    pending.add([typed('支出明细', 7), { kind: 'structure', sheet: '支出明细' }, typed('支出明细', 8)]);
    expect(pending.take()).toEqual({ isWhole: false, sheets: new Map([['支出明细', 'structure']]) });
    pending.add([{ kind: 'sheets' }]);
    expect(pending.take().isWhole).toBe(true);
    expect(pending.isEmpty).toBe(true);
  });

  it('are taken back when they could not be read, and join what came meanwhile', () => {
    const pending = new PendingChanges();
    pending.add([typed('支出明细', 7)]);
    const unread = pending.take();
    pending.add([typed('支出明细', 8)]);
    pending.restore(unread);
    expect(pending.take().sheets).toEqual(new Map([['支出明细', [{ first: 7, last: 8 }]]]));
  });

  it('need no spans in order', () => {
    expect(
      mergedSpans([
        { first: 9, last: 9 },
        { first: 1, last: 8 },
        { first: 3, last: 4 },
      ]),
    ).toEqual([{ first: 1, last: 9 }]);
  });
});
