import { COVER_SECTIONS, COVER_SHEET, type FieldName } from '../definition/fields.ts';
import type { LedgerContent } from '../definition/ledger-content.ts';
import type { Programme } from '../definition/programme.ts';
import { DOCUMENTS, type DocumentCode } from '../sources/documents.ts';
import { cellScalar } from './cell-scalar.ts';
import { fieldSheet, listedFields, VALUE_COL, type ListedField } from './field-list.ts';
import type { SheetPlan } from './plan.ts';
import { absoluteCell } from './references.ts';

/** Where each cover field of a programme stands: field name → row of the value cell (column B). */
export type CoverCells = ReadonlyMap<string, number>;

function coverRows(programme: Programme): readonly ListedField[] {
  return listedFields(
    COVER_SECTIONS.map(({ title, fields }) => ({
      title,
      fields: fields.filter(({ name }) => !programme.omittedFields.includes(name)),
    })),
  );
}

export function coverCells(programme: Programme): CoverCells {
  return new Map(coverRows(programme).flatMap(({ row, field }) => (field ? [[field.name, row] as const] : [])));
}

/** A formula's reference to a cover field. @throws RangeError where the programme has no such field. */
export function coverCell(cover: CoverCells, name: FieldName): string {
  const row = cover.get(name);
  if (row === undefined) throw new RangeError(`no cover field ${name}`);
  return absoluteCell(COVER_SHEET, row, VALUE_COL);
}

export function coverNames(cover: CoverCells): readonly { name: string; reference: string }[] {
  return [...cover].map(([name, row]) => ({ name, reference: absoluteCell(COVER_SHEET, row, VALUE_COL) }));
}

/** What a workbook says it is. */
export function ownFields(programme: Programme, template: string): ReadonlyMap<string, string> {
  return new Map([
    ['rf_programme', programme.id],
    ['rf_template', template],
    ['rf_template_version', programme.templateVersion],
  ]);
}

export function coverSheet(programme: Programme, content: LedgerContent): SheetPlan {
  const own = ownFields(programme, 'ledger');
  return fieldSheet({
    name: COVER_SHEET,
    tabColor: 'FF1F4E79',
    title: `${programme.name.zh}　资金台账`,
    subtitle: `${programme.name.en} · ${DOCUMENTS[programme.document as DocumentCode].title}`,
    rows: coverRows(programme),
    remarks: programme.remarks,
    programme,
    valueOf: ({ name, type }) => {
      const typed = content.fields[name as FieldName];
      return own.get(name) ?? (typed === undefined ? undefined : cellScalar(type, typed));
    },
  });
}
