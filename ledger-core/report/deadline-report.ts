import { calendarFor, calendarOf } from '../dossier/calendar.ts';
import { deadlinesOf, unknownReviews, type DueDate } from '../dossier/deadlines.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Programme } from '../definition/programme.ts';
import { yearOf, type LocalDate } from '../kernel/local-date.ts';
import type { Language, Text } from '../kernel/text.ts';
import { citationOf } from '../sources/documents.ts';

/** What is due for one workshop, or for a programme whatever the workshop; by day. */
export interface DeadlineList {
  /** The file; undefined for a programme. */
  readonly path?: string;
  readonly programme: string;
  readonly workshop?: string;
  readonly items: readonly DueItem[];
  /** Why some days cannot be told. */
  readonly unknown?: Text;
}

export interface DueItem extends DueDate {
  /** Past its day and not done. */
  readonly isOverdue: boolean;
}

/** Of a workshop: its reviews, what its own workbook names, and what its programme makes due in these years. */
export function deadlinesOfWorkshop(path: string, dossier: Dossier, years: readonly number[]): DeadlineList {
  const { programme, fields } = dossier.book;
  const due = [...deadlinesOf(dossier), ...years.flatMap((year) => calendarFor(dossier, year))];
  const wanted = due.filter(({ due: day, state }) => state === 'open' || years.includes(yearOf(day)));
  const workshop = fields.text('rf_workshop_name');
  const unknown = unknownReviews(dossier);
  return {
    path,
    programme: programme.id,
    ...(workshop === undefined ? {} : { workshop }),
    items: sorted(wanted, dossier.asOf),
    ...(unknown ? { unknown } : {}),
  };
}

export function deadlinesOfProgramme(programme: Programme, year: number, asOf: LocalDate): DeadlineList {
  // Nobody has said what is done: a day that is past is past, not overdue.
  const items = sorted(calendarOf(programme, year), asOf).map((item) => ({ ...item, isOverdue: false }));
  return { programme: programme.id, items };
}

function sorted(due: readonly DueDate[], asOf: LocalDate): readonly DueItem[] {
  return [...due]
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
    .map((one) => ({ ...one, isOverdue: one.state === 'open' && one.due < asOf }));
}

/** As `--format json` prints it. */
export function deadlinesJson(lists: readonly DeadlineList[], asOf: LocalDate, language: Language): object {
  return {
    schema: 'ringfence-deadlines/1',
    asOf,
    lists: lists.map(({ items, unknown, ...list }) => ({
      ...list,
      ...(unknown ? { unknown: unknown[language] } : {}),
      items: items.map(({ id, what, due, state, isOverdue, clause, note }) => ({
        id,
        what: what[language],
        due,
        state,
        overdue: isOverdue,
        ...(clause === undefined ? {} : { clause, citation: citationOf(clause) }),
        ...(note ? { note: note[language] } : {}),
      })),
    })),
  };
}
