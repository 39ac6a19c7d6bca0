import { fill, type Text } from '../../../ledger-core/kernel/text.ts';
import { yuanText } from '../../../ledger-core/kernel/money.ts';
import type { YearSummary } from '../../session/session-state.ts';
import { SEVERITY_WORDS } from '../../../ledger-core/report/report-words.ts';
import { SEVERITIES } from '../../../ledger-core/report/check-report.ts';
import { SUMMARY } from '../../strings/summary.ts';

const FIGURES = ['opening', 'received', 'spent', 'returned', 'closing'] as const;

/**
 * A year's summary as rows of tab-separated cells, for pasting into a sheet or a document. Amounts in yuan with two
 * decimals and no separators, so that a sheet takes them as numbers; a blank line stands between blocks.
 */
export function summaryTable(summary: YearSummary, say: (t: Text) => string): string {
  const { year, byCategory, byFund, counts, findings } = summary;
  const blocks: string[][][] = [
    [
      [say(fill(SUMMARY.title, { year })), say(SUMMARY.yuan)],
      ...FIGURES.map((key) => [say(SUMMARY[key]), yuanText(summary[key])]),
    ],
    [
      [say(SUMMARY.category), say(SUMMARY.spent), say(SUMMARY.budget)],
      ...byCategory.map(({ name, spent, budget }) => [
        name === '' ? say(SUMMARY.noCategory) : name,
        yuanText(spent),
        budget === undefined ? '' : yuanText(budget),
      ]),
    ],
    [
      [say(SUMMARY.fund), ...FIGURES.map((key) => say(SUMMARY[key]))],
      ...byFund.map((one) => [one.fund, ...FIGURES.map((key) => yuanText(one[key]))]),
    ],
    [[say(SUMMARY.what), say(SUMMARY.count)], ...counts.map(({ what, count }) => [say(what), String(count)])],
    [
      [say(SUMMARY.findings)],
      ...SEVERITIES.map((severity) => [say(SEVERITY_WORDS[severity]), String(findings[severity])]),
    ],
  ];
  const notes = [
    ...(summary.undated === 0 ? [] : [say(fill(SUMMARY.undated, { amount: yuanText(summary.undated) }))]),
    ...(summary.incomplete ? [say(summary.incomplete)] : []),
  ];
  // A block of a heading alone says nothing.
  const filled = blocks.filter((block) => block.length > 1);
  return [...filled, ...(notes.length > 0 ? [notes.map((note) => [note])] : [])].map(blockText).join('\n\n');
}

function blockText(block: readonly (readonly string[])[]): string {
  return block.map((cells) => cells.map(cellText).join('\t')).join('\n');
}

/** One line and one cell, and never a formula where it is pasted; amounts below zero are numbers. */
function cellText(cell: string): string {
  const flat = cell.replace(/[\t\r\n]+/g, ' ');
  return /^[=+@-]/.test(flat) && !/^-\d+\.\d{2}$/.test(flat) ? `'${flat}` : flat;
}
