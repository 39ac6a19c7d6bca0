import { nameKey, text, type Text } from '../../kernel/text.ts';
import type { CellImage } from '../image.ts';
import { fixed, type Reading } from './reading.ts';
import { readText } from './read-text.ts';
import { tickedOption } from './ticked-option.ts';

/** Options of a choice column, and other spellings that mean one of them (a category's code). */
export interface Choices {
  readonly options: readonly string[];
  /** By `nameKey`. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Any other text is taken as it is. */
  readonly isOpen: boolean;
}

export const NO_CHOICES: Choices = { options: [], aliases: new Map(), isOpen: true };

/**
 * One item of a list. Width, blanks (those at the edges, too), brackets and case do not count; other words for an item and
 * ticked boxes are read as that item; each of these is logged. Anything else is asked, or taken as it stands where the list is open: a check
 * then judges it with the programme's own words.
 */
export function readChoice(cell: CellImage | undefined, choices: Choices): Reading<string> {
  const typed = readText(cell, 'compared');
  if (typed.kind !== 'read' && typed.kind !== 'fixed') return typed;
  const { options, isOpen } = choices;
  if (options.includes(typed.value)) return typed;
  const option = spelling(options, typed.value);
  if (option !== undefined) return fixed(option, 'choice-spelling');
  const meant = alias(choices, typed.value);
  if (meant !== undefined) return fixed(meant, 'alias');
  const ticked = tickedOption(typed.value, (words) => spelling(options, words) ?? alias(choices, words));
  if (ticked?.kind === 'option') return fixed(ticked.option, 'ticked');
  if (ticked) return ticked;
  if (isOpen || options.length === 0) return typed;
  return { kind: 'ask', code: 'not-listed', note: notListed(options) };
}

/** The option that a text spells, if it is one only. */
function spelling(options: readonly string[], words: string): string | undefined {
  const [option, ...others] = options.filter((candidate) => nameKey(candidate) === nameKey(words));
  return others.length > 0 ? undefined : option;
}

/** Another word counts only for an item that the programme's list has. */
function alias({ options, aliases }: Choices, words: string): string | undefined {
  const meant = aliases.get(nameKey(words));
  return meant !== undefined && (options.length === 0 || options.includes(meant)) ? meant : undefined;
}

function notListed(options: readonly string[]): Text {
  const list = options.join('、');
  return text(
    `不在列表里（${list}），不猜是哪一项，请选一个。`,
    `not on the list (${list}); choose one, nothing is guessed.`,
  );
}
