import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { formatCell } from '../../kernel/cell-ref.ts';
import { FONT_NAME, FONT_SIZE } from '../../templates/plan-conventions.ts';
import type { SheetPlan, WorkbookPlan } from '../../templates/plan.ts';
import { definedNamesXml } from './defined-names-xml.ts';
import { tableXml } from './table-xml.ts';
import { validationsXml } from './validation-xml.ts';
import { xmlAttributes } from './xml-text.ts';

// ZIP stores local time: the same fields in every zone.
const ENTRY_TIME = new Date(2026, 0, 1, 12);

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TABLE_RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/table';
const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const FONT = /<font>(.*?)<\/font>/g;
const FONT_ORDER = ['b', 'i', 'sz', 'color', 'name'];

/** Adds to a package of exceljs what exceljs cannot write, and zips it so that equal plans give equal bytes. */
export function patchPackage(packed: Uint8Array, plan: WorkbookPlan): Uint8Array {
  const parts = unzipSync(packed, { filter: ({ name }) => !name.endsWith('/') });
  const edit = (path: string, change: (xml: string) => string): void => {
    const part = parts[path];
    if (!part) throw new Error(`exceljs wrote no ${path}`);
    parts[path] = strToU8(change(strFromU8(part)));
  };
  const tableTypes: string[] = [];
  for (const [index, sheet] of plan.sheets.entries()) {
    const id = tableTypes.length + 1;
    edit(`xl/worksheets/sheet${index + 1}.xml`, (xml) => patchSheet(xml, sheet, index === 0));
    if (!sheet.table) continue;
    parts[`xl/tables/table${id}.xml`] = strToU8(tableXml(sheet.table, id));
    parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = strToU8(tableRelationship(id));
    tableTypes.push(`<Override PartName="/xl/tables/table${id}.xml" ContentType="${TABLE_TYPE}"/>`);
  }
  edit('[Content_Types].xml', (xml) => insertBefore(xml, '</Types>', tableTypes.join('')));
  edit('xl/workbook.xml', (xml) => insertBefore(xml, '<calcPr', definedNamesXml(plan)));
  edit('xl/styles.xml', patchFonts);
  return zipSync(parts, { mtime: ENTRY_TIME, level: 6 });
}

function patchSheet(xml: string, sheet: SheetPlan, isFirst: boolean): string {
  // The schema fixes the order: conditional formats, drop-downs, links, margins … table parts last.
  let patched = insertBefore(xml, '<pageMargins', validationsXml(sheet.validations) + linksXml(sheet));
  if (sheet.table)
    patched = insertBefore(patched, '</worksheet>', '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>');
  return isFirst ? patched.replace('<sheetView ', '<sheetView tabSelected="1" ') : patched;
}

// exceljs writes a link inside the workbook as one to the outside, and none for a formula.
function linksXml(sheet: SheetPlan): string {
  const links = sheet.cells.flatMap(({ row, col, link }) =>
    link === undefined
      ? []
      : [`<hyperlink${xmlAttributes({ ref: formatCell({ row, col }), location: link.slice(1) })}/>`],
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

function tableRelationship(id: number): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${TABLE_RELATIONSHIP}" ` +
    `Target="../tables/table${id}.xml"/></Relationships>`
  );
}

// exceljs' default font is Calibri of the theme, and it writes a font's properties in another order than the schema's.
function patchFonts(xml: string): string {
  return xml.replace(FONT, (_, content: string) => {
    if (content.includes('Calibri')) return `<font><sz val="${FONT_SIZE}"/><name val="${FONT_NAME}"/></font>`;
    const properties = content.match(/<[^>]+>/g) ?? [];
    return `<font>${properties.sort((a, b) => fontOrder(a) - fontOrder(b)).join('')}</font>`;
  });
}

function fontOrder(property: string): number {
  return FONT_ORDER.indexOf(/\w+/.exec(property)?.[0] ?? '');
}

// Not String.replace: a formula may hold `$&`. The last place, because a cell's text cannot stand behind the sheet data.
function insertBefore(xml: string, marker: string, addition: string): string {
  const index = xml.lastIndexOf(marker);
  if (index < 0) throw new Error(`exceljs wrote no ${marker}`);
  return xml.slice(0, index) + addition + xml.slice(index);
}
