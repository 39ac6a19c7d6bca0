// What XML 1.0 cannot hold, or would change on the way: control characters (a carriage return would become a line feed).
// eslint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]/g;
const ESCAPE_LOOKALIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * A text in the spelling of spreadsheet files (ST_Xstring): `_x000D_` stands for a character that XML cannot hold, so a
 * text that already looks like that is escaped too. Not yet XML-escaped.
 */
export function spreadsheetText(text: string): string {
  return text
    .replace(ESCAPE_LOOKALIKE, '_x005F_')
    .replace(UNSAFE, (ch) => `_x${ch.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** For element content. */
export function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** For a quoted attribute; line feeds and tabs are written as references, or a reader would turn them into blanks. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** ` name="value"` for each value that is present. */
export function xmlAttributes(values: Readonly<Record<string, string | number | undefined>>): string {
  let xml = '';
  for (const [name, value] of Object.entries(values))
    if (value !== undefined) xml += ` ${name}="${xmlAttribute(String(value))}"`;
  return xml;
}
