import { deflateSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../ledger-core/xlsx/read/read-workbook.ts';
import type { ReadLimits } from '../../../ledger-core/xlsx/read/limits.ts';
import { book, bookParts, pack, rawEntries, rawZip, sheetOf, type RawEntry } from '../../support/package-builder.ts';

function outcome(bytes: Uint8Array, limits?: Partial<ReadLimits>): string {
  const result = readWorkbook(bytes, limits);
  return result.status === 'read' ? 'read' : result.refusal.code;
}

/** A regular workbook with one entry of the archive bent. */
function bent(name: string, bend: Partial<RawEntry>): Uint8Array {
  return rawZip(rawEntries(bookParts()).map((entry) => (entry.name === name ? { ...entry, ...bend } : entry)));
}

const SHEET = 'xl/worksheets/sheet1.xml';
const regular = rawEntries(bookParts());

/** A compound file with one directory entry of this name. */
function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let n = 0; n < stream.length; n += 1) bytes[1024 + n * 2] = stream.charCodeAt(n);
  bytes[1024 + 64] = stream.length * 2 + 2;
  bytes[1024 + 66] = 2;
  return bytes;
}

describe('what is no workbook is told apart', () => {
  test.each([
    ['nothing', new Uint8Array(0), 'empty-file'],
    ['an encrypted workbook', ole('EncryptedPackage'), 'encrypted'],
    ['an .xls', ole('Workbook'), 'legacy-xls'],
    ['an old .xls', ole('Book'), 'legacy-xls'],
    ['a .doc', ole('WordDocument'), 'not-a-workbook'],
    ['an .et', ole('ETData'), 'wps-et'],
    ['an .xlsb', pack({ ...bookParts(), 'xl/workbook.xml': undefined, 'xl/workbook.bin': new Uint8Array(8) }), 'xlsb'],
    ['a .docx', pack({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }), 'not-a-workbook'],
    ['a .pptx', pack({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<p/>' }), 'not-a-workbook'],
    [
      'an .ods',
      pack({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<o/>' }),
      'not-a-workbook',
    ],
    ['a .zip of workbooks', pack({ 'a.xlsx': new Uint8Array(8) }), 'not-a-workbook'],
    ['an empty .zip', zipSync({}), 'not-a-workbook'],
    [
      'the root of another format',
      pack({ ...bookParts(), 'xl/workbook.xml': '<w:document xmlns:w="urn:w"/>' }),
      'not-a-workbook',
    ],
  ])('%s', (_, bytes, code) => {
    expect(outcome(bytes)).toBe(code);
  });

  test.each([
    ['日期,金额\n2024-01-05,100\n', 'CSV'],
    ['<html><table><tr><td>1</td></tr></table></html>', 'HTML'],
    ['<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', 'XML Spreadsheet 2003'],
    ['{"a":1}', 'JSON'],
    ['%PDF-1.7', 'PDF'],
    ['see attachment', 'plain text'],
    ['\u0000\u0001\u0002\u0003', 'binary data'],
  ])('%j is named in the message', (content, named) => {
    const result = readWorkbook(strToU8(content));
    expect(result).toMatchObject({ status: 'refused', refusal: { code: 'not-xlsx' } });
    expect(JSON.stringify(result)).toContain(named);
  });
});

describe('archives that regular programs write are read', () => {
  test.each([
    ['stored entries', rawZip(regular)],
    ['deflated entries', pack(bookParts())],
    ['a comment', rawZip(regular, { comment: strToU8('made by hand') })],
    [
      'ZIP64 sizes, offsets and end',
      rawZip(
        regular.map((entry) => ({ ...entry, zip64: true })),
        { zip64: true },
      ),
    ],
    ['data descriptors', rawZip(regular.map((entry) => ({ ...entry, descriptor: 'signed' })))],
    ['bare data descriptors', rawZip(regular.map((entry) => ({ ...entry, descriptor: 'bare' })))],
    ['64-bit data descriptors', rawZip(regular.map((entry) => ({ ...entry, descriptor: 'wide' })))],
    ['entries for folders', rawZip([{ name: 'xl/', data: '' }, ...regular])],
    [
      'upper-case part names',
      pack({ ...bookParts({ parts: { [SHEET]: undefined } }), [SHEET.toUpperCase()]: bookParts()[SHEET] }),
    ],
    ['bytes in the middle of a larger buffer', new Uint8Array([0, ...pack(bookParts()), 0]).subarray(1, -1)],
  ])('%s', (_, bytes) => {
    expect(outcome(bytes)).toBe('read');
  });

  test('a part that is not needed is never inflated, so its damage does not matter', () => {
    expect(outcome(rawZip([...regular, { name: 'xl/media/image1.png', data: 'x', crc: 1 }]))).toBe('read');
  });
});

describe('damage is refused as zip-damaged', () => {
  const whole = book();
  test.each([
    ['cut short', whole.subarray(0, whole.length - 30)],
    ['cut in the middle', whole.subarray(0, 200)],
    ['a wrong CRC', bent(SHEET, { crc: 1 })],
    ['a local name that differs', bent(SHEET, { localName: 'xl/worksheets/sheet9.xml' })],
    ['a size that lies', bent(SHEET, { method: 8, packed: deflateSync(strToU8('<a/>')), size: 99 })],
    ['a packed size that lies', bent(SHEET, { method: 8, centralPackedSize: 9 })],
    ['bytes that do not inflate', bent(SHEET, { method: 8, packed: strToU8('not deflate at all') })],
    ['a directory offset that is wrong', rawZip(regular, { directoryShift: -7 })],
    ['a directory offset behind the end', rawZip(regular, { directoryShift: 7 })],
  ])('%s', (_, bytes) => {
    expect(outcome(bytes)).toBe('zip-damaged');
  });
});

describe('two readings of one archive are refused as zip-ambiguous', () => {
  const other = book({ sheets: [{ name: 'Other' }] });
  const empty = { data: '' };
  test.each([
    ['two entries of one name', rawZip([...regular, { name: SHEET, data: '<worksheet/>' }])],
    ['names that differ by case', rawZip([...regular, { name: 'XL/worksheets/sheet1.XML', data: '<worksheet/>' }])],
    ['names that differ by percent-encoding', rawZip([...regular, { name: 'xl/worksheets/sheet%31.xml', data: '' }])],
    ['two archives glued', new Uint8Array([...other, ...book()])],
    ['an archive in the comment of another', rawZip(regular, { comment: other })],
    ['data in front', new Uint8Array([...strToU8('#!/bin/sh\n'), ...book()])],
    ['data behind', new Uint8Array([...book(), 13, 10])],
    ['a gap between entries', bent(SHEET, { gap: 8 })],
    [
      'two entries with one place',
      rawZip([...regular, { name: 'b', ...empty }, { name: 'c', ...empty, shareOffset: true }]),
    ],
    ['a path that leads out', rawZip([...regular, { name: '../evil', ...empty }])],
    ['an encoded path that leads out', rawZip([...regular, { name: '%2e%2e/evil', ...empty }])],
    ['an absolute path', rawZip([...regular, { name: '/etc/passwd', ...empty }])],
    ['a drive', rawZip([...regular, { name: 'C:/x', ...empty }])],
    ['a backslash', rawZip([...regular, { name: 'xl\\x', ...empty }])],
  ])('%s', (_, bytes) => {
    expect(outcome(bytes)).toBe('zip-ambiguous');
  });

  test('entries that overlap, each with a header of its own (quoted overlap)', () => {
    // The first entry's stored data is the second entry, header and all.
    const inner = rawZip([{ name: 'b', data: 'payload' }]).subarray(0, 30 + 1 + 7);
    const zip = rawZip([
      { name: 'a', data: inner },
      { name: 'b', data: 'payload' },
    ]);
    const overlapping = new Uint8Array(zip);
    const view = new DataView(overlapping.buffer);
    const directory = view.getUint32(zip.length - 6, true);
    view.setUint32(directory + 46 + 1 + 42, 31, true);
    expect(outcome(overlapping)).toBe('zip-ambiguous');
  });
});

describe('features that are not supported are refused as zip-unsupported', () => {
  test.each([
    ['an encrypted entry', bent(SHEET, { flags: 1 })],
    ['Deflate64', bent(SHEET, { method: 9 })],
    ['LZMA', bent(SHEET, { method: 14 })],
    ['several volumes', rawZip(regular, { disk: 1 })],
  ])('%s', (_, bytes) => {
    expect(outcome(bytes)).toBe('zip-unsupported');
  });
});

describe('bombs are refused as zip-bomb', () => {
  const blanks = sheetOf(' '.repeat(3_000_000));
  test.each<[string, Uint8Array, Partial<ReadLimits> | undefined]>([
    ['too dense', sheetOf(' '.repeat(20_000_000)), undefined],
    ['a part too large', blanks, { partBytes: 1_000_000 }],
    ['parts too large together', blanks, { totalBytes: 1_000_000 }],
    ['too many entries', rawZip(Array.from({ length: 20 }, (_, n) => ({ name: `e${n}`, data: '' }))), { entries: 10 }],
  ])('%s', (_, bytes, limits) => {
    expect(outcome(bytes, limits)).toBe('zip-bomb');
  });

  test('a declared size of one byte does not let a large part through', () => {
    const packed = deflateSync(strToU8(' '.repeat(1_000_000)));
    expect(outcome(bent(SHEET, { method: 8, packed, size: 1 }))).toBe('zip-damaged');
  });
});

test('every refusal says what was seen and what to do, in both languages', () => {
  const result = readWorkbook(bent(SHEET, { crc: 1 }));
  expect(result).toEqual({
    status: 'refused',
    refusal: {
      code: 'zip-damaged',
      message: {
        zh: '文件不完整或已损坏：部件 xl/worksheets/sheet1.xml 的校验值不符。请重新下载或复制；若 Excel 仍能打开，请另存为新的 .xlsx。',
        en: 'The file is incomplete or damaged: part xl/worksheets/sheet1.xml does not match its checksum. Download or copy it again; if Excel still opens it, save it as a new .xlsx.',
      },
    },
  });
});
