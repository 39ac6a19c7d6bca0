import { formatRange } from '../../kernel/cell-ref.ts';
import { TABLE_STYLE } from '../../templates/plan-conventions.ts';
import type { TablePlan } from '../../templates/plan.ts';
import { spreadsheetText, xmlAttributes, xmlText } from './xml-text.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A table part. exceljs has no calculated columns, so tables are written here. `id` is unique in the workbook. */
export function tableXml({ name, range, columns }: TablePlan, id: number): string {
  const ref = formatRange(range);
  const attributes = xmlAttributes({ id, name, displayName: name, ref, totalsRowShown: 0 });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="${MAIN}"${attributes}><autoFilter ref="${ref}"/>` +
    `<tableColumns count="${columns.length}">${columns.map(columnXml).join('')}</tableColumns>` +
    `<tableStyleInfo name="${TABLE_STYLE}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" ` +
    'showColumnStripes="0"/></table>'
  );
}

function columnXml({ name, formula }: TablePlan['columns'][number], index: number): string {
  // Excel writes a header's line feed this way, and only so recognises the header cell again.
  const attributes = xmlAttributes({ id: index + 1, name: spreadsheetText(name).replaceAll('\n', '_x000a_') });
  if (formula === undefined) return `<tableColumn${attributes}/>`;
  return `<tableColumn${attributes}><calculatedColumnFormula>${xmlText(formula)}</calculatedColumnFormula></tableColumn>`;
}
