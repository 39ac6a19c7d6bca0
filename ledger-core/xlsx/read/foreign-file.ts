import { text, type Text } from '../../kernel/text.ts';
import { ReadFault, refuse } from './read-fault.ts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const OLE_ENTRY = 128;
const OLE_STREAM = 2;
/** As much as is looked at to name a text file. */
const GLANCE = 8_192;

const SIGNATURES: readonly (readonly [signature: string, what: Text])[] = [
  ['%PDF', text('PDF 文件', 'a PDF file')],
  ['\u0089PNG', text('图片', 'an image')],
  ['\u00ff\u00d8\u00ff', text('图片', 'an image')],
  ['GIF8', text('图片', 'an image')],
  ['Rar!', text('RAR 压缩包，请先解压', 'a RAR archive: unpack it first')],
  ['7z\u00bc\u00af', text('7z 压缩包，请先解压', 'a 7z archive: unpack it first')],
  ['\u001f\u008b', text('gzip 压缩包，请先解压', 'a gzip archive: unpack it first')],
  ['{\\rtf', text('RTF 文档', 'an RTF document')],
  ['MZ', text('可执行程序', 'a program')],
];

/** Says what a file that is no ZIP archive is. @throws ReadFault always. */
export function refuseForeignFile(bytes: Uint8Array): never {
  if (bytes.length === 0) refuse('empty-file');
  if (OLE.every((byte, n) => bytes[n] === byte)) refuseOle(bytes);
  throw new ReadFault('not-xlsx', nameOf(bytes));
}

function refuseOle(bytes: Uint8Array): never {
  const streams = oleStreams(bytes);
  if (streams.has('EncryptedPackage')) refuse('encrypted');
  if (streams.has('Workbook') || streams.has('Book')) refuse('legacy-xls');
  if (streams.has('WordDocument')) refuse('not-a-workbook', '旧格式 Word 文档 (.doc)', 'an old Word document (.doc)');
  if (streams.has('PowerPoint Document'))
    refuse('not-a-workbook', '旧格式演示文稿 (.ppt)', 'an old presentation (.ppt)');
  refuse('wps-et');
}

/**
 * Names of the streams of a compound file. Directory entries are 128 bytes at multiples of 128; all such places are
 * looked at instead of following sector chains, so that a damaged file is still told apart.
 */
function oleStreams(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at = 512; at + OLE_ENTRY <= bytes.length; at += OLE_ENTRY) {
    const length = bytes[at + 64] ?? 0;
    if (bytes[at + 66] !== OLE_STREAM || bytes[at + 65] !== 0 || length < 4 || length > 64 || length % 2 === 1)
      continue;
    let name = '';
    for (let n = 0; n < length - 2; n += 2)
      name += String.fromCharCode((bytes[at + n] ?? 0) | ((bytes[at + n + 1] ?? 0) << 8));
    names.add(name);
  }
  return names;
}

function nameOf(bytes: Uint8Array): Text {
  const start = latin1(bytes.subarray(0, 8));
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known) return known[1];
  const glance = decodeGlance(bytes.subarray(0, GLANCE));
  if (glance === undefined) return text('无法识别的二进制数据', 'binary data of an unknown kind');
  return nameOfText(glance);
}

function nameOfText(glance: string): Text {
  const lower = glance.trimStart().toLowerCase();
  if (lower.includes('urn:schemas-microsoft-com:office:spreadsheet')) {
    return text('“XML 电子表格 2003”', 'an "XML Spreadsheet 2003"');
  }
  if (/<!doctype html|<html|<table|<meta/.test(lower)) {
    return text(
      '网页 (HTML)，很多系统把网页导出成表格的样子',
      'a web page (HTML), as many systems export under the name of a spreadsheet',
    );
  }
  if (lower.startsWith('mime-version')) return text('单一文件网页 (MHTML)', 'a web archive (MHTML)');
  if (lower.startsWith('<?xml') || lower.startsWith('<')) return text('XML 文件', 'an XML file');
  if (lower.startsWith('{') || lower.startsWith('[')) return text('JSON 文件', 'a JSON file');
  const separated = glance.split(/\r?\n/, 3).some((line) => /[,;\t，]/.test(line));
  return separated ? text('逗号或制表符分隔的文本 (CSV)', 'separated text (CSV)') : text('纯文本', 'plain text');
}

/** The beginning as text: UTF-16 by its mark, else single bytes, enough to see markup. Undefined: no text. */
function decodeGlance(bytes: Uint8Array): string | undefined {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (mark === 0xfffe) return new TextDecoder('utf-16le').decode(bytes);
  if (mark === 0xfeff) return new TextDecoder('utf-16be').decode(bytes);
  const controls = bytes.filter((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13).length;
  return controls > bytes.length / 100 || bytes.includes(0)
    ? undefined
    : latin1(bytes).replace(/^\u00ef\u00bb\u00bf/, '');
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
