import { filledPlan } from '../../../ledger-core/audit/filled-plan.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { LiveAudit } from '../../../ledger-core/live/live-audit.ts';
import { sampleLedger } from '../../../ledger-core/programmes/etown/sample-ledger.ts';
import { FILE_RULES } from '../../../ledger-core/programmes/file-rules.ts';
import { findProgramme, PROGRAMMES } from '../../../ledger-core/programmes/registry.ts';
import { readWorkbook } from '../../../ledger-core/xlsx/read/read-workbook.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { openState } from '../../../addin/session/open-state.ts';
import type { OpenLedger } from '../../../addin/session/session-state.ts';

export const AS_OF = localDate('2026-11-15');

/** The E-Town sample ledger as a session shows it, with the core's own dossier of the same workbook beside it. */
export async function sampleLedgerState(): Promise<{ state: OpenLedger; live: LiveAudit }> {
  const programme = findProgramme('etown');
  if (!programme) throw new Error('no programme etown');
  const reading = readWorkbook(await writeWorkbook(filledPlan(programme, sampleLedger(), AS_OF)));
  if (reading.status === 'refused') throw new Error(reading.refusal.code);
  const live = LiveAudit.open(reading.image, { asOf: AS_OF, programmes: PROGRAMMES, fileRules: FILE_RULES });
  if (!live) throw new Error('not our workbook');
  return { state: openState(live, AS_OF, { notices: [], marked: 0, hasUnread: false }, undefined), live };
}
