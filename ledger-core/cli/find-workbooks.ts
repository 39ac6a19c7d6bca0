import { stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

// What spreadsheet programs leave beside an open file.
const LOCK_FILES = ['**/~$*', '**/.~lock*', '**/.*.tmp'];
const WORKBOOKS = '**/*.{xlsx,XLSX,xlsm,XLSM,xls,XLS,et,ET,xlsb,XLSB}';

/** A file to check, or the argument that led to none. */
export type Target = { readonly file: string } | { readonly missing: string };

/** Files as named, workbooks below a folder, or what a pattern matches; each once, in the order of the arguments. */
export async function findWorkbooks(args: readonly string[]): Promise<readonly Target[]> {
  const found = new Map<string, Target>();
  for (const arg of args) {
    for (const target of await targetsOf(arg)) found.set('file' in target ? path.resolve(target.file) : arg, target);
  }
  return [...found.values()];
}

async function targetsOf(arg: string): Promise<readonly Target[]> {
  const info = await stat(arg).catch(() => undefined);
  if (info?.isFile()) return [{ file: arg }];
  // A folder or a pattern that holds no workbook is as good as a missing file: silence would look like “all well”.
  const cwd = info?.isDirectory() ? arg : undefined;
  if (cwd === undefined && !isDynamicPattern(arg)) return [{ missing: arg }];
  const files = await glob(cwd === undefined ? [arg] : [WORKBOOKS], {
    ...(cwd === undefined ? {} : { cwd }),
    ignore: LOCK_FILES,
    onlyFiles: true,
  });
  if (files.length === 0) return [{ missing: arg }];
  return files.sort().map((file) => ({ file: cwd === undefined ? file : path.join(cwd, file) }));
}
