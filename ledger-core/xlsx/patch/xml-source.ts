/** A part's XML as UTF-8, whatever encoding the file has it in, so that places in it are byte offsets. */
export interface XmlSource {
  readonly part: string;
  readonly utf8: Uint8Array;
  /** Declared as US-ASCII: what is added must be written with character references. */
  readonly asciiOnly: boolean;
  /** Changed UTF-8 in the encoding of the file. */
  readonly encode: (utf8: Uint8Array) => Uint8Array;
}

const ASCII = /^[^>]{0,100}encoding\s*=\s*["'](?:us-)?ascii["']/i;
const DECLARATION_BYTES = 200;

/** The strict reader has decoded the same bytes before: UTF-16 by its mark, else UTF-8. @throws TypeError otherwise. */
export function xmlSource(part: string, bytes: Uint8Array): XmlSource {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return wideSource(part, bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return wideSource(part, bytes, 'utf-16be');
  const asciiOnly = ASCII.test(decodeUtf8(bytes.subarray(0, DECLARATION_BYTES), false));
  return { part, utf8: bytes, asciiOnly, encode: (utf8) => utf8 };
}

/** Text of UTF-8 bytes, a byte order mark included. */
export function decodeUtf8(bytes: Uint8Array, fatal = true): string {
  return new TextDecoder('utf-8', { fatal, ignoreBOM: true }).decode(bytes);
}

function wideSource(part: string, bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): XmlSource {
  const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  const isLittle = encoding === 'utf-16le';
  return {
    part,
    utf8: new TextEncoder().encode(text),
    asciiOnly: false,
    encode: (utf8) => encodeWide(decodeUtf8(utf8), isLittle),
  };
}

function encodeWide(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}
