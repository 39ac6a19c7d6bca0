import type { Fact } from '../../definition/condition.ts';
import { columnOf, type CellValue, type TableDef } from '../../definition/table.ts';
import { blankColumn } from '../../dossier/what-is-missing.ts';
import { yearOf, type LocalDate } from '../../kernel/local-date.ts';
import { yesNo, type Answer } from './answer.ts';

type CellFact = Exclude<Fact, { op: 'reading' }>;
type Read = (key: string) => CellValue | undefined;

/** A fact about the cells of one row; what they hold can be read. */
export function factAnswer(fact: CellFact, table: TableDef, read: Read): Answer {
  const value = read(fact.column);
  if (value === undefined) return { unknown: blankColumn(table, fact.column) };
  const other = 'other' in fact ? read(fact.other) : undefined;
  if ('other' in fact && other === undefined) return { unknown: blankColumn(table, fact.other) };
  switch (fact.op) {
    case 'is':
      return yesNo(fact.values.includes(String(value)));
    case 'below':
      return yesNo(numberOf(table, fact.column, value) < fact.than);
    case 'above':
      return yesNo(numberOf(table, fact.column, value) > fact.than);
    case 'after':
      return yesNo(String(value) > fact.day);
    case 'afterInYear':
      return yesNo(String(value).slice(5) > fact.day);
    case 'inYears': {
      const year = typeof value === 'number' ? value : yearOf(String(value) as LocalDate);
      return yesNo(year >= (fact.first ?? -Infinity) && year <= (fact.last ?? Infinity));
    }
    case 'afterOther':
      return yesNo(String(value) > String(other));
    case 'contains':
      return yesNo(closed(value).includes(closed(other)));
    case 'begins':
      return yesNo(closed(value).startsWith(closed(other)));
    case 'endsWith':
      return yesNo(fact.values.some((ending) => closed(value).endsWith(ending)));
    case 'placeholder':
      return yesNo(isPlaceholder(closed(value)));
  }
}

/** In the unit of its heading; an amount in yuan. */
function numberOf(table: TableDef, key: string, value: CellValue): number {
  const number = typeof value === 'object' ? value.toNumber() : Number(value);
  return columnOf(table, key).type === 'amount' ? number / 100 : number;
}

/** Without blanks, and without the dot within names: 张 三 is 张三. */
function closed(value: CellValue | undefined): string {
  return String(value ?? '').replace(/[\s·•]/gu, '');
}

/** Nothing but signs that stand for a name, or a run of them anywhere; a single X is a lawful part of a name. */
function isPlaceholder(value: string): boolean {
  return /××|[XxＸ]{3}|某某|[○〇*＊]{2}|_{2}/u.test(value) || /^[×XxＸ某○〇*＊_]+(?:创新工作[室岗])?$/u.test(value);
}
