import { describe, expect, it } from 'vitest';
import { joinSpans, lineSpan } from '../../../ledger-core/kernel/spans.ts';

describe('joining spans', () => {
  it('puts them in order, and joins those that overlap or touch', () => {
    const spans = [
      lineSpan(9),
      { first: 4, last: 6 },
      { first: 1, last: 2 },
      { first: 2, last: 3 },
      { first: 5, last: 5 },
    ];
    expect(joinSpans(spans)).toEqual([
      { first: 1, last: 6 },
      { first: 9, last: 9 },
    ]);
    expect(joinSpans([])).toEqual([]);
  });

  it('reaches over small gaps where it is told to', () => {
    expect(joinSpans([lineSpan(1), lineSpan(4), lineSpan(8)], 2)).toEqual([{ first: 1, last: 4 }, lineSpan(8)]);
  });
});
