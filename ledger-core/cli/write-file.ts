import { randomBytes } from 'node:crypto';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { text } from '../kernel/text.ts';
import { UsageError } from './usage-error.ts';

/**
 * Writes a file so that a crash leaves the old one or the new one, never half of either: a temporary file beside the
 * target, flushed, read back, then renamed.
 *
 * @throws UsageError when the target exists and `force` is not set, or its folder cannot be written.
 */
export async function writeFileSafely(target: string, bytes: Uint8Array, force: boolean): Promise<void> {
  if (!force && (await exists(target))) {
    throw new UsageError(
      text(
        `${target} 已经存在，没有覆盖；要覆盖请加 --force。`,
        `${target} exists and was not overwritten; --force would.`,
      ),
    );
  }
  if (await isNoFile(target)) {
    throw new UsageError(
      text(`${target} 不是普通文件，不能写成报告或工作簿。`, `${target} is no ordinary file and cannot be written.`),
    );
  }
  const folder = path.dirname(path.resolve(target));
  const temporary = path.join(folder, `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeFlushed(temporary, bytes);
    const back = await readFile(temporary);
    if (!back.equals(bytes)) throw new Error(`${temporary}: read back differs from what was written`);
    await rename(temporary, target);
    await flushFolder(folder);
  } catch (error) {
    await rm(temporary, { force: true });
    if (isFileError(error))
      throw new UsageError(text(`写不了 ${target}：${error.code}。`, `Cannot write ${target}: ${error.code}.`));
    throw error;
  }
}

async function writeFlushed(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Windows has no such thing as a folder to flush. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A folder, a device: something that a rename would destroy or that is not ours to replace. */
async function isNoFile(target: string): Promise<boolean> {
  return (await exists(target)) && !(await stat(target)).isFile();
}

async function exists(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    if (isFileError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return false;
    throw error;
  }
}

export function isFileError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
