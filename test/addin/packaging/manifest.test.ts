import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { describe, expect, it } from 'vitest';
import { RIBBON_COMMANDS } from '../../../addin/commands/ribbon-commands.ts';
import { ROOT } from '../../structure/source-tree.ts';
import { allElements, named, only, xmlTree, type XmlElement } from './xml-tree.ts';

const BASE = 'https://localhost:3000/';
const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const file = path.join(ROOT, 'manifest.xml');
const manifest = xmlTree(readFileSync(file, 'utf8'));
const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };

function childNames(element: XmlElement): readonly string[] {
  return element.children.map(({ name }) => name);
}

function texts(name: string): readonly string[] {
  return named(manifest, name).map(({ text }) => text);
}

/** Width and height that a PNG file says of itself. */
function pngSize(icon: string): readonly [number, number] {
  const bytes = readFileSync(icon);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** An address of the manifest as a file of ours: those of the build are made of these sources. */
function sourceOf(address: string): string {
  const [, icon] = /^assets\/(.+\.png)$/.exec(address.slice(BASE.length)) ?? [];
  if (icon !== undefined) return `addin/assets/icons/${icon}`;
  const sources: Readonly<Record<string, string>> = {
    'taskpane.html': 'addin/taskpane/index.html',
    'support.html': 'addin/assets/support.html',
    'functions.js': 'addin/assets/functions.js',
    'functions.json': 'addin/functions/custom-functions.ts',
  };
  return sources[address.slice(BASE.length)] ?? `nothing for ${address}`;
}

const addresses = allElements(manifest).flatMap(({ attributes }) =>
  Object.entries(attributes).flatMap(([name, value]) =>
    /^https?:/.test(value) && !name.startsWith('xmlns') ? [value] : [],
  ),
);

describe('the manifest', () => {
  it('is read by the tool of its makers', async () => {
    const info = await OfficeAddinManifest.readManifestFile(file);
    expect(info).toMatchObject({
      officeAppType: 'TaskPaneApp',
      hosts: ['Workbook'],
      defaultLocale: 'zh-CN',
      displayName: '专款账',
      permissions: 'ReadWriteDocument',
      appDomains: [],
    });
  });

  it('has an id that is a random GUID, and the version of the package', () => {
    expect(only(manifest, 'Id').text).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(only(manifest, 'Version').text).toBe(`${version}.0`);
  });

  it('asks for no more than it uses: one shared runtime, ExcelApi 1.9, this document, no other domain', () => {
    const sets = named(manifest, 'Set').map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`);
    expect(sets).toEqual(['SharedRuntime 1.1', 'ExcelApi 1.9']);
    expect(named(manifest, 'bt:Set')).toEqual([]);
    expect(texts('Permissions')).toEqual(['ReadWriteDocument']);
    expect(named(manifest, 'AppDomain')).toEqual([]);
    expect(named(manifest, 'WebApplicationInfo')).toEqual([]);
  });

  it('lives in one page for ribbon, pane and formulas, for as long as the workbook is open', () => {
    expect(only(manifest, 'Runtime').attributes).toMatchObject({ resid: 'Taskpane.Url', lifetime: 'long' });
    const pages = [
      only(manifest, 'FunctionFile'),
      ...only(manifest, 'Page').children,
      ...named(manifest, 'Action').flatMap((action) => action.children.filter(({ name }) => name === 'SourceLocation')),
    ];
    expect(pages.map(({ attributes }) => attributes.resid)).toEqual(['Taskpane.Url', 'Taskpane.Url', 'Taskpane.Url']);
  });

  it('has its elements in the order that the schema wants', () => {
    expect(childNames(manifest)).toEqual(
      (
        'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl ' +
        'Hosts Requirements DefaultSettings Permissions VersionOverrides'
      ).split(' '),
    );
    expect(childNames(only(manifest, 'VersionOverrides'))).toEqual(['Hosts', 'Resources']);
    const [, overridden] = named(manifest, 'Host');
    expect(overridden && childNames(overridden)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
    expect(childNames(only(manifest, 'DesktopFormFactor'))).toEqual(['GetStarted', 'FunctionFile', 'ExtensionPoint']);
    expect(childNames(only(manifest, 'CustomTab'))).toEqual(['Group', 'Label']);
    expect(new Set(childNames(only(manifest, 'Group')))).toEqual(new Set(['Label', 'Icon', 'Control']));
    for (const control of named(manifest, 'Control'))
      expect(childNames(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
    expect(childNames(only(manifest, 'Resources'))).toEqual([
      'bt:Images',
      'bt:Urls',
      'bt:ShortStrings',
      'bt:LongStrings',
    ]);
    expect(childNames(only(manifest, 'AllFormFactors').children[0] ?? manifest)).toEqual([
      'Script',
      'Page',
      'Metadata',
      'Namespace',
    ]);
  });
});

describe('the tab 专款账', () => {
  const words = new Map(
    named(manifest, 'bt:String').map(({ attributes, children }) => [
      attributes.id,
      { zh: attributes.DefaultValue ?? '', en: children[0]?.attributes.Value ?? '' },
    ]),
  );
  const wordsOf = (element: XmlElement | undefined) => words.get(element?.attributes.resid);

  it('has the five buttons, in both languages', () => {
    expect(wordsOf(only(manifest, 'CustomTab').children.at(-1))).toEqual({ zh: '专款账', en: 'Ringfence' });
    expect(named(manifest, 'Control').map((control) => wordsOf(control.children[0]))).toEqual([
      { zh: '新建', en: 'New' },
      { zh: '检查', en: 'Check' },
      { zh: '记一笔', en: 'New Entry' },
      { zh: '汇总', en: 'Summary' },
      { zh: '面板', en: 'Pane' },
    ]);
  });

  it('runs the commands that the page registers, one a button; the last only shows the pane', () => {
    expect(texts('FunctionName')).toEqual(Object.keys(RIBBON_COMMANDS));
    const kinds = named(manifest, 'Action').map(({ attributes }) => attributes['xsi:type']);
    expect(kinds).toEqual([...Object.keys(RIBBON_COMMANDS).map(() => 'ExecuteFunction'), 'ShowTaskpane']);
  });

  it('has ids that occur once', () => {
    const ids = ['CustomTab', 'Group', 'Control'].flatMap((name) =>
      named(manifest, name).map((one) => one.attributes.id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the resources', () => {
  const defined = only(manifest, 'Resources').children.flatMap(({ children }) => children);

  it('are all defined once, all used, and named within 32 characters', () => {
    const ids = defined.map(({ attributes }) => attributes.id ?? '');
    const used = allElements(manifest).flatMap(({ attributes: { resid } }) => (resid === undefined ? [] : [resid]));
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it('are in Chinese, and in English for an English Office: names and descriptions too', () => {
    const spoken = [
      ...named(manifest, 'bt:String').filter(({ attributes }) => attributes.id !== 'Functions.Namespace'),
      only(manifest, 'DisplayName'),
      only(manifest, 'OfficeApp').children.find(({ name }) => name === 'Description') ?? manifest,
    ];
    for (const { attributes, children } of spoken) {
      expect(attributes.DefaultValue).toMatch(/\p{Script=Han}/u);
      expect(children.map((one) => [one.name.replace('bt:', ''), one.attributes.Locale])).toEqual([
        ['Override', 'en-US'],
      ]);
      expect(children[0]?.attributes.Value).toMatch(/^[A-Z][\x20-\x7E]+$/);
    }
  });

  it('keep to the lengths of the schema: 125 and 250 characters', () => {
    const lengths = (part: string): readonly number[] =>
      allElements(only(manifest, part)).map(
        ({ attributes }) => (attributes.DefaultValue ?? attributes.Value ?? '').length,
      );
    expect(Math.max(...lengths('bt:ShortStrings'))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths('bt:LongStrings'))).toBeLessThanOrEqual(250);
  });

  it('begin with one base, and nothing else is an address: a text replacement moves the add-in', () => {
    expect(addresses.length).toBeGreaterThan(40);
    expect(addresses.filter((address) => !address.startsWith(BASE))).toEqual([]);
  });

  it('are files of this add-in', () => {
    expect(addresses.map(sourceOf).filter((source) => !existsSync(path.join(ROOT, source)))).toEqual([]);
  });

  it('have each icon in each size, and the picture is of that size', () => {
    const icons = named(manifest, 'Icon');
    expect(icons).toHaveLength(6);
    for (const { children } of icons) {
      expect(children.map(({ attributes }) => Number(attributes.size))).toEqual(ICON_SIZES);
      for (const { attributes } of children) {
        const address = defined.find((one) => one.attributes.id === attributes.resid)?.attributes.DefaultValue ?? '';
        const size = Number(attributes.size);
        expect(pngSize(path.join(ROOT, sourceOf(address)))).toEqual([size, size]);
      }
    }
  });

  it('show the add-in with 32 pixels, 64 on fine screens', () => {
    const sizeOf = (name: string) =>
      pngSize(path.join(ROOT, sourceOf(only(manifest, name).attributes.DefaultValue ?? '')));
    expect([sizeOf('IconUrl'), sizeOf('HighResolutionIconUrl')]).toEqual([
      [32, 32],
      [64, 64],
    ]);
  });
});
