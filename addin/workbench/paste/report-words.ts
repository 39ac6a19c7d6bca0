import { fill, type Language, type Text } from '../../../ledger-core/kernel/text.ts';
import { PASTE } from '../../strings/workbench-paste.ts';
import type { PasteSummary } from './paste-plan.ts';
import type { ReportLines } from './report-lines.ts';

/** What the paste came to, in one sentence. */
export function outcomeWords(
  summary: PasteSummary,
  { fixes, checks }: ReportLines,
  isChecking: boolean,
  language: Language,
): string {
  const pasted = summary.cells === 0 ? PASTE.pastedNothing : fill(PASTE.pasted, { rows: summary.rows });
  const found = [
    ...(fixes.length === 0 ? [] : [fill(PASTE.canFix, { n: fixes.length })]),
    ...(checks.length === 0 ? [] : [fill(PASTE.toLook, { n: checks.length })]),
  ];
  const isClear = found.length === 0 && !isChecking && summary.cells > 0;
  const all = [...(isClear ? [PASTE.allWell] : found), ...(isChecking ? [PASTE.isChecking] : [])];
  const clauses = all.map((one) => one[language]);
  if (clauses.length === 0) return `${pasted[language]}${language === 'zh' ? '。' : '.'}`;
  return language === 'zh'
    ? `${pasted.zh}；${clauses.join('，')}${isChecking ? '' : '。'}`
    : `${pasted.en}; ${clauses.join(', ')}${isChecking ? '' : '.'}`;
}

/** What was left out or added, a sentence each. */
export function remarks({ computed, headings, columns, grownBy }: PasteSummary): readonly Text[] {
  return [
    ...(grownBy === 0 ? [] : [fill(PASTE.grown, { n: grownBy })]),
    ...(computed === 0 ? [] : [fill(PASTE.computed, { n: computed })]),
    ...(headings === 0 ? [] : [fill(PASTE.headings, { n: headings })]),
    ...(columns.length === 0 ? [] : [fill(PASTE.columns, { columns: listed(columns) })]),
  ];
}

/** Names one after the other, in either language. */
export function listed(names: readonly Text[]): Text {
  return { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') };
}
