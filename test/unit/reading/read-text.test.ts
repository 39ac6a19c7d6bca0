import { describe, expect, it } from 'vitest';
import type { CellImage } from '../../../ledger-core/workbook/image.ts';
import { readChoice } from '../../../ledger-core/workbook/reading/read-choice.ts';
import { readText } from '../../../ledger-core/workbook/reading/read-text.ts';
import { dateCell, numberCell, ODD_CELLS, textCell, told } from './typed-cells.ts';

const words = (cell: CellImage | undefined): string => told(readText(cell));

describe('readText', () => {
  it.each([
    ['张三', 'read 张三'],
    ['张三\u00A0', 'read 张三'],
    ['张三\n', 'read 张三'],
    ['\uFEFF张\u200B三', 'read 张三'],
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

describe('readChoice', () => {
  const OPTIONS = ['材料费', '会议费（含培训）', 'A类', 'a类', 'C'];

  it.each([
    ['材料费', 'read 材料费'],
    [' 材料费\n', 'read 材料费'],
    ['材 料 费', 'fixed choice-spelling 材料费'],
    ['会议费(含培训)', 'fixed choice-spelling 会议费（含培训）'],
    ['Ｃ', 'fixed choice-spelling C'],
    // Two options differ only in what does not count: nothing is chosen
    ['Ａ类', 'read Ａ类'],
    ['A类', 'read A类'],
    // Left to a check
    ['材料', 'read 材料'],
    ['材料费用', 'read 材料费用'],
    ['打印  耗材', 'fixed inner-blanks 打印 耗材'],
  ])('%s → %s', (typed, expected) => {
    expect(told(readChoice(textCell(typed), OPTIONS))).toBe(expected);
  });

  it('compares a number by its text', () => {
    expect(told(readChoice(numberCell('1'), ['1', '2']))).toBe('read 1');
  });

  it('passes on what is no text', () => {
    expect(told(readChoice(undefined, OPTIONS))).toBe('blank');
    expect(told(readChoice({ row: 1, col: 1, kind: 'error', text: '#N/A' }, OPTIONS))).toBe('rejected error-value');
  });
});
