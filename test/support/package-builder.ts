import { strToU8, zipSync, type Zippable } from 'fflate';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
export const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const STRICT_REL = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const PACKAGE_REL = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Parts of a package by name: XML as text, anything else as bytes; undefined leaves a part out. */
export type Parts = Record<string, string | Uint8Array | undefined>;

export interface SheetSpec {
  readonly name?: string;
  /** Further attributes of the `<sheet>` element. */
  readonly attributes?: string;
  /** Content of `<sheetData>`. */
  readonly data?: string;
  /** Elements before and after `<sheetData>`. */
  readonly before?: string;
  readonly after?: string;
}

export interface BookSpec {
  readonly sheets?: readonly SheetSpec[];
  /** Content of `<sst>`; no such part when left out. */
  readonly strings?: string;
  /** Content of `<styleSheet>`; no such part when left out. */
  readonly styles?: string;
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  /** Further `<Relationship>` elements of the workbook. */
  readonly relationships?: string;
  /** Parts to add, to replace or (undefined) to leave out. */
  readonly parts?: Parts;
}

/** The parts of a small, regular workbook, written by hand so that a test can bend any of them. */
export function bookParts(spec: BookSpec = {}): Parts {
  const sheets = spec.sheets ?? [{}];
  const parts: Parts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${REL}">${spec.beforeSheets ?? ''}<sheets>` +
      sheets.map((sheet, n) => sheetElement(sheet, n + 1)).join('') +
      `</sheets>${spec.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ...sheets.map((_, n) => relationship(`rId${n + 1}`, 'worksheet', `worksheets/sheet${n + 1}.xml`)),
      spec.strings === undefined ? '' : relationship('strings', 'sharedStrings', 'sharedStrings.xml'),
      spec.styles === undefined ? '' : relationship('styles', 'styles', 'styles.xml'),
      spec.relationships ?? '',
    ),
    'xl/sharedStrings.xml': spec.strings === undefined ? undefined : `<sst xmlns="${MAIN}">${spec.strings}</sst>`,
    'xl/styles.xml': spec.styles === undefined ? undefined : `<styleSheet xmlns="${MAIN}">${spec.styles}</styleSheet>`,
  };
  sheets.forEach(({ before = '', data = '', after = '' }, n) => {
    parts[`xl/worksheets/sheet${n + 1}.xml`] =
      `<worksheet xmlns="${MAIN}" xmlns:r="${REL}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
  });
  return { ...parts, ...spec.parts };
}

export function book(spec: BookSpec = {}): Uint8Array {
  return pack(bookParts(spec));
}

/** A workbook of one sheet with this content of `<sheetData>`. */
export function sheetOf(data: string, spec: BookSpec & SheetSpec = {}): Uint8Array {
  return book({ ...spec, sheets: [{ ...spec, data }] });
}

export function pack(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    if (content !== undefined) files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files);
}

export function relationships(...elements: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE_REL}">${elements.join('')}</Relationships>`;
}

/** `kind` is the last part of the type (`worksheet`), or a whole type with `://` in it. */
export function relationship(id: string, kind: string, target: string, mode?: 'External'): string {
  const type = kind.includes('://') ? kind : `${REL}/${kind}`;
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`;
}

export function escapeXml(raw: string): string {
  return raw
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}

function sheetElement({ name, attributes = '' }: SheetSpec, n: number): string {
  return `<sheet name="${name ?? `Sheet${n}`}" sheetId="${n}" r:id="rId${n}" ${attributes}/>`;
}

/** One entry of a hand-made archive. Whatever is not given is true; what is given may lie. */
export interface RawEntry {
  readonly name: string;
  readonly data: Uint8Array | string;
  readonly localName?: string;
  readonly method?: number;
  /** The bytes in the archive, when they are not `data` itself. */
  readonly packed?: Uint8Array;
  readonly crc?: number;
  readonly size?: number;
  readonly centralPackedSize?: number;
  readonly flags?: number;
  /** Sizes follow the data: in 32 or 64 bits, signed or not. */
  readonly descriptor?: 'signed' | 'bare' | 'wide';
  /** Sizes and offset stand in ZIP64 fields. */
  readonly zip64?: boolean;
  /** Bytes before the local header that belong to nobody. */
  readonly gap?: number;
  /** Point the directory at the local header of the entry before. */
  readonly shareOffset?: boolean;
}

export interface RawZipOptions {
  readonly zip64?: boolean;
  readonly comment?: Uint8Array;
  readonly disk?: number;
  /** Added to the offset of the directory. */
  readonly directoryShift?: number;
}

/** Writes an archive record by record. */
export function rawZip(entries: readonly RawEntry[], options: RawZipOptions = {}): Uint8Array {
  const body: number[] = [];
  const directory: number[] = [];
  let previous = 0;
  for (const entry of entries) {
    const fields = fieldsOf(entry);
    for (let n = 0; n < (entry.gap ?? 0); n += 1) body.push(0);
    const offset = entry.shareOffset ? previous : body.length;
    previous = offset;
    append(body, localRecord(entry, fields));
    append(directory, centralRecord(entry, fields, offset));
  }
  const start = body.length + (options.directoryShift ?? 0);
  const end = endRecords(entries.length, directory.length, start, body.length + directory.length, options);
  return Uint8Array.from([...body, ...directory, ...end]);
}

/** The parts of a workbook as raw entries, stored, for a test to bend one of them. */
export function rawEntries(parts: Parts): RawEntry[] {
  return Object.entries(parts).flatMap(([name, data]) => (data === undefined ? [] : [{ name, data }]));
}

interface RawFields {
  readonly packed: Uint8Array;
  readonly crc: number;
  readonly size: number;
}

function fieldsOf(entry: RawEntry): RawFields {
  const data = typeof entry.data === 'string' ? strToU8(entry.data) : entry.data;
  return { packed: entry.packed ?? data, crc: entry.crc ?? crcOf(data), size: entry.size ?? data.length };
}

function localRecord(entry: RawEntry, { packed, crc, size }: RawFields): number[] {
  const name = strToU8(entry.localName ?? entry.name);
  const deferred = entry.descriptor !== undefined;
  const flags = (entry.flags ?? 0x800) | (deferred ? 8 : 0);
  const extra = entry.zip64 && !deferred ? [...u16(1), ...u16(16), ...u64(size), ...u64(packed.length)] : [];
  const sizes = deferred ? [0, 0] : entry.zip64 ? [0xffffffff, 0xffffffff] : [packed.length, size];
  return [
    ...[...u32(0x04034b50), ...u16(45), ...u16(flags), ...u16(entry.method ?? 0), ...u32(0)],
    ...[...u32(deferred ? 0 : crc), ...sizes.flatMap(u32), ...u16(name.length), ...u16(extra.length)],
    ...[...name, ...extra, ...packed],
    ...descriptor(entry, packed.length, size, crc),
  ];
}

function descriptor({ descriptor: form }: RawEntry, packedSize: number, size: number, crc: number): number[] {
  if (form === undefined) return [];
  const signature = form === 'bare' ? [] : u32(0x08074b50);
  const number = form === 'wide' ? u64 : u32;
  return [...signature, ...u32(crc), ...number(packedSize), ...number(size)];
}

function centralRecord(entry: RawEntry, { packed, crc, size }: RawFields, offset: number): number[] {
  const name = strToU8(entry.name);
  const packedSize = entry.centralPackedSize ?? packed.length;
  const extra = entry.zip64 ? [...u16(1), ...u16(24), ...u64(size), ...u64(packedSize), ...u64(offset)] : [];
  const numbers = entry.zip64 ? [0xffffffff, 0xffffffff] : [packedSize, size];
  const flags = (entry.flags ?? 0x800) | (entry.descriptor ? 8 : 0);
  return [
    ...[...u32(0x02014b50), ...u16(45), ...u16(45), ...u16(flags), ...u16(entry.method ?? 0), ...u32(0), ...u32(crc)],
    ...[...numbers.flatMap(u32), ...u16(name.length), ...u16(extra.length), ...u16(0), ...u16(0), ...u16(0), ...u32(0)],
    ...[...u32(entry.zip64 ? 0xffffffff : offset), ...name, ...extra],
  ];
}

function endRecords(count: number, size: number, start: number, at: number, options: RawZipOptions): number[] {
  const { zip64, comment = new Uint8Array(0), disk = 0 } = options;
  const record64 = [
    ...[...u32(0x06064b50), ...u64(44), ...u16(45), ...u16(45), ...u32(0), ...u32(0)],
    ...[...u64(count), ...u64(count), ...u64(size), ...u64(start)],
    ...[...u32(0x07064b50), ...u32(0), ...u64(at), ...u32(1)],
  ];
  const numbers = zip64 ? [0xffffffff, 0xffffffff] : [size, start];
  const shortCount = zip64 ? 0xffff : count;
  return [
    ...(zip64 ? record64 : []),
    ...[...u32(0x06054b50), ...u16(disk), ...u16(disk), ...u16(shortCount), ...u16(shortCount)],
    ...[...numbers.flatMap(u32), ...u16(comment.length), ...comment],
  ];
}

// Bit by bit, so that it shares nothing with the reader's own.
function crcOf(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function append(to: number[], bytes: readonly number[]): void {
  for (const byte of bytes) to.push(byte);
}

function u16(value: number): number[] {
  return [value & 255, (value >>> 8) & 255];
}

function u32(value: number): number[] {
  return [...u16(value & 0xffff), ...u16(value >>> 16)];
}

function u64(value: number): number[] {
  return [...u32(value % 2 ** 32), ...u32(Math.floor(value / 2 ** 32))];
}
