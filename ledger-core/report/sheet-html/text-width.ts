import type { PrintFont } from './print-options.ts';
import type { PrintedLook } from './printed-sheet.ts';

/** The size that digits are measured at. */
const STANDARD = 11;

const NARROW = /[\s.,:;'"!|()[\]ijlI-]/;
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]/u;

/** About how wide a line of text is, in px: enough to tell whether it fits, not where it ends. */
export function textWidth(text: string, { size, bold }: PrintedLook, { digitWidth }: PrintFont): number {
  const digit = (digitWidth * size) / STANDARD;
  let width = 0;
  for (const ch of text) width += WIDE.test(ch) ? pxOf(size) : NARROW.test(ch) ? digit / 2 : digit;
  return bold ? width * 1.08 : width;
}

/** Lines that a wrapped text takes in so many px. */
export function lineCount(text: string, room: number, look: PrintedLook, font: PrintFont): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line, look, font) / Math.max(room, 1))), 0);
}

/** Points to px. */
export function pxOf(points: number): number {
  return (points * 4) / 3;
}
