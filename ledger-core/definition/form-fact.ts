import * as v from 'valibot';

/** Questions about several boxes of a form, or about the words in one. Of a blank box the answer is not known. */
export type FormFact =
  /** A text that holds one of these words, or what the field of this name says. */
  | {
      readonly op: 'mentions';
      readonly column: string;
      readonly values: readonly string[];
      readonly field?: string;
    }
  /** The sum of some counts is above another figure, or above so many times it; what is filled in can be enough to tell. */
  | {
      readonly op: 'sumAbove';
      readonly columns: readonly string[];
      readonly than: string;
      readonly times?: number;
    }
  /** A printed total that is not the sum of its parts, by more than 0.01. */
  | { readonly op: 'sumDiffers'; readonly columns: readonly string[]; readonly total: string }
  /** More characters than that; blanks and line breaks do not count. */
  | { readonly op: 'longerThan'; readonly column: string; readonly characters: number }
  /** A text in the form of telephone numbers or of an e-mail address. */
  | { readonly op: 'hasForm'; readonly column: string; readonly form: 'telephone' | 'email' }
  /** A day, month or year after that of the check. */
  | { readonly op: 'future'; readonly column: string };

const OPS: ReadonlySet<string> = new Set<FormFact['op']>([
  'mentions',
  'sumAbove',
  'sumDiffers',
  'longerThan',
  'hasForm',
  'future',
]);

export function isFormFact(condition: { readonly op: string }): condition is FormFact {
  return OPS.has(condition.op);
}

const column = v.string();

export const formFactSchemas = [
  v.strictObject({
    op: v.literal('mentions'),
    column,
    values: v.array(v.string()),
    field: v.exactOptional(v.string()),
  }),
  v.strictObject({
    op: v.literal('sumAbove'),
    columns: v.array(column),
    than: column,
    times: v.exactOptional(v.number()),
  }),
  v.strictObject({ op: v.literal('sumDiffers'), columns: v.array(column), total: column }),
  v.strictObject({ op: v.literal('longerThan'), column, characters: v.number() }),
  v.strictObject({ op: v.literal('hasForm'), column, form: v.picklist(['telephone', 'email']) }),
  v.strictObject({ op: v.literal('future'), column }),
] as const;

/** Every column key that it reads. */
export function formColumns(fact: FormFact): readonly string[] {
  switch (fact.op) {
    case 'sumAbove':
      return [...fact.columns, fact.than];
    case 'sumDiffers':
      return [...fact.columns, fact.total];
    default:
      return [fact.column];
  }
}
