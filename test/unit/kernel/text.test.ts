import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill, nameKey, narrow, text, tidy } from '../../../ledger-core/kernel/text.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...Array.from(' \t\n\u00A0\u3000\u200B\uFEFF（）()ＡａA１1张㎡')), maxLength: 12 }),
);

describe('fill', () => {
  it('puts facts into both languages', () => {
    const template = text('“{column}”差{missing}元', '“{column}” is {missing} yuan short');
    const filled = fill(template, { column: text('金额', 'Amount'), missing: '1,280.00' });
    expect(filled).toEqual({ zh: '“金额”差1,280.00元', en: '“Amount” is 1,280.00 yuan short' });
  });

  it('leaves an unknown name standing, also one that every object has', () => {
    expect(fill(text('{nothing} {toString} {constructor}', '{__proto__}'), {})).toEqual({
      zh: '{nothing} {toString} {constructor}',
      en: '{__proto__}',
    });
  });

  it('writes a zero and an empty text', () => {
    expect(fill(text('{a}{b}。', '{a}{b}.'), { a: 0, b: '' })).toEqual({ zh: '0。', en: '0.' });
  });

  it('takes a value as it is: place holders and `$&` in it mean nothing', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom('{b}', '$&', '$1', '{a}')), (value) => {
        expect(fill(text('[{a}]', '[{a}]'), { a: value, b: 'x' })).toEqual({ zh: `[${value}]`, en: `[${value}]` });
      }),
    );
  });
});

describe('tidy', () => {
  it.each([
    [' 张三\n', '张三'],
    ['张\u3000三', '张 三'],
    ['张\u00A0 \t三', '张 三'],
    ['张\u200B三\uFEFF', '张三'],
    ['第一行\n第二行', '第一行 第二行'],
    ['\u3000\u200B ', ''],
    ['１２３㎡（一）', '１２３㎡（一）'],
  ])('%j → %j', (raw, tidied) => {
    expect(tidy(raw)).toBe(tidied);
  });
});

describe('narrow', () => {
  it.each([
    ['１２３．４５', '123.45'],
    ['￥１，０００', '¥1,000'],
    ['（ＡＢＣ）', '(ABC)'],
    ['２０㎡', '20m2'],
    [' \uFEFF8\u3000', '8'],
  ])('%j → %j', (raw, narrowed) => {
    expect(narrow(raw)).toBe(narrowed);
  });
});

describe('nameKey', () => {
  it.each([
    ['示例（北京）公司', '示例(北京) 公司'],
    ['ＡＢＣ Ltd.', 'abc ltd.'],
    ['张　三', '张\u200B三'],
    ['经济效益(万元)', '经济效益（万元）'],
  ])('%j and %j are one name', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ['张三', '张二'],
    ['有限公司', '有限责任公司'],
    ['记-12', '记12'],
  ])('%j and %j are two', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });
});

describe('every one of them', () => {
  it.each([
    ['tidy', tidy],
    ['narrow', narrow],
    ['nameKey', nameKey],
  ])('%s changes nothing the second time', (_, change) => {
    fc.assert(
      fc.property(anyText, (raw) => {
        expect(change(change(raw))).toBe(change(raw));
      }),
    );
  });

  it('has no blank at an edge and no two in a row', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        expect(tidy(raw)).not.toMatch(/^\s|\s$|\s\s/);
        expect(nameKey(raw)).not.toMatch(/\s/);
      }),
    );
  });
});
