import { fieldsOf } from '../../definition/template-view.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { yearOf, type LocalDate } from '../../kernel/local-date.ts';
import { text, type Text } from '../../kernel/text.ts';

/** The day in a field from which a duty counts, or why it is not known. */
export function sinceDay({ book }: Dossier, field: string): LocalDate | Text {
  const since = book.fields.dateOf(field);
  if (since !== undefined) return since;
  const label = fieldsOf(book.programme).find(({ name }) => name === field);
  return text(`没有填“${label?.label ?? field}”`, `“${label?.en ?? field}” is blank or cannot be read`);
}

/** The calendar years that lie wholly between the day that a field names and the day of the check; or why they are not known. */
export function finishedYears(dossier: Dossier, field: string): readonly number[] | Text {
  const since = sinceDay(dossier, field);
  if (typeof since === 'object') return since;
  const first = since.endsWith('-01-01') ? yearOf(since) : yearOf(since) + 1;
  return Array.from({ length: Math.max(0, yearOf(dossier.asOf) - first) }, (_, at) => first + at);
}
