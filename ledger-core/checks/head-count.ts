import { members as membersTable } from '../definition/registers/people.ts';
import type { activities } from '../definition/registers/work.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { illegibleColumn, missingTable } from '../dossier/what-is-missing.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { text, type Text } from '../kernel/text.ts';
import { locate, type TypedRow, type TypedTable } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check, type CheckResult, type Hit } from './support/check.ts';
import { rowIdentity } from './support/row-hits.ts';
import { scopedRows } from './support/scoped-rows.ts';
import { countUpTo } from './support/days.ts';
import { countBefore } from './support/days.ts';
import type { MemberRow } from './support/table-rows.ts';

type ActivityRow = TypedRow<typeof activities>;
/** Activities with more members than the register has on that day. */
export const headCount: Check = (dossier, rule) => {
  const { table, rows, gaps: unscoped } = scopedRows<ActivityRow>(dossier, rule);
  if (rows.length === 0 && unscoped.length === 0 && rule.inapplicable) return inapplicable(rule.inapplicable);
  const register = registerOf(dossier);
  if ('hits' in register) return found([], [...unscoped, ...register.gaps]);
  const hits: Hit[] = [];
  const gaps: Text[] = [...unscoped];
  for (const row of rows) {
    const { on, members } = row.values;
    if (!table) continue;
    if (on === undefined || members === undefined) {
      gaps.push(illegibleColumn(table.def, on === undefined ? 'on' : 'members'));
    } else if (members > register.most.activeOn(on)) {
      hits.push(hitOf(table, row, on, members, register.most.activeOn(on)));
    } else if (members > register.least.activeOn(on)) {
      gaps.push(text('成员的加入或退出日期读不清', 'when some members joined or left is not clear'));
    }
  }
  return found(hits, gaps);
};

function hitOf(table: TypedTable, row: ActivityRow, on: LocalDate, members: number, active: number): Hit {
  return {
    case: 'too-many',
    at: locate(table, row, 'members'),
    observed: String(members),
    values: { members, active, day: on },
    identity: rowIdentity(table.def, row),
  };
}

/** The register as it is at most (unclear dates counted as there) and at least. */
interface Register {
  readonly most: Roster;
  readonly least: Roster;
}

function registerOf({ book }: Dossier): Register | CheckResult {
  const register = book.tables.rf_members;
  if (!register || register.isMissing) return found([], [missingTable(membersTable)]);
  const { rows, missingColumns } = register;
  if (rows.length === 0) {
    return found([], [text('“成员发展台账”没有登记，无法核对', 'no member is registered to compare with')]);
  }
  const isUnclear = ({ values: { joinedOn, leftOn }, unreadable }: MemberRow): boolean =>
    ['joinedOn', 'leftOn'].some((key) => unreadable.has(key) || missingColumns.has(key)) ||
    (joinedOn !== undefined && leftOn !== undefined && leftOn < joinedOn);
  const clear = rows.filter((row) => !isUnclear(row));
  return { most: new Roster(clear, rows.length - clear.length), least: new Roster(clear, 0) };
}

/** Who is there on a day: both the day of joining and that of leaving count. */
class Roster {
  readonly #joined: readonly LocalDate[];
  readonly #left: readonly LocalDate[];
  readonly #always: number;

  constructor(rows: readonly MemberRow[], always: number) {
    this.#joined = rows.flatMap(({ values }) => values.joinedOn ?? []).sort();
    this.#left = rows.flatMap(({ values }) => values.leftOn ?? []).sort();
    this.#always = always + rows.length - this.#joined.length;
  }

  activeOn(day: LocalDate): number {
    return this.#always + countUpTo(this.#joined, day) - countBefore(this.#left, day);
  }
}
