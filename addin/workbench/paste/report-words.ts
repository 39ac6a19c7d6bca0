import { fill, type Language, type Text } from '../../../ledger-core/kernel/text.ts';
import { PASTE } from '../../strings/workbench-paste.ts';
import type { PasteSummary, PasteUndo } from './paste-plan.ts';
import type { ReportLines } from './report-lines.ts';

/** What the paste came to, in one sentence. `lines` undefined: nothing is known of findings, and nothing is said of them. */
export function outcomeWords(
  summary: PasteSummary,
  lines: ReportLines | undefined,
  isChecking: boolean,
  language: Language,
): string {
  const pasted = summary.cells === 0 ? PASTE.pastedNothing : fill(PASTE.pasted, { rows: summary.rows });
  const { fixes, checks } = lines ?? NO_LINES;
  const found = [
    ...(fixes.length === 0 ? [] : [fill(PASTE.canFix, { n: fixes.length })]),
    ...(checks.length === 0 ? [] : [fill(PASTE.toLook, { n: checks.length })]),
  ];
  const isClear = lines !== undefined && found.length === 0 && !isChecking && summary.cells > 0;
  const all = [...(isClear ? [PASTE.allWell] : found), ...(isChecking ? [PASTE.isChecking] : [])];
  const clauses = all.map((one) => one[language]);
  if (clauses.length === 0) return `${pasted[language]}${language === 'zh' ? '。' : '.'}`;
  return language === 'zh'
    ? `${pasted.zh}；${clauses.join('，')}${isChecking ? '' : '。'}`
    : `${pasted.en}; ${clauses.join(', ')}${isChecking ? '' : '.'}`;
}

const NO_LINES: ReportLines = { fixes: [], checks: [] };

/** What was left out or added, and why the paste cannot be taken back alone, a sentence each. */
export function remarks(
  { cells, computed, headings, columns, grownBy }: PasteSummary,
  undo: PasteUndo,
): readonly Text[] {
  const isKept = undo !== 'possible' && cells > 0;
  return [
    ...(isKept ? [undo === 'later' ? PASTE.undoLater : PASTE.undoLost] : []),
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
