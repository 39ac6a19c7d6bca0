import { ledgerResults } from '../checks/support/ledger-results.ts';
import type { LedgerContent } from '../definition/ledger-content.ts';
import type { Programme } from '../definition/programme.ts';
import { contentDossier } from '../dossier/content-dossier.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { ledgerPlan } from '../templates/ledger-plan.ts';
import type { PageSelection } from '../templates/pages/page-selection.ts';
import type { WorkbookPlan } from '../templates/plan.ts';

/** The plan of a filled ledger, every formula with the result that it comes to. */
export function filledPlan(
  programme: Programme,
  content: LedgerContent,
  asOf: LocalDate,
  selection?: PageSelection,
): WorkbookPlan {
  return ledgerPlan(programme, content, ledgerResults(contentDossier(programme, content, asOf)), selection);
}
