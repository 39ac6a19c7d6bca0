import { hasTable, type Programme } from '../definition/programme.ts';
import { projects } from '../definition/registers/work.ts';
import { NO_CONTENT, type LedgerContent } from '../definition/ledger-content.ts';
import type { LedgerResults } from './ledger-results.ts';
import { PROJECT_LIST } from './column-validation.ts';
import { coverCells, coverNames, coverSheet } from './cover-sheet.ts';
import { guideSheet } from './guide-sheet.ts';
import type { WorkbookPlan } from './plan.ts';
import { columnReference } from './references.ts';
import { settingsSheet } from './settings-sheet.ts';
import { summarySheet } from './summary/summary-sheet.ts';
import { ledgerTables, tableSheet } from './table-sheet.ts';

/**
 * The ledger workbook of a programme, blank or filled. `results` are what the formulas of the content come to; without
 * them every computed cell starts empty or at zero, which is right for a blank ledger only.
 */
export function ledgerPlan(
  programme: Programme,
  content: LedgerContent = NO_CONTENT,
  results?: LedgerResults,
): WorkbookPlan {
  const cover = coverCells(programme);
  const parts = { programme, cover, content, results };
  const tables = ledgerTables(programme).map((name) => tableSheet(name, parts));
  const summary = hasTable(programme, 'rf_expenses') ? [summarySheet(parts)] : [];
  return {
    title: `${programme.name.zh} 资金台账`,
    subject: programme.name.en,
    sheets: [guideSheet(programme), coverSheet(programme, content), ...summary, ...tables, settingsSheet(programme)],
    names: [
      ...coverNames(cover),
      ...(hasTable(programme, 'rf_projects')
        ? [{ name: PROJECT_LIST, reference: columnReference(projects, 'id') }]
        : []),
    ],
  };
}
