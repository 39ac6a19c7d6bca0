import type { FileAudit, WorkbookAudit } from '../../../ledger-core/audit/audit-report.ts';
import { text } from '../../../ledger-core/kernel/text.ts';
import type { CheckedFile, ReportInput } from '../../../ledger-core/report/check-report.ts';
import type { WorkbookPlan } from '../../../ledger-core/templates/plan.ts';
import { onSheet, stored, typed } from '../../support/workbook-damage.ts';
import { AS_OF, auditPlan, honestPlan } from '../../support/workbook-ledger.ts';

/**
 * One finding of each severity, from each origin: row 7 has no project (error, a clause), row 8 an odd invoice number
 * (warning, ours), 汇总 an old result (review) and the cover a date as text (info, about the file).
 */
export function faultyPlan(): WorkbookPlan {
  const rows = onSheet(
    honestPlan(),
    '支出明细',
    typed('F7', null),
    stored('Z7', '缺项目编号'),
    typed('M8', '12345'),
    stored('Z8', '发票号码位数不符'),
  );
  return onSheet(onSheet(rows, '汇总', stored('C6', 1)), '封面', typed('B12', '2024年6月20日'));
}

export function faultyAudit(): Promise<WorkbookAudit> {
  return auditPlan(faultyPlan());
}

export const REFUSED: FileAudit = {
  status: 'refused',
  refusal: { code: 'zip-bomb', message: text('展开后大得不正常。', 'It grows abnormally large.') },
};

export const SHA256 = 'ab'.repeat(32);

export function checkedFile(path: string, audit: FileAudit): CheckedFile {
  return { path, sha256: SHA256, audit };
}

export function reportInput(...files: readonly CheckedFile[]): ReportInput {
  return { version: '9.9.9', asOf: AS_OF, files };
}
