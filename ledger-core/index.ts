/** The library's public face: programmes → plans → workbooks → images → audits → reports. */
export { loadProgramme, ProgrammeError } from './definition/load-programme.ts';
export type { LedgerContent } from './definition/ledger-content.ts';
export type { Programme } from './definition/programme.ts';
export { FILE_RULES } from './programmes/file-rules.ts';
export { findProgramme, PROGRAMMES } from './programmes/registry.ts';
export { ledgerPlan } from './templates/ledger-plan.ts';
export type { WorkbookPlan } from './templates/plan.ts';
export { filledPlan } from './audit/filled-plan.ts';
export { writeWorkbook } from './xlsx/write/write-workbook.ts';
export { readWorkbook } from './xlsx/read/read-workbook.ts';
export type { ReadResult, WorkbookImage } from './workbook/image.ts';
export { auditWorkbook, type AuditOptions } from './audit/audit-workbook.ts';
export type { FileAudit, Finding, Outcome, RuleOutcome, WorkbookAudit } from './audit/audit-report.ts';
export { checkReport, type CheckReport } from './report/check-report.ts';
export { checkText } from './report/check-text.ts';
export { localDate, parseIsoDate, type LocalDate } from './kernel/local-date.ts';
export { yuan, yuanText, type Fen } from './kernel/money.ts';
export type { Language, Text } from './kernel/text.ts';
