const LONGEST = 32;

/**
 * Cuts names out of a text without making a new string where the same name was cut before: a sheet repeats a dozen
 * names a million times, and a known string is also found faster in a Map.
 */
export class NameCache {
  readonly #known: (string | undefined)[] = new Array<string | undefined>(128 * LONGEST).fill(undefined);

  cut(text: string, start: number, end: number): string {
    const length = end - start;
    const slot = length < LONGEST ? length * 128 + (text.charCodeAt(start) & 127) : 0;
    const known = this.#known[slot];
    if (known !== undefined && known.length === length && text.startsWith(known, start)) return known;
    const name = text.slice(start, end);
    this.#known[slot] = name;
    return name;
  }
}
