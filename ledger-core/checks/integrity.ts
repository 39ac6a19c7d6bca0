import { text } from '../kernel/text.ts';
import type { Issue } from '../kernel/issue.ts';
import type { FileRemark } from '../workbook/image.ts';
import { isAllButEdges } from '../workbook/reading/typed-text.ts';
import { found, type Check, type Hit } from './support/check.ts';
import { push } from '../kernel/push.ts';

// Content that acts or reaches outside when the workbook is opened; everything else remarked is merely unseen.
const ACTIVE: ReadonlySet<string> = new Set(['macros', 'external-links', 'dde', 'ole-links']);

/** Turns what reading the workbook met into findings: the rule's cases name the codes it answers for. */
export const integrity: Check = ({ book }, rule) => {
  const issues = [...book.issues, ...book.remarks.map(remarkIssue)];
  return found(groupedFixes(issues.filter((issue) => Object.hasOwn(rule.cases, issue.code))).map(issueHit));
};

/** So many alike fixes of a column are told one by one; more are told together. */
const FEW = 3;

/** A column of numbers typed as numbers, or of ☑ for 是, is one thing to know, not three hundred. */
function groupedFixes(issues: readonly Issue[]): readonly Issue[] {
  const groups = new Map<string, Issue[]>();
  const rest: Issue[] = [];
  for (const issue of issues) {
    const key = fixKey(issue);
    if (key === undefined) rest.push(issue);
    else push(groups, key, issue);
  }
  const grouped = [...groups.values()].flatMap((group): Issue[] => {
    const [first] = group;
    if (!first || group.length <= FEW) return group;
    const cells = group.map((issue) => issue.at.cell ?? '').join('、');
    const more = text(`（这一栏共${group.length}处：${cells}）`, ` (${group.length} cells of the column: ${cells})`);
    return [{ ...first, values: { ...first.values, more } }];
  });
  return [...rest, ...grouped];
}

/** The issue and those that are told with it in one finding. */
export function toldTogether(issues: readonly Issue[], issue: Issue): readonly Issue[] {
  const key = fixKey(issue);
  const group = key === undefined ? [] : issues.filter((one) => one.code === issue.code && fixKey(one) === key);
  return group.length > FEW ? group : [issue];
}

/** Fixes of one kind in a column are told together; undefined for what is told by itself. */
function fixKey({ code, at, observed, values }: Issue): string | undefined {
  if (code !== 'value-fixed' && code !== 'identifier-fixed') return undefined;
  const after = values?.['after'];
  return JSON.stringify([at.sheet, at.column, ...(likeness(code, observed, after) ?? [observed, after])]);
}

/** What fixes of different values have in common: the same digits as a number and as text; nothing but blanks around. */
function likeness(code: string, observed: string, after: unknown): readonly string[] | undefined {
  if (typeof after !== 'string') return undefined;
  if (after === observed) return code === 'identifier-fixed' ? [code] : undefined;
  return isAllButEdges(after, observed) ? ['edges'] : undefined;
}

export function issueHit(issue: Issue): Hit {
  const { table = '', column = '', row, cell = '' } = issue.at;
  return {
    case: issue.code,
    at: issue.at,
    observed: issue.observed,
    values: { observed: issue.observed, more: '', ...issue.values },
    // The file's own oddities have no content of a row to be known by: the place in the table, and what stands there.
    identity: [table, column, row === undefined ? cell : '', issue.observed],
  };
}

export function remarkIssue({ code, note, sheet, cell }: FileRemark): Issue {
  return {
    code: ACTIVE.has(code) ? 'active-content' : 'remark',
    at: { ...(sheet === undefined ? {} : { sheet }), ...(cell === undefined ? {} : { cell }) },
    observed: cell ?? sheet ?? '',
    values: { note: text(note.zh, note.en) },
  };
}
