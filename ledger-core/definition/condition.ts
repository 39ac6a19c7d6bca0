import * as v from 'valibot';

/**
 * A question about one row, declared once as data. From it come the sheet's 校验 text and red cells (templates/) and the
 * checks' findings (checks/); a test lets LibreOffice and the checks answer the same rows.
 *
 * Columns are named by key. An answer is yes, no, or unknown where a column cannot be read or is missing.
 */
export type Condition =
  | { readonly op: 'blank'; readonly column: string }
  /** Filled, and one of the values: given here, or a list of the programme. */
  | { readonly op: 'oneOf'; readonly column: string; readonly values: readonly string[] }
  | {
      readonly op: 'inList';
      readonly column: string;
      readonly list: ListName;
      /** The sheet compares the cell as it is, with the blanks around it, as its sums do. */
      readonly isExact?: true;
    }
  /** Standing in a column of another table; unknown while that table holds nothing to compare with. */
  | { readonly op: 'registered'; readonly column: string; readonly table: string; readonly in: string }
  | { readonly op: 'shorterThan'; readonly column: string; readonly setting: string }
  | { readonly op: 'negative'; readonly column: string }
  /** An amount above a number setting in yuan. */
  | { readonly op: 'exceeds'; readonly column: string; readonly setting: string }
  /** A count that is filled and zero: blank is not zero. */
  | { readonly op: 'zero'; readonly column: string }
  /** Both filled, and the same but for case. */
  | { readonly op: 'same'; readonly column: string; readonly other: string }
  /** Both filled, and the first less than the second; so are their sums over all rows that agree in `by`. */
  | { readonly op: 'lessThan'; readonly column: string; readonly other: string; readonly by: string }
  /** An invoice number that has neither 20 digits nor 8 digits with a code of 10 or 12. */
  | { readonly op: 'invoiceFormOdd'; readonly number: string; readonly code: string }
  /** The row's invoice stands on another row too, beyond what a split or a reversal explains. */
  | { readonly op: 'invoiceBookedTwice' }
  | { readonly op: 'and'; readonly of: readonly Condition[] }
  | { readonly op: 'or'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition };

/** Lists that a programme supplies. `grantFunds`: the funds of its schemes, which the clauses call 助推资金 and the like. */
export type ListName = 'categories' | 'spendableFunds' | 'grantFunds';

const column = v.string();

export const conditionSchema: v.GenericSchema<Condition> = v.lazy(() =>
  v.variant('op', [
    v.strictObject({ op: v.literal('blank'), column }),
    v.strictObject({ op: v.literal('oneOf'), column, values: v.array(v.string()) }),
    v.strictObject({
      op: v.literal('inList'),
      column,
      list: v.picklist(['categories', 'spendableFunds', 'grantFunds']),
      isExact: v.exactOptional(v.literal(true)),
    }),
    v.strictObject({ op: v.literal('registered'), column, table: v.string(), in: column }),
    v.strictObject({ op: v.literal('shorterThan'), column, setting: v.string() }),
    v.strictObject({ op: v.literal('negative'), column }),
    v.strictObject({ op: v.literal('exceeds'), column, setting: v.string() }),
    v.strictObject({ op: v.literal('zero'), column }),
    v.strictObject({ op: v.literal('same'), column, other: column }),
    v.strictObject({ op: v.literal('lessThan'), column, other: column, by: column }),
    v.strictObject({ op: v.literal('invoiceFormOdd'), number: column, code: column }),
    v.strictObject({ op: v.literal('invoiceBookedTwice') }),
    v.strictObject({ op: v.literal('and'), of: v.array(conditionSchema) }),
    v.strictObject({ op: v.literal('or'), of: v.array(conditionSchema) }),
    v.strictObject({ op: v.literal('not'), of: conditionSchema }),
  ]),
);

/** Every column key (of the row's own table) that a condition reads. */
export function columnsRead(condition: Condition): readonly string[] {
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.of.flatMap(columnsRead);
    case 'not':
      return columnsRead(condition.of);
    case 'lessThan':
      return [condition.column, condition.other, condition.by];
    case 'same':
      return [condition.column, condition.other];
    case 'invoiceFormOdd':
      return [condition.number, condition.code];
    case 'invoiceBookedTwice':
      return ['invoice', 'invoiceCode', 'voucherKind', 'voucher', 'bookedOn', 'amount', 'reverses', 'invoiceAmount'];
    default:
      return [condition.column];
  }
}
