import * as v from 'valibot';
import { conditionSchema } from './condition.ts';

export const textSchema = v.strictObject({
  zh: v.pipe(v.string(), v.minLength(1)),
  en: v.pipe(v.string(), v.minLength(1)),
});

export const severitySchema = v.picklist(['error', 'warning', 'review', 'info']);
export type Severity = v.InferOutput<typeof severitySchema>;

/** clause: a document says it · house: ours, 自设 · integrity: about the file itself, nothing else can be relied on. */
export const originSchema = v.picklist(['clause', 'house', 'integrity']);
export type Origin = v.InferOutput<typeof originSchema>;

/** What is said when a rule is not met in one particular way. `{place holders}` are filled with the facts found. */
const caseSchema = v.strictObject({
  /** For the 校验 cell: a few characters, no blanks. Only for cases that a row of the sheet can see. */
  short: v.optional(v.pipe(v.string(), v.regex(/^\S{2,14}$/))),
  message: textSchema,
  expected: textSchema,
  remedy: textSchema,
});
export type RuleCase = v.InferOutput<typeof caseSchema>;

/** A case that one row's own values (and the registers beside it) decide. */
const rowCaseSchema = v.strictObject({
  ...caseSchema.entries,
  when: conditionSchema,
  /** The column that is to be mended, and that turns red. */
  column: v.string(),
});
export type RowCase = v.InferOutput<typeof rowCaseSchema>;

/** An outside text that a rule of ours goes by: it is not one of the programme's documents and need not bind it. */
const referenceSchema = v.strictObject({
  title: v.string(),
  article: v.string(),
  /** How well it is known: H read or confirmed twice · M consistent secondary sources · L one weak source. */
  confidence: v.picklist(['H', 'M', 'L']),
  /** First day of validity, `YYYY-MM-DD`; blank where it could not be verified. */
  effectiveFrom: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
});
export type Reference = v.InferOutput<typeof referenceSchema>;

const ruleBase = {
  /** The inventory's id, a letter behind it for a second check of the clause; HX-… for what is ours. */
  id: v.pipe(v.string(), v.regex(/^(?:(?:BJ11|DL16|LF19|DL11|ET)-\d{3}[a-z]?|HX-[A-Z]{2}-\d{2}[a-z]?)$/)),
  severity: severitySchema,
  origin: originSchema,
  gist: textSchema,
  /** What in a clause's rule is ours (a number, a format): printed 自设. */
  ours: v.optional(textSchema),
  /** The workbooks it can be judged in. */
  on: v.optional(v.array(v.picklist(['application', 'ledger'])), ['ledger']),
  settings: v.optional(v.array(v.string()), []),
  /** Where a figure of a rule of ours comes from, when it comes from somewhere. */
  references: v.optional(v.array(referenceSchema), []),
};

/** A rule is data: which check, with which parameters, and what is said of each way of failing it. */
export const ruleSchema = v.variant('disposition', [
  v.strictObject({
    ...ruleBase,
    disposition: v.literal('rule'),
    check: v.string(),
    /** The table whose rows the row cases ask about, and which of its rows the rule is about at all. */
    rows: v.optional(v.strictObject({ table: v.string(), scope: v.optional(conditionSchema) })),
    params: v.optional(v.record(v.string(), v.unknown()), {}),
    /** Said when no row is in scope, so that the rule does not apply. */
    inapplicable: v.optional(textSchema),
    cases: v.record(v.string(), v.union([rowCaseSchema, caseSchema])),
  }),
  /** Only a person can judge it; the report asks for the evidence. */
  v.strictObject({ ...ruleBase, disposition: v.literal('manual'), evidence: textSchema }),
  v.strictObject({ ...ruleBase, disposition: v.literal('informational') }),
]);
export type Rule = v.InferOutput<typeof ruleSchema>;
export type CheckedRule = Extract<Rule, { disposition: 'rule' }>;

export function isRowCase(it: RuleCase | RowCase): it is RowCase {
  return 'when' in it;
}

/** The inventory id that a rule's citation stands under: ET-094a → ET-094. Undefined for HX rules. */
export function clauseIdOf(ruleId: string): string | undefined {
  return /^(?:BJ11|DL16|LF19|DL11|ET)-\d{3}/.exec(ruleId)?.[0];
}
