import { addDays, addMonths, localDate, yearOf, type LocalDate } from '../kernel/local-date.ts';
import { text, type Text } from '../kernel/text.ts';
import { chineseDigits } from '../workbook/reading/chinese-number.ts';

export type Every = 'year' | 'quarter';

/** A calendar year or a quarter of it. */
export interface Period {
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly words: Text;
}

/** What 期间 says: one year, one quarter, or something within these years that is neither. */
export type StatedPeriod =
  | { readonly every: Every; readonly first: LocalDate }
  | { readonly every: 'vague'; readonly firstYear: number; readonly lastYear: number };

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
const QUARTER = /第?([1-4一二三四])季度?|[Qq]([1-4])/;
const MONTHS: Readonly<Record<string, number>> = { '1-3': 1, '4-6': 2, '7-9': 3, '10-12': 4 };
const FIGURES: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4 };

/** 2025年, 2025年度, 2025年第3季度, 2025Q3, 2025年7-9月. */
export function statedPeriod(raw: string): StatedPeriod {
  const plain = raw
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[〇○零一二三四五六七八九]{4}(?=年)/g, (year) => chineseDigits(year.replace(/[〇○]/g, '零')) ?? year);
  const years = (plain.match(YEAR) ?? []).map(Number);
  const [year] = years;
  if (year === undefined) return { every: 'vague', firstYear: -Infinity, lastYear: Infinity };
  const rest = plain.replace(YEAR, '');
  if (years.length === 1) {
    const quarter = quarterIn(rest);
    if (quarter !== undefined) return { every: 'quarter', first: addMonths(newYear(year), (quarter - 1) * 3) };
    if (/^\D*$/.test(rest) && !/[季月半旬日上下]/.test(rest)) return { every: 'year', first: newYear(year) };
    if (/^年?(?:0?1|一)(?:月)?[-~至到—](?:12|十二)月$/.test(rest)) return { every: 'year', first: newYear(year) };
  }
  return { every: 'vague', firstYear: Math.min(...years), lastYear: Math.max(...years) };
}

/** One quarter, named once. */
function quarterIn(rest: string): number | undefined {
  const named = QUARTER.exec(rest);
  const word = named?.[1] ?? named?.[2];
  if (word !== undefined)
    return /\d[-~至到、,]\d|[一二三四][-~至到、,]/.test(rest) ? undefined : (FIGURES[word] ?? Number(word));
  const months = /^年?(\d{1,2})月?[-~至到—](\d{1,2})月/.exec(rest);
  return months ? MONTHS[`${Number(months[1])}-${Number(months[2])}`] : undefined;
}

/** The periods that begin on or after a day, up to and with the one that a day lies in. */
export function periodsBetween(every: Every, since: LocalDate, asOf: LocalDate): readonly Period[] {
  const periods: Period[] = [];
  const months = every === 'year' ? 12 : 3;
  for (let first = newYear(yearOf(since)); first <= asOf; first = addMonths(first, months)) {
    if (first < since) continue;
    periods.push({ first, last: addDays(addMonths(first, months), -1), words: periodWords(every, first) });
  }
  return periods;
}

/** The first day of the period that a day lies in. */
export function periodStart(every: Every, day: LocalDate): LocalDate {
  const first = newYear(yearOf(day));
  return every === 'year' ? first : addMonths(first, Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3);
}

function periodWords(every: Every, first: LocalDate): Text {
  const year = yearOf(first);
  if (every === 'year') return text(`${year}年`, String(year));
  const quarter = (Number(first.slice(5, 7)) + 2) / 3;
  return text(`${year}年第${quarter}季度`, `quarter ${quarter} of ${year}`);
}

function newYear(year: number): LocalDate {
  return localDate(`${year}-01-01`);
}
