import { tidy } from '../../kernel/text.ts';
import type { CellImage } from '../image.ts';
import { legibleCell } from './legible-cell.ts';
import { isNobody, personName } from './person-name.ts';
import { ask, BLANK, fixed, read, type Reading, type Unread } from './reading.ts';
import { APOSTROPHE, isAsTrimmed, isReordered } from './typed-text.ts';

/** More than any list of signatures in one cell; the limit keeps hostile texts cheap. */
const LONGEST = 200;
const SEPARATORS = '、，,；;､﹐﹔/／';
const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]+/;
const STOP = /[。 ]+$/;

/**
 * One person's name. Several in one cell are asked: who of them is meant, the cell does not say. Formulas of the sheet compare
 * names with TRIM: plain blanks around them are nothing to log.
 */
export function readPerson(cell: CellImage | undefined): Reading<string> {
  return readNames(cell, ([only, ...others], raw) => {
    if (only === undefined) return BLANK;
    if (others.length > 0) return ask('several-people');
    return isAsTrimmed(only, raw) ? read(only) : fixed(only, 'name-spelling');
  });
}

/** One or several names, with 、 between them. A blank alone parts nobody: 张三 李四 is asked. */
export function readPeople(cell: CellImage | undefined): Reading<string> {
  return readNames(cell, (names, raw) => {
    const value = names.join('、');
    if (isAsTrimmed(value, raw)) return read(value);
    return fixed(value, names.length > 1 ? 'people-separator' : 'name-spelling');
  });
}

function readNames(
  cell: CellImage | undefined,
  valueOf: (names: readonly string[], raw: string) => Reading<string>,
): Reading<string> {
  const given = legibleCell(cell);
  switch (given.kind) {
    case 'number':
    case 'date':
      return ask('not-a-name');
    case 'text': {
      const names = namesIn(given.text);
      return 'kind' in names ? names : valueOf(names, given.text);
    }
    case 'blank':
    case 'ask':
    case 'rejected':
      return given;
  }
}

/** The names of a cell in order, or why one of them is none. */
function namesIn(raw: string): readonly string[] | Unread {
  const shown = tidy(raw).replace(APOSTROPHE, '');
  if (shown === '') return BLANK;
  if (isNobody(shown)) return ask('no-name');
  if (isReordered(raw)) return ask('bidi-control');
  if (raw.length > LONGEST) return ask('not-a-name');
  const parts = partsOf(onOneLine(raw)).map((part) => tidy(part).replace(APOSTROPHE, '').replace(STOP, ''));
  const filled = parts.filter((part) => part !== '');
  if (filled.length === 0) return ask('no-name');
  const names: string[] = [];
  for (const part of filled) {
    const found = personName(part);
    if (found.kind !== 'name') return found;
    names.push(found.name);
  }
  return names;
}

/** A line break parts people, unless it parts a name (张⏎三) or stands before a remark in brackets. */
function onOneLine(raw: string): string {
  const lines = raw
    .split(LINE_BREAK)
    .map(tidy)
    .filter((line) => line !== '');
  const isBroken = lines.some((line) => Array.from(line).length === 1);
  return lines.reduce((sofar, line) => `${sofar}${isBroken || /^[(（【]/.test(line) ? ' ' : '、'}${line}`, '').slice(1);
}

/** What stands between separators that are not inside brackets. */
function partsOf(line: string): readonly string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const ch of line) {
    if ('(（【'.includes(ch)) depth += 1;
    else if (')）】'.includes(ch)) depth -= 1;
    if (depth <= 0 && SEPARATORS.includes(ch)) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${ch}`);
  }
  return parts;
}
