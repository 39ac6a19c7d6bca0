import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';

/** When the reviews of a recognised workshop are due. */
export const reviews: ProgrammeInput['reviews'] = [
  {
    id: 'review-follow-up',
    clause: 'ET-054',
    what: text('次年复审', 'Follow-up review'),
    review: '次年复审',
    years: 1,
    due: 'year-end',
    isRecurring: false,
    note: text('文件只说次年，按次年年底计算。', 'The clause says the next year; counted to its end.'),
  },
  {
    id: 'review-end-of-cycle',
    clause: 'ET-070',
    what: text('期满复审', 'Review at the end of the cycle'),
    review: '期满复审',
    years: 5,
    due: 'eve',
    isRecurring: true,
    note: text(
      '文件没有写从哪天起算；从认定日期算起（自设）。',
      'The clause does not say from which day; counted from the recognition (ours).',
    ),
  },
];
