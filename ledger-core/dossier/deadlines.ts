import type { Programme } from '../definition/programme.ts';
import { addDays, addYears, localDate, yearOf, type LocalDate } from '../kernel/local-date.ts';
import { text, type Text } from '../kernel/text.ts';
import type { Dossier } from './dossier.ts';

/** What is due by when. */
export interface DueDate {
  /** Stable: `review-…`, `matching-funds`, `rectification-2`. */
  readonly id: string;
  readonly what: Text;
  readonly due: LocalDate;
  readonly state: 'done' | 'open';
  /** The clause that makes it due; undefined where the workbook itself names the day. */
  readonly clause?: string;
  readonly note?: Text;
}

type ReviewDeadline = Programme['reviews'][number];

/** Reviews by the programme's clauses, and the days that the workbook itself names: matching funds, rectifications. */
export function deadlinesOf(dossier: Dossier): readonly DueDate[] {
  const recognised = dossier.book.fields.date('rf_recognised');
  const { reviews } = dossier.book.programme;
  return [
    ...(recognised === undefined ? [] : reviews.map((review) => reviewDue(dossier, review, recognised))),
    ...matchingFunds(dossier),
    ...rectifications(dossier),
  ];
}

/** Why no day can be told for the reviews; undefined where the programme has none, or the day of recognition is known. */
export function unknownReviews({ book: { programme, fields } }: Dossier): Text | undefined {
  if (programme.reviews.length === 0 || fields.date('rf_recognised') !== undefined) return undefined;
  return text(
    '封面没有填认定日期，算不出复审日期。',
    'The cover gives no day of recognition: reviews cannot be dated.',
  );
}

/** Days from `asOf` to the next review that has not been held; negative when it is past. Undefined: none, or not known. */
export function nextReview(dossier: Dossier): DueDate | undefined {
  const open = deadlinesOf(dossier).filter(({ id, state }) => state === 'open' && id.startsWith('review-'));
  return open.reduce<DueDate | undefined>((next, one) => (next && next.due <= one.due ? next : one), undefined);
}

/** A recurring review stands at the first time that has not been held. */
function reviewDue(
  { book }: Dossier,
  { id, clause, what, review, years, due, isRecurring, note }: ReviewDeadline,
  recognised: LocalDate,
): DueDate {
  const held = (book.tables.rf_reviews?.rows ?? []).filter(
    ({ values }) => values.type === review && values.on !== undefined && values.on >= recognised,
  ).length;
  const after = isRecurring ? years * (held + 1) : years;
  const day =
    due === 'eve' ? addDays(addYears(recognised, after), -1) : localDate(`${yearOf(recognised) + after}-12-31`);
  const isDone = held > 0 && !isRecurring;
  return { id, what, due: day, state: isDone ? 'done' : 'open', clause, ...(note ? { note } : {}) };
}

function matchingFunds({ book, ledger }: Dossier): readonly DueDate[] {
  const due = book.fields.date('rf_matching_due');
  const promised = book.fields.amount('rf_matching_promised');
  if (due === undefined || promised === undefined) return [];
  const isThere = ledger.received(book.programme.otherFunds) >= promised;
  const what = text('承诺的配套资金到位', 'Promised matching funds to arrive');
  return [{ id: 'matching-funds', what, due, state: isThere ? 'done' : 'open' }];
}

function rectifications({ book }: Dossier): readonly DueDate[] {
  return (book.tables.rf_reviews?.rows ?? []).flatMap(({ index, values }): DueDate[] => {
    const { type, deadline, rectifiedOn } = values;
    if (deadline === undefined) return [];
    const what = text(`${type ?? '复审'}的整改`, 'Rectification after a review');
    return [{ id: `rectification-${index}`, what, due: deadline, state: rectifiedOn === undefined ? 'open' : 'done' }];
  });
}
