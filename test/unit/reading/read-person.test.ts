import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPeople, readPerson } from '../../../ledger-core/workbook/reading/read-person.ts';
import { dateCell, numberCell, ODD_CELLS, textCell, told } from './typed-cells.ts';

const person = (typed: string): string => told(readPerson(textCell(typed)));
const people = (typed: string): string => told(readPeople(textCell(typed)));

describe('one person, whichever the column', () => {
  it.each([
    // As it should be
    ['张三', 'read 张三'],
    ['欧阳娜娜', 'read 欧阳娜娜'],
    ['买买提·艾力', 'read 买买提·艾力'],
    ['阿卜杜·热合曼·买买提', 'read 阿卜杜·热合曼·买买提'],
    ['李〇', 'read 李〇'],
    ['甲教授（示例）', 'read 甲教授（示例）'],
    ['甲教授(示例)', 'read 甲教授(示例)'],
    ['张三（甲公司、外聘）', 'read 张三（甲公司、外聘）'],
    ['張三', 'read 張三'],
    ['John Smith', 'read John Smith'],
    ['Jean-Luc O’Neill Jr.', 'read Jean-Luc O’Neill Jr.'],
    // Blanks at the edges are not worth a word, but those that the sheet's own TRIM leaves there
    [' 张三  ', 'read 张三'],
    ['张三\u3000', 'fixed name-spelling 张三'],
    [' 张三\u00A0', 'fixed name-spelling 张三'],
    ['张三\n', 'fixed name-spelling 张三'],
    ['\uFEFF张三', 'fixed name-spelling 张三'],
    // Blanks inside a name
    ['张　三', 'fixed name-spelling 张三'],
    ['张 三', 'fixed name-spelling 张三'],
    ['张\u00A0三', 'fixed name-spelling 张三'],
    ['王  五', 'fixed name-spelling 王五'],
    ['王 小 明', 'fixed name-spelling 王小明'],
    ['张 小明', 'fixed name-spelling 张小明'],
    ['欧阳 娜', 'fixed name-spelling 欧阳娜'],
    ['张\n三', 'fixed name-spelling 张三'],
    ['张\u200B三', 'fixed name-spelling 张三'],
    ["'张三", 'fixed name-spelling 张三'],
    ['张三。', 'fixed name-spelling 张三'],
    ['张三、', 'fixed name-spelling 张三'],
    ['甲教授 （示例）', 'fixed name-spelling 甲教授（示例）'],
    ['甲教授\n（示例）', 'fixed name-spelling 甲教授（示例）'],
    ['张 三（示例）', 'fixed name-spelling 张三（示例）'],
    ['John  Smith', 'fixed name-spelling John Smith'],
    // The dot between the parts of a name
    ...Array.from('•∙・･‧．.⋅', (dot) => [`买买提${dot}艾力`, 'fixed name-spelling 买买提·艾力']),
    ['买买提 · 艾力', 'fixed name-spelling 买买提·艾力'],
    // One or two?
    ['张三 李四', 'ask one-or-two-people'],
    ['张三　李四', 'ask one-or-two-people'],
    ['张三丰 李四光', 'ask one-or-two-people'],
    ['张三丰 李四', 'ask one-or-two-people'],
    ['张 三 李 四', 'ask one-or-two-people'],
    ['张 三 李四', 'ask one-or-two-people'],
    ['张三 Tom', 'ask one-or-two-people'],
    // Nobody
    ['无', 'ask no-name'],
    ['/', 'ask no-name'],
    ['-', 'ask no-name'],
    ['—', 'ask no-name'],
    ['——', 'ask no-name'],
    ['N/A', 'ask no-name'],
    ['待定', 'ask no-name'],
    ['同上', 'ask no-name'],
    ['、', 'ask no-name'],
    // No name
    ['12', 'ask not-a-name'],
    ['张三1', 'ask not-a-name'],
    ['张三（2）', 'ask not-a-name'],
    ['张三①', 'ask not-a-name'],
    ['张*三', 'ask not-a-name'],
    ['？', 'ask not-a-name'],
    ['（示例）', 'ask not-a-name'],
    ['张三等人', 'ask not-a-name'],
    ['张三等3人', 'ask not-a-name'],
    ['经办：张三', 'ask not-a-name'],
    ['张..三', 'ask not-a-name'],
    ['甲教授（示例', 'ask not-a-name'],
    ['张三'.repeat(200), 'ask not-a-name'],
    // Characters that only look like those of a name
    ['张⼯', 'ask odd-ideographs → 张工'],
    ['⻢小明', 'ask odd-ideographs → 马小明'],
    ['林\uF9F4', 'ask odd-ideographs → 林林'],
    ['山﨑', 'ask odd-ideographs'],
    ['\u202E三张', 'ask bidi-control'],
  ])('%s → %s', (typed, expected) => {
    expect(person(typed)).toBe(expected);
    expect(people(typed)).toBe(expected);
  });

  it('no number and no date is a name', () => {
    for (const cell of [numberCell('12'), dateCell('2025-05-01')]) {
      expect(told(readPerson(cell))).toBe('ask not-a-name');
      expect(told(readPeople(cell))).toBe('ask not-a-name');
    }
  });

  it.each(ODD_CELLS)('%s', (_name, cell, expected) => {
    expect(told(readPerson(cell))).toBe(expected);
    expect(told(readPeople(cell))).toBe(expected);
  });
});

describe('several people in one cell', () => {
  it.each([
    ['张三、李四', 'read 张三、李四'],
    ['张三,李四', 'fixed people-separator 张三、李四'],
    ['张三，李四', 'fixed people-separator 张三、李四'],
    ['张三;李四', 'fixed people-separator 张三、李四'],
    ['张三；李四', 'fixed people-separator 张三、李四'],
    ['张三/李四', 'fixed people-separator 张三、李四'],
    ['张三\n李四', 'fixed people-separator 张三、李四'],
    ['张三、 李四', 'fixed people-separator 张三、李四'],
    ['张　三、李四、王  五', 'fixed people-separator 张三、李四、王五'],
    ['甲教授（示例）、乙教授（示例）', 'read 甲教授（示例）、乙教授（示例）'],
    ['张三（甲、乙公司）/李四', 'fixed people-separator 张三（甲、乙公司）、李四'],
    ['买买提•艾力、张三', 'fixed people-separator 买买提·艾力、张三'],
  ])('%s: people %s; of one person it is asked which', (typed, expected) => {
    expect(people(typed)).toBe(expected);
    expect(person(typed)).toBe('ask several-people');
  });

  it.each([
    ['张三、李四 王五', 'ask one-or-two-people'],
    ['张三、无', 'ask no-name'],
    ['张三、李四等5人', 'ask not-a-name'],
    ['张三、李⼯', 'ask odd-ideographs → 李工'],
    ['甲教授（示例）乙教授（示例）', 'ask not-a-name'],
  ])('one of them that is unclear leaves all unclear: %s', (typed, expected) => {
    expect(people(typed)).toBe(expected);
    expect(person(typed)).toBe(expected);
  });
});

describe('a name that was read reads back as it is', () => {
  const han = fc.constantFrom(...Array.from('张王李赵欧阳司马娜明三四五六'));
  const word = fc.array(han, { minLength: 1, maxLength: 4 }).map((chars) => chars.join(''));
  const blank = fc.constantFrom(' ', '　', '\u00A0', '  ', '\n', '', '·', '•', '、', '，', '/', '（示例）', '.', '。');
  const typed = fc.array(fc.tuple(word, blank), { minLength: 1, maxLength: 4 }).map((parts) => parts.flat().join(''));
  const anything = fc.oneof(typed, fc.string({ unit: 'grapheme', maxLength: 20 }));

  it.each([
    ['readPerson', readPerson],
    ['readPeople', readPeople],
  ])('%s', (_name, reader) => {
    fc.assert(
      fc.property(anything, (text) => {
        const reading = reader(textCell(text));
        if (reading.kind !== 'read' && reading.kind !== 'fixed') return;
        expect(reader(textCell(reading.value))).toEqual({ kind: 'read', value: reading.value });
      }),
      { numRuns: 5000 },
    );
  });

  it('blanks aside, nothing of a Han name is lost', () => {
    fc.assert(
      fc.property(word, fc.constantFrom(' ', '　', '\u00A0', '  '), (name, gap) => {
        const reading = readPerson(textCell(Array.from(name).join(gap)));
        if (Array.from(name).length <= 3) expect('value' in reading ? reading.value : reading.kind).toBe(name);
        else expect(reading.kind).toBe('ask');
      }),
    );
  });
});
