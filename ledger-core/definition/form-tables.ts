import type { FieldDef } from './fields.ts';
import { boxField, type ApplicationForm, type Block } from './form.ts';
import type { ColumnDef, TableDef } from './table.ts';

/** The name under which rules ask about the single values of a workbook, as about the one row of a table. */
export const FIELDS_TABLE = 'fields';

/** The single values of a workbook as a table of one row; a column's key is the field's defined name. */
export function fieldsTable(fields: readonly FieldDef[]): TableDef {
  return {
    name: FIELDS_TABLE,
    sheet: '',
    en: 'Single values',
    note: { zh: '', en: '' },
    columns: fields.map((field): ColumnDef => {
      const { name: key, label: name, en, type, choices, synonyms } = field;
      return {
        key,
        name,
        en,
        type,
        width: 0,
        ...(choices ? { choices } : {}),
        ...(synonyms ? { synonyms } : {}),
        ...(field.isAddition ? { isAddition: true } : {}),
      };
    }),
  };
}

/** A block of a form as a table; a column's key is its box's id, F16_04 for F16-04. Every cell tells which row it is. */
export function blockTable(form: ApplicationForm, { id, title, boxes }: Block): TableDef {
  const page = form.pages.find(({ rows }) => rows.some(({ cells }) => cells.some(({ box }) => box === boxes[0])));
  return {
    name: id,
    sheet: page?.sheet ?? title.zh,
    en: title.en,
    note: title,
    columns: boxes.flatMap((boxId): ColumnDef[] => {
      const box = form.boxes.find((one) => one.id === boxId);
      if (!box) return [];
      const { label: name, en, type, choices } = boxField(box);
      const list = choices ? { choices, ...(box.isOpen ? { isOpen: true as const } : {}) } : {};
      return [{ key: columnKey(boxId), name, en, type, width: 0, identity: true, ...list }];
    }),
  };
}

export function columnKey(boxId: string): string {
  return boxId.replace('-', '_');
}
