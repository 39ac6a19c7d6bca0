import * as v from 'valibot';
import { textSchema } from './rule.ts';
import type { FieldDef } from './fields.ts';
import type { ColumnType } from './table.ts';

const LONGEST_LIST = 255;

/**
 * One box of a form. `opinion`: a text on the paper, with seal, signature and day, which a workbook keeps beside the form ·
 * `ticks`: any of several printed options.
 */
const boxSchema = v.strictObject({
  /** The inventory's id, as F16-03; its cells have the name rf_F16_03. */
  id: v.pipe(v.string(), v.regex(/^[A-Z]{1,4}\d{0,2}-S?\d{1,3}$/)),
  /** As printed; ours for what no form prints. */
  label: v.pipe(v.string(), v.minLength(1)),
  en: v.pipe(v.string(), v.minLength(1)),
  type: v.picklist([
    'text',
    'name',
    'person',
    'people',
    'identifier',
    'choice',
    'ticks',
    'opinion',
    'date',
    'month',
    'year',
    'count',
    'decimal',
    'amount',
  ]),
  choices: v.optional(
    v.pipe(
      v.array(v.string()),
      v.check((list) => list.join(',').length <= LONGEST_LIST, 'a drop-down takes 255 characters'),
    ),
  ),
  /** The list, or the kind of value, is a suggestion: another value is taken, and at most asked about. */
  isOpen: v.optional(v.boolean(), false),
  /** How many rows of a block it is a column of; 1: it stands alone. */
  rows: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  /** Lines of text that 附加核验表 leaves room for. */
  lines: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  /** The cover field of a ledger that says the same. */
  also: v.optional(v.pipe(v.string(), v.startsWith('rf_'))),
  /** The column of 成员发展台账 that says the same: of the leader, or in a block of its members. */
  member: v.optional(v.picklist(['name', 'sex', 'born', 'education', 'title', 'trade', 'honours'])),
  /** What an opinion's paper carries. */
  signs: v.optional(v.array(v.picklist(['sealed', 'signer', 'date']))),
  prompt: v.optional(textSchema),
});
export type Box = v.InferOutput<typeof boxSchema>;

const LOOKS = ['label', 'title', 'heading', 'plain', 'note', 'value'] as const;

/** A cell of a printed page: words, or a box, or one option of a box of ticks. It fills so many columns and rows. */
const formCellSchema = v.strictObject({
  words: v.optional(v.string()),
  box: v.optional(v.string()),
  option: v.optional(v.string()),
  /** The name of a field that 附加核验表 holds, to be read here as well. */
  shows: v.optional(v.pipe(v.string(), v.startsWith('rf_'))),
  across: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  down: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  look: v.optional(v.picklist(LOOKS)),
  align: v.optional(v.picklist(['left', 'center', 'right'])),
  /** Where its line is drawn: any of L, T, R and B, none for an empty text; on all sides where not said. */
  sides: v.optional(v.pipe(v.string(), v.regex(/^[LTRB]*$/))),
  /** Written from top to bottom. */
  isVertical: v.optional(v.boolean(), false),
});
export type FormCell = v.InferOutput<typeof formCellSchema>;

/** Cells from left to right, around those that reach down from above, as in a table of a web page. */
const formRowSchema = v.strictObject({
  /** In points. */
  height: v.number(),
  /** So often, for the blank rows of a block. */
  times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  /** Begins a page of paper. */
  startsPage: v.optional(v.boolean(), false),
  cells: v.array(formCellSchema),
});
export type FormRow = v.InferOutput<typeof formRowSchema>;

const pageSchema = v.strictObject({
  sheet: v.string(),
  /** No official page: made by us for what the document asks for in words. */
  isOurs: v.optional(v.boolean(), false),
  note: textSchema,
  /** Widths in characters. */
  columns: v.array(v.number()),
  rows: v.array(formRowSchema),
});
export type FormPage = v.InferOutput<typeof pageSchema>;

/** One thing that has to be handed in. */
const materialSchema = v.strictObject({
  id: v.string(),
  /** As the document calls it. */
  what: v.string(),
  en: v.string(),
  /** Copies, headings, numbers: the gist in our words. */
  requirement: textSchema,
  clause: v.string(),
  isOptional: v.optional(v.boolean(), false),
});
export type Material = v.InferOutput<typeof materialSchema>;

/** Boxes side by side that are filled in row by row: the team, the money of several years. Checks see it as a table. */
const blockSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z]*$/)),
  title: textSchema,
  /** Whom of 成员发展台账 it lists, the leader first: everybody, everybody else, or those in the role 骨干. */
  members: v.optional(v.picklist(['all', 'others', 'key'])),
  /** From left to right, all of as many rows. */
  boxes: v.pipe(v.array(v.string()), v.minLength(1)),
});
export type Block = v.InferOutput<typeof blockSchema>;

/** The workbook of an application: the printed pages, and beside them what they have no space for. */
export const applicationSchema = v.strictObject({
  title: textSchema,
  boxes: v.array(boxSchema),
  /** Every box of more than one row stands in one of them. */
  blocks: v.optional(v.array(blockSchema), []),
  /** The official pages, as printed; none where the document prints no form. */
  pages: v.array(pageSchema),
  /** What the sheet beside the form is called. */
  supplementSheet: v.optional(v.string(), '附加核验表'),
  /** That sheet, section by section: ids of boxes and names of cover fields. */
  supplement: v.array(v.strictObject({ title: textSchema, fields: v.array(v.string()) })),
  /** Long texts for which the form prints a number of characters: counted on 附加核验表. */
  counted: v.optional(v.array(v.strictObject({ box: v.string(), most: v.pipe(v.number(), v.integer()) })), []),
  /** Registers beside the form. */
  tables: v.array(v.string()),
  materials: v.array(materialSchema),
  /** Said on the sheets: where to, until when, what the document leaves open. */
  remarks: v.array(textSchema),
});
export type ApplicationForm = v.InferOutput<typeof applicationSchema>;

/** The name of a box's cells: F16-03 → rf_F16_03. */
export function boxName(id: string): string {
  return `rf_${id.replace('-', '_')}`;
}

const SIGN_FIELDS = {
  sealed: { label: '已盖章', en: 'Sealed', type: 'choice', choices: ['是', '否'] },
  signer: { label: '签名人', en: 'Signed by', type: 'person' },
  date: { label: '日期', en: 'Date', type: 'date' },
} as const satisfies Record<string, Pick<FieldDef, 'label' | 'en' | 'type' | 'choices'>>;

/** What an opinion's paper carries, as fields of 附加核验表: rf_F16_12_sealed, …_signer, …_date. */
export function signFields({ id, label, en, signs = [] }: Box): readonly FieldDef[] {
  return signs.map((sign) => {
    const field = SIGN_FIELDS[sign];
    return { ...field, name: `${boxName(id)}_${sign}`, label: `${label}·${field.label}`, en: `${en}: ${field.en}` };
  });
}

/** A box that stands alone, as a single value of the workbook. Ticks and opinions are read as text: several options of a list. */
export function boxField(box: Box): FieldDef {
  const { id, label, en, type, choices, isOpen, lines, prompt } = box;
  const plain: ColumnType = type === 'ticks' || type === 'opinion' ? 'text' : type;
  return {
    name: boxName(id),
    label,
    en,
    type: plain,
    ...(choices ? { choices } : {}),
    ...(isOpen ? { isOpen } : {}),
    ...(type === 'ticks' ? { isTicks: true as const } : {}),
    ...(lines > 1 ? { lines } : {}),
    ...(prompt ? { hint: prompt } : {}),
  };
}
