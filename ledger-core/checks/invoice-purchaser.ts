import * as v from 'valibot';
import { grantFunds } from '../definition/programme.ts';
import type { ExpenseValues } from '../definition/registers/money.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { FieldName } from '../definition/fields.ts';
import { nameKey, text, type Text } from '../kernel/text.ts';
import { locate } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check, type Hit } from './support/check.ts';
import { legibleRows } from './support/legible-rows.ts';
import { unknownReversals } from './support/reversals.ts';
import { rowIdentity } from './support/row-hits.ts';
import { takenBack } from './support/taken-back.ts';
import type { ExpenseRow } from './support/table-rows.ts';

const paramsSchema = v.object({
  /** The setting that turns the comparison off, and its value that does. */
  setting: v.string(),
  off: v.string(),
  /** The cover's words for books of the union, and the word that a union's name contains. */
  unionBooks: v.string(),
  unionWord: v.string(),
});
type Params = v.InferOutput<typeof paramsSchema>;

const COLUMNS = ['purchaser', 'voucherKind', 'fund'] as const;

/** Invoices made out to somebody else than the unit, or its union, that keeps the books. */
export const invoicePurchaser: Check = (dossier, rule) => {
  const params = v.parse(paramsSchema, rule.params);
  const { fields, settings, programme } = dossier.book;
  if (settings.text(params.setting) === params.off) {
    return inapplicable(
      text(`口径 ${params.setting} 选了“${params.off}”。`, `Setting ${params.setting} says “${params.off}”.`),
    );
  }
  const { table, rows, gaps } = legibleRows<ExpenseRow>(dossier, rule, COLUMNS);
  const unknown = unknownReversals(dossier);
  if (!table || unknown) return found([], unknown ? [...gaps, unknown] : gaps);
  if (rows.length === 0 && gaps.length === 0 && rule.inapplicable) return inapplicable(rule.inapplicable);
  const books = fields.text('rf_book_entity');
  if (books === undefined) return found([], [...gaps, unknownField(dossier, 'rf_book_entity', '核算主体')]);
  const unit = fields.text('rf_unit');
  const { rows: back } = takenBack(dossier);
  const funds = new Set(grantFunds(programme));
  const hits: Hit[] = [];
  let isUnitAsked = false;
  for (const row of rows) {
    const allowed = allowedFor(row.values, books, funds, params);
    const { purchaser = '' } = row.values;
    if (back.has(row)) continue;
    if (allowed.union && nameKey(purchaser).includes(params.unionWord)) continue;
    if (allowed.unit && unit !== undefined && nameKey(purchaser) === nameKey(unit)) continue;
    if (allowed.unit && unit === undefined) isUnitAsked = true;
    else
      hits.push({
        case: books === params.unionBooks ? 'not-union' : 'not-unit',
        at: locate(table, row, 'purchaser'),
        observed: purchaser,
        values: { purchaser, unit: unit ?? '', books },
        identity: rowIdentity(table.def, row),
      });
  }
  return found(hits, isUnitAsked ? [...gaps, unknownField(dossier, 'rf_unit', '所在单位')] : gaps);
};

/** Whose name may stand on an invoice. Matching funds may be spent from the unit's books or the union's. */
function allowedFor(
  { fund }: ExpenseValues,
  books: string,
  grants: ReadonlySet<string>,
  { unionBooks }: Params,
): { readonly unit: boolean; readonly union: boolean } {
  const isOtherMoney = fund !== undefined && !grants.has(fund);
  const isUnion = books === unionBooks;
  return { unit: !isUnion || isOtherMoney, union: isUnion || isOtherMoney };
}

function unknownField({ book }: Dossier, name: FieldName, label: string): Text {
  return book.fields.isUnknown(name)
    ? text(`封面的${label}读不出`, `${label} on the cover cannot be read`)
    : text(`封面没有填${label}`, `${label} on the cover is blank`);
}
