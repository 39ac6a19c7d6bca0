import * as v from 'valibot';
import type { Condition } from '../definition/condition.ts';
import { expenses } from '../definition/registers/money.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { yuanDisplay, ZERO } from '../kernel/money.ts';
import { nameKey, text, type Text } from '../kernel/text.ts';
import { locate, type TypedTable } from '../workbook/typed-table.ts';
import { BLANK_CELL, found, inapplicable, type Check, type Hit } from './support/check.ts';
import { unknownReversals } from './support/reversals.ts';
import { evaluatorOf, rowIdentity } from './support/row-hits.ts';
import { scopedRows } from './support/scoped-rows.ts';
import { takenBack } from './support/taken-back.ts';
import { unknownOf } from './support/unread-cell.ts';
import type { ExpenseRow } from './support/table-rows.ts';

const paramsSchema = v.object({
  /** The setting up to which cash needs no voucher of its own, in yuan. */
  cashSetting: v.string(),
  /** What the names of categories contain whose evidence is the payees' signed sheet. */
  feeWords: v.array(v.string()),
  /** What follows a unit's name in the name of its union. */
  ownSuffixes: v.array(v.string()),
});
type Params = v.InferOutput<typeof paramsSchema>;

const NO_INVOICE: Condition = { op: 'blank', column: 'invoice' };
const NO_KIND: Condition = { op: 'blank', column: 'voucherKind' };
const OTHER_KIND: Condition = { op: 'oneOf', column: 'voucherKind', values: ['其他'] };
const UNSUPPORTED: Condition = { op: 'and', of: [NO_INVOICE, { op: 'or', of: [NO_KIND, OTHER_KIND] }] };

/** Payments without invoice or named voucher, and payments to the unit itself. */
export const unsupportedPayments: Check = (dossier, rule) => {
  const params = v.parse(paramsSchema, rule.params);
  const { table, rows, gaps: unscoped } = scopedRows<ExpenseRow>(dossier, rule);
  const gaps = [...unscoped];
  const back = takenBack(dossier).rows;
  const paid = rows.filter((row) => (row.values.amount ?? ZERO) > 0 && !back.has(row));
  if (paid.length === 0 && gaps.length === 0 && rule.inapplicable) return inapplicable(rule.inapplicable);
  const hits: Hit[] = [];
  const names = ownNames(dossier, params);
  const taken = unknownReversals(dossier);
  for (const row of table ? paid : []) {
    const answers = [toOwnAccount(dossier, row, names), withoutEvidence(dossier, row, params)];
    gaps.push(...answers.flatMap((one) => (typeof one === 'object' ? [one] : [])));
    const answer = answers.find((one) => typeof one === 'string');
    if (typeof answer !== 'string' || !table) continue;
    if (taken) gaps.push(taken);
    else hits.push(hitOf(table, row, answer));
  }
  return found(hits, gaps);
};

type Answer = 'to-own-account' | 'no-evidence' | Text | undefined;

function toOwnAccount(dossier: Dossier, row: ExpenseRow, names: OwnNames): Answer {
  const answer = evaluatorOf(dossier).answer(UNSUPPORTED, expenses, row);
  const { payee } = row.values;
  if (answer === 'no') return undefined;
  if (payee === undefined) return unknownOf(dossier, [row], 'payee');
  if (!names.keys.has(nameKey(payee))) return names.unknown;
  return answer === 'yes' ? 'to-own-account' : answer.unknown;
}

function withoutEvidence(dossier: Dossier, row: ExpenseRow, { cashSetting, feeWords }: Params): Answer {
  const overLimit: Condition = { op: 'exceeds', column: 'amount', setting: cashSetting };
  const notSmallCash: Condition = { op: 'or', of: [overLimit, { op: 'not', of: CASH }] };
  const condition: Condition = { op: 'and', of: [NO_INVOICE, NO_KIND, notSmallCash] };
  const answer = evaluatorOf(dossier).answer(condition, expenses, row);
  const category = nameKey(row.values.category ?? '');
  if (answer === 'no' || feeWords.some((word) => category.includes(nameKey(word)))) return undefined;
  const unknown = unknownOf(dossier, [row], 'category');
  if (unknown) return unknown;
  return answer === 'yes' ? 'no-evidence' : answer.unknown;
}

const CASH: Condition = { op: 'oneOf', column: 'method', values: ['现金'] };

interface OwnNames {
  readonly keys: ReadonlySet<string>;
  /** Why there may be other names. */
  readonly unknown: Text | undefined;
}

/** The unit, its union and the workshop, as a payee may be written. */
function ownNames({ book: { fields } }: Dossier, { ownSuffixes }: Params): OwnNames {
  const unit = fields.text('rf_unit');
  const workshop = fields.text('rf_workshop_name');
  const names = [
    ...(unit === undefined ? [] : ['', ...ownSuffixes].map((suffix) => `${unit}${suffix}`)),
    ...(workshop === undefined ? [] : [workshop]),
  ];
  const unknown =
    unit === undefined
      ? text('封面的所在单位没有填或读不出', 'the unit on the cover is blank or cannot be read')
      : undefined;
  return { keys: new Set(names.map(nameKey)), unknown };
}

function hitOf(table: TypedTable, row: ExpenseRow, id: 'to-own-account' | 'no-evidence'): Hit {
  const { payee, amount = ZERO } = row.values;
  const own = id === 'to-own-account';
  return {
    case: id,
    at: locate(table, row, own ? 'payee' : 'invoice'),
    observed: own ? (payee ?? BLANK_CELL) : BLANK_CELL,
    values: { payee: payee ?? BLANK_CELL, amount: yuanDisplay(amount) },
    identity: rowIdentity(table.def, row),
  };
}
