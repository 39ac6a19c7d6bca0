import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coreFiles, packageOf, ROOT, sourceFile, type SourceFile } from './source-tree.ts';

/**
 * From the bottom up. A layer imports itself and what stands below it; neighbours on one rung do not know each other.
 * `index.ts` is the public face for other packages: nothing inside imports it.
 */
const LADDER: readonly (readonly string[])[] = [
  ['kernel'],
  ['sources'],
  ['definition'],
  ['programmes'],
  ['templates'],
  ['workbook'],
  ['xlsx/read', 'xlsx/write'],
  ['xlsx/patch'],
  ['ledger'],
  ['dossier'],
  ['checks'],
  ['audit'],
  ['live', 'report'],
  ['index.ts', 'cli'],
];

const LAYERS = LADDER.flat();

/** Who alone may import a package; packages not named here are free for every layer but kernel and sources. */
const RESERVED: Readonly<Record<string, string>> = { exceljs: 'xlsx/write', saxes: 'xlsx/read' };

const TOP_LEVEL_FOLDERS = ['ledger-core', 'addin', 'test', 'docs'];
const GENERATED_FOLDERS = ['dist', 'out', 'coverage', 'node_modules'];

function layerOf(file: string): string | undefined {
  return LAYERS.find((layer) => file === layer || file.startsWith(`${layer}/`));
}

/** The imports of a file that do not go down the ladder, as `from → to`. */
function climbing(file: SourceFile): string[] {
  const own = layerOf(file.path);
  const height = LADDER.findIndex((rung) => own !== undefined && rung.includes(own));
  const allowed = own === 'sources' ? ['sources'] : [own, ...LADDER.slice(0, Math.max(height, 0)).flat()];
  return file.imports
    .filter((target) => !allowed.includes(layerOf(target)))
    .map((target) => `${file.path} → ${target}`);
}

/** The packages of a file that its layer has no business with. */
function strayPackages({ path, packages }: SourceFile): string[] {
  const own = layerOf(path);
  return packages
    .filter((name) => {
      if (name.startsWith('node:')) return own !== 'cli';
      const reservedFor = RESERVED[packageOf(name)];
      if (reservedFor !== undefined) return own !== reservedFor;
      if (own === 'sources') return true;
      return own === 'kernel' && name !== 'decimal.js';
    })
    .map((name) => `${path} → ${name}`);
}

/** Rings of files that import each other, as `a → b → a`: at least one where there is any. */
function cycles(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const trail: string[] = [];
  const found: string[] = [];
  const visit = (at: string): void => {
    const start = trail.indexOf(at);
    if (start >= 0) found.push([...trail.slice(start), at].join(' → '));
    if (start >= 0 || done.has(at)) return;
    trail.push(at);
    for (const target of byPath.get(at)?.imports ?? []) visit(target);
    trail.pop();
    done.add(at);
  };
  for (const file of files) visit(file.path);
  return found;
}

const files = coreFiles();

describe('imports in ledger-core', () => {
  it('are found at all', () => {
    expect(files.length).toBeGreaterThan(150);
    expect(files.find(({ path }) => path === 'ledger/ledger.ts')?.imports).toContain('kernel/money.ts');
  });

  it('lead to files that exist', () => {
    const known = new Set(files.map(({ path }) => path));
    expect(
      files.flatMap(({ path, imports }) => imports.filter((to) => !known.has(to)).map((to) => [path, to])),
    ).toEqual([]);
  });

  it('start in a folder that has its place on the ladder', () => {
    expect(files.map(({ path }) => path).filter((path) => layerOf(path) === undefined)).toEqual([]);
  });

  it('go down the ladder', () => {
    expect(files.flatMap(climbing)).toEqual([]);
  });

  it('form no ring', () => {
    expect(cycles(files)).toEqual([]);
  });

  it('name packages only where they belong: node: in cli, exceljs and saxes behind their door', () => {
    expect(files.flatMap(strayPackages)).toEqual([]);
  });
});

describe('the watch itself', () => {
  it.each([
    ['kernel/text.ts', "import type { Rule } from '../definition/rule.ts';"],
    ['sources/etown.ts', "import { text } from '../kernel/text.ts';"],
    ['xlsx/read/xml.ts', "import { xmlText } from '../write/xml-text.ts';"],
    ['checks/budget.ts', "export { audit } from '../audit/audit-workbook.ts';"],
    ['cli/main.ts', "import { auditWorkbook } from '../index.ts';"],
    ['workbook/image.ts', "const later = import('../cli/main.ts');"],
  ])('%s may not say %s', (path, text) => {
    expect(climbing(sourceFile(path, text))).toHaveLength(1);
  });

  it.each([
    ['kernel/text.ts', "import * as v from 'valibot';"],
    ['sources/etown.ts', "import { Decimal } from 'decimal.js';"],
    ['audit/finding.ts', "import { createHash } from 'node:crypto';"],
    ['cli/main.ts', "import ExcelJS from 'exceljs';"],
    ['xlsx/write/table-xml.ts', "import { SaxesParser } from 'saxes';"],
  ])('%s may not say %s', (path, text) => {
    expect(strayPackages(sourceFile(path, text))).toHaveLength(1);
  });

  it('sees a ring of two files and of three', () => {
    const ring = (...paths: string[]): SourceFile[] =>
      paths.map((path, at) => ({ path, text: '', imports: [paths[(at + 1) % paths.length] ?? ''], packages: [] }));
    expect(cycles(ring('a.ts', 'b.ts'))).toEqual(['a.ts → b.ts → a.ts']);
    expect(cycles(ring('a.ts', 'b.ts', 'c.ts'))).toEqual(['a.ts → b.ts → c.ts → a.ts']);
  });
});

describe('the repository', () => {
  it('has the top-level folders of the design and no other', () => {
    const folders = readdirSync(ROOT, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    );
    const known = [...TOP_LEVEL_FOLDERS, ...GENERATED_FOLDERS];
    expect(folders.filter((name) => !name.startsWith('.') && !known.includes(name))).toEqual([]);
  });
});
