import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type CellRange, parseRange } from '../../../../ledger-core/kernel/cell-ref.ts';
import { allNamed, childText, parseXml, type XmlElement } from './xml-tree.ts';

/** What exceljs does not read, or not as it stands in the file: taken from the parts themselves. */
export interface FileParts {
  readonly names: readonly FileName[];
  /** By sheet name. */
  readonly sheets: ReadonlyMap<string, SheetParts>;
}

export interface FileName {
  readonly name: string;
  /** Without `=`. */
  readonly formula: string;
  /** The sheet that the name belongs to; absent: the workbook. */
  readonly sheet?: string;
  readonly isHidden: boolean;
}

export interface SheetParts {
  readonly tables: readonly FileTable[];
  readonly validations: readonly FileValidation[];
  /** Cells with a link inside the workbook, and where it goes. */
  readonly links: ReadonlyMap<string, string>;
}

export interface FileTable {
  readonly name: string;
  readonly range: CellRange;
  readonly showsHeaders: boolean;
  readonly showsTotals: boolean;
  readonly style: string;
  readonly showsFilterButton: boolean;
  /** Formulas without `=`, in the notation of the file. */
  readonly columns: readonly { readonly name: string; readonly formula: string | undefined }[];
}

export interface FileValidation {
  readonly ranges: readonly CellRange[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly formula1: string | undefined;
  readonly formula2: string | undefined;
}

/** Reads names, tables, drop-downs and links from an xlsx package. */
export function readParts(bytes: Uint8Array): FileParts {
  const files = unzipSync(bytes);
  const part = (path: string): XmlElement | undefined => {
    const file = files[path];
    return file && parseXml(strFromU8(file));
  };
  const workbook = part('xl/workbook.xml');
  if (!workbook) throw new Error('This is no xlsx file');
  const targets = relationships(part('xl/_rels/workbook.xml.rels'), 'xl/');
  const listed = allNamed(workbook, 'sheet');
  const sheets = new Map<string, SheetParts>();
  for (const { attributes } of listed) {
    const path = targets.get(attributes['r:id'] ?? '') ?? '';
    const sheet = part(path);
    if (!sheet) continue;
    const related = relationships(part(path.replace(/([^/]+)$/, '_rels/$1.rels')), 'xl/worksheets/');
    const tables = allNamed(sheet, 'tablePart').map(({ attributes: own }) =>
      part(related.get(own['r:id'] ?? '') ?? ''),
    );
    sheets.set(attributes['name'] ?? '', {
      tables: tables.flatMap((table) => (table ? [tableOf(table)] : [])),
      validations: allNamed(sheet, 'dataValidation').map(validationOf),
      links: new Map(
        allNamed(sheet, 'hyperlink').flatMap(({ attributes: { ref, location } }) =>
          ref === undefined || location === undefined ? [] : [[ref, location]],
        ),
      ),
    });
  }
  const names = allNamed(workbook, 'definedName').map(({ attributes, text }) => {
    const sheet = listed[Number(attributes['localSheetId'] ?? -1)]?.attributes['name'];
    const isHidden = attributes['hidden'] === '1';
    return { name: attributes['name'] ?? '', formula: text, isHidden, ...(sheet === undefined ? {} : { sheet }) };
  });
  return { names, sheets };
}

/** The package without names (exceljs fails on those that are formulas) and drop-downs (it takes each range to pieces). */
export function withoutThese(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  for (const [path, file] of Object.entries(files)) {
    if (path !== 'xl/workbook.xml' && !path.startsWith('xl/worksheets/sheet')) continue;
    const xml = strFromU8(file).replace(/<(definedNames|dataValidations)\b.*?<\/\1>/s, '');
    files[path] = strToU8(xml);
  }
  return zipSync(files, { level: 0 });
}

/** Where each relationship leads, as a path in the package. */
function relationships(part: XmlElement | undefined, folder: string): Map<string, string> {
  const targets = new Map<string, string>();
  for (const { attributes } of part ? allNamed(part, 'Relationship') : []) {
    const target = attributes['Target'] ?? '';
    const path = target.startsWith('/') ? target.slice(1) : new URL(target, `file:///${folder}`).pathname.slice(1);
    targets.set(attributes['Id'] ?? '', path);
  }
  return targets;
}

function tableOf(part: XmlElement): FileTable {
  const [table] = allNamed(part, 'table');
  const { name = '', displayName = name, ref = '', headerRowCount, totalsRowCount } = table?.attributes ?? {};
  const range = parseRange(ref);
  if (!table || !range) throw new Error(`The table ${displayName} has no range`);
  return {
    name: displayName,
    range,
    showsHeaders: headerRowCount !== '0',
    showsTotals: Number(totalsRowCount ?? 0) > 0,
    style: allNamed(table, 'tableStyleInfo')[0]?.attributes['name'] ?? '',
    showsFilterButton: allNamed(table, 'autoFilter').length > 0,
    columns: allNamed(table, 'tableColumn').map((column) => ({
      name: unescaped(column.attributes['name'] ?? ''),
      formula: childText(column, 'calculatedColumnFormula'),
    })),
  };
}

function validationOf(element: XmlElement): FileValidation {
  const ranges = (element.attributes['sqref'] ?? '').split(' ').flatMap((text) => parseRange(text) ?? []);
  const attributes = Object.fromEntries(
    Object.entries(element.attributes).map(([name, value]) => [name, unescaped(value)]),
  );
  return { ranges, attributes, formula1: childText(element, 'formula1'), formula2: childText(element, 'formula2') };
}

/** `_x000a_` stands for a character that XML would not keep. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
