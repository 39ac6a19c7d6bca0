import { boxField, signFields, type ApplicationForm } from './form.ts';
import { COVER_FIELDS, type FieldDef } from './fields.ts';
import type { Programme } from './programme.ts';
import type { TableName } from './registers/all-tables.ts';

export type TemplateId = Programme['templates'][number];

/** Fields that every workbook of ours has. */
const OWN_FIELDS: readonly string[] = ['rf_programme', 'rf_template', 'rf_template_version'];

/** The cover fields that an application has: those of 附加核验表, those that a box of the form says, and its own. */
function coverFieldsIn(form: ApplicationForm): ReadonlySet<string> {
  const inSupplement = form.supplement.flatMap(({ fields }) => fields).filter((name) => name.startsWith('rf_'));
  return new Set([...OWN_FIELDS, ...inSupplement, ...form.boxes.flatMap(({ also }) => also ?? [])]);
}

/** Single values of an application besides the cover's: boxes that stand alone, and what opinions carry. */
export function formFields(form: ApplicationForm): readonly FieldDef[] {
  return form.boxes.flatMap((box) => [...(box.rows === 1 ? [boxField(box)] : []), ...signFields(box)]);
}

/** The single values of a programme's ledger. */
export function ledgerFieldsOf({ omittedFields }: Pick<Programme, 'omittedFields'>): readonly FieldDef[] {
  return COVER_FIELDS.filter((field) => !omittedFields.includes(field.name));
}

/** The single values of a programme's workbook, as its template sees it: those of money only where it keeps money; an application's boxes. */
export function fieldsOf(programme: Programme): readonly FieldDef[] {
  const own = ledgerFieldsOf(programme);
  return programme.view && programme.application ? [...own, ...formFields(programme.application)] : own;
}

/**
 * A programme as one of its workbooks sees it: with that workbook's tables and fields. The ledger's is the programme itself;
 * so is that of a template nobody knows, which is read as far as it goes.
 */
export function templateView(programme: Programme, template: string): Programme {
  const form = programme.application;
  if (template !== 'application' || !form) return programme;
  const kept = coverFieldsIn(form);
  // Readings of clauses about money are no business of an application.
  const asked = new Set(programme.rules.flatMap(({ on, settings }) => (on.includes('application') ? settings : [])));
  return {
    ...programme,
    view: 'application',
    tables: [...(form.tables as TableName[])],
    omittedFields: COVER_FIELDS.map(({ name }) => name).filter((name) => !kept.has(name)),
    schemes: [],
    otherFunds: [],
    // Nothing has been recognised yet.
    reviews: [],
    settings: programme.settings.filter(({ id }) => id.startsWith('AMB-') || asked.has(id)),
  };
}
