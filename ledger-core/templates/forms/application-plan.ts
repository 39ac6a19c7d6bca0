import { boxName, signFields, boxField, type ApplicationForm, type Box } from '../../definition/form.ts';
import { COVER_FIELDS, type FieldDef } from '../../definition/fields.ts';
import type { Programme } from '../../definition/programme.ts';
import type { TableName } from '../../definition/registers/all-tables.ts';
import { projects } from '../../definition/registers/work.ts';
import { templateView } from '../../definition/template-view.ts';
import { formatRange, quoteSheet, type CellRange } from '../../kernel/cell-ref.ts';
import { text } from '../../kernel/text.ts';
import { DOCUMENTS, type DocumentCode } from '../../sources/documents.ts';
import { PROJECT_LIST } from '../column-validation.ts';
import { ownFields, type CoverCells } from '../cover-sheet.ts';
import { fieldSheet, listedFields, VALUE_COL, type ComputedField, type ListedField } from '../field-list.ts';
import type { WorkbookPlan } from '../plan.ts';
import { absoluteCell, columnReference } from '../references.ts';
import { settingsSheet } from '../settings-sheet.ts';
import { tableSheet } from '../table-sheet.ts';
import { countedTexts } from './counted-texts.ts';
import { boxRanges, formGrid } from './form-grid.ts';
import { formSheet, type BoxValues } from './form-sheet.ts';
import { materialRows } from './material-rows.ts';

export const SUPPLEMENT_SHEET = '附加核验表';

const OWN_SECTION = text('本工作簿', 'This workbook');

/**
 * The application workbook of a programme, blank: the official pages as printed, and beside them what they have no space for.
 *
 * @throws RangeError where the programme has no application
 */
export function applicationPlan(programme: Programme, values: BoxValues = () => undefined): WorkbookPlan {
  const form = programme.application;
  if (!form) throw new RangeError(`${programme.id} has no application`);
  const view = templateView(programme, 'application');
  const boxes = new Map(form.boxes.map((box) => [box.id, box]));
  const supplement = supplementRows(form, boxes, countedTexts(form, boxes, values));
  const cover: CoverCells = new Map(
    supplement.flatMap(({ row, field }) => (field ? [[field.name, row] as const] : [])),
  );
  const content = { fields: {}, rows: { rf_materials: materialRows(form) } };
  const parts = { programme: view, cover, content, results: undefined };
  const tables = form.tables.filter((name): name is Exclude<TableName, 'rf_settings'> => name !== 'rf_settings');
  const own = ownFields(programme, 'application');
  return {
    title: form.title.zh,
    subject: form.title.en,
    sheets: [
      ...form.pages.map((page) => formSheet(page, boxes, values)),
      fieldSheet({
        name: SUPPLEMENT_SHEET,
        tabColor: 'FF1F4E79',
        title: `${form.title.zh}　${SUPPLEMENT_SHEET}`,
        subtitle: `${form.title.en} · ${DOCUMENTS[programme.document as DocumentCode].title}`,
        rows: supplement,
        remarks: form.remarks,
        programme: view,
        valueOf: ({ name }) => own.get(name),
      }),
      ...tables.map((name) => tableSheet(name, parts)),
      ...(form.tables.includes('rf_settings') ? [settingsSheet(view)] : []),
    ],
    names: [
      ...formNames(form, cover),
      ...(tables.includes('rf_projects') ? [{ name: PROJECT_LIST, reference: columnReference(projects, 'id') }] : []),
    ],
  };
}

/** 附加核验表: its sections, what the opinions' paper carries, and what the workbook says of itself. */
function supplementRows(
  form: ApplicationForm,
  boxes: ReadonlyMap<string, Box>,
  counted: readonly ComputedField[],
): readonly ListedField[] {
  const fieldOf = (id: string): FieldDef => {
    const box = boxes.get(id);
    const field = box ? boxField(box) : COVER_FIELDS.find(({ name }) => name === id);
    if (!field) throw new RangeError(`附加核验表: no field ${id}`);
    return field;
  };
  return listedFields([
    ...form.supplement.map(({ title, fields }) => ({ title, fields: fields.map(fieldOf) })),
    { title: text('字数', 'Length'), fields: [], computed: counted },
    { title: text('盖章、签名和日期', 'Seals, signatures and days'), fields: form.boxes.flatMap(signFields) },
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
    return printed.get(id) ?? (row === undefined ? undefined : absoluteCell(SUPPLEMENT_SHEET, row, VALUE_COL));
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
      .map(([name, row]) => ({ name, reference: absoluteCell(SUPPLEMENT_SHEET, row, VALUE_COL) })),
  ];
}

function absoluteRange(sheet: string, range: CellRange): string {
  const absolute = formatRange(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${quoteSheet(sheet)}!${absolute}`;
}
