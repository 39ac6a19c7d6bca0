import { text } from '../../kernel/text.ts';
import { OURS, type Rules } from './rule-parts.ts';

const block = (id: string, table: string, columns: readonly string[], zh: string, en: string): Rules[number] => ({
  ...OURS,
  id,
  severity: 'warning',
  gist: text(`${zh}没有重复。`, `${en}: none stands twice.`),
  check: 'repeated-rows',
  params: { table, columns },
  cases: {
    repeated: {
      message: text(
        `${zh}“{observed}”写了两行（第{other}行和第{row}行）。`,
        `“{observed}” stands in rows {other} and {row}.`,
      ),
      expected: text('各行不重复', 'each once'),
      remedy: text('删去重复的一行，或更正写错的一行。', 'Clear one of the rows, or correct it.'),
    },
  },
});

/** What a block of the form should say once only: ours. */
export const repeatedRules: Rules = [
  block('HX-LF-01', 'investment', ['F19_12'], '经费投入的年度', 'Years of money put in'),
  block('HX-LF-02', 'benefit', ['F19_23'], '经济效益的年度', 'Years of benefit'),
  block('HX-LF-03', 'team', ['F19_50', 'F19_53'], '骨干成员', 'Key members'),
];
