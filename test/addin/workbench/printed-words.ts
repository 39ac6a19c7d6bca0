import { execFileSync } from 'node:child_process';

/** A character on a page: its middle, in millimetres from the paper's top left corner. */
export interface PrintedCharacter {
  readonly character: string;
  readonly x: number;
  readonly y: number;
}

const MILLIMETRES_A_POINT = 25.4 / 72;
const WORD = /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** Page by page, every character that is printed. Words are taken apart, for each program cuts them at other places. */
export function printedCharacters(pdf: string): readonly (readonly PrintedCharacter[])[] {
  const xml = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8' });
  return xml
    .split('<page ')
    .slice(1)
    .map((page) => [...page.matchAll(WORD)].flatMap(charactersOf));
}

function charactersOf([, left, top, right, bottom, word = '']: RegExpMatchArray): PrintedCharacter[] {
  const characters = Array.from(word.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity));
  const widths = characters.map((one) => (one > '\u2E7F' ? 1 : 0.6));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const y = ((Number(top) + Number(bottom)) / 2) * MILLIMETRES_A_POINT;
  let before = 0;
  return characters.map((character, at) => {
    const width = widths[at] ?? 1;
    const x = Number(left) + ((before + width / 2) / total) * (Number(right) - Number(left));
    before += width;
    return { character, x: x * MILLIMETRES_A_POINT, y };
  });
}

/** Those of the first that the second does not have within reach, as `“费” at 12.0 × 34.5`. */
export function notThere(
  all: readonly PrintedCharacter[],
  there: readonly PrintedCharacter[],
  reach: { readonly x: number; readonly y: number },
): string[] {
  const left = new Set(there);
  return all.flatMap((one) => {
    const away = (other: PrintedCharacter): number =>
      Math.max(Math.abs(other.x - one.x) / reach.x, Math.abs(other.y - one.y) / reach.y);
    const [nearest] = [...left]
      .filter(({ character }) => character === one.character)
      .sort((a, b) => away(a) - away(b));
    if (!nearest || away(nearest) > 1) return [`“${one.character}” at ${one.x.toFixed(1)} × ${one.y.toFixed(1)}`];
    left.delete(nearest);
    return [];
  });
}
