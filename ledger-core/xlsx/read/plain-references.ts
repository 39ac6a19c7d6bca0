const REFERENCE = /&([^;&]{0,12});?/g;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const HEXADECIMAL = /^#x[0-9A-Fa-f]{1,6}$/;
const DECIMAL = /^#\d{1,7}$/;

/** Decodes the predefined and the character references of XML. Undefined when there is any other, or a bare `&`. */
export function decodeReferences(raw: string): string | undefined {
  let unknown = 0;
  const decoded = raw.replace(REFERENCE, (whole, name: string) => {
    const found = whole.endsWith(';') ? (NAMED.get(name) ?? character(name)) : undefined;
    if (found === undefined) unknown += 1;
    return found ?? '';
  });
  return unknown === 0 ? decoded : undefined;
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
