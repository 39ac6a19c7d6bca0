import { hasTable, type Programme } from '../definition/programme.ts';
import { categories } from '../definition/registers/money.ts';
import { projects } from '../definition/registers/work.ts';
import { NO_CONTENT, type LedgerContent } from '../definition/ledger-content.ts';
import type { LedgerResults } from './ledger-results.ts';
import { CATEGORY_LIST, PROJECT_LIST } from './column-validation.ts';
import { coverCells, coverNames, coverSheet } from './cover-sheet.ts';
import { guideSheet } from './guide-sheet.ts';
import type { WorkbookPlan } from './plan.ts';
import { columnReference } from './references.ts';
import { pageNames, pagesAfter } from './pages/ledger-pages.ts';
import { NOTHING_SELECTED, type PageSelection } from './pages/page-selection.ts';
import { settingsSheet } from './settings-sheet.ts';
import { summarySheet } from './summary/summary-sheet.ts';
import { ledgerTables, tableSheet } from './table-sheet.ts';

/**
 * The ledger workbook of a programme, blank or filled. `results` are what the formulas of the content come to; without
 * them every computed cell starts empty or at zero, which is right for a blank ledger only. `selection` is what the pages
 * show.
 */
export function ledgerPlan(
  programme: Programme,
  content: LedgerContent = NO_CONTENT,
  results?: LedgerResults,
  selection: PageSelection = NOTHING_SELECTED,
): WorkbookPlan {
  const cover = coverCells(programme);
  const parts = { programme, cover, content, results, selection };
  const tables = ledgerTables(programme).flatMap((name) => [tableSheet(name, parts), ...pagesAfter(name, parts)]);
  const summary = hasTable(programme, 'rf_expenses') ? [summarySheet(parts), ...pagesAfter('summary', parts)] : [];
  return {
    title: `${programme.name.zh} 资金台账`,
    subject: programme.name.en,
    sheets: [guideSheet(programme), coverSheet(programme, content), ...summary, ...tables, settingsSheet(programme)],
    names: [
      ...coverNames(cover),
      ...(hasTable(programme, 'rf_projects')
        ? [{ name: PROJECT_LIST, reference: columnReference(projects, 'id') }]
        : []),
      ...(hasTable(programme, 'rf_categories')
        ? [{ name: CATEGORY_LIST, reference: columnReference(categories, 'name') }]
        : []),
      ...pageNames(programme),
    ],
  };
}
