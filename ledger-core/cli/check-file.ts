import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { AuditOptions } from '../audit/audit-workbook.ts';
import { text } from '../kernel/text.ts';
import { checkBytes } from '../report/check-bytes.ts';
import type { CheckedFile } from '../report/check-report.ts';
import type { Refusal } from '../workbook/image.ts';
import type { Target } from './find-workbooks.ts';
import { isFileError } from './write-file.ts';

/** Reads a file, never writing to it, and applies every rule. A file that cannot be read is refused, with a reason. */
export async function checkFile(target: Target, options: AuditOptions): Promise<CheckedFile> {
  if ('missing' in target) return refused(target.missing, notFound(target.missing));
  const bytes = await readBytes(target.file);
  if ('code' in bytes) return refused(target.file, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return checkBytes({ path: target.file, bytes, sha256 }, options);
}

/** A file's bytes, or why it could not be opened. */
export async function readBytes(file: string): Promise<Uint8Array | Refusal> {
  try {
    return await readFile(file);
  } catch (error) {
    if (!isFileError(error)) throw error;
    if (error.code === 'ENOENT') return notFound(file);
    return {
      code: 'unreadable',
      message: text(
        `打不开这个文件（${error.code}）：请看权限和是否被占用。`,
        `The file cannot be opened (${error.code}): see its permissions.`,
      ),
    };
  }
}

function notFound(name: string): Refusal {
  return {
    code: 'not-found',
    message: text(`“${name}”找不到工作簿：请看路径和文件名。`, `No workbook at “${name}”: see the path and the name.`),
  };
}

function refused(path: string, refusal: Refusal): CheckedFile {
  return { path, sha256: '', audit: { status: 'refused', refusal } };
}
