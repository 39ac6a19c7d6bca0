import { describe, expect, it } from 'vitest';
import { shownBlanks } from '../../../addin/taskpane/findings/shown-blanks.ts';

describe('blanks at the edges of what stands in a cell', () => {
  it.each([
    ['材料费', '材料费'],
    ['材料费 ', '材料费␣'],
    ['\u3000\u00A0材料费', '␣␣材料费'],
    ['\uFEFF材料费\n', '␣材料费␣'],
    ['材 料  费', '材 料  费'],
    ['　', '␣'],
  ])('%j is shown as %s', (words, shown) => {
    expect(shownBlanks(words)).toBe(shown);
  });
});
