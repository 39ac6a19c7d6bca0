/** SpreadsheetML in its transitional and its strict form (ECMA-376 parts 4 and 1). */
export const SPREADSHEET: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);

/** `r:id` and its kin. */
export const RELATIONSHIP_ATTRIBUTES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]);

/** DrawingML, in which themes are written. */
export const DRAWING: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/drawingml/2006/main',
  'http://purl.oclc.org/ooxml/drawingml/main',
]);

/** What Excel 2010 added to SpreadsheetML ("x14"), and the formulas and cells in it ("xm"). */
export const EXCEL_2010 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
export const EXCEL_FORMULAS = 'http://schemas.microsoft.com/office/excel/2006/main';

export const PACKAGE_RELATIONSHIPS: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/package/2006/relationships',
]);

export const CONTENT_TYPES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/package/2006/content-types',
]);

export const MARKUP_COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

const RELATIONSHIP_TYPES = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/',
  'http://purl.oclc.org/ooxml/officeDocument/relationships/',
  'http://schemas.microsoft.com/office/2006/relationships/',
];

/** `…/relationships/worksheet` → `worksheet`, whichever form; a type of an unknown family stays whole. */
export function relationshipKind(type: string): string {
  const family = RELATIONSHIP_TYPES.find((prefix) => type.startsWith(prefix));
  return family === undefined ? type : type.slice(family.length);
}
