import { members } from '../definition/registers/people.ts';
import { missingTable, unreadAmong } from '../dossier/what-is-missing.ts';
import { text } from '../kernel/text.ts';
import { locate, type TypedRow } from '../workbook/typed-table.ts';
import { found, textParam, type Check } from './support/check.ts';

type MemberRow = TypedRow<typeof members>;

/** Of the members who have not left, no more than one has the leader's role. */
export const singleLeader: Check = (dossier, rule) => {
  const role = textParam(rule, 'role');
  const table = dossier.book.tables.rf_members;
  if (!table || table.isMissing) return found([], [missingTable(members)]);
  const rows: readonly MemberRow[] = table.rows;
  const leaders = rows.filter(({ values, unreadable }) => values.role === role && !hasLeft(values, unreadable));
  const [, second] = leaders;
  const unread = unreadAmong(table, rows, ['role', 'leftOn', 'name']);
  if (unread) return found([], [unread]);
  if (leaders.length === 0)
    return found([], [text(`“${members.sheet}”没有写明谁是${role}`, `“${members.en}” does not say who leads`)]);
  if (!second) return found([]);
  const names = leaders.map(({ values }) => values.name ?? '').join('、');
  return found([
    {
      case: 'several',
      at: locate(table, second, 'role'),
      observed: names,
      values: { names, count: leaders.length, role },
      identity: [names],
    },
  ]);
};

function hasLeft({ leftOn }: MemberRow['values'], unreadable: ReadonlySet<string>): boolean {
  return leftOn !== undefined || unreadable.has('leftOn');
}
