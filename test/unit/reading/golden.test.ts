import { describe, expect, it } from 'vitest';
import { yuanText } from '../../../ledger-core/kernel/money.ts';
import { readAmount } from '../../../ledger-core/workbook/reading/read-amount.ts';
import { readDate } from '../../../ledger-core/workbook/reading/read-date.ts';
import { readDecimal } from '../../../ledger-core/workbook/reading/read-decimal.ts';
import { readIdentifier } from '../../../ledger-core/workbook/reading/read-identifier.ts';
import { readMonth } from '../../../ledger-core/workbook/reading/read-month.ts';
import { readPerson } from '../../../ledger-core/workbook/reading/read-person.ts';
import { numberCell, textCell, told } from './typed-cells.ts';

// The golden cases of practice.md, part 4, that are about one cell; merged cells and total rows: test/integrity/odd-rows.
describe('golden cases', () => {
  it.each([
    ['２０２３．５．１', told(readDate(textCell('２０２３．５．１'), 1900)), 'fixed date-as-text 2023-05-01'],
    ['2023年5月 in a column of days', told(readDate(textCell('2023年5月'), 1900)), 'ask partial-date'],
    ['2023年5月 in a column of months', told(readMonth(textCell('2023年5月'), 1900)), 'fixed month-spelling 2023-05'],
    ['1.5万元', told(readAmount(textCell('1.5万元')), yuanText), 'fixed unit-word 15000.00'],
    ['1.5万元 in 万元', told(readDecimal(textCell('1.5万元'), 'wan-yuan')), 'fixed unit-converted 1.5'],
    ['￥1,000.00元', told(readAmount(textCell('￥1,000.00元')), yuanText), 'fixed number-as-text 1000.00'],
    ['壹万元整', told(readAmount(textCell('壹万元整')), yuanText), 'fixed chinese-numeral 10000.00'],
    ['约40㎡', told(readDecimal(textCell('约40㎡'))), 'rejected approximate'],
    ['张　三', told(readPerson(textCell('张　三'))), 'fixed name-spelling 张三'],
    ['110105194912310021', told(readIdentifier(numberCell('110105194912310021'))), 'rejected precision-lost'],
    ['2.4112E+19', told(readIdentifier(numberCell('2.4112E+19'))), 'rejected precision-lost'],
  ])('%s', (_typed, reading, expected) => {
    expect(reading).toBe(expected);
  });
});
