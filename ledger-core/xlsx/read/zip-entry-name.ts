import { refuse } from './read-fault.ts';

const UTF8 = new TextDecoder('utf-8', { fatal: true });
// Control characters: no program writes them, and terminals and C programs stumble over them.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f]/;

/** The name of an entry; bytes that are no UTF-8 are taken one by one, which is enough to keep names apart. */
export function decodeEntryName(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    throw error;
  }
}

/**
 * The key under which a part is found: part names ignore case and percent-encoding (ECMA-376 part 2, 6.2.2).
 * Two entries with one key are one part with two contents.
 */
export function partKey(name: string): string {
  return unescapePercent(name.startsWith('/') ? name.slice(1) : name)
    .normalize('NFC')
    .toLowerCase();
}

/** @throws ReadFault for a name that leads outside of the package or that two systems would read in two ways. */
export function checkEntryName(name: string): void {
  const plain = unescapePercent(name);
  const outside = plain.startsWith('/') || /^[A-Za-z]:/.test(plain) || plain.split('/').includes('..');
  if (name === '' || outside || plain.includes('\\') || CONTROL.test(plain)) {
    const shown = JSON.stringify(name.slice(0, 80));
    refuse('zip-ambiguous', `可疑的内部路径 ${shown}`, `a suspicious path inside it, ${shown}`);
  }
}

function unescapePercent(name: string): string {
  if (!name.includes('%')) return name;
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (error instanceof URIError) return name;
    throw error;
  }
}
