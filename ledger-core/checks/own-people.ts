import { push } from '../kernel/push.ts';
import * as v from 'valibot';
import type { CheckedRule } from '../definition/rule.ts';
import { unknownAmong, unknownIn, type Dossier } from '../dossier/dossier.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { nameKey, text, type Text } from '../kernel/text.ts';
import { locate, type TypedRow, type TypedTable } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check, type Hit } from './support/check.ts';
import { cellGap, isOnFeeSheet, paidFees } from './support/fee-rows.ts';
import { namesIn } from './support/names-in.ts';
import { rowIdentity } from './support/row-hits.ts';
import { takenBack } from './support/taken-back.ts';
import type { MemberRow } from './support/table-rows.ts';

/** Words by which a category is one of fees to persons. */
const paramsSchema = v.object({ categories: v.array(v.string()) });

/** One fee, to whoever its row names. */
interface Paid {
  readonly table: TypedTable;
  readonly row: TypedRow;
  /** The column that names the payees. */
  readonly column: string;
  readonly payees: string | undefined;
  readonly on: LocalDate | undefined;
}

/** Fees paid to somebody who was a member of the workshop on that day. */
export const ownPeople: Check = (dossier, rule) => {
  const { fees, gaps } = paidOf(dossier, rule);
  if (fees.length === 0 && gaps.length === 0 && rule.inapplicable) return inapplicable(rule.inapplicable);
  const register = dossier.book.tables.rf_members;
  const unknown = unknownIn(dossier, 'rf_members', 'name');
  if (fees.length > 0 && (!register || register.isMissing || register.rows.length === 0)) {
    const empty = text('“成员发展台账”没有登记成员', 'no members are registered on “成员发展台账”');
    return found([], [...gaps, unknown ?? empty]);
  }
  if (unknown) gaps.push(unknown);
  const byName = membersByName(register?.rows ?? []);
  // The leader is of the workshop whether the register names him or not.
  const leader = nameKey(dossier.book.fields.text('rf_leader') ?? '');
  const hits: Hit[] = [];
  for (const fee of fees) {
    if (fee.payees === undefined) {
      const gap = cellGap(fee.table, fee.row, fee.column);
      if (gap) gaps.push(gap);
      continue;
    }
    const own: string[] = [];
    for (const name of namesIn(fee.payees)) {
      const isLeader = leader !== '' && nameKey(name) === leader;
      const answer = isLeader ? 'yes' : wasMember(byName.get(nameKey(name)) ?? [], fee, register);
      if (answer === 'yes') own.push(name);
      else if (answer !== 'no') gaps.push(answer);
    }
    if (own.length > 0) hits.push(hitOf(fee, own));
  }
  return found(hits, gaps);
};

function hitOf({ table, row, column, payees = '', on }: Paid, own: readonly string[]): Hit {
  return {
    case: 'member',
    at: locate(table, row, column),
    observed: payees,
    values: { names: own.join('、'), day: on ?? text('这一天', 'that day') },
    identity: rowIdentity(table.def, row),
  };
}

/** The fee sheet's rows, and the expenses whose voucher it does not have. */
function paidOf(dossier: Dossier, rule: CheckedRule): { readonly fees: readonly Paid[]; readonly gaps: Text[] } {
  const { categories } = v.parse(paramsSchema, rule.params);
  const sheet = paidFees(dossier, rule);
  const gaps = [...sheet.gaps];
  const fees: Paid[] = [];
  for (const row of sheet.table ? sheet.rows : []) {
    const { name, on } = row.values;
    if (sheet.table) fees.push({ table: sheet.table, row, column: 'name', payees: name, on });
  }
  const ledger = dossier.book.tables.rf_expenses;
  const gone = takenBack(dossier).rows;
  const isFee = ({ values }: { readonly values: { readonly category?: string | undefined } }): boolean =>
    categories.some((word) => values.category?.includes(word));
  for (const row of ledger?.rows ?? []) {
    const { payee, bookedOn, paidOn, amount } = row.values;
    if (!ledger || !isFee(row) || (amount ?? 0) < 0 || gone.has(row) || isOnFeeSheet(dossier, row)) continue;
    fees.push({ table: ledger, row, column: 'payee', payees: payee, on: bookedOn ?? paidOn });
  }
  const unknown =
    unknownIn(dossier, 'rf_expenses', 'category') ?? unknownAmong(dossier, 'rf_expenses', isFee, ['amount', 'voucher']);
  if (unknown) gaps.push(unknown);
  return { fees, gaps };
}

function membersByName(rows: readonly MemberRow[]): ReadonlyMap<string, readonly MemberRow[]> {
  const byName = new Map<string, MemberRow[]>();
  for (const row of rows) {
    if (row.values.name === undefined) continue;
    push(byName, nameKey(row.values.name), row);
  }
  return byName;
}

/** Whether one of a name's entries covers the day of the fee; or why that is not known. */
function wasMember(
  entries: readonly MemberRow[],
  { table, row, on, column }: Paid,
  register: TypedTable | undefined,
): 'yes' | 'no' | Text {
  let result: 'no' | Text = 'no';
  for (const entry of entries) {
    const { joinedOn, leftOn } = entry.values;
    const unread = ['joinedOn', 'leftOn'].filter(
      (key) => entry.unreadable.has(key) || register?.missingColumns.has(key),
    );
    const [first] = unread;
    if (first !== undefined && register) result = cellGap(register, entry, first) ?? result;
    else if (joinedOn === undefined && leftOn === undefined) return 'yes';
    else if (on === undefined) result = cellGap(table, row, column === 'name' ? 'on' : 'bookedOn') ?? result;
    else if ((joinedOn ?? on) <= on && (leftOn ?? on) >= on) return 'yes';
  }
  return result;
}
