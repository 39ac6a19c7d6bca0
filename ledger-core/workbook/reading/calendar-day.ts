import { dateOf, type LocalDate } from '../../kernel/local-date.ts';
import { ask, rejected, type Unread } from './reading.ts';

/** Years that are believed without asking, both included. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** Of ledgers and registers. */
export const LEDGER_YEARS: YearSpan = { first: 1990, last: 2100 };

/** Of months, births among them. Not from 1905 on: 2023 typed under a date format is stored as 1905-07-15. */
export const BIRTH_YEARS: YearSpan = { first: 1910, last: 2100 };

export interface FoundDay {
  readonly kind: 'day';
  readonly date: LocalDate;
}

/** The day of a full date, if there is one and its year is to be believed. */
export function calendarDay(year: number, month: number, day: number, years: YearSpan): FoundDay | Unread {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return rejected('impossible-date');
  if (!isWithin(year, years)) return ask('implausible-year');
  const date = dateOf(year, month, day);
  return date === undefined ? rejected('impossible-date') : { kind: 'day', date };
}

export function isWithin(year: number, { first, last }: YearSpan): boolean {
  return year >= first && year <= last;
}

/** Year and month alone, or a month that does not exist. */
export function partialDate(month: number): Unread {
  return month >= 1 && month <= 12 ? ask('partial-date') : rejected('impossible-date');
}

/** A date with a two-digit year: the day it means in the order year, month, day, if there is one in these years. */
export function shortYearDay(year: number, month: number, day: number, years: YearSpan): LocalDate | undefined {
  const full = [2000 + year, 1900 + year].find((candidate) => isWithin(candidate, years));
  return full === undefined ? undefined : dateOf(full, month, day);
}
