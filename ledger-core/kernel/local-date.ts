declare const dateBrand: unique symbol;

/** A calendar day `YYYY-MM-DD`, no time and no zone. Texts of this form sort and compare as days do. */
export type LocalDate = string & { readonly [dateBrand]: true };

export type Epoch = 1900 | 1904;

/** Days between the first days of the two date systems. */
export const EPOCHS_APART = 1_462;

const DAY_MS = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Undefined when no such day exists (2023-02-30, month 13) or the year is outside 1900–9999, Excel's own range. */
export function dateOf(year: number, month: number, day: number): LocalDate | undefined {
  if (!(year >= 1900 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return undefined;
  return day > daysInMonth(year, month) ? undefined : compose(year, month, day);
}

export function parseIsoDate(raw: string): LocalDate | undefined {
  const match = ISO_DAY.exec(raw);
  return match ? dateOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** For days that data or tests declare. @throws RangeError when there is no such day. */
export function localDate(iso: string): LocalDate {
  const date = parseIsoDate(iso);
  if (date === undefined) throw new RangeError(`not a calendar day: ${iso}`);
  return date;
}

/**
 * The day of a spreadsheet serial number; a fraction (time of day) is dropped. In the 1900 system serials 1–60 follow
 * Excel's calendar, which has a 29 February 1900: serial 60 is no day, undefined.
 */
export function fromSerial(serial: number, epoch: Epoch): LocalDate | undefined {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < 0 || whole > 2_958_465) return undefined;
  if (epoch === 1904) return fromDayNumber(dayNumber(1904, 1, 1) + whole);
  if (whole === 0 || whole === 60) return undefined;
  return fromDayNumber(dayNumber(1899, 12, whole < 60 ? 31 : 30) + whole);
}

/** The 1900-system serial of a day from March 1900 on, as our writer stores it. */
export function toSerial(date: LocalDate): number {
  return dayNumberOf(date) - dayNumber(1899, 12, 30);
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return mustExist(fromDayNumber(dayNumberOf(date) + days));
}

/** Same day so many months on; the month's last day where that day does not exist (民法典 203, by analogy). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const y = Math.floor(index / 12);
  const m = (index % 12) + 1;
  return compose(y, m, Math.min(day, daysInMonth(y, m)));
}

export function addYears(date: LocalDate, years: number): LocalDate {
  return addMonths(date, years * 12);
}

/** later − earlier in days. */
export function daysBetween(earlier: LocalDate, later: LocalDate): number {
  return dayNumberOf(later) - dayNumberOf(earlier);
}

function partsOf(date: LocalDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function dayNumberOf(date: LocalDate): number {
  const { year, month, day } = partsOf(date);
  return dayNumber(year, month, day);
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

function fromDayNumber(days: number): LocalDate | undefined {
  const date = new Date(days * DAY_MS);
  const year = date.getUTCFullYear();
  return year < 1900 || year > 9999 ? undefined : compose(year, date.getUTCMonth() + 1, date.getUTCDate());
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function compose(year: number, month: number, day: number): LocalDate {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}` as LocalDate;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}

function mustExist(date: LocalDate | undefined): LocalDate {
  if (date === undefined) throw new RangeError('a date outside 1900–9999');
  return date;
}
