import { grantFunds } from '../definition/programme.ts';
import { COVER_FIELDS, type FieldDef, type FieldName } from '../definition/fields.ts';
import type { CheckedRule } from '../definition/rule.ts';
import { unknownIn, type Dossier } from '../dossier/dossier.ts';
import { text } from '../kernel/text.ts';
import { found, inapplicable, textParam, type Check, type CheckResult } from './support/check.ts';
import { grantWord } from './support/grant-receipts.ts';

/** Once there is grant money, a field of the cover has a given value. */
export const coverChoice: Check = (dossier, rule) => {
  const noMoney = withoutGrantMoney(dossier);
  if (noMoney) return noMoney;
  const { name, label, en } = fieldOf(rule);
  const { state, value, at } = dossier.book.fields.get(name as FieldName);
  if (state === 'blank') return found([], [text(`封面没有填${label}`, `“${en}” is blank on the cover`)]);
  if (typeof value !== 'string')
    return found([], [text(`封面的${label}读不出`, `“${en}” on the cover cannot be read`)]);
  const expected = textParam(rule, 'value');
  if (value === expected) return found([]);
  return found([
    { case: 'other', at, observed: value, values: { observed: value, expected }, identity: [name, value] },
  ]);
};

/** Why there is nothing to ask about, or why that cannot be told; undefined where anything names a grant. */
function withoutGrantMoney(dossier: Dossier): CheckResult | undefined {
  const { programme } = dossier.book;
  const named = dossier.ledger.funds();
  if (named.some((fund) => grantFunds(programme).includes(fund))) return undefined;
  const unknown = unknownIn(dossier, 'rf_receipts', 'fund') ?? unknownIn(dossier, 'rf_expenses', 'fund');
  if (unknown) return found([], [unknown]);
  if (named.includes('')) return found([], [text('有资金没有写资金种类', 'some money names no fund')]);
  const { zh, en } = grantWord(programme);
  return inapplicable(text(`台账里没有${zh}。`, `The ledger holds no ${en}.`));
}

function fieldOf(rule: CheckedRule): FieldDef {
  const field = COVER_FIELDS.find(({ name }) => name === textParam(rule, 'field'));
  if (!field) throw new TypeError(`${rule.id}: no cover field ${textParam(rule, 'field')}`);
  return field;
}
