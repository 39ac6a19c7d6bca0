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
  'workbench/book': ['host/spreadsheet-host.ts'],
  'workbench/univer': ['host/spreadsheet-host.ts', 'strings', 'workbench/book'],
  'workbench/worker': ['workbench/book'],
  'workbench/files': ['strings'],
  'workbench/start': ['host/spreadsheet-host.ts', 'session', 'strings', 'taskpane', 'workbench/files'],
  'workbench/folder': ['session', 'strings', 'taskpane', 'workbench/files', 'workbench/worker'],
  'workbench/paste': ['session', 'strings', 'taskpane'],
  'workbench/print': ['strings'],
  'workbench/app': ['host/spreadsheet-host.ts', 'session', 'strings', 'taskpane', 'workbench'],
  'workbench/main.tsx': ['host/spreadsheet-host.ts', 'workbench'],
};

/** Only a worker of the workbench opens files. */
const READS_FILES = 'workbench/worker';

/** Parts of the core that read and write files: a pane has none, and their packages are large. */
const FILE_SIDE = /^\.\.\/ledger-core\/(?:xlsx|cli)\//;

const REACT = ['react', 'react-dom', '@fluentui/react-components'];

const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  taskpane: REACT,
  'workbench/app': REACT,
  'workbench/start': REACT,
  'workbench/folder': [...REACT, 'comlink'],
  'workbench/paste': [...REACT, 'decimal.js'],
  'workbench/print': [...REACT, 'numfmt'],
  'workbench/files': ['idb-keyval', 'valibot'],
  'workbench/worker': ['comlink', '@noble/hashes'],
  'workbench/main.tsx': REACT,
};

/** The grid and its parts: one folder knows of them. */
const GRID = '@univerjs/';

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
    if (target.startsWith('../'))
      return !target.startsWith('../ledger-core/') || (own !== READS_FILES && FILE_SIDE.test(target));
    return !allowed.some((folder) => target === folder || target.startsWith(`${folder}/`));
  });
  const isGrid = (name: string): boolean => own === 'workbench/univer' && name.startsWith(GRID);
  const foreign = packages.filter((name) => !isGrid(name) && !(PACKAGES[own] ?? []).includes(packageOf(name)));
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
    ['workbench/app/app.tsx', "import { Univer } from '@univerjs/core';"],
    ['workbench/app/app.tsx', "import { ExcelHost } from '../../host/excel/excel-host.ts';"],
    ['workbench/univer/grid.ts', "import { readWorkbook } from '../../../ledger-core/xlsx/read/read-workbook.ts';"],
    ['functions/custom-functions.ts', "import { sampleState } from '../../test/addin/pane/sample-state.ts';"],
  ])('%s may not say %s', (path, text) => {
    expect(strayImports(sourceFile(path, text))).toHaveLength(1);
  });
});
