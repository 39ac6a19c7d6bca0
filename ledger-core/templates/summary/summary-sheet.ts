import type { SheetPlan } from '../plan.ts';
import { STYLES } from '../styles.ts';
import type { LedgerParts } from '../table-sheet.ts';
import { CategoryBlock, SUMMARY_YEARS } from './category-block.ts';
import { FundBlock } from './fund-block.ts';
import { tieBlock } from './tie-block.ts';

export const SUMMARY_SHEET = '汇总';

/** The longest label on one line: `其中：专家讲课、咨询、劳务费`. */
const LABEL_WIDTH = 30;

/** Money by fund, spending by category and year, and the two comparisons that must come out even. */
export function summarySheet(parts: LedgerParts): SheetPlan {
  const funds = new FundBlock(parts);
  const categories = new CategoryBlock(parts, funds.bottom + 3);
  const ties = tieBlock(parts, funds, categories);
  return {
    name: SUMMARY_SHEET,
    tabColor: 'FF166534',
    columns: [{ width: LABEL_WIDTH }, ...Array.from({ length: SUMMARY_YEARS + 2 }, () => ({ width: 15 }))],
    rowHeights: [
      { row: 1, height: 28 },
      { row: 2, height: 30 },
    ],
    cells: [
      { row: 1, col: 1, value: '汇总　Summary', style: STYLES.title },
      {
        row: 2,
        col: 1,
        value: '全部由公式从“拨款到账”和“支出明细”算出，单位：元。\nAll computed from receipts and expenses, in yuan.',
        style: STYLES.note,
      },
      ...funds.cells,
      ...categories.cells,
      ...ties.cells,
    ],
    merges: [{ top: 2, left: 1, bottom: 2, right: SUMMARY_YEARS + 3 }],
    validations: [],
    formats: ties.formats,
    freeze: { rows: 2, columns: 1 },
    print: { orientation: 'landscape', fitToWidth: true, fitToHeight: true },
    isProtected: true,
    showGridLines: false,
  };
}
