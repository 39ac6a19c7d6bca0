import { issueHit, remarkIssue } from '../checks/integrity.ts';
import { findingsOf } from '../audit/finding.ts';
import type { CheckedRule } from '../definition/rule.ts';
import { formatCell } from '../kernel/cell-ref.ts';
import type { Language } from '../kernel/text.ts';
import type { CellImage, ReadResult, SheetImage, WorkbookImage } from '../workbook/image.ts';
import { reportFinding, type ReportFinding } from './check-report.ts';

/** What the reader saw in a workbook, in the shape of the contract. */
export interface InspectReport {
  readonly status: 'read' | 'refused';
  readonly refusal?: { readonly code: string; readonly message: string };
  readonly sheets: readonly InspectedSheet[];
  readonly findings: readonly ReportFinding[];
}

export interface InspectedSheet {
  readonly name: string;
  readonly state: SheetImage['state'];
  readonly cells: readonly InspectedCell[];
}

export interface InspectedCell {
  readonly ref: string;
  /** A formula without a stored result has the type its value would need: text, and no characters. */
  readonly type: 'number' | 'text' | 'bool' | 'error' | 'date';
  readonly value: string;
  readonly formula?: string;
  readonly hidden: boolean;
}

export function inspectReport(result: ReadResult, rules: readonly CheckedRule[], language: Language): InspectReport {
  if (result.status === 'refused') {
    const refusal = { code: result.refusal.code, message: result.refusal.message[language] };
    return { status: 'refused', refusal, sheets: [], findings: [] };
  }
  return {
    status: 'read',
    sheets: result.image.sheets.map(inspectedSheet),
    findings: remarkFindings(result.image, rules, language),
  };
}

function inspectedSheet({ name, state, rows, hiddenColumns }: SheetImage): InspectedSheet {
  const isHidden = (cell: CellImage): boolean =>
    hiddenColumns.some(({ first, last }) => cell.col >= first && cell.col <= last);
  return {
    name,
    state,
    cells: rows.flatMap((row) =>
      row.cells.map((cell) => ({
        ref: formatCell(cell),
        type: cell.kind === 'empty' ? 'text' : cell.kind,
        value: cell.text,
        ...(cell.formula === undefined ? {} : { formula: cell.formula }),
        hidden: state !== 'visible' || row.hidden || isHidden(cell),
      })),
    ),
  };
}

/** The reader's remarks, in the words of the integrity rules that answer for them. */
function remarkFindings(
  image: WorkbookImage,
  rules: readonly CheckedRule[],
  language: Language,
): readonly ReportFinding[] {
  const hits = image.remarks.map((remark) => issueHit(remarkIssue(remark)));
  return rules.flatMap((rule) =>
    findingsOf(
      rule,
      hits.filter((hit) => Object.hasOwn(rule.cases, hit.case)),
    ).map((finding) => reportFinding(finding, language)),
  );
}
