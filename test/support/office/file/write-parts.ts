import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { formatCell, formatRange, quoteSheet } from '../../../../ledger-core/kernel/cell-ref.ts';
import { spreadsheetText, xmlAttributes, xmlText } from '../../../../ledger-core/xlsx/write/xml-text.ts';
import {
  type Book,
  type DefinedName,
  type PageSetup,
  PRINT_AREA,
  type Sheet,
  type Table,
  type Validation,
} from '../model/book.ts';
import { toFileForm } from './this-row.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TABLE_RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/table';
const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Adds what exceljs cannot write, or not as Excel does: tables that compute, names, drop-downs, links. */
export function addParts(packed: Uint8Array, book: Book): Uint8Array {
  const parts = unzipSync(packed, { filter: ({ name }) => !name.endsWith('/') });
  const edit = (path: string, change: (xml: string) => string): void => {
    const part = parts[path];
    if (!part) throw new Error(`exceljs wrote no ${path}`);
    parts[path] = strToU8(change(strFromU8(part)));
  };
  let lastTable = 0;
  for (const [index, sheet] of book.sheets.entries()) {
    const ids = sheet.tables.map(() => ++lastTable);
    edit(`xl/worksheets/sheet${index + 1}.xml`, (xml) => {
      const filled = insertBefore(xml, '<pageMargins', validationsXml(sheet.validations) + linksXml(sheet));
      const list = ids.map((id) => `<tablePart r:id="rId${id}"/>`).join('');
      return ids.length === 0
        ? filled
        : insertBefore(filled, '</worksheet>', `<tableParts count="${ids.length}">${list}</tableParts>`);
    });
    for (const [place, id] of ids.entries()) {
      const table = sheet.tables[place];
      if (table) parts[`xl/tables/table${id}.xml`] = strToU8(tableXml(table, id));
    }
    if (ids.length > 0) parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = strToU8(relationshipsXml(ids));
  }
  const types = Array.from(
    { length: lastTable },
    (_, index) => `<Override PartName="/xl/tables/table${index + 1}.xml" ContentType="${TABLE_TYPE}"/>`,
  );
  edit('[Content_Types].xml', (xml) => insertBefore(xml, '</Types>', types.join('')));
  edit('xl/workbook.xml', (xml) => insertBefore(xml, '<calcPr', namesXml(book)));
  edit('xl/styles.xml', orderFonts);
  return zipSync(parts, { level: 0 });
}

function tableXml(table: Table, id: number): string {
  const ref = formatRange(table.range);
  const filter = formatRange({ ...table.range, bottom: table.range.bottom - (table.showsTotals ? 1 : 0) });
  const attributes = xmlAttributes({
    id,
    name: table.name,
    displayName: table.name,
    ref,
    totalsRowCount: table.showsTotals ? 1 : undefined,
    totalsRowShown: table.showsTotals ? undefined : 0,
  });
  const columns = table.columns.map(({ name, formula }, index) => {
    const own = xmlAttributes({ id: index + 1, name: spreadsheetText(name).replaceAll('\n', '_x000a_') });
    if (formula === undefined) return `<tableColumn${own}/>`;
    const text = xmlText(toFileForm(formula, table).slice(1));
    return `<tableColumn${own}><calculatedColumnFormula>${text}</calculatedColumnFormula></tableColumn>`;
  });
  return (
    `${HEADER}<table xmlns="${MAIN}"${attributes}>` +
    (table.showsFilterButton ? `<autoFilter ref="${filter}"/>` : '') +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    (table.style === '' ? '' : `<tableStyleInfo name="${table.style}" showRowStripes="1"/>`) +
    '</table>'
  );
}

function relationshipsXml(ids: readonly number[]): string {
  const list = ids.map(
    (id) => `<Relationship Id="rId${id}" Type="${TABLE_RELATIONSHIP}" Target="../tables/table${id}.xml"/>`,
  );
  return `${HEADER}<Relationships xmlns="${RELATIONSHIPS}">${list.join('')}</Relationships>`;
}

/** Names of the workbook and of its sheets, print areas and titles, sorted as Excel wants them. */
function namesXml(book: Book): string {
  const entries: { name: string; sheet: number | undefined; formula: string; isVisible: boolean }[] = [];
  const add = ({ name, formula, isVisible }: DefinedName, sheet?: number): void => {
    const isBuiltIn = sheet !== undefined && name === PRINT_AREA;
    entries.push({ name: isBuiltIn ? `_xlnm.${name}` : name, sheet, formula: formula.slice(1), isVisible });
  };
  for (const name of book.names) add(name);
  for (const [index, { name, names, page }] of book.sheets.entries()) {
    for (const own of names) add(own, index);
    const titles = titlesOf(name, page);
    if (titles !== '') entries.push({ name: '_xlnm.Print_Titles', sheet: index, formula: titles, isVisible: true });
  }
  if (entries.length === 0) return '';
  const sorted = entries.sort(
    (a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()) || (a.sheet ?? -1) - (b.sheet ?? -1),
  );
  const list = sorted.map(({ name, sheet, formula, isVisible }) => {
    const attributes = xmlAttributes({ name, localSheetId: sheet, hidden: isVisible ? undefined : 1 });
    return `<definedName${attributes}>${xmlText(formula)}</definedName>`;
  });
  return `<definedNames>${list.join('')}</definedNames>`;
}

function titlesOf(sheet: string, { titleRows, titleColumns }: PageSetup): string {
  return [titleColumns, titleRows]
    .filter((lines) => lines !== '')
    .map((lines) => `${quoteSheet(sheet)}!${lines.replace(/[A-Z]+|\d+/g, '$$$&')}`)
    .join(',');
}

const KINDS: Readonly<Record<string, string>> = { wholeNumber: 'whole' };
const OPERATORS: Readonly<Record<string, string>> = {
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

function validationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return '';
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`;
}

function validationXml({ ranges, rule, prompt, errorAlert, ignoresBlanks }: Validation): string {
  const [kind] = Object.keys(rule);
  const details = (kind === undefined ? {} : rule[kind]) as Readonly<Record<string, unknown>>;
  const operator = text(details['operator']);
  const style = text(errorAlert?.['style'])?.toLowerCase();
  const attributes = xmlAttributes({
    type: kind === undefined ? undefined : (KINDS[kind] ?? kind),
    errorStyle: style === 'stop' ? undefined : style,
    operator:
      operator === undefined || operator === 'Between' ? undefined : (OPERATORS[operator] ?? lowerFirst(operator)),
    allowBlank: ignoresBlanks && kind !== undefined ? 1 : undefined,
    showInputMessage: prompt && prompt['showPrompt'] !== false ? 1 : undefined,
    showErrorMessage: kind !== undefined && errorAlert?.['showAlert'] !== false ? 1 : undefined,
    errorTitle: message(errorAlert?.['title']),
    error: message(errorAlert?.['message']),
    promptTitle: message(prompt?.['title']),
    prompt: message(prompt?.['message']),
    sqref: ranges.map(formatRange).join(' '),
  });
  const { source, formula, formula1, formula2 } = details;
  const first = source === undefined ? (formula ?? formula1) : listSource(text(source) ?? '');
  return `<dataValidation${attributes}>${formulaXml('formula1', first)}${formulaXml('formula2', formula2)}</dataValidation>`;
}

function formulaXml(tag: string, formula: unknown): string {
  const written = typeof formula === 'number' ? String(formula) : text(formula);
  return written === undefined ? '' : `<${tag}>${xmlText(written.replace(/^=/, ''))}</${tag}>`;
}

function listSource(source: string): string {
  return source.startsWith('=') ? source : `"${source}"`;
}

function message(raw: unknown): string | undefined {
  const words = text(raw);
  return words === undefined || words === '' ? undefined : spreadsheetText(words);
}

function text(raw: unknown): string | undefined {
  return typeof raw === 'string' ? raw : undefined;
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

function linksXml(sheet: Sheet): string {
  const links = [...sheet.grid.all()].flatMap(({ row, col, cell: { link } }) =>
    link?.startsWith('#')
      ? [`<hyperlink${xmlAttributes({ ref: formatCell({ row, col }), location: link.slice(1) })}/>`]
      : [],
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

const FONT_ORDER = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name'];

// exceljs writes a font's properties in another order than the schema's.
function orderFonts(xml: string): string {
  return xml.replace(/<font>(.*?)<\/font>/g, (_, content: string) => {
    const place = (property: string): number => FONT_ORDER.indexOf(/\w+/.exec(property)?.[0] ?? '');
    const properties = (content.match(/<[^>]+>/g) ?? []).filter((property) => place(property) >= 0);
    return `<font>${properties.sort((a, b) => place(a) - place(b)).join('')}</font>`;
  });
}

// Not String.replace: a formula may hold `$&`. The last place, for a cell's text cannot stand behind the sheet's data.
function insertBefore(xml: string, marker: string, addition: string): string {
  const index = xml.lastIndexOf(marker);
  if (index < 0) throw new Error(`exceljs wrote no ${marker}`);
  return xml.slice(0, index) + addition + xml.slice(index);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
