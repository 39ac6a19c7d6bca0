import type { ElementRule } from '../xml-rules.ts';

/** The rule for an element that holds a formula: hands it on without `=`. */
export function formulaRule(take: (formula: string) => void): ElementRule {
  return {
    text: (text) => {
      take(text.trim().replace(/^=/, ''));
    },
  };
}
