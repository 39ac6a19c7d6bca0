import { fetchProgramme } from '../../../ledger-core/programmes/catalogue.ts';
import { applicationPlan } from '../../../ledger-core/templates/forms/application-plan.ts';
import type { WorkbookPlan } from '../../../ledger-core/templates/plan.ts';

/** A blank application of a built-in programme. @throws RangeError where it has none: the start page offers only what there is */
export async function blankApplication(id: string): Promise<WorkbookPlan> {
  const programme = await fetchProgramme(id);
  if (!programme) throw new RangeError(`no programme ${id}`);
  return applicationPlan(programme);
}
