import { boxName, signFields, boxField, type ApplicationForm, type Box } from '../../definition/form.ts';
import { COVER_FIELDS, type FieldDef } from '../../definition/fields.ts';
import { columnKey } from '../../definition/form-tables.ts';
import { NO_CONTENT, type LedgerContent } from '../../definition/ledger-content.ts';
import type { CellValue } from '../../definition/table.ts';
import { cellScalar } from '../cell-scalar.ts';
import { hasTable, type Programme } from '../../definition/programme.ts';
import type { TableName } from '../../definition/registers/all-tables.ts';
import { projects } from '../../definition/registers/work.ts';
import { templateView } from '../../definition/template-view.ts';
import { formatRange, quoteSheet, type CellRange } from '../../kernel/cell-ref.ts';
import { text } from '../../kernel/text.ts';
import { DOCUMENTS, type DocumentCode } from '../../sources/documents.ts';
import { PROJECT_LIST } from '../column-validation.ts';
import { ownFields, type CoverCells } from '../cover-sheet.ts';
import { fieldSheet, listedFields, VALUE_COL, type ComputedField, type ListedField } from '../field-list.ts';
import type { CellScalar, SheetPlan, WorkbookPlan } from '../plan.ts';
import { absoluteCell, columnReference } from '../references.ts';
import { settingsSheet } from '../settings-sheet.ts';
import { tableSheet } from '../table-sheet.ts';
import { countedTexts } from './counted-texts.ts';
import { boxRanges, formGrid } from './form-grid.ts';
import { formSheet, OUR_TAB, type BoxValues } from './form-sheet.ts';
import { materialRows, materialSheet } from './material-sheet.ts';

const OWN_SECTION = text('本工作簿', 'This workbook');

/**
 * The application workbook of a programme: the official pages as printed, and beside them what they have no space for. Blank
 * but for `filled`, and for single boxes that `given` names.
 *
 * @throws RangeError where the programme has no application
 */
export function applicationPlan(
  programme: Programme,
  given: BoxValues = () => undefined,
  filled: LedgerContent = NO_CONTENT,
): WorkbookPlan {
  const form = programme.application;
  if (!form) throw new RangeError(`${programme.id} has no application`);
  const view = templateView(programme, 'application');
  const boxes = new Map(form.boxes.map((box) => [box.id, box]));
  const values: BoxValues = (box, row) => given(box, row) ?? filledBox(form, filled, box, row);
  const supplement = supplementRows(form, boxes, countedTexts(form, boxes, values));
  const cover: CoverCells = new Map(
    supplement.flatMap(({ row, field }) => (field ? [[field.name, row] as const] : [])),
  );
  const content = { fields: {}, rows: { ...filled.rows, rf_materials: materialRows(form) } };
  const parts = { programme: view, cover, content, results: undefined };
  const tables = form.tables.filter((name): name is Exclude<TableName, 'rf_settings'> => name !== 'rf_settings');
  const own = ownFields(programme, 'application');
  const alsoOf = new Map(form.boxes.map(({ id, also }) => [boxName(id), also]));
  const names = [...formNames(form, cover), ...listNames(view)];
  const references = new Map(names.map(({ name, reference }) => [name, reference]));
  const pageSheets = (isOurs: boolean): readonly SheetPlan[] =>
    form.pages
      .filter((page) => page.isOurs === isOurs)
      .map((page) => formSheet(page, boxes, values, (name) => references.get(name)));
  const official = pageSheets(false);
  // Where no form is printed, that is the first thing to know.
  const [lead, ...rest] = official.length > 0 ? [undefined, ...form.remarks] : form.remarks;
  return {
    title: form.title.zh,
    subject: form.title.en,
    sheets: [
      ...official,
      fieldSheet({
        name: form.supplementSheet,
        tabColor: OUR_TAB,
        title: `${form.title.zh}　${form.supplementSheet}`,
        subtitle: `${form.title.en} · ${DOCUMENTS[programme.document as DocumentCode].title}`,
        ...(lead ? { lead } : {}),
        rows: supplement,
        remarks: rest.filter((one) => one !== undefined),
        programme: view,
        valueOf: (field) => own.get(field.name) ?? filledField(filled, field, alsoOf.get(field.name)),
      }),
      ...pageSheets(true),
      ...tables.map((name) => (name === 'rf_materials' ? materialSheet(parts) : tableSheet(name, parts))),
      ...(form.tables.includes('rf_settings') ? [settingsSheet(view)] : []),
    ],
    names,
  };
}

/** `also`: the cover field that says the same. */
function filledField(filled: LedgerContent, { name, type }: FieldDef, also?: string): CellScalar | undefined {
  const fields = filled.fields as Readonly<Record<string, CellValue | undefined>>;
  const value = fields[name] ?? (also === undefined ? undefined : fields[also]);
  return value === undefined ? undefined : cellScalar(type, value);
}

function filledBox(form: ApplicationForm, filled: LedgerContent, box: Box, row: number): CellScalar | undefined {
  const field = boxField(box);
  const block = form.blocks.find(({ boxes }) => boxes.includes(box.id));
  const value = block && filled.blocks?.[block.id]?.[row]?.[columnKey(box.id)];
  if (value !== undefined) return cellScalar(field.type, value);
  return filledField(filled, field, box.also);
}

/** 附加核验表: its sections, what the opinions' paper carries, and what the workbook says of itself. Signs follow their box. */
function supplementRows(
  form: ApplicationForm,
  boxes: ReadonlyMap<string, Box>,
  counted: readonly ComputedField[],
): readonly ListedField[] {
  const listed = new Set(form.supplement.flatMap(({ fields }) => fields));
  const fieldsOf = (id: string): readonly FieldDef[] => {
    const box = boxes.get(id);
    if (box) return [boxField(box), ...signFields(box)];
    const field = COVER_FIELDS.find(({ name }) => name === id);
    if (!field) throw new RangeError(`${form.supplementSheet}: no field ${id}`);
    return [field];
  };
  const printed = form.boxes.filter(({ id }) => !listed.has(id));
  return listedFields([
    ...form.supplement.map(({ title, fields }) => ({ title, fields: fields.flatMap(fieldsOf) })),
    { title: text('字数', 'Length'), fields: [], computed: counted },
    { title: text('盖章、签名和日期', 'Seals, signatures and days'), fields: printed.flatMap(signFields) },
    { title: OWN_SECTION, fields: COVER_FIELDS.filter(({ fixed }) => fixed) },
  ]);
}

function formNames(form: ApplicationForm, cover: CoverCells): WorkbookPlan['names'] {
  const printed = new Map<string, string>();
  for (const page of form.pages) {
    for (const [id, range] of boxRanges(formGrid(page))) {
      if (!printed.has(id)) printed.set(id, absoluteRange(page.sheet, range));
    }
  }
  const boxReference = (id: string): string | undefined => {
    const row = cover.get(boxName(id));
    return printed.get(id) ?? (row === undefined ? undefined : absoluteCell(form.supplementSheet, row, VALUE_COL));
  };
  const isBox = new Set(form.boxes.map(({ id }) => boxName(id)));
  return [
    ...form.boxes.flatMap(({ id, also }) => {
      const reference = boxReference(id);
      if (reference === undefined) throw new RangeError(`${id} stands nowhere`);
      return [{ name: boxName(id), reference }, ...(also === undefined ? [] : [{ name: also, reference }])];
    }),
    ...[...cover]
      .filter(([name]) => !isBox.has(name))
      .map(([name, row]) => ({ name, reference: absoluteCell(form.supplementSheet, row, VALUE_COL) })),
  ];
}

/** Lists that drop-downs of the registers know by name. */
function listNames(view: Programme): WorkbookPlan['names'] {
  return hasTable(view, 'rf_projects') ? [{ name: PROJECT_LIST, reference: columnReference(projects, 'id') }] : [];
}

function absoluteRange(sheet: string, range: CellRange): string {
  const absolute = formatRange(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${quoteSheet(sheet)}!${absolute}`;
}
