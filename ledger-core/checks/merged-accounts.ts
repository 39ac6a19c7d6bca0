import * as v from 'valibot';
import { grantFunds } from '../definition/programme.ts';
import { unknownAmong, unknownIn, type Dossier } from '../dossier/dossier.ts';
import { nameKey, text, type Text } from '../kernel/text.ts';
import { locate } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check, type Hit } from './support/check.ts';
import { rowIdentity } from './support/row-hits.ts';
import type { ReceiptRow } from './support/table-rows.ts';

const paramsSchema = v.object({
  /** Who keeps the books where the rule applies, and what the name of such an account's holder contains. */
  entity: v.string(),
  holder: v.string(),
});

/** A union's money that arrived in an account whose holder is no union. */
export const mergedAccounts: Check = (dossier, rule) => {
  const { entity, holder } = v.parse(paramsSchema, rule.params);
  const { book } = dossier;
  const table = book.tables.rf_receipts;
  const funds = grantFunds(book.programme);
  const unknown = unknownIn(dossier, 'rf_receipts', 'fund');
  const rows: readonly ReceiptRow[] = (table?.rows ?? []).filter(({ values }) => funds.includes(values.fund ?? ''));
  if (rows.length === 0 && !unknown && rule.inapplicable) return inapplicable(rule.inapplicable);
  const keeper = book.fields.text('rf_book_entity');
  if (keeper === undefined) return found([], [unknown ?? unknownKeeper(dossier)]);
  if (keeper !== entity) return inapplicable(text(`核算主体是${keeper}。`, `The books are kept by: ${keeper}.`));
  const hits = rows.flatMap((row): Hit[] => {
    const { payee } = row.values;
    if (payee === undefined || nameKey(payee).includes(nameKey(holder)) || !table) return [];
    const at = locate(table, row, 'payee');
    return [{ case: 'merged', at, observed: payee, values: { payee }, identity: rowIdentity(table.def, row) }];
  });
  const grants = new Set<unknown>(rows);
  const gaps = [unknown, unknownAmong(dossier, 'rf_receipts', (row) => grants.has(row), ['payee']), noPayee(rows)];
  return found(
    hits,
    gaps.filter((one) => one !== undefined),
  );
};

/** A row without a payee cannot be asked; where all are without, nothing is known. */
function noPayee(rows: readonly ReceiptRow[]): Text | undefined {
  const isNone =
    rows.length > 0 && rows.every(({ values, unreadable }) => values.payee === undefined && !unreadable.has('payee'));
  return isNone ? text('到账没有填收款单位', 'the receipts name no payee') : undefined;
}

function unknownKeeper({ book: { fields } }: Dossier): Text {
  return fields.isUnknown('rf_book_entity')
    ? text('封面的核算主体读不出', 'who keeps the books cannot be read on the cover')
    : text('封面没有填核算主体', 'the cover does not say who keeps the books');
}
