import { refuse } from './read-fault.ts';
import type { ZipBytes } from './zip-bytes.ts';
import { readExtra, wideFields, ZIP64_EXTRA } from './zip-extra.ts';
import type { ZipEntry } from './zip-entry.ts';

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const DESCRIPTOR = 0x08074b50;
const ENCRYPTED = 1;
const SIZES_FOLLOW = 8;

/**
 * Where the entry's data begins and where the entry ends, its data descriptor included.
 * @throws ReadFault when the local header says anything else than the directory.
 */
export function checkLocalHeader(zip: ZipBytes, entry: ZipEntry): { dataStart: number; end: number } {
  const at = entry.offset;
  if (!zip.has(LOCAL, at))
    refuse('zip-damaged', `条目 ${entry.name} 的位置有误`, `entry ${entry.name} is not where it should be`);
  const flags = zip.u16(at + 6);
  const nameLength = zip.u16(at + 26);
  const extraLength = zip.u16(at + 28);
  if (flags & ENCRYPTED) refuse('zip-unsupported', `条目 ${entry.name} 已加密`, `entry ${entry.name} is encrypted`);
  if (!sameBytes(zip.slice(at + LOCAL_SIZE, nameLength), entry.nameBytes)) disagree(entry, '名称', 'name');
  if (zip.u16(at + 8) !== entry.method) disagree(entry, '压缩方法', 'compression method');
  const deferred = (flags & SIZES_FOLLOW) !== 0;
  const extra = readExtra(zip, at + LOCAL_SIZE + nameLength, extraLength);
  checkSizes(zip, entry, deferred, wideFields(zip, extra.get(ZIP64_EXTRA)));
  const dataStart = at + LOCAL_SIZE + nameLength + extraLength;
  const dataEnd = dataStart + entry.packedSize;
  return { dataStart, end: deferred ? dataEnd + descriptorSize(zip, entry, dataEnd) : dataEnd };
}

function checkSizes(zip: ZipBytes, entry: ZipEntry, deferred: boolean, wide: (short: number) => number): void {
  const agrees = (local: number, central: number): boolean => local === central || (deferred && local === 0);
  const [crc, packedSize, size] = [zip.u32(entry.offset + 14), zip.u32(entry.offset + 18), zip.u32(entry.offset + 22)];
  if (!agrees(crc, entry.crc)) disagree(entry, '校验值', 'checksum');
  // Size before packed size: the order in which the ZIP64 field gives them.
  if (!agrees(wide(size), entry.size) || !agrees(wide(packedSize), entry.packedSize)) disagree(entry, '大小', 'size');
}

/** A descriptor comes with or without a signature and with sizes of 4 or 8 bytes; only a true one is accepted. */
function descriptorSize(zip: ZipBytes, entry: ZipEntry, at: number): number {
  for (const signed of [true, false]) {
    const crcAt = signed ? at + 4 : at;
    if ((signed && !zip.has(DESCRIPTOR, at)) || crcAt + 12 > zip.length || zip.u32(crcAt) !== entry.crc) continue;
    const next = crcAt - at;
    const isLong =
      crcAt + 20 <= zip.length && isWide(zip, crcAt + 4, entry.packedSize) && isWide(zip, crcAt + 12, entry.size);
    if (isLong) return next + 20;
    if (zip.u32(crcAt + 4) === entry.packedSize && zip.u32(crcAt + 8) === entry.size) return next + 12;
  }
  return disagree(entry, '数据描述', 'data descriptor');
}

function isWide(zip: ZipBytes, at: number, value: number): boolean {
  return zip.u32(at) === value % 2 ** 32 && zip.u32(at + 4) === Math.floor(value / 2 ** 32);
}

function disagree(entry: ZipEntry, zh: string, en: string): never {
  return refuse(
    'zip-damaged',
    `条目 ${entry.name} 的${zh}与目录不一致`,
    `the ${en} of entry ${entry.name} differs from the directory`,
  );
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, n) => byte === b[n]);
}
