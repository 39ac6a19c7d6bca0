import type { Text } from '../../kernel/text.ts';

/** yes, no, or what is missing to know. */
export type Answer = 'yes' | 'no' | { readonly unknown: Text };

export function yesNo(fact: boolean): Answer {
  return fact ? 'yes' : 'no';
}
