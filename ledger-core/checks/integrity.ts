import { text } from '../kernel/text.ts';
import type { Issue } from '../kernel/issue.ts';
import type { FileRemark } from '../workbook/image.ts';
import { found, type Check, type Hit } from './support/check.ts';

// Content that acts or reaches outside when the workbook is opened; everything else remarked is merely unseen.
const ACTIVE: ReadonlySet<string> = new Set(['macros', 'external-links', 'dde', 'ole-links']);

/** Turns what reading the workbook met into findings: the rule's cases name the codes it answers for. */
export const integrity: Check = ({ book }, rule) => {
  const issues = [...book.issues, ...book.remarks.map(remarkIssue)];
  return found(issues.filter((issue) => Object.hasOwn(rule.cases, issue.code)).map(issueHit));
};

export function issueHit(issue: Issue): Hit {
  const { table = '', column = '', row, cell = '' } = issue.at;
  return {
    case: issue.code,
    at: issue.at,
    observed: issue.observed,
    values: { observed: issue.observed, ...issue.values },
    // The file's own oddities have no content of a row to be known by: the place in the table, and what stands there.
    identity: [table, column, row === undefined ? cell : '', issue.observed],
  };
}

export function remarkIssue({ code, note, sheet, cell }: FileRemark): Issue {
  return {
    code: ACTIVE.has(code) ? 'active-content' : 'remark',
    at: { ...(sheet === undefined ? {} : { sheet }), ...(cell === undefined ? {} : { cell }) },
    observed: code,
    values: { note: text(note.zh, note.en) },
  };
}
