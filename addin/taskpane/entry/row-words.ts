import type { Severity } from '../../../ledger-core/definition/rule.ts';
import { fill, text, type Text } from '../../../ledger-core/kernel/text.ts';
import type { EntryField, EntryPreview } from '../../session/session-state.ts';
import { ENTRY } from '../../strings/entry.ts';
import type { PlacedFindings } from './place-findings.ts';

/** A sentence under a field. */
export interface FieldWords {
  readonly field: EntryField;
  readonly tone: Severity | 'understood';
  readonly words: Text;
}

/**
 * What is to be said under a row of fields. An error is kept back while its field is being typed in (`typing`): half a
 * date is no mistake.
 */
export function rowWords(
  fields: readonly EntryField[],
  preview: EntryPreview,
  placed: PlacedFindings,
  typing: string | undefined,
): readonly FieldWords[] {
  return fields.flatMap((field): readonly FieldWords[] => {
    const { key } = field;
    const error = preview.errors[key];
    if (error) return key === typing ? [] : [{ field, tone: 'error', words: error }];
    const understood = preview.understood[key];
    return [
      ...(understood === undefined
        ? []
        : [{ field, tone: 'understood' as const, words: fill(ENTRY.understood, { value: understood }) }]),
      ...(placed.byField.get(key) ?? []).map(({ severity, message, remedy }) => ({
        field,
        tone: severity,
        words: sentences(message, remedy),
      })),
    ];
  });
}

/** A message and what to do about it, one after the other. */
export function sentences(message: Text, remedy: Text): Text {
  return text(`${message.zh}${remedy.zh}`, `${message.en} ${remedy.en}`);
}

export function labelOf(field: EntryField): Text {
  return text(field.label, field.en);
}

/** Names of fields in one text, as each language joins them. */
export function labelList(fields: readonly EntryField[]): Text {
  return text(fields.map(({ label }) => label).join('、'), fields.map(({ en }) => en).join(', '));
}
