import * as v from 'valibot';
import { applicationSchema } from './form.ts';
import { ruleSchema, textSchema } from './rule.ts';
import { RETURN_KINDS } from './registers/money.ts';
import { TABLE_NAMES, type TableName } from './registers/all-tables.ts';

const amountText = v.pipe(v.string(), v.regex(/^\d+\.\d{2}$/, 'an amount in yuan with two decimals'));

/** One funding line of a programme: what is given, on what ground, by whom. */
const schemeSchema = v.strictObject({
  id: v.string(),
  name: textSchema,
  /** The 资金种类 under which receipts and expenses of this scheme stand. */
  fund: v.string(),
  amount: amountText,
  clause: v.string(),
});

/** One item of a programme's 支出范围. */
const categorySchema = v.strictObject({
  code: v.string(),
  name: v.string(),
  en: v.string(),
  /** The line under which the document prints it, where that is wider. */
  printedLine: v.optional(v.string()),
});

/** A named, switchable reading of a clause (AMB-…), or a figure of ours (HX-…). */
const settingSchema = v.strictObject({
  id: v.string(),
  question: textSchema,
  default: v.string(),
  values: v.variant('kind', [
    v.strictObject({ kind: v.literal('options'), options: v.array(v.string()) }),
    v.strictObject({ kind: v.literal('number'), min: v.number(), max: v.number(), unit: v.string() }),
    /** A list of words, separated by 、 and the like; 无 for none. */
    v.strictObject({ kind: v.literal('words') }),
  ]),
  basis: textSchema,
});

/** What a clause lets the authorities do after a prohibited act: printed beside findings, never concluded from them. */
const consequencesSchema = v.strictObject({
  clause: v.string(),
  /** The rules that speak of such acts. */
  rules: v.array(v.string()),
  words: textSchema,
});

/** A review that a clause makes due so long after the recognition; done when 复审复核 has a dated row of its kind. */
const reviewDeadlineSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^review-[a-z-]+$/)),
  clause: v.string(),
  what: textSchema,
  /** The 类型 under which the review stands in 复审复核. */
  review: v.string(),
  years: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** year-end: any day of that calendar year · eve: the day before that anniversary. */
  due: v.picklist(['year-end', 'eve']),
  /** Due again so many years after each time. */
  isRecurring: v.boolean(),
  note: v.optional(textSchema),
});

const monthDay = v.pipe(v.string(), v.regex(/^\d{2}-\d{2}$/));

/** A day that a clause prints or that we derive from it, whatever the workshop: once, every year, or every quarter. */
const deadlineSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/)),
  clause: v.string(),
  what: textSchema,
  when: v.variant('kind', [
    v.strictObject({ kind: v.literal('once'), day: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)) }),
    v.strictObject({
      kind: v.literal('yearly'),
      day: monthDay,
      /** The years in which it holds; without end where not said. */
      first: v.optional(v.number()),
      last: v.optional(v.number()),
    }),
    /** The last day of each quarter. */
    v.strictObject({ kind: v.literal('quarterly') }),
  ]),
  /** The 类型 of 报送记录 that shows it done: a row whose 期间 names the year. */
  report: v.optional(v.string()),
  note: v.optional(textSchema),
});

/** What a programme is, and the lists of its drop-downs: all that is needed to offer it. */
const aboutEntries = {
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  name: textSchema,
  document: v.string(),
  /** Edition of the workbooks made from it. */
  templateVersion: v.string(),
  templates: v.array(v.picklist(['application', 'ledger'])),
  /** Tables of the ledger, by name; what the programme has no subject for is left out. */
  tables: v.array(v.picklist(TABLE_NAMES as [TableName, ...TableName[]])),
  /** Cover fields without a subject here. */
  omittedFields: v.array(v.string()),
  schemes: v.array(schemeSchema),
  /** Funds that can be spent besides those of the schemes (配套资金). */
  otherFunds: v.array(v.string()),
  categories: v.array(categorySchema),
  /** What 创新活动台账 calls an activity: the document's words, 其他 with them where its list is open. */
  activityTypes: v.array(v.string()),
  /** Said on the sheets and in reports where the documents leave something open. */
  remarks: v.array(textSchema),
};

/** One authority's instrument, whole: what a data folder (or a JSON file of a new city) has to say. */
export const programmeSchema = v.strictObject({
  ...aboutEntries,
  settings: v.array(settingSchema),
  reviews: v.optional(v.array(reviewDeadlineSchema), []),
  deadlines: v.optional(v.array(deadlineSchema), []),
  consequences: v.optional(consequencesSchema),
  application: v.optional(applicationSchema),
  rules: v.array(ruleSchema),
});

/** `view`: as one of its workbooks sees it; undefined: as the ledger does. */
export type Programme = v.InferOutput<typeof programmeSchema> & { readonly view?: 'application' };
/** The light part of a programme: a page that offers all of them need not hold their rules. */
export type ProgrammeAbout = Pick<Programme, keyof typeof aboutEntries>;
export type ProgrammeInput = v.InferInput<typeof programmeSchema>;
export type Scheme = v.InferOutput<typeof schemeSchema>;
export type Category = v.InferOutput<typeof categorySchema>;
export type SettingDef = v.InferOutput<typeof settingSchema>;

export function grantFunds(programme: ProgrammeAbout): readonly string[] {
  return programme.schemes.map((scheme) => scheme.fund);
}

export function spendableFunds(programme: ProgrammeAbout): readonly string[] {
  return [...grantFunds(programme), ...programme.otherFunds];
}

export function hasTable(programme: ProgrammeAbout, table: TableName): boolean {
  return programme.tables.includes(table);
}

/** The words of a list setting, each once. */
export function wordList(value: string): readonly string[] {
  const words = value.split(/[、，,；;\s]+/).filter((word) => word !== '' && word !== '无');
  return [...new Set(words)];
}

/** The list a condition or a drop-down names. */
export function listOf(
  programme: ProgrammeAbout,
  list: 'categories' | 'spendableFunds' | 'receivableFunds' | 'grantFunds' | 'activityTypes',
): readonly string[] {
  switch (list) {
    case 'categories':
      return programme.categories.map((category) => category.name);
    case 'spendableFunds':
      return spendableFunds(programme);
    case 'receivableFunds':
      return [...spendableFunds(programme), ...RETURN_KINDS];
    case 'grantFunds':
      return grantFunds(programme);
    case 'activityTypes':
      return programme.activityTypes;
  }
}
