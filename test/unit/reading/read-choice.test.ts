import { describe, expect, it } from 'vitest';
import type { ColumnDef } from '../../../ledger-core/definition/table.ts';
import { columnOf } from '../../../ledger-core/definition/table.ts';
import type { ALL_TABLES } from '../../../ledger-core/definition/registers/all-tables.ts';
import { TABLE_NAMES, tableDef } from '../../../ledger-core/definition/registers/all-tables.ts';
import { COVER_FIELDS } from '../../../ledger-core/definition/fields.ts';
import { nameKey } from '../../../ledger-core/kernel/text.ts';
import { columnChoices } from '../../../ledger-core/workbook/read-book.ts';
import { readChoice } from '../../../ledger-core/workbook/reading/read-choice.ts';
import { etown, mustFind } from '../../support/workbook-ledger.ts';
import { numberCell, textCell, told } from './typed-cells.ts';

const list = (options: readonly string[], isOpen = false) => ({ options, aliases: new Map<string, string>(), isOpen });

describe('readChoice', () => {
  const OPTIONS = ['材料费', '会议费（含培训）', 'A类', 'a类', 'C'];

  it.each([
    ['材料费', 'read 材料费'],
    // To the sheet's own formulas each of these is another word
    ['材料费 ', 'fixed outer-blanks 材料费'],
    ['材料费\u3000', 'fixed outer-blanks 材料费'],
    ['\u00A0材料费', 'fixed outer-blanks 材料费'],
    [' 材料费\n', 'fixed outer-blanks 材料费'],
    ['\uFEFF材料费', 'fixed outer-blanks 材料费'],
    [' 材 料 费', 'fixed choice-spelling 材料费'],
    [' 材料', 'ask not-listed'],
    ['\u3000', 'blank'],
    ['材 料 费', 'fixed choice-spelling 材料费'],
    ['会议费(含培训)', 'fixed choice-spelling 会议费（含培训）'],
    ['会议费\n（含培训）', 'fixed choice-spelling 会议费（含培训）'],
    ['Ｃ', 'fixed choice-spelling C'],
    ['A类', 'read A类'],
    // Two options differ only in what does not count: nothing is chosen
    ['Ａ类', 'ask not-listed'],
    ['材料', 'ask not-listed'],
    ['材料费用', 'ask not-listed'],
    ['打印  耗材', 'ask not-listed'],
  ])('%s → %s', (typed, expected) => {
    expect(told(readChoice(textCell(typed), list(OPTIONS)))).toBe(expected);
  });

  it('leaves what is not on an open list to a check', () => {
    expect(told(readChoice(textCell('材料费用'), list(OPTIONS, true)))).toBe('read 材料费用');
    expect(told(readChoice(textCell('打印  耗材'), list(OPTIONS, true)))).toBe('fixed inner-blanks 打印 耗材');
    expect(told(readChoice(textCell('打印\u3000'), list(OPTIONS, true)))).toBe('fixed outer-blanks 打印');
  });

  it('compares a number by its text', () => {
    expect(told(readChoice(numberCell('1'), list(['1', '2'])))).toBe('read 1');
  });

  it('passes on what is no text', () => {
    expect(told(readChoice(undefined, list(OPTIONS)))).toBe('blank');
    const error = { row: 1, col: 1, kind: 'error', text: '#N/A' } as const;
    expect(told(readChoice(error, list(OPTIONS)))).toBe('rejected error-value');
  });

  it('says what the list has', () => {
    const reading = readChoice(textCell('打印'), list(['材料费', '设备费']));
    expect('note' in reading ? reading.note.zh : '').toBe('不在列表里（材料费、设备费），不猜是哪一项，请选一个。');
  });
});

/** A word typed into a column of a register, as a reading on one line. */
function typedInto(table: keyof typeof ALL_TABLES, key: string, word: string): string {
  return told(readChoice(textCell(word), columnChoices(etown, columnOf(tableDef(table), key))));
}

describe('other words for an item', () => {
  const CASES: readonly (readonly [keyof typeof ALL_TABLES, string, string, readonly string[]])[] = [
    ['rf_members', 'frontline', '是', ['√', '✓', '✔', '☑', '■', 'R', 'Y', 'y', 'YES', '1', '１', '对', '有', '一线']],
    ['rf_members', 'frontline', '否', ['×', '✗', 'N', 'No', '0', '没有', '非一线', 'FALSE']],
    ['rf_leader_changes', 'continues', '是', ['能', '√', '☑']],
    ['rf_leader_changes', 'continues', '否', ['不能', '×']],
    ['rf_reviews', 'star', '是', ['√', '1']],
    ['rf_members', 'sex', '男', ['男性', 'M', 'm', 'male', '1']],
    ['rf_members', 'sex', '女', ['女性', 'F', 'Female', 'Ｆ']],
    ['rf_members', 'role', '领军人', ['领军人物', '带头人']],
    ['rf_members', 'role', '骨干', ['骨干成员', '技术骨干']],
    ['rf_members', 'role', '徒弟', ['学徒']],
    ['rf_expenses', 'method', '转账', ['银行转账', '转帐', '网银', '汇款', '电汇', '对公转账', '银行\n转账']],
    ['rf_expenses', 'method', '现金', ['现钞', '现款']],
    ['rf_expenses', 'method', '公务卡', ['公务卡刷卡', '刷公务卡']],
    ['rf_expenses', 'voucherKind', '增值税发票', ['增值税专用发票', '专票', '普票', '数电票', '电子发票']],
    ['rf_expenses', 'voucherKind', '增值税发票', ['电子发票（普通发票）', '增值税电子普通发票']],
    ['rf_expenses', 'voucherKind', '客运电子客票', ['火车票', '高铁票', '机票', '行程单', '电子发票（铁路电子客票）']],
    ['rf_expenses', 'voucherKind', '财政票据', ['行政事业性收费票据', '工会经费收入专用收据', '非税票据']],
    ['rf_expenses', 'voucherKind', '发放表', ['签领单', '劳务发放表']],
    ['rf_expenses', 'stage', '成果转化应用', ['成果转化', '转化应用']],
    ['rf_expenses', 'fund', '首次认定助推资金', ['首次认定', '首次认定资金', '首次助推资金']],
    ['rf_expenses', 'fund', '创新活力之星助推资金', ['创新活力之星', '活力之星助推资金']],
    ['rf_budget', 'fund', '配套资金', ['配套', '单位配套资金']],
    ['rf_receipts', 'fund', '退回', ['退款', '退回资金']],
    ['rf_receipts', 'fund', '追回', ['追缴', '追回资金']],
    ['rf_receipts', 'returnOf', '首次认定助推资金', ['首次认定']],
    ['rf_patents', 'kind', '发明', ['发明专利']],
    ['rf_patents', 'kind', '实用新型', ['实用新型专利']],
    ['rf_patents', 'kind', '外观设计', ['外观设计专利', '外观专利']],
    ['rf_fees', 'level', '副高级', ['高工', '高级工程师', '副教授']],
  ];
  it.each(CASES.flatMap(([table, key, item, words]) => words.map((word) => [table, key, word, item] as const)))(
    '%s.%s: %s is %s',
    (table, key, word, item) => {
      expect(typedInto(table, key, word)).toBe(`fixed alias ${item}`);
    },
  );

  it.each([
    // 高工 is not 高级工, 技师 is not 工程师
    ['rf_fees', 'level', '高级工'],
    ['rf_fees', 'level', '技师'],
    ['rf_fees', 'level', '高级技师'],
    // Codes and marks that mean one thing here and another there
    ['rf_members', 'sex', '2'],
    ['rf_members', 'sex', '0'],
    ['rf_members', 'frontline', '无'],
    ['rf_members', 'frontline', '/'],
    ['rf_members', 'frontline', '☒'],
    ['rf_members', 'frontline', 'X'],
    ['rf_members', 'role', '负责人'],
    ['rf_expenses', 'method', '支票'],
    ['rf_expenses', 'method', '刷卡'],
    ['rf_expenses', 'method', '微信'],
    ['rf_expenses', 'voucherKind', '发票'],
    ['rf_expenses', 'voucherKind', '收据'],
    ['rf_expenses', 'fund', '助推资金'],
    // No item of this list, whatever it means elsewhere
    ['rf_expenses', 'fund', '退款'],
  ] as const)('%s.%s: %s is asked', (table, key, word) => {
    expect(typedInto(table, key, word)).toMatch(/^ask not?-/);
  });

  it('TRUE and FALSE are yes and no where that is the question', () => {
    const choices = columnChoices(etown, columnOf(tableDef('rf_members'), 'frontline'));
    expect(told(readChoice({ row: 1, col: 1, kind: 'bool', text: 'TRUE' }, choices))).toBe('fixed alias 是');
    expect(told(readChoice({ row: 1, col: 1, kind: 'bool', text: 'FALSE' }, choices))).toBe('fixed alias 否');
    expect(told(readChoice(numberCell('1'), choices))).toBe('fixed alias 是');
  });

  it('a fund that the programme lacks is nobody’s meaning', () => {
    const dalian = mustFind('dalian-2016');
    const choices = columnChoices(dalian, columnOf(tableDef('rf_expenses'), 'fund'));
    expect(told(readChoice(textCell('创新活力之星'), choices))).toBe('ask not-listed');
  });
});

describe('ticked boxes', () => {
  it.each([
    ['☑是 □否', 'fixed ticked 是'],
    ['□是 ☑否', 'fixed ticked 否'],
    ['□是　√否', 'fixed ticked 否'],
    ['□是\n☑否', 'fixed ticked 否'],
    ['■ 是 □ 否', 'fixed ticked 是'],
    ['☐是 ☒否', 'fixed ticked 否'],
    ['☑是、☒否', 'fixed ticked 是'],
    ['是☑ 否□', 'fixed ticked 是'],
    ['√是', 'fixed ticked 是'],
    ['R是 □否', 'fixed ticked 是'],
    ['☑是 ☑否', 'ask two-ticks'],
    ['√是 ■否', 'ask two-ticks'],
    ['☒是 ☒否', 'ask two-ticks'],
    ['□是 □否', 'ask no-tick'],
    ['□是', 'ask no-tick'],
    ['×是 □否', 'ask no-tick'],
    ['□', 'ask no-tick'],
    ['☐', 'ask no-tick'],
    ['☑是 □不知道', 'ask not-listed'],
    ['☑是 □是', 'ask not-listed'],
    ['☑是否', 'ask not-listed'],
  ])('%s → %s', (typed, expected) => {
    expect(typedInto('rf_members', 'frontline', typed)).toBe(expected);
  });

  it('in any list, by other words, too', () => {
    expect(typedInto('rf_expenses', 'voucherKind', '□专票 □财政票据 ☑火车票')).toBe('fixed ticked 客运电子客票');
    expect(typedInto('rf_members', 'sex', '男√ 女□')).toBe('fixed ticked 男');
  });
});

describe('every list of other words', () => {
  const columns: readonly { readonly name: string; readonly def: Pick<ColumnDef, 'choices' | 'synonyms'> }[] = [
    ...TABLE_NAMES.flatMap((table) => tableDef(table).columns.map((def) => ({ name: `${table}.${def.key}`, def }))),
    ...COVER_FIELDS.map((def) => ({ name: def.name, def })),
  ];
  const withWords = columns.flatMap(({ name, def: { choices = [], synonyms } }) =>
    synonyms ? [{ name, choices, synonyms }] : [],
  );

  it.each(withWords)('$name means its own items, and never an item by another', ({ choices, synonyms }) => {
    const items = new Set(choices.map(nameKey));
    for (const [word, item] of Object.entries(synonyms)) {
      if (choices.length > 0) expect(choices).toContain(item);
      expect(items.has(nameKey(word))).toBe(false);
    }
  });

  it.each(withWords)('$name gives a word one meaning', ({ synonyms }) => {
    const meanings = new Map<string, string>();
    for (const [word, item] of Object.entries(synonyms)) {
      expect(meanings.get(nameKey(word)) ?? item).toBe(item);
      meanings.set(nameKey(word), item);
    }
  });
});
