import * as v from 'valibot';
import { members as membersTable } from '../definition/registers/people.ts';
import { unknownIn, type Dossier } from '../dossier/dossier.ts';
import { missingTable } from '../dossier/what-is-missing.ts';
import { yuanDisplay, ZERO } from '../kernel/money.ts';
import { nameKey, text, type Text } from '../kernel/text.ts';
import { locate, type TypedTable } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check, type Hit } from './support/check.ts';
import { namesIn } from './support/names-in.ts';
import { oncePerDossier } from './support/once-per-dossier.ts';
import { unknownReversals } from './support/reversals.ts';
import { rowIdentity } from './support/row-hits.ts';
import { scopedRows } from './support/scoped-rows.ts';
import { takenBack } from './support/taken-back.ts';
import { unknownOf } from './support/unread-cell.ts';
import type { ExpenseRow } from './support/table-rows.ts';

const paramsSchema = v.object({
  /** What the names of categories contain under which things are bought. */
  categoryWords: v.array(v.string()),
});

/** Purchases paid to a member of the workshop or to somebody who keeps its money. */
export const personalPayee: Check = (dossier, rule) => {
  const words = v.parse(paramsSchema, rule.params).categoryWords.map(nameKey);
  const { table, rows, gaps: unscoped } = scopedRows<ExpenseRow>(dossier, rule);
  const gaps = [...unscoped];
  const isPurchase = (row: ExpenseRow): boolean =>
    unknownOf(dossier, [row], 'category') !== undefined ||
    words.some((word) => nameKey(row.values.category ?? '').includes(word));
  const back = takenBack(dossier).rows;
  const purchases = rows.filter((row) => isPurchase(row) && !back.has(row));
  if (purchases.length === 0 && gaps.length === 0 && rule.inapplicable) return inapplicable(rule.inapplicable);
  const people = peopleOf(dossier);
  const [unknownTaken, unknownRegister] = [unknownReversals(dossier), unknownMembers(dossier)];
  const hits: Hit[] = [];
  for (const row of table ? purchases : []) {
    const { payee } = row.values;
    const isPerson = payee !== undefined && people.has(nameKey(payee));
    const unknown = isPerson
      ? (unknownOf(dossier, [row], 'category') ?? unknownTaken)
      : (unknownOf(dossier, [row], 'payee') ?? unknownRegister);
    if (unknown) gaps.push(unknown);
    else if (isPerson && table) hits.push(hitOf(table, row, payee));
  }
  return found(hits, gaps);
};

function hitOf(table: TypedTable, row: ExpenseRow, payee: string): Hit {
  const { amount = ZERO, category } = row.values;
  return {
    case: 'to-person',
    at: locate(table, row, 'payee'),
    observed: payee,
    values: { payee, amount: yuanDisplay(amount), category: category ?? '' },
    identity: rowIdentity(table.def, row),
  };
}

/** Why it is not known who is a member. */
function unknownMembers(dossier: Dossier): Text | undefined {
  const register = dossier.book.tables.rf_members;
  if (!register || register.isMissing) return missingTable(membersTable);
  return register.rows.length === 0
    ? text('“成员发展台账”没有登记，无法核对', 'no member is registered to compare with')
    : unknownIn(dossier, 'rf_members', 'name');
}

/** The members, and who else is named as handling the money: these only add to the register. */
const peopleOf = oncePerDossier(({ book: { tables } }): ReadonlySet<string> => {
  const named = (tables.rf_expenses?.rows ?? []).flatMap(({ values: { handler, approver, bookkeeper } }) =>
    [handler, approver, bookkeeper].flatMap((cell) => namesIn(cell ?? '')),
  );
  const registered = (tables.rf_members?.rows ?? []).map(({ values }) => values.name ?? '');
  return new Set([...registered, ...named].map(nameKey).filter((key) => key !== ''));
});
