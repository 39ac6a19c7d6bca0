import { describe, expect, it } from 'vitest';
import { yuanText } from '../../../ledger-core/kernel/money.ts';
import type { CellImage } from '../../../ledger-core/workbook/image.ts';
import { readAmount } from '../../../ledger-core/workbook/reading/read-amount.ts';
import { dateCell, numberCell, ODD_CELLS, textCell, told } from './typed-cells.ts';

const amount = (cell: CellImage | undefined): string => told(readAmount(cell), yuanText);

describe('readAmount of a number cell', () => {
  it.each([
    ['0', 'read 0.00'],
    ['-0', 'read 0.00'],
    ['1234.5', 'read 1234.50'],
    ['-1234.5', 'read -1234.50'],
    ['1E3', 'read 1000.00'],
    // Float noise
    ['0.30000000000000004', 'read 0.30'],
    ['99.999999', 'fixed more-than-two-decimals 100.00'],
    ['99.9999999', 'read 100.00'],
    ['1.005', 'fixed more-than-two-decimals 1.01'],
    ['1.0049', 'fixed more-than-two-decimals 1.00'],
    ['-1.005', 'fixed more-than-two-decimals -1.01'],
    ['1234.567', 'fixed more-than-two-decimals 1234.57'],
    ['90071992547409.91', 'read 90071992547409.91'],
    ['90071992547409.92', 'rejected too-large'],
    ['2.4112E+19', 'rejected too-large'],
    ['12abc', 'rejected not-a-number'],
  ])('%s → %s', (lexeme, expected) => {
    expect(amount(numberCell(lexeme))).toBe(expected);
  });

  it('takes the cached value of a formula', () => {
    expect(amount({ ...numberCell('12.5'), formula: 'SUM(A1:A2)' })).toBe('read 12.50');
  });
});

describe('readAmount of a text', () => {
  it.each([
    // Plain numbers
    ['1234.50', 'fixed number-as-text 1234.50'],
    ['0', 'fixed number-as-text 0.00'],
    ['-12', 'fixed number-as-text -12.00'],
    ['+12', 'fixed number-as-text 12.00'],
    ['.5', 'fixed number-as-text 0.50'],
    ["'1000", 'fixed number-as-text 1000.00'],
    ['\u00A01000\u200B\n', 'fixed number-as-text 1000.00'],
    ['1234.567', 'fixed more-than-two-decimals 1234.57'],
    // Full-width
    ['１２３', 'fixed number-as-text 123.00'],
    ['４５．６', 'fixed number-as-text 45.60'],
    // Thousands separators, currency
    ['￥1,000.00元', 'fixed number-as-text 1000.00'],
    ['¥1，000', 'fixed number-as-text 1000.00'],
    ['1 000', 'fixed number-as-text 1000.00'],
    ['1\u00A0000\u00A0000.5', 'fixed number-as-text 1000000.50'],
    ['1,000.00', 'fixed number-as-text 1000.00'],
    ['RMB 1000', 'fixed number-as-text 1000.00'],
    ['CNY1,234', 'fixed number-as-text 1234.00'],
    ['人民币：1000元整', 'fixed number-as-text 1000.00'],
    ['10000元', 'fixed number-as-text 10000.00'],
    ['1000圆正', 'fixed number-as-text 1000.00'],
    ['1,23,4', 'ask bad-grouping'],
    ['1,0000', 'ask bad-grouping'],
    ['1,000,00', 'ask bad-grouping'],
    ['0,500', 'ask bad-grouping'],
    ['1.000,50', 'ask bad-grouping'],
    ['1’000', 'ask bad-grouping'],
    ['1.000.000', 'ask bad-grouping'],
    ['1 00', 'ask bad-grouping'],
    ['1000。50', 'ask bad-grouping'],
    ['1,5', 'ask decimal-comma → 1.5'],
    // Two amounts in one cell
    ['100\n200', 'ask several-values'],
    ['1\t000', 'ask several-values'],
    ['1000\n元', 'fixed number-as-text 1000.00'],
    // Units
    ['1万元', 'fixed unit-word 10000.00'],
    ['1.5万', 'fixed unit-word 15000.00'],
    ['1.5万元', 'fixed unit-word 15000.00'],
    ['１．５ 万元', 'fixed unit-word 15000.00'],
    ['20万', 'fixed unit-word 200000.00'],
    ['3千元', 'fixed unit-word 3000.00'],
    ['5百元', 'fixed unit-word 500.00'],
    ['3百万', 'fixed unit-word 3000000.00'],
    ['0.5亿', 'fixed unit-word 50000000.00'],
    ['1,000万元', 'fixed unit-word 10000000.00'],
    ['-1.5万', 'fixed unit-word -15000.00'],
    ['1.2345678万', 'fixed more-than-two-decimals 12345.68'],
    ['12元5角3分', 'fixed unit-word 12.53'],
    ['1万5', 'ask unclear-unit'],
    ['3万五', 'ask unclear-unit'],
    ['1万5千元', 'ask unclear-unit'],
    ['5w', 'ask unclear-unit → 50000'],
    ['5K', 'ask unclear-unit → 5000'],
    // Chinese numerals
    ['壹万元整', 'fixed chinese-numeral 10000.00'],
    ['壹万贰仟叁佰元伍角陆分整', 'fixed chinese-numeral 12300.56'],
    ['人民币贰拾万元正', 'fixed chinese-numeral 200000.00'],
    ['一千二百三十四元五角', 'fixed chinese-numeral 1234.50'],
    ['伍角整', 'fixed chinese-numeral 0.50'],
    ['零元整', 'fixed chinese-numeral 0.00'],
    ['负壹万元整', 'fixed negative-notation -10000.00'],
    ['一万五', 'ask unclear-chinese-numeral'],
    ['二三', 'ask unclear-chinese-numeral'],
    ['二点五', 'ask unclear-chinese-numeral'],
    ['(壹万元整)', 'ask unclear-chinese-numeral'],
    ['一', 'ask zero-or-missing'],
    // Accounting notations
    ['(1,000.00)', 'fixed negative-notation -1000.00'],
    ['（1,000.00）', 'fixed negative-notation -1000.00'],
    ['￥(1,000.00)', 'fixed negative-notation -1000.00'],
    ['(￥1,000.00)', 'fixed negative-notation -1000.00'],
    ['-1,000', 'fixed number-as-text -1000.00'],
    ['-￥1,000', 'fixed number-as-text -1000.00'],
    ['￥-1,000', 'fixed number-as-text -1000.00'],
    ['1000-', 'fixed negative-notation -1000.00'],
    ['\u22121000', 'fixed negative-notation -1000.00'],
    ['\u20131000', 'fixed negative-notation -1000.00'],
    ['红字1000', 'fixed negative-notation -1000.00'],
    ['（红字）1000.50元', 'fixed negative-notation -1000.50'],
    ['1000【红字】', 'fixed negative-notation -1000.00'],
    ['-(1000)', 'ask double-negative'],
    ['红字-1000', 'ask double-negative'],
    ['--5', 'ask double-negative'],
  ])('%s → %s', (typed, expected) => {
    expect(amount(textCell(typed))).toBe(expected);
  });
});

describe('readAmount of what is no exact amount', () => {
  it.each([
    ['约3000', 'rejected approximate'],
    ['约 3,000 元', 'rejected approximate'],
    ['3000左右', 'rejected approximate'],
    ['3000多元', 'rejected approximate'],
    ['3千余', 'rejected approximate'],
    ['3-5', 'rejected approximate'],
    ['3000～5000元', 'rejected approximate'],
    ['3至5万', 'rejected approximate'],
    ['两三千', 'rejected approximate'],
    ['几千', 'rejected approximate'],
    ['若干', 'rejected no-figure'],
    ['待定', 'rejected no-figure'],
    ['暂无', 'rejected no-figure'],
    ['N/A', 'rejected no-figure'],
    ['？', 'rejected no-figure'],
    ['-', 'ask zero-or-missing'],
    ['——', 'ask zero-or-missing'],
    ['￥ -', 'ask zero-or-missing'],
    ['/', 'ask zero-or-missing'],
    ['无', 'ask zero-or-missing'],
    ['5%', 'rejected percent'],
    ['５％', 'rejected percent'],
    ['1000美元', 'rejected foreign-currency'],
    ['US$100', 'rejected foreign-currency'],
    ['2023.5.1', 'rejected date-in-amount'],
    ['2023年5月1日', 'rejected date-in-amount'],
    ['2.4112E+19', 'ask exponent-notation'],
    ['00123', 'ask leading-zeros'],
    ['1O00', 'ask lookalike-letters'],
    ['l000', 'ask lookalike-letters'],
    ['5²', 'ask odd-digits'],
    ['⑴', 'ask odd-digits'],
    ['\u202E0001', 'ask bidi-control'],
    ['元', 'rejected not-a-number'],
    ['( )', 'rejected not-a-number'],
    ['￥', 'rejected not-a-number'],
    ['万', 'rejected not-a-number'],
    ['100+200', 'rejected not-a-number'],
    ['=1000+200', 'rejected not-a-number'],
    ['500元/天', 'rejected not-a-number'],
    ['合计', 'rejected not-a-number'],
    ['Infinity', 'rejected not-a-number'],
    ['0x1F', 'rejected not-a-number'],
    ['9'.repeat(40), 'rejected too-large'],
    ['9'.repeat(400), 'rejected not-a-number'],
  ])('%s → %s', (typed, expected) => {
    expect(amount(textCell(typed))).toBe(expected);
  });

  it('rejects a date cell', () => {
    expect(amount(dateCell('2023-05-01'))).toBe('rejected date-in-amount');
  });

  it.each(ODD_CELLS)('%s', (_name, cell, expected) => {
    expect(amount(cell)).toBe(expected);
  });
});
