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
 * Finds the listed words that a text contains, longest first, none inside another; width, case and blanks do not count.
 * Parts that are guarded (无水乙醇, 烟感) contain nothing.
 */
export function wordFinder({ words, guards, unless }: Wordlist): (raw: string) => readonly string[] {
  const guarded = keysOf(guards);
  const answers = keysOf(unless);
  const wanted = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => ({ word, key: nameKey(word) }))
    .filter(({ key }) => key !== '');
  // Most texts contain none of them: one look tells.
  const anyWord = new RegExp(wanted.map(({ key }) => key.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('|') || '(?!)');
  return (raw) => {
    const said = nameKey(raw);
    if (!anyWord.test(said)) return [];
    if (answers.some((key) => said.includes(key))) return [];
    let open = guarded.reduce(masked, said);
    const found: string[] = [];
    for (const { word, key } of wanted) {
      if (!open.includes(key)) continue;
      found.push(word);
      open = masked(open, key);
    }
    return found;
  };
}

function keysOf(words: readonly string[]): readonly string[] {
  return words.map(nameKey).filter((key) => key !== '');
}

function masked(said: string, key: string): string {
  return said.replaceAll(key, MASK);
}
