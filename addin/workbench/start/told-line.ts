import type { Language, Text } from '../../../ledger-core/kernel/text.ts';

/** What is known of a file in one line, what is not known left out. */
export function toldLine(parts: readonly (Text | string | undefined)[], language: Language): string {
  return parts
    .flatMap((part) => (part === undefined || part === '' ? [] : [typeof part === 'string' ? part : part[language]]))
    .join(' · ');
}
