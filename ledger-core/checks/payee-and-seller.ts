import { missingTable } from '../dossier/what-is-missing.ts';
import { unknownIn, type Dossier } from '../dossier/dossier.ts';
import { members } from '../definition/registers/people.ts';
import { nameKey, text, type Text } from '../kernel/text.ts';
import { locate } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check, type Hit } from './support/check.ts';
import { legibleRows } from './support/legible-rows.ts';
import { unknownReversals } from './support/reversals.ts';
import { rowIdentity } from './support/row-hits.ts';
import { takenBack } from './support/taken-back.ts';
import type { ExpenseRow } from './support/table-rows.ts';

const COLUMNS = ['payee', 'seller', 'handler', 'method'] as const;

/** Money that went to somebody else than the invoice's seller, and was no reimbursement of one of the workshop's own. */
export const payeeAndSeller: Check = (dossier, rule) => {
  const { table, rows, gaps } = legibleRows<ExpenseRow>(dossier, rule, COLUMNS);
  const unknown = unknownReversals(dossier);
  if (!table || unknown) return found([], unknown ? [...gaps, unknown] : gaps);
  if (rows.length === 0 && gaps.length === 0 && rule.inapplicable) return inapplicable(rule.inapplicable);
  const { rows: back } = takenBack(dossier);
  const own = ownPeople(dossier);
  const differing = rows.filter((row) => {
    const { payee = '', seller = '', handler = '' } = row.values;
    // 京东 and 北京京东世纪信息技术有限公司: a short name of one is no other payee.
    const [short, long] = [nameKey(payee), nameKey(seller)].sort((a, b) => a.length - b.length);
    if ((short !== undefined && short.length > 1 && long?.includes(short)) || back.has(row)) return false;
    return !own.has(nameKey(payee)) && !namesIn(handler).has(nameKey(payee));
  });
  const gap = differing.length === 0 ? undefined : unknownPeople(dossier);
  if (gap) return found([], [...gaps, gap]);
  const hits = differing.map((row): Hit => {
    const { payee = '', seller = '' } = row.values;
    return {
      case: 'differs',
      at: locate(table, row, 'payee'),
      observed: payee,
      values: { payee, seller },
      identity: rowIdentity(table.def, row),
    };
  });
  return found(hits, gaps);
};

/** The members, those who left included, and the leader. */
function ownPeople({ book }: Dossier): ReadonlySet<string> {
  const names = [
    book.fields.text('rf_leader'),
    ...(book.tables.rf_members?.rows ?? []).map(({ values }) => values.name),
  ];
  return new Set(names.map((name) => nameKey(name ?? '')));
}

/** Why it is not known whether a payee is a member. */
function unknownPeople(dossier: Dossier): Text | undefined {
  const table = dossier.book.tables.rf_members;
  if (!table || table.isMissing) return missingTable(members);
  if (table.rows.length > 0) return unknownIn(dossier, 'rf_members', 'name');
  return text(
    `“${members.sheet}”没有登记，不知道收款人是不是报销的成员`,
    `nobody is registered on “${members.sheet}”: the payee may be a member who was reimbursed`,
  );
}

/** One or several people in a cell; blanks may part names or stand within one. */
function namesIn(people: string): ReadonlySet<string> {
  const parts = [people, ...people.split(/[、，,；;/]/), ...people.split(/[、，,；;/\s]+/)];
  return new Set(parts.map(nameKey).filter((name) => name !== ''));
}
