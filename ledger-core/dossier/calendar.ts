import type { Programme } from '../definition/programme.ts';
import { localDate, yearOf, type LocalDate } from '../kernel/local-date.ts';
import type { DueDate } from './deadlines.ts';
import type { Dossier } from './dossier.ts';
import { statedPeriod } from './report-period.ts';

type Deadline = Programme['deadlines'][number];

/** What a programme makes due in a calendar year, whatever the workshop. */
export function calendarOf({ deadlines }: Programme, year: number): readonly DueDate[] {
  return deadlines.flatMap((deadline) =>
    daysIn(deadline, year).map(({ day, part }) => ({
      id: `${deadline.id}-${part}`,
      what: deadline.what,
      due: day,
      state: 'open' as const,
      clause: deadline.clause,
      ...(deadline.note ? { note: deadline.note } : {}),
    })),
  );
}

/** The same for a workshop from the year of its recognition on: done where 报送记录 has it. */
export function calendarFor(dossier: Dossier, year: number): readonly DueDate[] {
  const { programme, fields, tables } = dossier.book;
  const recognised = fields.date('rf_recognised');
  if (recognised !== undefined && year < yearOf(recognised)) return [];
  const sent = tables.rf_reports?.rows ?? [];
  const reportOf = new Map(programme.deadlines.map(({ id, report }) => [id, report]));
  return calendarOf(programme, year).map((due) => {
    const [, id = '', part = ''] = /^(.*?)-(\d{4}(?:Q[1-4])?)$/.exec(due.id) ?? [];
    const report = reportOf.get(id);
    const isSent =
      report !== undefined &&
      sent.some(({ values: { type, period, on } }) => type === report && on !== undefined && names(period ?? '', part));
    return isSent ? { ...due, state: 'done' as const } : due;
  });
}

function daysIn({ when }: Deadline, year: number): readonly { readonly day: LocalDate; readonly part: string }[] {
  switch (when.kind) {
    case 'once':
      return when.day.startsWith(`${year}-`) ? [{ day: localDate(when.day), part: String(year) }] : [];
    case 'yearly':
      return year >= (when.first ?? year) && year <= (when.last ?? year)
        ? [{ day: localDate(`${year}-${when.day}`), part: String(year) }]
        : [];
    case 'quarterly':
      return ['03-31', '06-30', '09-30', '12-31'].map((day, at) => ({
        day: localDate(`${year}-${day}`),
        part: `${year}Q${at + 1}`,
      }));
  }
}

/** Whether what 期间 says is the year, or that quarter of it. */
function names(period: string, part: string): boolean {
  const [year = '', quarter] = part.split('Q');
  const stated = statedPeriod(period);
  if (stated.every === 'vague') return false;
  const month = quarter === undefined ? 1 : (Number(quarter) - 1) * 3 + 1;
  const isAlike = stated.every === (quarter === undefined ? 'year' : 'quarter');
  return isAlike && stated.first === `${year}-${String(month).padStart(2, '0')}-01`;
}
