import type { Programme } from '../definition/programme.ts';
import type { TemplateId } from '../definition/template-view.ts';
import { applicationPlan } from './forms/application-plan.ts';
import { ledgerPlan } from './ledger-plan.ts';
import type { WorkbookPlan } from './plan.ts';

/** A blank workbook of one of a programme's templates. */
export function templatePlan(programme: Programme, template: TemplateId): WorkbookPlan {
  return template === 'application' ? applicationPlan(programme) : ledgerPlan(programme);
}
