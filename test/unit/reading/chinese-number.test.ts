import { describe, expect, it } from 'vitest';
import { chineseDigits, chineseInteger, chineseYuan } from '../../../ledger-core/workbook/reading/chinese-number.ts';

describe('chineseInteger', () => {
  it.each([
    ['零', 0],
    ['十', 10],
    ['十五', 15],
    ['二十一', 21],
    ['两百', 200],
    ['一百零五', 105],
    ['一百一十', 110],
    ['一千零一', 1001],
    ['一千零一十', 1010],
    ['壹万柒仟', 17_000],
    ['壹拾万柒仟', 107_000],
    ['壹拾万零柒仟', 107_000],
    ['十万', 100_000],
    ['一百万零五', 1_000_005],
    ['贰亿叁仟万', 230_000_000],
    ['贰億零叁萬', 200_030_000],
    ['一亿零三千', 100_003_000],
    ['二十万亿', 20_000_000_000_000],
  ])('%s → %d', (typed, value) => {
    expect(chineseInteger(typed)).toBe(value);
  });

  it.each([
    '',
    '一万五',
    '二百五',
    '一百五百',
    '一千五',
    '一百零',
    '一万零柒仟',
    '一百十五',
    '万',
    '零五',
    '一零五',
    '十十',
    '一万万',
    '一亿万',
    '千一',
    '元',
  ])('%s is not in the regular form', (typed) => {
    expect(chineseInteger(typed)).toBeUndefined();
  });
});

describe('chineseYuan', () => {
  it.each([
    ['壹仟陆佰捌拾元零叁角贰分', '1680.32'],
    ['壹仟陆佰捌拾元叁角贰分', '1680.32'],
    ['壹拾万柒仟元零伍角叁分', '107000.53'],
    ['壹拾万零柒仟元伍角叁分', '107000.53'],
    ['壹万陆仟肆佰零玖元零贰分', '16409.02'],
    ['叁佰贰拾伍元零角肆分', '325.04'],
    ['叁佰贰拾伍元零肆分', '325.04'],
    ['拾伍元', '15.00'],
    ['零元伍角', '0.50'],
    ['伍分', '0.05'],
  ])('%s → %s', (typed, lexeme) => {
    expect(chineseYuan(typed)).toBe(lexeme);
  });

  it.each(['', '元', '角', '伍元肆分', '伍元零', '伍元零叁角', '伍角零', '壹万伍元', '壹佰元元', '一元二元'])(
    '%s is not in the regular form',
    (typed) => {
      expect(chineseYuan(typed)).toBeUndefined();
    },
  );
});

describe('chineseDigits', () => {
  it.each([
    ['二〇二三', '2023'],
    ['貳零贰叁', '2023'],
    ['二十', undefined],
  ])('%s → %s', (typed, digits) => {
    expect(chineseDigits(typed)).toBe(digits);
  });
});
