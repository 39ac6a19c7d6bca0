import { describe, expect, it } from 'vitest';
import type { CellImage } from '../../../ledger-core/workbook/image.ts';
import { readText } from '../../../ledger-core/workbook/reading/read-text.ts';
import { dateCell, numberCell, ODD_CELLS, textCell, told } from './typed-cells.ts';

const words = (cell: CellImage | undefined): string => told(readText(cell));

describe('readText', () => {
  it.each([
    ['张三', 'read 张三'],
    ['张三\u00A0', 'read 张三'],
    ['张三\n', 'read 张三'],
    ['\uFEFF张三\u200B', 'read 张三'],
    // Inside a text they make two different names look the same
    ['示例\u200B公司', 'fixed inner-blanks 示例公司'],
    ['示例\u00A0公司', 'fixed inner-blanks 示例 公司'],
    ['示例公司\n分公司', 'fixed inner-blanks 示例公司 分公司'],
    ['示例（北京）公司', 'read 示例（北京）公司'],
    ['示例(北京)公司', 'read 示例(北京)公司'],
    // No NFKC: these stay as typed
    ['40㎡、①（试）', 'read 40㎡、①（试）'],
    ['买买提·艾力', 'read 买买提·艾力'],
    ['张 三', 'read 张 三'],
    ['张　三', 'fixed inner-blanks 张 三'],
    ['王  五', 'fixed inner-blanks 王 五'],
    ['购置\n工具', 'fixed inner-blanks 购置 工具'],
    ['=1+1', 'read =1+1'],
    ['/', 'read /'],
    ["'", "read '"],
  ])('%s → %s', (typed, expected) => {
    expect(words(textCell(typed))).toBe(expected);
  });

  it.each([
    ['材料费', 'read 材料费'],
    ['材料费 ', 'fixed outer-blanks 材料费'],
    ['\u3000材料费\u00A0', 'fixed outer-blanks 材料费'],
    ['打印  耗材 ', 'fixed inner-blanks 打印 耗材'],
    [' \u3000', 'blank'],
  ])('that formulas of the sheet compare: %s → %s', (typed, expected) => {
    expect(told(readText(textCell(typed), 'compared'))).toBe(expected);
  });

  it('takes numbers, dates and TRUE as their text', () => {
    expect(words(numberCell('12.50'))).toBe('read 12.50');
    expect(words(dateCell('2023-05-01'))).toBe('read 2023-05-01');
    expect(words({ row: 1, col: 1, kind: 'bool', text: 'TRUE' })).toBe('read TRUE');
  });

  it.each(ODD_CELLS.filter(([name]) => name !== 'TRUE' && !name.includes('apostrophe')))(
    '%s',
    (_name, cell, expected) => {
      expect(words(cell)).toBe(expected);
    },
  );
});
