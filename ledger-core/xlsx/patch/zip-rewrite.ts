import { deflateSync } from 'fflate';
import { crc32 } from '../read/crc32.ts';
import { DEFAULT_LIMITS } from '../read/limits.ts';
import { ZipBytes } from '../read/zip-bytes.ts';
import { readZipDirectory } from '../read/zip-directory.ts';
import type { PlacedEntry } from '../read/zip-entry.ts';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8_NAMES = 0x800;
const DEFLATED = 8;
const LEVEL = 6;

/** An entry as it will be written; sizes and checksum stand in its header. */
interface NewEntry {
  readonly entry: PlacedEntry;
  /** Version, flags, method, time, checksum, sizes and name length, as both headers have them. */
  readonly header: Uint8Array;
  readonly packed: Uint8Array;
}

/**
 * The archive with some entries changed and some left out, by their key. All others keep their packed bytes, their order
 * and their time; so equal input gives equal bytes.
 */
export function rewriteZip(
  bytes: Uint8Array,
  changed: ReadonlyMap<string, Uint8Array>,
  removed: ReadonlySet<string>,
): Uint8Array {
  const zip = new ZipBytes(bytes);
  const entries = [...readZipDirectory(zip, DEFAULT_LIMITS)]
    .filter(([key]) => !removed.has(key))
    .map(([key, entry]) => newEntry(zip, entry, changed.get(key)));
  return joinEntries(entries);
}

function newEntry(zip: ZipBytes, entry: PlacedEntry, content: Uint8Array | undefined): NewEntry {
  const packed =
    content === undefined
      ? zip.slice(entry.dataStart, entry.packedSize)
      : entry.method === DEFLATED
        ? deflateSync(content, { level: LEVEL })
        : content;
  const header = numbers([
    [2, VERSION],
    // Only what tells how the name is spelled; sizes stand in the header now and not behind the data.
    [2, zip.u16(entry.offset + 6) & UTF8_NAMES],
    [2, entry.method],
    [4, zip.u32(entry.offset + 10)],
    [4, content === undefined ? entry.crc : crc32(content)],
    [4, packed.length],
    [4, content?.length ?? entry.size],
    [2, entry.nameBytes.length],
    [2, 0],
  ]);
  return { entry, header, packed };
}

function joinEntries(entries: readonly NewEntry[]): Uint8Array {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const { entry, header, packed } of entries) {
    const pieces = [numbers([[4, LOCAL]]), header, entry.nameBytes, packed];
    const made = numbers([
      [4, CENTRAL],
      [2, VERSION],
    ]);
    // No comment, first disk, no attributes; then where the entry stands.
    const place = numbers([
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ]);
    central.push(made, header, place, entry.nameBytes);
    local.push(...pieces);
    offset += sizeOf(pieces);
  }
  const end = numbers([
    [4, END],
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, sizeOf(central)],
    [4, offset],
    [2, 0],
  ]);
  return joined([...local, ...central, end]);
}

/** Little-endian numbers of so many bytes each. */
function numbers(fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array {
  const out = new Uint8Array(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  const view = new DataView(out.buffer);
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return out;
}

function sizeOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

/** One array of all the pieces. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(sizeOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
