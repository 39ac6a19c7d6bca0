import type { Epoch } from '../../kernel/local-date.ts';
import type { DefinedName, SheetImage } from '../../workbook/image.ts';
import type { Container } from './container.ts';
import { decodeEscapes } from './escaped-text.ts';
import type { ReadLimits } from './limits.ts';
import { RELATIONSHIP_ATTRIBUTES, SPREADSHEET } from './namespaces.ts';
import { refuse } from './read-fault.ts';
import { children, type Attributes, type ElementRule } from './xml-rules.ts';
import { readXml } from './xml.ts';

/** What the workbook part itself says. */
export interface WorkbookPart {
  readonly epoch: Epoch;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly ScopedName[];
  /** Index of the sheet in front, as the file has it: perhaps of none. */
  readonly activeTab: number;
}

export interface SheetEntry {
  readonly name: string;
  readonly state: SheetImage['state'];
  readonly relationship: string;
}

export interface ScopedName extends DefinedName {
  /** Index of the sheet it belongs to; undefined: the workbook's. */
  readonly sheet: number | undefined;
}

/** @throws ReadFault `not-a-workbook` when the part's root is another kind of document's. */
export function readWorkbookPart(container: Container, part: string, limits: ReadLimits): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const names: ScopedName[] = [];
  let epoch: Epoch = 1900;
  let activeTab: number | undefined;
  const workbookPr: ElementRule = {
    open: (attributes) => {
      epoch = isTrue(attributes.get('date1904')) ? 1904 : 1900;
    },
  };
  const workbookView: ElementRule = {
    open: (attributes) => {
      activeTab ??= Number(attributes.get('activeTab') ?? 0);
    },
  };
  const sheet: ElementRule = {
    open: (attributes) => {
      sheets.push(readSheetEntry(attributes));
      if (sheets.length > limits.sheets) refuse('xml-limits', '工作表过多', 'too many sheets');
    },
  };
  const rules = {
    workbookPr,
    bookViews: { children: children({ workbookView }) },
    sheets: { children: children({ sheet }) },
    definedNames: { children: children({ definedName: definedNameRule(names, limits) }) },
  };
  const root = children({ workbook: { children: children(rules) } });
  const onForeignRoot = (): never =>
    refuse('not-a-workbook', '另一种 Office 文档', 'an Office document of another kind');
  readXml(container, { name: part, namespaces: SPREADSHEET, root, onForeignRoot }, limits);
  checkSheets(sheets);
  checkNames(names, sheets);
  return { epoch, sheets, names, activeTab: activeTab ?? 0 };
}

/** `1`, `true` or `on` (ST_OnOff has all of them). */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function readSheetEntry(attributes: Attributes): SheetEntry {
  const state = attributes.get('state');
  return {
    name: decodeEscapes(attributes.get('name') ?? ''),
    state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    relationship: attributes.getQualified(RELATIONSHIP_ATTRIBUTES, 'id') ?? '',
  };
}

function definedNameRule(names: ScopedName[], limits: ReadLimits): ElementRule {
  let name = '';
  let sheet: number | undefined;
  return {
    open: (attributes) => {
      name = decodeEscapes(attributes.get('name') ?? '');
      const scope = attributes.get('localSheetId');
      sheet = scope === undefined ? undefined : Number(scope);
    },
    text: (text) => {
      names.push({ name, reference: text.trim().replace(/^=/, ''), sheet });
      if (names.length > limits.names) refuse('xml-limits', '定义的名称过多', 'too many defined names');
    },
  };
}

function checkSheets(sheets: readonly SheetEntry[]): void {
  if (sheets.length === 0) refuse('part-missing', '工作簿没有工作表', 'the workbook has no sheets');
  const seen = new Set<string>();
  for (const { name } of sheets) {
    const key = name.toLowerCase();
    if (name === '') refuse('cell-invalid', '有工作表没有名称', 'A sheet has no name');
    if (seen.has(key)) refuse('cell-ambiguous', `有两个工作表都叫“${name}”`, `Two sheets are called "${name}"`);
    seen.add(key);
  }
}

/** Excel's own names (`_xlnm.…`) are let off the check for doubles: WPS repeats some, and nobody refers to them. */
function checkNames(names: readonly ScopedName[], sheets: readonly SheetEntry[]): void {
  const seen = new Set<string>();
  for (const { name, sheet } of names) {
    if (sheet !== undefined && !sheets[sheet]) {
      refuse(
        'cell-invalid',
        `名称“${name}”属于不存在的工作表`,
        `The name "${name}" belongs to a sheet that does not exist`,
      );
    }
    const key = `${sheet ?? ''}!${name.toLowerCase()}`;
    if (seen.has(key) && !name.startsWith('_xlnm.')) {
      refuse('cell-ambiguous', `名称“${name}”定义了两次`, `The name "${name}" is defined twice`);
    }
    seen.add(key);
  }
}
