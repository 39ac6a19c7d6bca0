const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Decodes `_xHHHH_` (ECMA-376 part 1, ST_Xstring), by which the format writes characters that XML cannot hold. */
export function decodeEscapes(raw: string): string {
  if (!raw.includes('_x')) return raw;
  return raw.replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
