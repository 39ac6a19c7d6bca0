import { nameKey } from '../../kernel/text.ts';
import type { CellImage } from '../image.ts';
import { fixed, type Reading } from './reading.ts';
import { readText } from './read-text.ts';

/**
 * One of `options`. Width, blanks, brackets and case do not count, but their differences are logged; a text that is no
 * option is read as it stands, for a check to judge with the programme's own words.
 */
export function readChoice(cell: CellImage | undefined, options: readonly string[]): Reading<string> {
  const typed = readText(cell);
  if (typed.kind !== 'read' && typed.kind !== 'fixed') return typed;
  if (options.includes(typed.value)) return typed;
  const key = nameKey(typed.value);
  const [option, ...others] = options.filter((candidate) => nameKey(candidate) === key);
  return option === undefined || others.length > 0 ? typed : fixed(option, 'choice-spelling');
}
