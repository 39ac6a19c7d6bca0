import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { factAnswer } from '../../ledger-core/checks/support/evaluate-fact.ts';
import type { Fact } from '../../ledger-core/definition/condition.ts';
import { column, defineTable, type CellValue } from '../../ledger-core/definition/table.ts';
import { localDate } from '../../ledger-core/kernel/local-date.ts';
import { text } from '../../ledger-core/kernel/text.ts';
import { yuan } from '../../ledger-core/kernel/money.ts';

/** What clauses ask of single values: yes, no, or not known where the cell is blank. */

const FORM = defineTable({
  name: 'form',
  sheet: '',
  en: 'A form',
  note: text('', ''),
  columns: [
    column('name', 'name', '名称', 'Name', { width: 0 }),
    column('leader', 'person', '负责人', 'Leader', { width: 0 }),
    column('day', 'date', '日期', 'Day', { width: 0 }),
    column('later', 'date', '后来的日期', 'A later day', { width: 0 }),
    column('year', 'year', '年度', 'Year', { width: 0 }),
    column('count', 'count', '人数', 'Count', { width: 0 }),
    column('area', 'decimal', '面积', 'Area', { width: 0 }),
    column('sum', 'amount', '金额', 'Amount', { width: 0 }),
  ],
});

type Values = Readonly<Record<string, CellValue>>;

function answer(fact: Exclude<Fact, { op: 'reading' }>, values: Values): string {
  const told = factAnswer(fact, FORM, (key) => values[key]);
  return typeof told === 'string' ? told : told.unknown.zh;
}

const named = (name: string): Values => ({ name, leader: '张三' });
const on = (day: string): Values => ({ day: localDate(day) });

describe('a fact', () => {
  it.each<[Exclude<Fact, { op: 'reading' }>, Values, string]>([
    [{ op: 'is', column: 'name', values: ['甲', '乙'] }, named('乙'), 'yes'],
    [{ op: 'is', column: 'name', values: ['甲', '乙'] }, named('丙'), 'no'],
    [{ op: 'below', column: 'count', than: 5 }, { count: 4 }, 'yes'],
    [{ op: 'below', column: 'count', than: 5 }, { count: 5 }, 'no'],
    [{ op: 'below', column: 'area', than: 20 }, { area: new Decimal('19.99') }, 'yes'],
    [{ op: 'above', column: 'count', than: 150 }, { count: 150 }, 'no'],
    [{ op: 'above', column: 'sum', than: 0 }, { sum: yuan('0.01') }, 'yes'],
    [{ op: 'below', column: 'sum', than: 100 }, { sum: yuan('100.00') }, 'no'],
    [{ op: 'after', column: 'day', day: '2019-10-31' }, on('2019-10-31'), 'no'],
    [{ op: 'after', column: 'day', day: '2019-10-31' }, on('2019-11-01'), 'yes'],
    [{ op: 'afterInYear', column: 'day', day: '07-31' }, on('2024-07-31'), 'no'],
    [{ op: 'afterInYear', column: 'day', day: '07-31' }, on('2018-08-01'), 'yes'],
    [{ op: 'inYears', column: 'day', first: 2017 }, on('2017-01-01'), 'yes'],
    [{ op: 'inYears', column: 'day', first: 2016, last: 2016 }, on('2017-01-01'), 'no'],
    [{ op: 'inYears', column: 'year', last: 2011 }, { year: 2011 }, 'yes'],
    [
      { op: 'afterOther', column: 'later', other: 'day' },
      { ...on('2024-05-01'), later: localDate('2024-05-01') },
      'no',
    ],
    [
      { op: 'afterOther', column: 'later', other: 'day' },
      { ...on('2024-05-01'), later: localDate('2024-05-02') },
      'yes',
    ],
    [{ op: 'contains', column: 'name', other: 'leader' }, named('示例公司张 三创新工作室'), 'yes'],
    [{ op: 'contains', column: 'name', other: 'leader' }, named('李四创新工作室'), 'no'],
    [{ op: 'begins', column: 'name', other: 'leader' }, named('张三劳模创新工作室'), 'yes'],
    [{ op: 'begins', column: 'name', other: 'leader' }, named('示例公司张三创新工作室'), 'no'],
    [{ op: 'endsWith', column: 'name', values: ['创新工作室', '创新工作岗'] }, named('张三创新工作岗'), 'yes'],
    [{ op: 'endsWith', column: 'name', values: ['创新工作室'] }, named('创新工作室筹备组'), 'no'],
  ])('%j of %j: %s', (fact, values, expected) => {
    expect(answer(fact, values)).toBe(expected);
  });

  it.each([
    '×××创新工作室',
    '××创新工作岗',
    'XXX创新工作室',
    'xxx',
    '某某创新工作室',
    '○○创新工作室',
    '***创新工作室',
    'X创新工作室',
  ])('“%s” is still to be named', (name) => {
    expect(answer({ op: 'placeholder', column: 'name' }, named(name))).toBe('yes');
  });

  it.each(['X射线检测创新工作室', '张三创新工作室', '五×五攻关创新工作室', '无某创新工作室'])(
    '“%s” is a name',
    (name) => {
      expect(answer({ op: 'placeholder', column: 'name' }, named(name))).toBe('no');
    },
  );

  it.each<Exclude<Fact, { op: 'reading' }>>([
    { op: 'is', column: 'name', values: ['甲'] },
    { op: 'below', column: 'count', than: 5 },
    { op: 'above', column: 'sum', than: 5 },
    { op: 'after', column: 'day', day: '2019-10-31' },
    { op: 'afterInYear', column: 'day', day: '07-31' },
    { op: 'inYears', column: 'year', first: 2016 },
    { op: 'contains', column: 'name', other: 'leader' },
    { op: 'endsWith', column: 'name', values: ['创新工作室'] },
    { op: 'placeholder', column: 'name' },
  ])('%j is not known of a blank cell', (fact) => {
    expect(answer(fact, {})).toMatch(/^没有填“/);
  });

  it('about two cells is not known where either is blank', () => {
    expect(answer({ op: 'begins', column: 'name', other: 'leader' }, { name: '张三创新工作室' })).toBe(
      '没有填“负责人”',
    );
    expect(answer({ op: 'afterOther', column: 'later', other: 'day' }, on('2024-05-01'))).toBe('没有填“后来的日期”');
  });
});
