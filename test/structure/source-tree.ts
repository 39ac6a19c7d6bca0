import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** One file of the product, its path from `ledger-core/` or `addin/` on with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Files of the product that it imports, types included; paths as above. */
  readonly imports: readonly string[];
  /** Packages and Node modules: `exceljs`, `@noble/hashes/sha2.js`, `node:path`. */
  readonly packages: readonly string[];
}

/** Every TypeScript file of the core, with what it imports. */
export function coreFiles(): readonly SourceFile[] {
  return filesIn('ledger-core');
}

/** Every TypeScript file of the add-in; what it imports of the core begins with `../ledger-core/`. */
export function addinFiles(): readonly SourceFile[] {
  return filesIn('addin');
}

function filesIn(folder: string): readonly SourceFile[] {
  const root = path.join(ROOT, folder);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
    .map((file) => sourceFile(file, readFileSync(path.join(root, file), 'utf8')));
}

export function sourceFile(file: string, text: string): SourceFile {
  const names = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const isOwn = (name: string): boolean => name.startsWith('.');
  return {
    path: file,
    text,
    imports: names.filter(isOwn).map((name) => path.posix.join(path.posix.dirname(file), name)),
    packages: names.filter((name) => !isOwn(name)),
  };
}

/** A package's name without the path inside it: `@noble/hashes/sha2.js` → `@noble/hashes`. */
export function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}
