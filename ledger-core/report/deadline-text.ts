import type { Language } from '../kernel/text.ts';
import { text } from '../kernel/text.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { citationOf } from '../sources/documents.ts';
import { citationText } from './basis-text.ts';
import type { Paint } from './check-text.ts';
import type { DeadlineList, DueItem } from './deadline-report.ts';

const WORDS = {
  done: text('已办', 'done'),
  overdue: text('已过期未办', 'overdue'),
  open: text('未办', 'open'),
  own: text('本工作簿写明', 'named by this workbook'),
  none: text('没有能算出日期的期限。', 'Nothing with a day is due.'),
  asOf: text('按 {day} 计算。印刷的节假日不顺延。', 'As of {day}. Days are not shifted for holidays.'),
};

/** The deadlines for a person, a line each, the clause beneath. */
export function deadlinesText(
  lists: readonly DeadlineList[],
  asOf: LocalDate,
  language: Language,
  paint: Paint,
): string {
  const blocks = lists.map(({ path, programme, workshop, items, unknown }) => {
    const title = [path, workshop, programme].filter((one) => one !== undefined).join('  ');
    const isKnown = path !== undefined;
    const lines = items.flatMap((item) => itemLines(item, isKnown, language, paint));
    const rest = [
      ...(items.length === 0 && !unknown ? [`  ${WORDS.none[language]}`] : []),
      ...(unknown ? [`  ${unknown[language]}`] : []),
    ];
    return [paint('strong', title), ...lines, ...rest].join('\n');
  });
  return `${[...blocks, WORDS.asOf[language].replace('{day}', asOf)].join('\n\n')}\n`;
}

/** `isKnown`: of a workshop, which says what is done. */
function itemLines(
  { what, due, state, isOverdue, clause, note }: DueItem,
  isKnown: boolean,
  language: Language,
  paint: Paint,
): string[] {
  const word = state === 'done' ? WORDS.done : isOverdue ? WORDS.overdue : WORDS.open;
  const told = isOverdue ? paint('warning', word[language]) : word[language];
  const line = `  ${due}  ${what[language]}${isKnown ? `  ${told}` : ''}`;
  const citation = clause === undefined ? undefined : citationOf(clause);
  const basis = citation ? `${clause ?? ''} ${citationText(citation)}` : WORDS.own[language];
  return [line, paint('faint', `      ${basis}${note ? `　${note[language]}` : ''}`)];
}
