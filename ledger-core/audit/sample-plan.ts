import type { LocalDate } from '../kernel/local-date.ts';
import { sampleLedger } from '../programmes/etown/sample-ledger.ts';
import type { Programme } from '../definition/programme.ts';
import type { WorkbookPlan } from '../templates/plan.ts';
import { filledPlan } from './filled-plan.ts';

/** The E-Town ledger with made-up entries, some wrong on purpose; its payee sheet opens on a lecture. */
export function samplePlan(etown: Programme, asOf: LocalDate): WorkbookPlan {
  const content = sampleLedger();
  const voucher = content.rows.rf_fees?.find(({ kind }) => kind === '讲课费')?.voucher;
  return filledPlan(etown, content, asOf, { voucher });
}
