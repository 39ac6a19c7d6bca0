import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  fen,
  negate,
  ratio,
  readYuan,
  subtract,
  total,
  yuan,
  yuanDisplay,
  yuanText,
  ZERO,
} from '../../../ledger-core/kernel/money.ts';

const SAFE = Number.MAX_SAFE_INTEGER;
const anyFen = fc.maxSafeInteger().map(fen);
const ledgerFen = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map(fen);

describe('fen', () => {
  it('is a whole number of fen, and never minus zero', () => {
    expect(fen(-1234)).toBe(-1234);
    expect(Object.is(fen(-0), 0)).toBe(true);
    expect(Object.is(negate(ZERO), 0)).toBe(true);
  });

  it.each([0.5, 1e-9, NaN, Infinity, -Infinity, SAFE + 1])('%d is none: a fault of the program', (value) => {
    expect(() => fen(value)).toThrow(RangeError);
  });

  it('does not lose a fen to a sum that is too large: it throws', () => {
    expect(() => add(fen(SAFE), fen(1))).toThrow(RangeError);
    expect(() => subtract(fen(-SAFE), fen(1))).toThrow(RangeError);
    expect(() => total([fen(SAFE), fen(SAFE)])).toThrow(RangeError);
  });
});

describe('sums', () => {
  it('of a thousand times 0.10 yuan are 100.00 yuan', () => {
    expect(yuanText(total(Array.from({ length: 1000 }, () => yuan('0.10'))))).toBe('100.00');
    expect(total([])).toBe(0);
  });

  it('obey the laws of whole numbers', () => {
    fc.assert(
      fc.property(ledgerFen, ledgerFen, ledgerFen, (a, b, c) => {
        expect(add(a, b)).toBe(add(b, a));
        expect(add(add(a, b), c)).toBe(add(a, add(b, c)));
        expect(subtract(a, b)).toBe(add(a, negate(b)));
        expect(total([a, b, c])).toBe(add(add(a, b), c));
        expect(negate(negate(a))).toBe(a);
      }),
    );
  });
});

describe('readYuan', () => {
  it.each([
    ['200000.00', 20_000_000],
    ['0', 0],
    ['-0', 0],
    ['.5', 50],
    ['7.', 700],
    ['+12.34', 1234],
    ['1e3', 100_000],
    ['1.5E-1', 15],
    ['90071992547409.91', SAFE],
    ['-90071992547409.91', -SAFE],
  ])('%s is exactly %d fen', (lexeme, amount) => {
    expect(readYuan(lexeme)).toEqual({ fen: amount, exact: true, difference: '0' });
  });

  it.each([
    ['1.005', 101, '0.005'],
    ['1.0049', 100, '0.0049'],
    ['-1.005', -101, '0.005'],
    ['0.1234567890123456789', 12, '0.0034567890123456789'],
    ['0.30000000000000004', 30, '0.00000000000000004'],
  ])('%s is rounded half up to %d fen, and says by how much', (lexeme, amount, difference) => {
    expect(readYuan(lexeme)).toEqual({ fen: amount, exact: false, difference });
  });

  it.each(['', ' 1', '1 ', '1,000', '￥1', '１', '1e', '1e1000', '0x10', 'NaN', 'Infinity', '--1', '.', '1.2.3'])(
    'takes “%s” for no number',
    (lexeme) => {
      expect(readYuan(lexeme)).toBeUndefined();
    },
  );

  it('takes what no fen can hold for no number', () => {
    expect(readYuan('90071992547409.92')).toBeUndefined();
    expect(readYuan('1e300')).toBeUndefined();
  });

  it('reads back every amount that yuanText writes', () => {
    fc.assert(
      fc.property(anyFen, (amount) => {
        expect(readYuan(yuanText(amount))).toEqual({ fen: amount, exact: true, difference: '0' });
        expect(yuan(yuanText(amount))).toBe(amount);
      }),
    );
  });

  it('never strays more than half a fen from what is written', () => {
    const digits = fc.stringMatching(/^\d{1,9}\.\d{1,12}$/);
    fc.assert(
      fc.property(digits, (lexeme) => {
        expect(Number(readYuan(lexeme)?.difference)).toBeLessThanOrEqual(0.005);
      }),
    );
  });
});

describe('yuan, for declared amounts', () => {
  it.each(['1.005', '1,000', '', 'zwei'])('refuses “%s”', (lexeme) => {
    expect(() => yuan(lexeme)).toThrow(RangeError);
  });
});

describe('texts', () => {
  it.each([
    ['0', '0.00', '0.00'],
    ['0.01', '0.01', '0.01'],
    ['-0.05', '-0.05', '-0.05'],
    ['999.99', '999.99', '999.99'],
    ['1000', '1000.00', '1,000.00'],
    ['-1234567.8', '-1234567.80', '-1,234,567.80'],
    ['90071992547409.91', '90071992547409.91', '90,071,992,547,409.91'],
  ])('%s yuan → %s in data, %s for a person', (lexeme, inData, forPerson) => {
    expect(yuanText(yuan(lexeme))).toBe(inData);
    expect(yuanDisplay(yuan(lexeme))).toBe(forPerson);
  });

  it('always have two decimals, and groups of three for a person', () => {
    fc.assert(
      fc.property(anyFen, (amount) => {
        expect(yuanText(amount)).toMatch(/^-?\d+\.\d\d$/);
        expect(yuanDisplay(amount)).toMatch(/^-?\d{1,3}(?:,\d{3})*\.\d\d$/);
        expect(yuanDisplay(amount).replaceAll(',', '')).toBe(yuanText(amount));
      }),
    );
  });
});

describe('ratio', () => {
  it('is exact, and undefined of nothing', () => {
    expect(ratio(yuan('110.00'), yuan('100.00'))?.toFixed()).toBe('1.1');
    expect(ratio(yuan('-1.00'), yuan('8.00'))?.toFixed()).toBe('-0.125');
    expect(ratio(yuan('1.00'), ZERO)).toBeUndefined();
    expect(ratio(ZERO, ZERO)).toBeUndefined();
  });
});
