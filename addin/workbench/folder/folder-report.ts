import { checkReport, type CheckedFile, type CheckReport } from '../../../ledger-core/report/check-report.ts';
import type { LocalDate } from '../../../ledger-core/kernel/local-date.ts';
import type { Language } from '../../../ledger-core/kernel/text.ts';
import { FOLDER } from '../../strings/workbench-folder.ts';
import type { FolderState } from './folder-state.ts';

/**
 * What `ringfence check --format json` reports of the same files. Tables of other formats, and files that were not reached
 * when the check stopped, stand in it as refused; what is no table at all is left out.
 */
export function folderReport(
  { files, rows }: FolderState,
  { asOf, version }: { readonly asOf: LocalDate; readonly version: string },
  language: Language,
): CheckReport {
  const done = new Map(rows.map((row) => [row.order, row]));
  const reported = files.flatMap((file, order): readonly CheckedFile[] => {
    const row = done.get(order);
    if (row) return row.skipped === 'other' ? [] : [row.checked];
    return [notReached(file.path)];
  });
  return checkReport({ version, asOf, files: reported }, language);
}

function notReached(path: string): CheckedFile {
  const refusal = { code: 'not-reached', message: FOLDER.notReached };
  return { path, sha256: '', audit: { status: 'refused', refusal } };
}

/** The report as JSON in pieces, one a file: thousands of files in one text are more than a text can be. */
export function reportJson({ files, ...rest }: CheckReport): readonly string[] {
  const frame = JSON.stringify(rest).slice(0, -1);
  return [
    `${frame},"files":[\n`,
    ...files.map((file, at) => `${at === 0 ? '' : ',\n'}${JSON.stringify(file)}`),
    '\n]}\n',
  ];
}
