/** Number formats by the classes of a copied table, as Excel and WPS declare them beside it. */
export type FormatsByClass = ReadonlyMap<string, string>;

const RULE = /\.([\w-]+)\s*\{([^}]*)\}/g;
const NUMBER_FORMAT = /mso-number-format:\s*("(?:[^"\\]|\\.)*"|[^;"]+)/;
const DAY = 'yyyy-mm-dd';
const NAMED: Readonly<Record<string, string>> = {
  'short date': DAY,
  'medium date': DAY,
  'long date': DAY,
  'short time': 'h:mm',
  'medium time': 'h:mm',
  'long time': 'h:mm:ss',
  general: '',
  fixed: '0.00',
  standard: '#,##0.00',
  currency: '#,##0.00',
  percent: '0.00%',
  scientific: '0.00E+00',
};

export function formatsByClass(page: Document): FormatsByClass {
  const formats = new Map<string, string>();
  for (const { textContent } of page.querySelectorAll('style')) {
    for (const [, name = '', declarations = ''] of textContent.matchAll(RULE)) {
      const format = officeFormat(declarations);
      if (format !== undefined) formats.set(name, format);
    }
  }
  return formats;
}

/** The number format of a copied cell, as Excel and WPS, LibreOffice, or Google Sheets say it; '' where none does. */
export function formatOf(cell: Element, formats: FormatsByClass): string {
  const own = officeFormat(cell.getAttribute('style') ?? '');
  if (own !== undefined) return own;
  const calc = cell.getAttribute('sdnum');
  // Two languages, then the code.
  if (calc !== null) return calc.split(';').slice(2).join(';');
  const sheets = cell.getAttribute('data-sheets-numberformat');
  if (sheets !== null) return sheetsFormat(sheets);
  for (const name of cell.classList) {
    const format = formats.get(name);
    if (format !== undefined) return format;
  }
  return '';
}

/** `mso-number-format:"yyyy\\-mm\\-dd"`, with the escapes of CSS taken out. */
function officeFormat(declarations: string): string | undefined {
  const raw = NUMBER_FORMAT.exec(declarations)?.[1]?.trim();
  if (raw === undefined) return undefined;
  const code = raw
    .replace(/^"|"$/g, '')
    .replace(/\\([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\\(.)/g, '$1');
  return NAMED[code.toLowerCase()] ?? code;
}

/** `{"1":5,"2":"m/d"}`: kind (5 is a day, 7 a day with its time) and pattern, which may be left out. */
function sheetsFormat(json: string): string {
  const { '1': kind, '2': pattern } = parsed(json);
  if (typeof pattern === 'string' && pattern !== '') return pattern;
  return kind === 5 || kind === 7 ? DAY : '';
}

/** What a `data-sheets-…` attribute says; nothing where it is no JSON object. */
export function parsed(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    // A page may carry anything in its attributes; the shown text is there all the same.
    return {};
  }
}
