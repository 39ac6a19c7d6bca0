import ical, { ICalEventTransparency } from 'ical-generator';
import { addDays, type LocalDate } from '../kernel/local-date.ts';
import { text, type Language } from '../kernel/text.ts';
import { citationOf } from '../sources/documents.ts';
import { citationText } from './basis-text.ts';
import type { DeadlineList } from './deadline-report.ts';

const NAME = text('创新工作室期限', 'Deadlines of innovation workshops');

/** What is still open, as a calendar (RFC 5545) of whole days; the same list gives the same bytes. */
export function deadlinesCalendar(lists: readonly DeadlineList[], asOf: LocalDate, language: Language): string {
  const calendar = ical({ name: NAME[language], prodId: { company: 'Ringfence', product: 'ringfence' } });
  for (const [at, { path, programme, workshop, items }] of lists.entries()) {
    for (const { id, what, due, state, clause, note } of items) {
      if (state === 'done') continue;
      const citation = clause === undefined ? undefined : citationOf(clause);
      const about = workshop ?? path ?? programme;
      calendar.createEvent({
        // A file may hold the lists of several workshops.
        id: `${programme}-${at + 1}-${id}@ringfence`,
        stamp: dayOf(asOf),
        start: dayOf(due),
        end: dayOf(addDays(due, 1)),
        allDay: true,
        transparency: ICalEventTransparency.TRANSPARENT,
        summary: `${what[language]}（${about}）`,
        description: [citation ? citationText(citation) : '', note?.[language] ?? '']
          .filter((one) => one !== '')
          .join('\n'),
      });
    }
  }
  return `${calendar.toString()}\r\n`;
}

/** Midnight UTC: a whole day has no time zone. */
function dayOf(day: LocalDate): Date {
  return new Date(`${day}T00:00:00Z`);
}
