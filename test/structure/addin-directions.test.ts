import { describe, expect, it } from 'vitest';
import { addinFiles, packageOf, sourceFile, type SourceFile } from './source-tree.ts';

/** Of the add-in's own folders, what each may import besides itself; the core is open to all but for its files' side. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'host/spreadsheet-host.ts': [],
  'host/excel': ['host/spreadsheet-host.ts'],
  session: ['host/spreadsheet-host.ts'],
  strings: [],
  taskpane: ['host/spreadsheet-host.ts', 'session', 'strings'],
  commands: ['taskpane', 'strings'],
  functions: ['session', 'strings'],
  'entry.ts': ['host', 'session', 'strings', 'taskpane', 'commands', 'functions'],
};

/** Parts of the core that read and write files: a pane has none, and their packages are large. */
const FILE_SIDE = /^\.\.\/ledger-core\/(?:xlsx|cli)\//;

const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  taskpane: ['react', 'react-dom', '@fluentui/react-components'],
};

const FOLDERS = Object.keys(MAY_IMPORT);

function folderOf(path: string): string | undefined {
  return FOLDERS.filter((folder) => path === folder || path.startsWith(`${folder}/`)).sort(
    (a, b) => b.length - a.length,
  )[0];
}

/** The imports of a file that its folder has no business with. */
function strayImports({ path, imports, packages }: SourceFile): string[] {
  const own = folderOf(path) ?? '';
  const allowed = [own, ...(MAY_IMPORT[own] ?? [])];
  const stray = imports.filter((target) => {
    if (target.startsWith('../')) return !target.startsWith('../ledger-core/') || FILE_SIDE.test(target);
    return !allowed.some((folder) => target === folder || target.startsWith(`${folder}/`));
  });
  const foreign = packages.filter((name) => !(PACKAGES[own] ?? []).includes(packageOf(name)));
  return [...stray, ...foreign].map((target) => `${path} → ${target}`);
}

const files = addinFiles();

describe('imports in the add-in', () => {
  it('are found at all', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.find(({ path }) => path === 'session/session.ts')?.imports).toContain('session/session-state.ts');
  });

  it('start in a folder that has its place', () => {
    expect(files.map(({ path }) => path).filter((path) => folderOf(path) === undefined)).toEqual([]);
  });

  it('lead from the pane to the session, from the session to the narrow host, and never to Excel or to files', () => {
    expect(files.flatMap(strayImports)).toEqual([]);
  });
});

describe('the watch itself', () => {
  it.each([
    ['session/marks.ts', "import { ExcelHost } from '../host/excel/excel-host.ts';"],
    ['taskpane/app.tsx', "import { ExcelHost } from '../host/excel/excel-host.ts';"],
    ['session/marks.ts', "import { App } from '../taskpane/app.tsx';"],
    ['session/marks.ts', "import { useState } from 'react';"],
    ['host/excel/marks.ts', "import { text } from '../../strings/frame.ts';"],
    ['session/create-session.ts', "import { writeWorkbook } from '../../ledger-core/xlsx/write/write-workbook.ts';"],
    ['functions/custom-functions.ts', "import { sampleState } from '../../test/addin/pane/sample-state.ts';"],
  ])('%s may not say %s', (path, text) => {
    expect(strayImports(sourceFile(path, text))).toHaveLength(1);
  });
});
