import { describe, expect, test } from 'vitest';
import { builtInFormat, readNumberFormat } from '../../../ledger-core/workbook/number-format.ts';

describe('formats that show a day or a time of day', () => {
  test.each([
    'yyyy-mm-dd',
    '[$-804]yyyy"年"m"月"d"日"',
    'yyyy/m/d;@',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    'h:mm AM/PM',
    'mm:ss.0',
    '[DBNum1][$-804]yyyy"年"m"月"',
    'aaaa',
    'e"年"',
    'YYYY年M月D日',
  ])('%s', (code) => {
    expect(readNumberFormat(code).isDate).toBe(true);
  });
});

describe('formats that show a number', () => {
  test.each([
    'General',
    'general',
    '0.00',
    '#,##0.00_ ;[Red]\\-#,##0.00\\ ',
    '_ "¥"* #,##0.00_ ;_ "¥"* \\-#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
    '0.00E+00',
    '# ?/?',
    '@',
    '0"days"',
    '0\\d',
    '0_d',
    '[$USD] 0',
    '[h]:mm',
    '[mm]:ss',
    '[hh]:mm:ss',
    '[Magenta]0',
    '',
  ])('%s', (code) => {
    expect(readNumberFormat(code).isDate).toBe(false);
  });
});

test.each([
  [14, true],
  [22, true],
  [27, true],
  [36, true],
  [45, true],
  [46, false],
  [47, true],
  [50, true],
  [58, true],
  [0, false],
  [13, false],
  [23, false],
  [37, false],
  [49, false],
  [59, false],
])('built-in format %i: date %s', (id, isDate) => {
  expect(builtInFormat(id).isDate).toBe(isDate);
});
