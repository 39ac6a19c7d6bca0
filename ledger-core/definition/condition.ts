import * as v from 'valibot';
import { formColumns, formFactSchemas, isFormFact, type FormFact } from './form-fact.ts';

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
  /** Standing in a column of another table (`fields`: the single value of that name); unknown while that table holds nothing to compare with. */
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
  | Fact
  | FormFact
  | { readonly op: 'and'; readonly of: readonly Condition[] }
  | { readonly op: 'or'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition };

/**
 * Questions that a form's clauses ask and no formula of a sheet has to answer. Of a blank cell the answer is not known:
 * what is missing is for another rule to say.
 */
export type Fact =
  /** One of the values, as oneOf; but blank is not known. */
  | { readonly op: 'is'; readonly column: string; readonly values: readonly string[] }
  /** A number less or greater than a figure; of an amount, in yuan. */
  | { readonly op: 'below' | 'above'; readonly column: string; readonly than: number }
  /** A day later than one that a clause prints, `YYYY-MM-DD`. */
  | { readonly op: 'after'; readonly column: string; readonly day: string }
  /** A day later than this one, `MM-DD`, of its own year. */
  | { readonly op: 'afterInYear'; readonly column: string; readonly day: string }
  /** A day or a year from the first of these years to the last. */
  | {
      readonly op: 'inYears';
      readonly column: string;
      readonly first?: number | undefined;
      readonly last?: number | undefined;
    }
  /** A day later than that of another column. */
  | { readonly op: 'afterOther'; readonly column: string; readonly other: string }
  /** A text that holds the other one, or begins with it; blanks between characters do not count. */
  | { readonly op: 'contains' | 'begins'; readonly column: string; readonly other: string }
  | { readonly op: 'endsWith'; readonly column: string; readonly values: readonly string[] }
  /** A name that is still to be put in: ××, XXX, ○○, 某某 and the like. */
  | { readonly op: 'placeholder'; readonly column: string }
  /** The reading in force (AMB-…) is one of these. `open`: values that leave it to be said. */
  | {
      readonly op: 'reading';
      readonly setting: string;
      readonly values: readonly string[];
      readonly open?: readonly string[];
    };

const FACT_OPS: ReadonlySet<Condition['op']> = new Set<Fact['op']>([
  'is',
  'below',
  'above',
  'after',
  'afterInYear',
  'inYears',
  'afterOther',
  'contains',
  'begins',
  'endsWith',
  'placeholder',
  'reading',
]);

export function isFact(condition: Condition): condition is Fact {
  return FACT_OPS.has(condition.op);
}

/** Whether a sheet can answer it by a formula. */
export function hasFormula(condition: Condition): boolean {
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.of.every(hasFormula);
    case 'not':
      return hasFormula(condition.of);
    default:
      return !isFact(condition) && !isFormFact(condition);
  }
}

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
    v.strictObject({ op: v.literal('is'), column, values: v.array(v.string()) }),
    v.strictObject({ op: v.literal('below'), column, than: v.number() }),
    v.strictObject({ op: v.literal('above'), column, than: v.number() }),
    v.strictObject({ op: v.literal('after'), column, day: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)) }),
    v.strictObject({ op: v.literal('afterInYear'), column, day: v.pipe(v.string(), v.regex(/^\d{2}-\d{2}$/)) }),
    v.strictObject({
      op: v.literal('inYears'),
      column,
      first: v.optional(v.number()),
      last: v.optional(v.number()),
    }),
    v.strictObject({ op: v.literal('afterOther'), column, other: column }),
    v.strictObject({ op: v.literal('contains'), column, other: column }),
    v.strictObject({ op: v.literal('begins'), column, other: column }),
    v.strictObject({ op: v.literal('endsWith'), column, values: v.array(v.string()) }),
    v.strictObject({ op: v.literal('placeholder'), column }),
    v.strictObject({
      op: v.literal('reading'),
      setting: v.string(),
      values: v.array(v.string()),
      open: v.exactOptional(v.array(v.string())),
    }),
    ...formFactSchemas,
    v.strictObject({ op: v.literal('and'), of: v.array(conditionSchema) }),
    v.strictObject({ op: v.literal('or'), of: v.array(conditionSchema) }),
    v.strictObject({ op: v.literal('not'), of: conditionSchema }),
  ]),
);

/** Every column key (of the row's own table) that a condition reads. */
export function columnsRead(condition: Condition): readonly string[] {
  if (isFormFact(condition)) return formColumns(condition);
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.of.flatMap(columnsRead);
    case 'not':
      return columnsRead(condition.of);
    case 'lessThan':
      return [condition.column, condition.other, condition.by];
    case 'same':
    case 'afterOther':
    case 'contains':
    case 'begins':
      return [condition.column, condition.other];
    case 'reading':
      return [];
    case 'invoiceFormOdd':
      return [condition.number, condition.code];
    case 'invoiceBookedTwice':
      return ['invoice', 'invoiceCode', 'voucherKind', 'voucher', 'bookedOn', 'amount', 'reverses', 'invoiceAmount'];
    default:
      return [condition.column];
  }
}
