import { describe, expect, it } from 'vitest';
import { ALL_TABLES, type TableName } from '../../ledger-core/definition/registers/all-tables.ts';
import { columnOf } from '../../ledger-core/definition/table.ts';
import { localDate, toSerial } from '../../ledger-core/kernel/local-date.ts';
import { typedInColumn, type TypedInColumn } from '../../ledger-core/live/typed-in-column.ts';
import { numberFormatOf } from '../../ledger-core/templates/number-format.ts';
import { columnChoices } from '../../ledger-core/workbook/read-book.ts';
import { ETOWN } from '../support/fixture-dossier.ts';

function typedInto(table: TableName, key: string, typed: string, numberFormat?: string): TypedInColumn {
  const column = columnOf(ALL_TABLES[table], key);
  const choices = columnChoices(ETOWN, column);
  return typedInColumn(typed, {
    column,
    choices,
    epoch: 1900,
    numberFormat: numberFormat ?? numberFormatOf(column.type),
  });
}

const MARCH_5 = toSerial(localDate('2026-03-05'));

describe('what would be read and corrected is correct at once', () => {
  it.each([
    ['20260305', MARCH_5],
    ['2026.3.5', MARCH_5],
    ['２０２６年３月５日', MARCH_5],
    ['二〇二六年三月五日', MARCH_5],
    ['2026-03-05', MARCH_5],
  ])('a day: %s', (typed, value) => {
    expect(typedInto('rf_expenses', 'bookedOn', typed).value).toBe(value);
  });

  it.each([
    ['壹佰元', 100],
    ['￥1,200.50元', 1200.5],
    ['１２３', 123],
    ['1.5万', 15_000],
    ['(300.00)', -300],
    ['1200.50', 1200.5],
  ])('an amount: %s', (typed, value) => {
    expect(typedInto('rf_expenses', 'amount', typed)).toEqual({ value, isDate: false });
  });

  it.each<[TableName, string, string, string | number]>([
    ['rf_members', 'born', '1985年5月', '1985-05'],
    ['rf_projects', 'year', '2025年', 2025],
    ['rf_expenses', 'attachments', '3张', 3],
    ['rf_expenses', 'voucher', '记 － 12 ', '记-12'],
    ['rf_expenses', 'fund', '首次认定', '首次认定助推资金'],
    ['rf_expenses', 'stage', '实施　', '实施'],
    ['rf_expenses', 'category', '材 料 费', '材料费'],
    ['rf_members', 'frontline', 'TRUE', '是'],
    ['rf_members', 'name', '张　三', '张三'],
    ['rf_categories', 'name', '材料购置 ', '材料购置'],
  ])('%s.%s: %s', (table, key, typed, value) => {
    expect(typedInto(table, key, typed).value).toBe(value);
  });

  it('a cell that does not show days or numbers is told what it holds', () => {
    expect(typedInto('rf_expenses', 'bookedOn', '2026.3.5', '@')).toEqual({ value: MARCH_5, isDate: true });
    expect(typedInto('rf_expenses', 'bookedOn', '2026.3.5', 'General')).toEqual({ value: MARCH_5, isDate: true });
    expect(typedInto('rf_expenses', 'amount', '1,200', 'General')).toMatchObject({
      value: 1200,
      numberFormat: '#,##0',
    });
  });
});

describe('what would be asked about stays as it is typed', () => {
  it.each<[TableName, string, string]>([
    ['rf_expenses', 'bookedOn', '3月5日'],
    ['rf_expenses', 'bookedOn', '26.3.5'],
    ['rf_expenses', 'bookedOn', '2026.13.5'],
    ['rf_expenses', 'bookedOn', '45717'],
    ['rf_expenses', 'amount', '1千多'],
    ['rf_expenses', 'amount', '一万五'],
    ['rf_expenses', 'amount', '5w'],
    ['rf_expenses', 'fund', '专项资金'],
    ['rf_expenses', 'invoice', '2511200000000000OO02'],
    ['rf_members', 'name', '张三 李四'],
  ])('%s.%s: %s', (table, key, typed) => {
    expect(typedInto(table, key, typed)).toEqual({ value: typed, isDate: false });
  });

  it('what only rounding would correct is for a person', () => {
    expect(typedInto('rf_expenses', 'amount', '12.345元').value).toBe('12.345元');
    expect(typedInto('rf_expenses', 'amount', '12.345').value).toBe(12.345);
  });
});

describe('nothing is corrected', () => {
  it('in free text', () => {
    expect(typedInto('rf_expenses', 'summary', '材料\n 检测 ').value).toBe('材料\n 检测 ');
  });

  it('where an apostrophe says that it is text', () => {
    expect(typedInto('rf_expenses', 'bookedOn', "'20260305").value).toBe('20260305');
  });

  it('where nothing is typed', () => {
    expect(typedInto('rf_expenses', 'amount', '').value).toBeNull();
  });
});
