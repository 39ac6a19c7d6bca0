import { refuse } from './read-fault.ts';
import type { ZipBytes } from './zip-bytes.ts';

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const LOCATOR = 0x07064b50;
const LOCATOR_SIZE = 20;
const END_64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** Where the central directory stands and how many entries it has. */
export interface ZipEnd {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** Whether the bytes hold an end record at all, in the place where one may stand. */
export function hasZipEnd(zip: ZipBytes): boolean {
  return lastEnd(zip) !== undefined;
}

/**
 * Reads the end record, with its ZIP64 form. Exactly one record must fit the end of the file, and the directory must
 * reach up to it: anything else is damage, or an archive that two programs read in two ways.
 */
export function readZipEnd(zip: ZipBytes): ZipEnd {
  const at =
    lastEnd(zip) ??
    refuse(
      'zip-damaged',
      '找不到压缩包的结尾记录，文件可能被截断',
      'the end record is missing, perhaps it is cut short',
    );
  const reach = at + END_SIZE + zip.u16(at + 20);
  if (reach > zip.length) refuse('zip-damaged', '结尾记录不完整', 'the end record is incomplete');
  if (reach < zip.length)
    refuse('zip-ambiguous', '压缩包之后还有多余数据', 'there is data after the end of the archive');
  refuseSecondEnd(zip, at);
  const fields = readFields(zip, at);
  checkReach(zip, fields);
  return { start: fields.offset, end: fields.limit, count: fields.count };
}

interface EndFields {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
  /** Where the directory must end. */
  readonly limit: number;
}

function lastEnd(zip: ZipBytes): number | undefined {
  const lowest = Math.max(0, zip.length - END_SIZE - LONGEST_COMMENT);
  for (let at = zip.length - END_SIZE; at >= lowest; at -= 1) if (zip.has(END, at)) return at;
  return undefined;
}

function refuseSecondEnd(zip: ZipBytes, last: number): void {
  const lowest = Math.max(0, zip.length - END_SIZE - LONGEST_COMMENT);
  for (let at = last - 1; at >= lowest; at -= 1) {
    if (zip.has(END, at) && at + END_SIZE + zip.u16(at + 20) === zip.length) {
      refuse('zip-ambiguous', '有两个结尾记录', 'there are two end records');
    }
  }
}

function readFields(zip: ZipBytes, at: number): EndFields {
  const count = zip.u16(at + 10);
  const size = zip.u32(at + 12);
  const offset = zip.u32(at + 16);
  const saturated = count === 0xffff || size === 0xffffffff || offset === 0xffffffff;
  if (saturated || (offset + size !== at && zip.has(LOCATOR, at - LOCATOR_SIZE))) {
    const fields = readFields64(zip, at - LOCATOR_SIZE);
    const agrees = (short: number, cap: number, long: number): boolean => short === cap || short === long;
    if (
      !agrees(count, 0xffff, fields.count) ||
      !agrees(size, 0xffffffff, fields.size) ||
      !agrees(offset, 0xffffffff, fields.offset)
    ) {
      refuse('zip-ambiguous', '两种结尾记录互相矛盾', 'its two end records contradict each other');
    }
    return fields;
  }
  checkDisks(zip.u16(at + 4), zip.u16(at + 6));
  if (zip.u16(at + 8) !== count) refuse('zip-damaged', '结尾记录的条目数不一致', 'the end record contradicts itself');
  return { count, size, offset, limit: at };
}

function readFields64(zip: ZipBytes, locator: number): EndFields {
  if (!zip.has(LOCATOR, locator)) refuse('zip-damaged', '缺少 ZIP64 定位记录', 'the ZIP64 locator is missing');
  if (zip.u32(locator + 4) !== 0 || zip.u32(locator + 16) > 1) checkDisks(1, 1);
  const at = zip.u64(locator + 8);
  if (!zip.has(END_64, at))
    refuse('zip-damaged', 'ZIP64 结尾记录的位置有误', 'the ZIP64 end record is not where it should be');
  if (at + 12 + zip.u64(at + 4) !== locator)
    refuse('zip-damaged', 'ZIP64 结尾记录的长度有误', 'the ZIP64 end record has a wrong length');
  checkDisks(zip.u32(at + 16), zip.u32(at + 20));
  const count = zip.u64(at + 32);
  if (zip.u64(at + 24) !== count) refuse('zip-damaged', '结尾记录的条目数不一致', 'the end record contradicts itself');
  return { count, size: zip.u64(at + 40), offset: zip.u64(at + 48), limit: at };
}

function checkDisks(disk: number, directoryDisk: number): void {
  if (disk !== 0 || directoryDisk !== 0) refuse('zip-unsupported', '分卷压缩', 'an archive in several volumes');
}

/** A directory that ends short of its end record has moved (bytes were put in front) or its offset is wrong. */
function checkReach(zip: ZipBytes, { size, offset, limit }: EndFields): void {
  const shift = limit - (offset + size);
  if (shift === 0) return;
  const actual = limit - size;
  const moved = shift > 0 && zip.has(CENTRAL, actual) && zip.has(LOCAL, zip.u32(actual + 42) + shift);
  if (moved) refuse('zip-ambiguous', '压缩包之前有多余数据', 'there is data in front of the archive');
  refuse('zip-damaged', '目录的位置有误', 'the directory is not where it should be');
}
