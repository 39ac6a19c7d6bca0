const EXTENSION = '.xlsx';
const MOST_CHARACTERS = 120;
// Linux counts bytes, 255 of them, and Chrome writes into a file with `.crswap` at the end first.
const MOST_BYTES = 240;

// What Windows or macOS does not take in a name; control characters are taken, and then harm.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001f\u007f]/g;
// Zero-width characters and changes of direction make a name look like another one.
const INVISIBLE = /\p{Cf}/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
const EDGES = /^[\s.]+|[\s.]+$/gu;
/** Devices of Windows: no file may be called so, whatever its extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** A name that Windows, macOS and Linux take for a workbook: at most 120 characters, and `.xlsx` at its end. */
export function safeFileName(wanted: string, otherwise = '台账'): string {
  const stem = wanted
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '_')
    .replace(/(?:\.xlsx)+\s*$/i, '')
    .replace(FORBIDDEN, '_')
    .replace(/\s+/gu, ' ')
    .replace(EDGES, '');
  const named = stem === '' ? otherwise : DEVICE.test(stem) ? `_${stem}` : stem;
  return shorten(named).replace(EDGES, '') + EXTENSION;
}

/** The longest beginning of whole characters that leaves room for the extension. */
function shorten(stem: string): string {
  const encoder = new TextEncoder();
  let kept = '';
  let bytes = EXTENSION.length;
  for (const character of stem) {
    bytes += encoder.encode(character).length;
    if (bytes > MOST_BYTES || kept.length + character.length + EXTENSION.length > MOST_CHARACTERS) break;
    kept += character;
  }
  return kept;
}
