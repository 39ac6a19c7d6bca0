import type { ReadLimits } from './limits.ts';
import { refuse } from './read-fault.ts';
import type { ZipBytes } from './zip-bytes.ts';
import { readExtra, wideFields, ZIP64_EXTRA } from './zip-extra.ts';
import type { PlacedEntry, ZipEntry } from './zip-entry.ts';
import { readZipEnd, type ZipEnd } from './zip-end.ts';
import { checkEntryName, decodeEntryName, partKey } from './zip-entry-name.ts';
import { checkLocalHeader } from './zip-local-header.ts';

const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const UNICODE_PATH_EXTRA = 0x7075;
/** Bits of general-purpose flags that mean the bytes are not plainly deflated: encryption, enhanced deflate, patches. */
const FOREIGN_FLAGS = 0b0010_0000_0111_0001;

/**
 * All entries by part key, in the order of the directory. Strict: every byte before the directory belongs to exactly
 * one entry, so that a program which reads from the front sees the same as one which reads the directory.
 */
export function readZipDirectory(zip: ZipBytes, limits: ReadLimits): ReadonlyMap<string, PlacedEntry> {
  const end = readZipEnd(zip);
  if (end.count > limits.entries) refuse('zip-bomb', `有 ${end.count} 个条目`, `${end.count} entries`);
  const entries = readCentral(zip, end);
  checkNames(entries);
  const byPlace = [...entries].sort((a, b) => a.offset - b.offset);
  checkOffsets(byPlace);
  const placed = placeAll(zip, byPlace, end.start);
  return new Map(entries.map((entry) => [partKey(entry.name), placed.get(entry) ?? refuse('zip-damaged')]));
}

function readCentral(zip: ZipBytes, { start, end, count }: ZipEnd): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = start;
  for (let n = 0; n < count; n += 1) {
    if (!zip.has(CENTRAL, at) || at + CENTRAL_SIZE > end)
      refuse('zip-damaged', '目录不完整', 'the directory is incomplete');
    entries.push(readCentralEntry(zip, at));
    at += CENTRAL_SIZE + zip.u16(at + 28) + zip.u16(at + 30) + zip.u16(at + 32);
  }
  if (at !== end) refuse('zip-damaged', '目录的长度有误', 'the directory has a wrong length');
  return entries;
}

function readCentralEntry(zip: ZipBytes, at: number): ZipEntry {
  const nameBytes = zip.slice(at + CENTRAL_SIZE, zip.u16(at + 28));
  const name = decodeEntryName(nameBytes);
  const flags = zip.u16(at + 8);
  const method = zip.u16(at + 10);
  if (flags & FOREIGN_FLAGS) refuse('zip-unsupported', `条目 ${name} 已加密`, `entry ${name} is encrypted`);
  if (method !== 0 && method !== 8) refuse('zip-unsupported', `压缩方法 ${method}`, `compression method ${method}`);
  if (zip.u16(at + 34) !== 0 && zip.u16(at + 34) !== 0xffff)
    refuse('zip-unsupported', '分卷压缩', 'an archive in several volumes');
  const extra = readExtra(zip, at + CENTRAL_SIZE + nameBytes.length, zip.u16(at + 30));
  if (extra.has(UNICODE_PATH_EXTRA))
    refuse('zip-ambiguous', `条目 ${name} 有第二个名称`, `entry ${name} carries a second name`);
  const wide = wideFields(zip, extra.get(ZIP64_EXTRA));
  const size = wide(zip.u32(at + 24));
  const packedSize = wide(zip.u32(at + 20));
  const offset = wide(zip.u32(at + 42));
  if (method === 0 && size !== packedSize)
    refuse('zip-damaged', `条目 ${name} 的大小自相矛盾`, `entry ${name} contradicts itself on its size`);
  return { name, nameBytes, method, crc: zip.u32(at + 16), packedSize, size, offset };
}

function checkNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    checkEntryName(name);
    const key = partKey(name);
    if (seen.has(key)) refuse('zip-ambiguous', `条目 ${name} 出现两次`, `entry ${name} occurs twice`);
    seen.add(key);
  }
}

function checkOffsets(byPlace: readonly ZipEntry[]): void {
  byPlace.forEach((entry, n) => {
    if (n > 0 && byPlace[n - 1]?.offset === entry.offset)
      refuse('zip-ambiguous', '两个条目重叠', 'two entries overlap');
  });
}

/** Each entry must begin where the one before it ended, and the last must end where the directory begins. */
function placeAll(zip: ZipBytes, byPlace: readonly ZipEntry[], directoryStart: number): Map<ZipEntry, PlacedEntry> {
  const placed = new Map<ZipEntry, PlacedEntry>();
  let position = 0;
  for (const entry of byPlace) {
    const { dataStart, end } = checkLocalHeader(zip, entry);
    if (end > directoryStart)
      refuse('zip-damaged', `条目 ${entry.name} 超出范围`, `entry ${entry.name} is out of bounds`);
    if (entry.offset < position) refuse('zip-ambiguous', '两个条目重叠', 'two entries overlap');
    if (entry.offset > position)
      refuse('zip-ambiguous', '条目之前有来历不明的数据', 'there is unaccounted data before an entry');
    placed.set(entry, { ...entry, dataStart });
    position = end;
  }
  if (position !== directoryStart)
    refuse('zip-ambiguous', '条目之后有来历不明的数据', 'there is unaccounted data after the entries');
  return placed;
}
