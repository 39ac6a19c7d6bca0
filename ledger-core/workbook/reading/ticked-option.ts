import { ask, type Unread } from './reading.ts';

// What stands before or behind the items of a form. R is a ticked box in Wingdings 2; a cross is a no, or Word's own way
// of ticking a box (☒).
const TICKED = '☑✓✔√■R';
const CROSSED = '☒×✗✘';
const EMPTY = '□☐○';
const MARK = `[${TICKED}${CROSSED}${EMPTY}]`;
const WORDS = `[^${TICKED}${CROSSED}${EMPTY}]+`;
const HAS_BOX = /[☑✓✔√■☒□☐]/;
const LONE_BOX = /^[□☐○]+$/;
const MARKS_BEFORE = new RegExp(`^(?:${MARK}${WORDS})+$`);
const MARKS_BEHIND = new RegExp(`^(?:${WORDS}${MARK})+$`);
const SEPARATORS = /^[、，,;；/|]+|[、，,;；/|]+$/g;

interface Item {
  readonly mark: string;
  readonly option: string;
}

export interface TickedOption {
  readonly kind: 'option';
  readonly option: string;
}

/**
 * The one item that is ticked in `☑是 □否`. Undefined where a text holds no boxes, or words that are no item.
 * `optionOf` knows the items and the other words for them.
 */
export function tickedOption(
  typed: string,
  optionOf: (words: string) => string | undefined,
): TickedOption | Unread | undefined {
  const plain = typed.replaceAll(' ', '');
  if (LONE_BOX.test(plain)) return ask('no-tick');
  const items = HAS_BOX.test(plain) ? itemsOf(plain, optionOf) : undefined;
  if (!items) return undefined;
  const ticked = items.filter(({ mark }) => TICKED.includes(mark));
  // Where nothing else is marked, ☒ is the ticked box of a word processor.
  const [only, another] = ticked.length > 0 ? ticked : items.filter(({ mark }) => mark === '☒');
  if (another) return ask('two-ticks');
  return only ? { kind: 'option', option: only.option } : ask('no-tick');
}

/**
 * All items that are ticked in the cells of a box, by its printed options. Undefined where a cell holds other words, or an
 * item stands twice.
 */
export function tickedOptions(typed: readonly string[], options: readonly string[]): readonly string[] | undefined {
  const optionOf = (words: string): string | undefined => options.find((option) => option === words);
  const items: Item[] = [];
  for (const one of typed) {
    const own = itemsOf(one.replaceAll(' ', ''), optionOf);
    if (!own || own.some(({ option }) => items.some((item) => item.option === option))) return undefined;
    items.push(...own);
  }
  const ticked = items.filter(({ mark }) => TICKED.includes(mark));
  const chosen = ticked.length > 0 ? ticked : items.filter(({ mark }) => mark === '☒');
  return options.filter((option) => chosen.some((item) => item.option === option));
}

function itemsOf(plain: string, optionOf: (words: string) => string | undefined): readonly Item[] | undefined {
  const isBefore = MARKS_BEFORE.test(plain);
  if (!isBefore && !MARKS_BEHIND.test(plain)) return undefined;
  const items: Item[] = [];
  for (const [pair] of plain.matchAll(new RegExp(isBefore ? `${MARK}${WORDS}` : `${WORDS}${MARK}`, 'g'))) {
    const mark = isBefore ? pair.slice(0, 1) : pair.slice(-1);
    const words = isBefore ? pair.slice(1) : pair.slice(0, -1);
    const option = optionOf(words.replace(SEPARATORS, ''));
    if (option === undefined || items.some((item) => item.option === option)) return undefined;
    items.push({ mark, option });
  }
  return items;
}
