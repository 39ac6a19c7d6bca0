import { refuse } from './read-fault.ts';
import type { ZipBytes } from './zip-bytes.ts';

/** The extra field that holds sizes and offsets beyond 32 bits. */
export const ZIP64_EXTRA = 0x0001;

/** Extra fields by id → where the content stands. */
export function readExtra(
  zip: ZipBytes,
  start: number,
  length: number,
): ReadonlyMap<number, { at: number; length: number }> {
  const fields = new Map<number, { at: number; length: number }>();
  const end = start + length;
  let at = start;
  while (at + 4 <= end) {
    const field = { at: at + 4, length: zip.u16(at + 2) };
    if (field.at + field.length > end) refuse('zip-damaged', '附加字段过长', 'an extra field is too long');
    fields.set(zip.u16(at), field);
    at = field.at + field.length;
  }
  return fields;
}

/** Called with the 32-bit fields in order: size, packed size, offset. A saturated one stands in the ZIP64 field. */
export function wideFields(
  zip: ZipBytes,
  field: { at: number; length: number } | undefined,
): (short: number) => number {
  let at = field?.at ?? 0;
  return (short) => {
    if (short !== 0xffffffff) return short;
    if (!field || at + 8 > field.at + field.length) refuse('zip-damaged', '缺少 ZIP64 大小', 'a ZIP64 size is missing');
    const value = zip.u64(at);
    at += 8;
    return value;
  };
}
