import * as v from 'valibot';
import { members } from '../definition/registers/people.ts';
import { missingTable, unreadAmong } from '../dossier/what-is-missing.ts';
import { addMonths, type LocalDate } from '../kernel/local-date.ts';
import { text } from '../kernel/text.ts';
import { locate } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check } from './support/check.ts';
import { paramsOf } from './support/params.ts';
import type { MemberRow } from './support/table-rows.ts';

const schema = v.strictObject({
  months: v.number(),
  /** The share of those who were there at the beginning that may have left since; 0.5 for half of them. */
  most: v.number(),
});

/** Not too many of the members who were there some months ago have left since. */
export const memberTurnover: Check = (dossier, rule) => {
  const { months, most } = paramsOf(rule, schema);
  const table = dossier.book.tables.rf_members;
  if (!table || table.isMissing) return found([], [missingTable(members)]);
  const unread = unreadAmong(table, table.rows, ['joinedOn', 'leftOn']);
  if (unread) return found([], [unread]);
  if (table.rows.length === 0) return found([], [text('“成员发展台账”没有登记', 'no member is registered')]);
  const since = addMonths(dossier.asOf, -months);
  const early = table.rows.filter((row) => wasThere(row, since));
  const left = early.filter(({ values: { leftOn } }) => leftOn !== undefined && leftOn <= dossier.asOf);
  if (early.length === 0) {
    const undated = table.rows.some(({ values: { joinedOn } }) => joinedOn === undefined);
    return undated
      ? found([], [text('“成员发展台账”有没填的“加入日期”', 'some members have no day of joining')])
      : inapplicable(text(`${months}个月前还没有成员。`, `There was no member ${months} months ago.`));
  }
  // Somebody without a day of joining may have been there, and makes the share smaller.
  const perhaps = table.rows.filter(
    ({ values: { joinedOn, leftOn } }) => joinedOn === undefined && (leftOn === undefined || leftOn > since),
  ).length;
  if (left.length <= most * early.length) return found([]);
  if (left.length <= most * (early.length + perhaps))
    return found([], [text('“成员发展台账”有没填的“加入日期”', 'some members have no day of joining')]);
  return found([
    {
      case: 'many-left',
      at: locate(table, undefined, 'leftOn'),
      observed: `${left.length}/${early.length}`,
      values: { left: left.length, before: early.length, months, since },
      identity: [String(left.length), String(early.length)],
    },
  ]);
};

function wasThere({ values: { joinedOn, leftOn } }: MemberRow, day: LocalDate): boolean {
  return joinedOn !== undefined && joinedOn <= day && (leftOn === undefined || leftOn > day);
}
