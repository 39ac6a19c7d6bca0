import { nameKey } from '../../kernel/text.ts';

/** Words looked for, words that never count, and words that answer the question the others raise. */
export interface Wordlist {
  readonly words: readonly string[];
  readonly guards: readonly string[];
  readonly unless: readonly string[];
}

// Stands for a guarded part: it is in no word.
const MASK = '\uE000';

/**
 * The listed words that a text contains, longest first, none inside another; width, case and blanks do not count. Parts
 * that are guarded (无水乙醇, 烟感) contain nothing.
 */
export function wordsIn(raw: string, { words, guards, unless }: Wordlist): readonly string[] {
  const said = nameKey(raw);
  if (unless.some((word) => said.includes(nameKey(word)))) return [];
  let open = guards.map(nameKey).reduce(masked, said);
  const found: string[] = [];
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const key = nameKey(word);
    if (key === '' || !open.includes(key)) continue;
    found.push(word);
    open = masked(open, key);
  }
  return found;
}

function masked(said: string, key: string): string {
  return key === '' ? said : said.replaceAll(key, MASK);
}
