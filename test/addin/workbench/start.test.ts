import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toldLine } from '../../../addin/workbench/start/told-line.ts';
import { daysAgo, whenWords } from '../../../addin/workbench/start/when-words.ts';

describe('when a file was changed', () => {
  const now = new Date(2024, 6, 3, 9, 30).getTime();
  const at = (...parts: readonly [number, number, number, number?, number?]): number => new Date(...parts).getTime();

  it.each([
    [at(2024, 6, 3, 9, 30), '刚刚', 'Just now'],
    // A clock that was set back meanwhile.
    [at(2024, 6, 3, 11, 0), '刚刚', 'Just now'],
    [at(2024, 6, 3, 9, 18), '12 分钟前', '12 min ago'],
    [at(2024, 6, 3, 8, 5), '今天 8:05', 'Today 8:05'],
    [at(2024, 6, 2, 23, 50), '昨天 23:50', 'Yesterday 23:50'],
    [at(2024, 6, 1, 23, 50), '7月1日', '1 Jul'],
    [at(2023, 11, 31, 12), '2023年12月31日', '31 Dec 2023'],
  ])('%i is said as “%s”', (time, zh, en) => {
    expect(whenWords(time, now)).toEqual({ zh, en });
  });

  it('shortly before midnight is minutes ago, not yesterday', () => {
    expect(whenWords(at(2024, 6, 2, 23, 50), at(2024, 6, 3, 0, 20)).zh).toBe('30 分钟前');
  });

  it('is counted in whole days', () => {
    expect(daysAgo(at(2024, 5, 3, 9, 31), now)).toBe(29);
    expect(daysAgo(at(2024, 5, 3, 9, 30), now)).toBe(30);
    expect(daysAgo(at(2025, 0, 1), now)).toBe(0);
  });
});

describe('a line about a file', () => {
  it('leaves out what is not known', () => {
    expect(toldLine([{ zh: '今天', en: 'Today' }, undefined, '', '示例创新工作室'], 'zh')).toBe(
      '今天 · 示例创新工作室',
    );
  });
});

describe('the mark on the start page', () => {
  it('is the product’s own, line by line', () => {
    const paths = (file: string): readonly string[] =>
      [...readFileSync(new URL(file, import.meta.url), 'utf8').matchAll(/\bd="([^"]+)"/g)].map(([, d = '']) => d);
    const own = paths('../../../addin/assets/icons/ringfence.svg');
    expect(own.length).toBeGreaterThan(0);
    expect(paths('../../../addin/workbench/start/product-mark.tsx')).toEqual(own);
  });
});
