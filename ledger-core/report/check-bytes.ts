import { auditWorkbook, type AuditOptions } from '../audit/audit-workbook.ts';
import { readWorkbook } from '../xlsx/read/read-workbook.ts';
import type { CheckedFile } from './check-report.ts';

/** A file's bytes and what names them in a report. */
export interface FileBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Of the bytes, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** Reads a stranger's file strictly and applies every rule to it. What cannot be read is refused, with a reason. */
export function checkBytes({ path, bytes, sha256 }: FileBytes, options: AuditOptions): CheckedFile {
  const result = readWorkbook(bytes);
  const audit = result.status === 'refused' ? result : auditWorkbook(result.image, options);
  return { path, sha256, audit };
}
