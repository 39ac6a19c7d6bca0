import { Decimal } from 'decimal.js';
import * as v from 'valibot';
import { nameKey, text, type Text } from '../kernel/text.ts';
import { locate, type TypedTable } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check, type Hit } from './support/check.ts';
import { cellGap, paidFeesOfKind, personKeys } from './support/fee-rows.ts';
import { isOff, standardParams } from './support/fee-standard.ts';
import type { FeeRow } from './support/table-rows.ts';

const paramsSchema = v.object({
  ...standardParams,
  /** Most hours of teaching (学时) in half a day. */
  hoursPerHalfDay: v.string(),
});

/** One person's lectures of one day, in the order of their rows. */
interface LectureDay {
  readonly rows: FeeRow[];
}

/** More hours of teaching than a day holds, and one lecture paid under two vouchers. */
export const lectureHours: Check = (dossier, rule) => {
  const params = v.parse(paramsSchema, rule.params);
  const { table, rows, gaps: scopeGaps } = paidFeesOfKind(dossier, rule);
  if (rows.length === 0 && scopeGaps.length === 0 && rule.inapplicable) return inapplicable(rule.inapplicable);
  if (!table) return found([], scopeGaps);
  const limit = isOff(dossier, params) ? undefined : new Decimal(params.hoursPerHalfDay).times(2);
  const personOf = personKeys(rows);
  const days = new Map<string, LectureDay>();
  const gaps: Text[] = [...scopeGaps];
  for (const row of rows) {
    const gap = cellGap(table, row, 'name', 'on') ?? (limit && hoursGap(table, row)) ?? slotGap(table, row);
    if (gap) gaps.push(gap);
    const person = personOf(row);
    if (person === undefined || row.values.on === undefined) continue;
    const key = `${person}|${row.values.on}`;
    const day = days.get(key) ?? { rows: [] };
    day.rows.push(row);
    days.set(key, day);
  }
  const hits = [...days.values()].flatMap((day) => [
    ...(limit ? tooManyHours(table, day, limit) : []),
    ...sameSlots(table, day),
  ]);
  return found(hits, gaps);
};

/** Only what is counted in hours has hours to add up. */
function hoursGap(table: TypedTable, row: FeeRow): Text | undefined {
  const { unit } = row.values;
  return unit === undefined || unit === '学时' ? cellGap(table, row, 'unit', 'quantity') : undefined;
}

/** Blank is not asked here; what stands there and cannot be read is not known. */
function slotGap(table: TypedTable, row: FeeRow): Text | undefined {
  const unread = ['voucher', 'content', 'activity'].find(
    (key) => row.unreadable.has(key) || table.missingColumns.has(key),
  );
  return unread === undefined ? undefined : cellGap(table, row, unread);
}

/** Found where the day's sum passes the limit. */
function tooManyHours(table: TypedTable, { rows }: LectureDay, limit: Decimal): Hit[] {
  let sum = new Decimal(0);
  let last: FeeRow | undefined;
  for (const row of rows) {
    const { unit, quantity } = row.values;
    if (unit !== '学时' || quantity === undefined) continue;
    if (!sum.greaterThan(limit)) last = row;
    sum = sum.plus(quantity);
  }
  if (!last || !sum.greaterThan(limit)) return [];
  const { name = '', on = '' } = last.values;
  return [
    {
      case: 'too-many-hours',
      at: locate(table, last, 'quantity'),
      observed: text(`${sum.toString()}学时`, `${sum.toString()} hours`),
      values: { name, day: on, hours: sum.toString(), limit: limit.toString(), half: limit.dividedBy(2).toString() },
      identity: [name, on],
    },
  ];
}

/** The same subject or activity once more, under another voucher. */
function sameSlots(table: TypedTable, { rows }: LectureDay): Hit[] {
  const earlier = new Map<string, FeeRow[]>();
  return rows.flatMap((row): Hit[] => {
    const { voucher, content, activity, name = '', on = '' } = row.values;
    if (voucher === undefined) return [];
    const keys = [
      ...(activity === undefined ? [] : [`activity ${nameKey(activity)}`]),
      ...(content === undefined ? [] : [`content ${nameKey(content)}`]),
    ];
    const before = keys.flatMap((key) => earlier.get(key) ?? []).find((one) => isPaidAgain(one, row));
    for (const key of keys) earlier.set(key, [...(earlier.get(key) ?? []), row]);
    if (!before) return [];
    const subject = content ?? activity ?? '';
    return [
      {
        case: 'same-slot',
        at: locate(table, row, 'voucher'),
        observed: voucher,
        values: { name, day: on, subject, other: before.values.voucher ?? '', otherRow: before.sheetRow },
        identity: [name, on, subject],
      },
    ];
  });
}

/** Two activities of one subject are two lectures. */
function isPaidAgain({ values: one }: FeeRow, { values: two }: FeeRow): boolean {
  const areTwo = one.activity !== undefined && two.activity !== undefined && !isSame(one.activity, two.activity);
  return !areTwo && !isSame(one.voucher ?? '', two.voucher ?? '');
}

function isSame(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}
