import { fieldsOf } from '../../definition/template-view.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { yearOf } from '../../kernel/local-date.ts';
import { text, type Text } from '../../kernel/text.ts';

/** The calendar years that lie wholly between the day that a field names and the day of the check; or why they are not known. */
export function finishedYears({ book, asOf }: Dossier, field: string): readonly number[] | Text {
  const since = book.fields.dateOf(field);
  if (since === undefined) {
    const label = fieldsOf(book.programme).find(({ name }) => name === field);
    return text(`没有填“${label?.label ?? field}”`, `“${label?.en ?? field}” is blank or cannot be read`);
  }
  const first = since.endsWith('-01-01') ? yearOf(since) : yearOf(since) + 1;
  return Array.from({ length: Math.max(0, yearOf(asOf) - first) }, (_, at) => first + at);
}
