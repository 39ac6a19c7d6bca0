import { describe, expect, it } from 'vitest';
import { samePartsKept } from '../../../addin/session/same-parts.ts';

describe('parts that did not change', () => {
  it('are those of before, so that only what changed is painted again', () => {
    const before = { bars: [{ name: '材料费', spent: 1 }], sums: new Map([['a', { balance: 5 }]]), note: undefined };
    const after = samePartsKept(before, {
      bars: [
        { name: '材料费', spent: 1 },
        { name: '设备费', spent: 2 },
      ],
      sums: new Map([['a', { balance: 5 }]]),
      note: undefined,
    });
    expect(after.bars).toHaveLength(2);
    expect(after.bars[0]).toBe(before.bars[0]);
    expect(after.sums).toBe(before.sums);
  });

  it('make the whole the one of before where nothing changed', () => {
    const before = { list: [1, { deep: new Map([[1, 'a']]) }] };
    expect(samePartsKept(before, { list: [1, { deep: new Map([[1, 'a']]) }] })).toBe(before);
  });

  it.each([
    [{ a: 1 }, { a: 1, b: undefined }],
    [{ a: 1, b: undefined }, { a: 1 }],
    [[1, 2], [1]],
    [new Map([['a', 1]]), new Map([['b', 1]])],
    [{ a: 1 }, undefined],
    [undefined, [1]],
  ])('are not confused: %j is not %j', (before, after) => {
    const kept: unknown = samePartsKept(before, after);
    expect(kept).not.toBe(before);
    expect(kept).toEqual(after);
  });
});
