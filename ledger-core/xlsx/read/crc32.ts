const TABLE = makeTable();

/** Continues a CRC-32 (the ZIP polynomial) over more bytes; begin with 0. The result is unsigned. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  const table = TABLE;
  const whole = bytes.length - (bytes.length % 4);
  let crc = ~previous;
  let at = 0;
  // Four bytes a step: the check costs a third of what a step per byte would.
  for (; at < whole; at += 4) {
    crc ^= byte(bytes, at) | (byte(bytes, at + 1) << 8) | (byte(bytes, at + 2) << 16) | (byte(bytes, at + 3) << 24);
    crc =
      entry(table, 768 + (crc & 255)) ^
      entry(table, 512 + ((crc >>> 8) & 255)) ^
      entry(table, 256 + ((crc >>> 16) & 255)) ^
      entry(table, crc >>> 24);
  }
  for (; at < bytes.length; at += 1) crc = (crc >>> 8) ^ entry(table, (crc ^ byte(bytes, at)) & 255);
  return ~crc >>> 0;
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] as number;
}

function entry(table: Int32Array, at: number): number {
  return table[at] as number;
}

/** Four tables of 256: table k holds the effect of a byte that is followed by k more. */
function makeTable(): Int32Array {
  const table = new Int32Array(1024);
  for (let n = 0; n < 256; n += 1) {
    let crc = n;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    table[n] = crc;
  }
  for (let n = 256; n < 1024; n += 1) {
    const shorter = entry(table, n - 256);
    table[n] = (shorter >>> 8) ^ entry(table, shorter & 255);
  }
  return table;
}
