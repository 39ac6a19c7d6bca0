import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../structure/source-tree.ts';
import { builtAddin } from './built-addin.ts';
import { allElements, xmlTree } from './xml-tree.ts';

/** Names of XML languages: no addresses, nothing is ever asked for there. */
const NAMESPACES = /^http:\/\/(?:www\.w3\.org|schemas\.microsoft\.com\/office|schemas\.openxmlformats\.org)\//;
/** The base that the manifest is built with, and words to the deployer. */
const OWN = /^https:\/\/localhost:3000\//;

let folder: string;
let files: readonly string[];
let workbench: readonly string[];

beforeAll(async () => {
  folder = await builtAddin();
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')] : [],
  );
  // The workbench stands beside the add-in, with a folder of its own.
  workbench = all.filter((file) => file.startsWith('workbench'));
  files = all.filter((file) => !file.startsWith('workbench'));
});

function read(file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

function pane(): string {
  return read(files.find((file) => /^pane\.[\da-f]{12}\.js$/.test(file)) ?? 'no pane');
}

/** Runs a module of the build as the build does: it is plain JavaScript. */
function baseFrom(given: string): string {
  const code = `import { baseFrom } from './addin/build/base.js'; console.log(baseFrom(${JSON.stringify(given)}));`;
  return execFileSync('node', ['--input-type=module', '-e', code], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();
}

describe('dist/addin', () => {
  it('is a folder of static files: page, bundle, functions, icons, manifest, help, Office.js', () => {
    const shape = files.map((file) =>
      file.replace(/^(pane|programme-[\w-]+)\.[\da-f]+/, '$1').replace(/-\d+\.png$/, '-*.png'),
    );
    expect([...new Set(shape)].sort()).toEqual([
      'assets/check-*.png',
      'assets/entry-*.png',
      'assets/new-*.png',
      'assets/ringfence-*.png',
      'assets/summary-*.png',
      'functions.js',
      'functions.json',
      'manifest.xml',
      'office-js/LICENSE.md',
      'office-js/en-us/office_strings.js',
      'office-js/excel-mac-16.00.js',
      'office-js/excel-web-16.00.js',
      'office-js/excel-win32-16.01.js',
      'office-js/o15apptofilemappingtable.js',
      'office-js/office.js',
      'office-js/telemetry/oteljs_agave.js',
      'office-js/zh-cn/office_strings.js',
      'old-browser.js',
      'page.css',
      'pane.js',
      'pane.js.LICENSE.txt',
      'programme-beijing-2011.js',
      'programme-common.js',
      'programme-dalian-2011.js',
      'programme-dalian-2016.js',
      'programme-etown.js',
      'programme-langfang-2019.js',
      'support.html',
      'taskpane.html',
      'third-party-licences.txt',
    ]);
  });

  it('has the workbench beside it: page, scripts, workers, styles, sample, licences', () => {
    const shape = workbench.map((file) => file.replace(/[\w-]+\.[\da-f]{12}\.js$/, '*.js'));
    expect([...new Set(shape)].filter((file) => !file.endsWith('.LICENSE.txt')).sort()).toEqual([
      'workbench.html',
      'workbench/*.js',
      'workbench/core.css',
      'workbench/find.css',
      'workbench/formats.css',
      'workbench/grid.css',
      'workbench/sample-ledger.xlsx',
      'workbench/third-party-licences.txt',
      'workbench/validation.css',
    ]);
  });

  it('has every file that its manifest names', () => {
    const named = allElements(xmlTree(read('manifest.xml'))).flatMap(({ attributes }) =>
      Object.values(attributes).flatMap((value) => (OWN.test(value) ? [value.replace(OWN, '')] : [])),
    );
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((file) => !files.includes(file))).toEqual([]);
  });

  it('has Office.js in its original form, to the byte, with its licence', () => {
    const library = path.join(ROOT, 'node_modules/@microsoft/office-js');
    const theirs = files.filter((file) => /^office-js\/(?:office|excel-.*|.*office_strings)\.js$/.test(file));
    expect(theirs).toHaveLength(6);
    for (const file of theirs) {
      const original = readFileSync(path.join(library, 'dist', file.slice('office-js/'.length)));
      expect(readFileSync(path.join(folder, file)).equals(original), file).toBe(true);
    }
    expect(read('office-js/LICENSE.md')).toBe(readFileSync(path.join(library, 'LICENSE.md'), 'utf8'));
  });

  it('has no address of another host in any file of ours', () => {
    const ours = files.filter(
      (file) => /\.(?:js|html|json|css|xml)$/.test(file) && !/^office-js\/.*(?:office|excel|strings)/.test(file),
    );
    expect(ours).toContain('office-js/telemetry/oteljs_agave.js');
    const addresses = ours.flatMap((file) => read(file).match(/(?:https?|wss?):\/\/[^\s"'`<>)\\]*/g) ?? []);
    expect(addresses.filter((address) => !NAMESPACES.test(address) && !OWN.test(address))).toEqual([]);
  });

  it('names the licence of every package in the bundle', () => {
    const texts = read('third-party-licences.txt').split(`\n\n${'-'.repeat(80)}\n\n`);
    expect(texts.map((text) => text.split(' ')[0])).toEqual(
      expect.arrayContaining(['react', 'react-dom', '@fluentui/react-provider', '@griffel/core', 'decimal.js']),
    );
    for (const text of texts) expect(text.split('\n')[0]).toMatch(/ \((?:MIT|ISC|Apache-2\.0|BSD-\d-Clause|0BSD)\)$/);
    const withoutText = texts.filter((text) => !/copyright|permission/i.test(text)).map((text) => text.split(' ')[0]);
    expect(withoutText).toEqual(['@fluentui/react-icons']);
  });
});

describe('the page', () => {
  it('carries the content security policy that the deployment guide gives, without unsafe-anything', () => {
    const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(read('taskpane.html'))?.[1] ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    const guide = readFileSync(path.join(ROOT, 'docs/deployment.md'), 'utf8');
    expect(guide).toContain(`Content-Security-Policy: ${policy}; frame-ancestors 'none'`);
  });

  it('has no script or style of its own inside, only files', () => {
    const html = read('taskpane.html');
    expect(html).not.toMatch(/<style|style=|\son\w+=|javascript:/i);
    expect(html.match(/<script(?![^>]* src=)/g)).toBeNull();
  });

  it('loads Office.js before the bundle, which waits for the page', () => {
    const scripts = [...read('taskpane.html').matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes ?? '');
    expect(scripts.map((one) => /src="?([^" ]+)"?/.exec(one)?.[1]?.replace(/\.[\da-f]{12}/, ''))).toEqual([
      'office-js/office.js',
      'pane.js',
      'old-browser.js',
    ]);
    expect(scripts[0]).not.toContain('defer');
    expect(scripts[1]).toContain('defer');
    expect(scripts[2]).toContain('nomodule');
  });
});

describe('the bundle', () => {
  const modules = (): readonly string[] =>
    JSON.parse(readFileSync(path.join(ROOT, 'dist/addin-modules.json'), 'utf8')) as readonly string[];

  it('holds the core and the pane, and neither file writers, file readers, the command line nor Node', () => {
    expect(modules()).toContain('ledger-core/kernel/money.ts');
    expect(modules()).toContain('addin/taskpane/start.tsx');
    expect(modules().filter((file) => /exceljs|fflate|saxes|commander|ledger-core\/(?:xlsx|cli)\//.test(file))).toEqual(
      [],
    );
    expect(pane()).not.toMatch(/require\("(?:node:)?(?:fs|path|crypto|child_process)"\)/);
  });

  it('leaves out what Fluent UI has that is too heavy for it', () => {
    expect(modules().filter((file) => /react-(?:dialog|combobox|tooltip|menu|accordion|avatar\/)/.test(file))).toEqual(
      [],
    );
  });

  it('has its Chinese as letters, not as escapes', () => {
    expect(pane()).toContain('专款');
    expect(pane()).not.toMatch(/\\u4e13\\u6b3e/i);
  });

  it('and the other scripts of the pane come to at most 350 KB gzip', () => {
    const output = execFileSync('node', ['test/bench/pane-size.js', '--json'], { cwd: ROOT, encoding: 'utf8' });
    const { gzip, budget, scripts, rules, rulesBudget } = JSON.parse(output) as {
      gzip: number;
      budget: number;
      scripts: unknown[];
      rules: number;
      rulesBudget: number;
    };
    expect(budget).toBe(350 * 1024);
    expect(scripts).toHaveLength(3);
    expect(gzip).toBeLessThanOrEqual(budget);
    // Those of a programme come later, with its workbook.
    expect(rulesBudget).toBe(60 * 1024);
    expect(rules).toBeGreaterThan(0);
    expect(rules).toBeLessThanOrEqual(rulesBudget);
  });
});

describe('the base of a deployment', () => {
  it.each([
    ['https://tools.example.org/ringfence/', 'https://tools.example.org/ringfence/'],
    ['https://tools.example.org/ringfence', 'https://tools.example.org/ringfence/'],
    ['https://内网.example.org', 'https://xn--v6q792i.example.org/'],
  ])('%s is %s', (given, base) => {
    expect(baseFrom(given)).toBe(base);
  });

  it.each(['http://tools.example.org/', 'tools.example.org', 'https://tools.example.org/?a=1'])(
    'cannot be %s',
    (given) => {
      expect(() => baseFrom(given)).toThrow(/https address/);
    },
  );
});
