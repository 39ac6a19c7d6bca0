import { fromSerial, parseIsoDate, type Epoch, type LocalDate } from '../kernel/local-date.ts';

/** A cell's day: `text` is `YYYY-MM-DD` or, with a time, `YYYY-MM-DDThh:mm:ss`. */
export interface CellDate {
  readonly text: string;
  /** Absent for a day that Excel shows and the calendar lacks (1900-02-29) and for a day the file made up. */
  readonly date?: LocalDate;
}

const DAY_SECONDS = 86_400;
const ISO = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?Z?)?$/;

/**
 * The day of a serial number under a date format. Undefined where Excel itself shows ##### (negative, beyond 9999):
 * such a number stays a number. The time is rounded to the second but never carries into the next day.
 */
export function dateOfSerial(serial: number, epoch: Epoch): CellDate | undefined {
  const whole = Math.floor(serial);
  const seconds = Math.min(Math.round((serial - whole) * DAY_SECONDS), DAY_SECONDS - 1);
  const date = fromSerial(whole, epoch);
  if (date !== undefined) return { text: withTime(date, seconds), date };
  // Excel's calendar has a day 0 of January 1900 (a bare time of day) and a 29 February 1900.
  if (whole === 0) return { text: withTime('1900-01-00', seconds) };
  if (whole === 60) return { text: withTime('1900-02-29', seconds) };
  return undefined;
}

/** The day of an ISO 8601 cell (`t="d"`), without zone or in UTC. Undefined when it is not of that form. */
export function dateOfIso(raw: string): CellDate | undefined {
  const match = ISO.exec(raw);
  if (!match) return undefined;
  const [, day = '', hours = '00', minutes = '00', secondsPart = '00'] = match;
  const date = parseIsoDate(day);
  const time = `${hours}:${minutes}:${secondsPart}`;
  const text = time === '00:00:00' ? day : `${day}T${time}`;
  return date === undefined ? { text } : { text, date };
}

function withTime(day: string, seconds: number): string {
  if (seconds === 0) return day;
  const part = (n: number): string => String(n).padStart(2, '0');
  return `${day}T${part(Math.floor(seconds / 3600))}:${part(Math.floor(seconds / 60) % 60)}:${part(seconds % 60)}`;
}
