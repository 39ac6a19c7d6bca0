const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const HEXADECIMAL = /^#x[0-9A-Fa-f]{1,6}$/;
const DECIMAL = /^#\d{1,7}$/;

/** From the `&` to the `;`. */
const LONGEST = 13;

/** Decodes the predefined and the character references of XML. Undefined when there is any other, or a bare `&`. */
export function decodeReferences(raw: string): string | undefined {
  let decoded = '';
  let from = 0;
  for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', from)) {
    const end = raw.indexOf(';', at);
    if (end < 0 || end - at > LONGEST) return undefined;
    const name = raw.slice(at + 1, end);
    const found = NAMED.get(name) ?? character(name);
    if (found === undefined) return undefined;
    decoded += raw.slice(from, at) + found;
    from = end + 1;
  }
  return owned(decoded + raw.slice(from));
}

/** Shorter texts are decoded sooner than they are found again. */
const LONG = 256;
const MOST_KEPT = 32;

/** Decodes the same for a whole part: a calculated column repeats one long formula in every row. */
export class ReferenceDecoder {
  readonly #known = new Map<string, string>();

  decode(raw: string): string | undefined {
    if (raw.length < LONG) return decodeReferences(raw);
    const known = this.#known.get(raw);
    if (known !== undefined) return known;
    const decoded = decodeReferences(raw);
    if (decoded === undefined) return undefined;
    if (this.#known.size === MOST_KEPT) this.#known.clear();
    this.#known.set(owned(raw), decoded);
    return decoded;
  }
}

/** From this length on V8 makes a slice that keeps the whole text it was cut from alive. */
const SHARED_SLICE = 13;

/** A text of its own, so that a cell's text does not keep a whole piece of the part in memory. */
export function owned(text: string): string {
  return text.length < SHARED_SLICE ? text : ` ${text}`.slice(1);
}

function character(name: string): string | undefined {
  const code = HEXADECIMAL.test(name)
    ? Number.parseInt(name.slice(2), 16)
    : DECIMAL.test(name)
      ? Number(name.slice(1))
      : 0;
  const isChar =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff);
  return isChar ? String.fromCodePoint(code) : undefined;
}
