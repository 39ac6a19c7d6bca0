import { fill, text, type Text } from '../../../ledger-core/kernel/text.ts';
import { START_PAGE } from '../../strings/workbench-start.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** How many whole days ago that was. Times are milliseconds since 1970. */
export function daysAgo(at: number, now: number): number {
  return Math.max(0, Math.floor((now - at) / DAY_MS));
}

/** When it was, as one would say it now, by the clock of this computer. */
export function whenWords(at: number, now: number): Text {
  const minutes = Math.floor((now - at) / MINUTE_MS);
  if (minutes < 1) return START_PAGE.justNow;
  if (minutes < 60) return fill(START_PAGE.minutesAgo, { n: minutes });
  const then = new Date(at);
  const today = new Date(now);
  const time = `${then.getHours()}:${String(then.getMinutes()).padStart(2, '0')}`;
  if (isSameDay(then, today)) return fill(START_PAGE.today, { time });
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  if (isSameDay(then, yesterday)) return fill(START_PAGE.yesterday, { time });
  return dayWords(then, then.getFullYear() !== today.getFullYear());
}

function isSameDay(a: Date, b: Date): boolean {
  return a.toDateString() === b.toDateString();
}

function dayWords(day: Date, withYear: boolean): Text {
  const year = withYear ? { year: 'numeric' as const } : {};
  return text(
    `${withYear ? `${day.getFullYear()}年` : ''}${day.getMonth() + 1}月${day.getDate()}日`,
    new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', ...year }).format(day),
  );
}
