import type { WorkbookAudit } from '../../ledger-core/audit/audit-report.ts';
import { auditWorkbook } from '../../ledger-core/audit/audit-workbook.ts';
import { filledPlan } from '../../ledger-core/audit/filled-plan.ts';
import type { LedgerContent } from '../../ledger-core/definition/ledger-content.ts';
import type { Programme } from '../../ledger-core/definition/programme.ts';
import { FILE_RULES } from '../../ledger-core/programmes/file-rules.ts';
import { PROGRAMMES } from '../../ledger-core/programmes/registry.ts';
import { readWorkbook } from '../../ledger-core/xlsx/read/read-workbook.ts';
import { writeWorkbook } from '../../ledger-core/xlsx/write/write-workbook.ts';
import { ETOWN, TODAY } from './fixture-dossier.ts';

/** The same content as `auditOf` takes, but written to a real xlsx, read again as a stranger's file, and audited. */
export async function auditThroughFile(content: LedgerContent, programme: Programme = ETOWN): Promise<WorkbookAudit> {
  const result = readWorkbook(await writeWorkbook(filledPlan(programme, content, TODAY)));
  if (result.status !== 'read') throw new Error(result.refusal.message.zh);
  return auditWorkbook(result.image, { asOf: TODAY, programmes: PROGRAMMES, fileRules: FILE_RULES });
}
