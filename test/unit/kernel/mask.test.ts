import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { masked } from '../../../ledger-core/kernel/mask.ts';

describe('a personal number in a report', () => {
  it.each([
    ['11010519491231002X', '110105********002X'],
    ['6222020200112233445', '622202*********3445'],
    ['123456789', '*****6789'],
    ['12345678', '12345678'],
    ['无', '无'],
  ])('%s is shown as %s', (number, shown) => {
    expect(masked(number)).toBe(shown);
  });

  test('never shows more than ten characters of a long one, and keeps its length', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9,30}$/), (number) => {
        const shown = masked(number);
        expect(shown).toHaveLength(number.length);
        expect(shown.replaceAll('*', '').length).toBeLessThanOrEqual(10);
      }),
    );
  });
});
