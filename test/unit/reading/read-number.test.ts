import { describe, expect, it } from 'vitest';
import type { CellImage } from '../../../ledger-core/workbook/image.ts';
import { readDecimal } from '../../../ledger-core/workbook/reading/read-decimal.ts';
import { readWholeNumber } from '../../../ledger-core/workbook/reading/read-whole-number.ts';
import { dateCell, numberCell, ODD_CELLS, textCell, told } from './typed-cells.ts';

const whole = (cell: CellImage | undefined): string => told(readWholeNumber(cell));
const decimal = (cell: CellImage | undefined): string => told(readDecimal(cell), (value) => value.toFixed());
const wanYuan = (cell: CellImage | undefined): string =>
  told(readDecimal(cell, 'wan-yuan'), (value) => value.toFixed());

describe('readWholeNumber', () => {
  it.each([
    ['12', 'read 12'],
    ['2023.0', 'read 2023'],
    ['2.9999999999', 'read 3'],
    ['-0', 'read 0'],
    ['1E3', 'read 1000'],
    ['2.5', 'ask not-whole'],
    ['1E300', 'rejected too-large'],
    ['12abc', 'rejected not-a-number'],
  ])('number %s → %s', (lexeme, expected) => {
    expect(whole(numberCell(lexeme))).toBe(expected);
  });

  it.each([
    ['12', 'fixed number-as-text 12'],
    ['１２', 'fixed number-as-text 12'],
    ['1,200', 'fixed number-as-text 1200'],
    ['12人', 'fixed unit-removed 12'],
    ['3 人次', 'fixed unit-removed 3'],
    ['2023年', 'fixed unit-removed 2023'],
    ['1万人', 'fixed unit-word 10000'],
    ['十二', 'fixed chinese-numeral 12'],
    ['三名', 'fixed chinese-numeral 3'],
    ['一', 'fixed chinese-numeral 1'],
    ['2.5', 'ask not-whole'],
    ['二〇二三年', 'ask unclear-chinese-numeral'],
    ['/', 'ask zero-or-missing'],
    ['无', 'ask zero-or-missing'],
    ['3-5项', 'rejected approximate'],
    ['约30人', 'rejected approximate'],
    ['5%', 'rejected percent'],
    ['若干', 'rejected no-figure'],
    ['2023.5.1', 'rejected date-in-number'],
    ['人', 'rejected not-a-number'],
  ])('text %s → %s', (typed, expected) => {
    expect(whole(textCell(typed))).toBe(expected);
  });

  it.each([...ODD_CELLS, ['a date', dateCell('2023-05-01'), 'rejected date-in-number'] as const])(
    '%s',
    (_name, cell, expected) => {
      expect(whole(cell)).toBe(expected);
      expect(decimal(cell)).toBe(expected);
      expect(wanYuan(cell)).toBe(expected);
    },
  );
});

describe('readDecimal of a plain column', () => {
  it.each([
    ['40.125', 'read 40.125'],
    ['0.30000000000000004', 'read 0.3'],
    ['0', 'read 0'],
    ['x', 'rejected not-a-number'],
  ])('number %s → %s', (lexeme, expected) => {
    expect(decimal(numberCell(lexeme))).toBe(expected);
  });

  it.each([
    ['40.5', 'fixed number-as-text 40.5'],
    ['４５．６', 'fixed number-as-text 45.6'],
    ['40㎡', 'fixed unit-removed 40'],
    ['40m²', 'fixed unit-removed 40'],
    ['40 m2', 'fixed unit-removed 40'],
    ['40平方米', 'fixed unit-removed 40'],
    ['40.5平米', 'fixed unit-removed 40.5'],
    ['1.2万平方米', 'fixed unit-word 12000'],
    ['约40㎡', 'rejected approximate'],
    ['40㎡左右', 'rejected approximate'],
    ['40-50㎡', 'rejected approximate'],
    ['5%', 'ask percent'],
    ['1.5万元', 'ask unit-in-number'],
    ['40元', 'ask unit-in-number'],
    ['约3万元', 'rejected approximate'],
    ['1,5', 'ask decimal-comma → 1.5'],
    ['无', 'ask zero-or-missing'],
    ['5²', 'ask odd-digits'],
    ['㎡', 'rejected not-a-number'],
  ])('text %s → %s', (typed, expected) => {
    expect(decimal(textCell(typed))).toBe(expected);
  });
});

describe('readDecimal of a column in 万元', () => {
  it.each([
    ['1.5', 'read 1.5'],
    ['1000', 'read 1000'],
    ['1000.01', 'ask unit-doubt'],
    ['10000', 'ask unit-doubt'],
    ['15000', 'ask unit-doubt'],
    ['-1.5', 'read -1.5'],
  ])('number %s → %s', (lexeme, expected) => {
    expect(wanYuan(numberCell(lexeme))).toBe(expected);
  });

  it.each([
    ['1.5', 'fixed number-as-text 1.5'],
    ['1.5万元', 'fixed unit-converted 1.5'],
    ['15000元', 'fixed unit-converted 1.5'],
    ['1.5万', 'fixed unit-converted 1.5'],
    ['3千元', 'fixed unit-converted 0.3'],
    ['0.5亿元', 'fixed unit-converted 5000'],
    ['￥15,000.00元', 'fixed unit-converted 1.5'],
    ['壹万元整', 'fixed unit-converted 1'],
    ['15000', 'ask unit-doubt'],
    ['5%', 'ask percent'],
    ['若干万元', 'rejected no-figure'],
  ])('text %s → %s', (typed, expected) => {
    expect(wanYuan(textCell(typed))).toBe(expected);
  });
});
