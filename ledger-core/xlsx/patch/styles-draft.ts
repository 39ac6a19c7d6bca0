import { argbOf } from '../../templates/plan-conventions.ts';
import { decodeEscapes } from '../read/escaped-text.ts';
import { DEFAULT_LIMITS } from '../read/limits.ts';
import { spreadsheetText, xmlAttributes } from '../write/xml-text.ts';
import type { PartDraft } from './part-draft.ts';
import { failPatch } from './patch-fault.ts';
import { attributeOf, childOf, childrenOf, textBetween, type XmlNode } from './xml-node.ts';
import { changedTag } from './xml-tag.ts';

/** Built-in formats that are the same in every edition; the others depend on the user's country. */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['0.00E+00', 11],
  ['@', 49],
]);
const FIRST_OWN_FORMAT = 164;
/** Excel takes no more. */
const MOST_CELL_FORMATS = 65_490;
/** What may stand before `dxfs` in a style sheet, the last first. */
const BEFORE_DIFFERENCES = ['cellStyles', 'cellXfs', 'cellStyleXfs', 'borders', 'fills', 'fonts', 'numFmts'];

/** Formats that are added to a style sheet; those it has stay under their numbers, and none is added twice. */
export class StylesDraft {
  readonly #part: PartDraft | undefined;
  readonly #formatIds = new Map<string, number>();
  readonly #added = { numFmts: [] as string[], cellXfs: [] as string[], dxfs: [] as string[] };
  #cellFormats: string[] | undefined;
  #differences: string[] | undefined;

  /** `part` undefined: the workbook has no style sheet. */
  constructor(part: PartDraft | undefined) {
    this.#part = part;
  }

  /** The cell format (`c@s`) that is as `base` but for its number format. */
  withNumberFormat(base: number, code: string): number {
    const formats = (this.#cellFormats ??= this.#readCellFormats());
    const own = formats[base] ?? failPatch('no-style');
    const id = String(this.#formatId(code));
    const tag = /^<[^>]*>/.exec(own)?.[0] ?? failPatch('no-style');
    if (numberFormatId(tag) === id) return base;
    const changed = changedTag(tag, { numFmtId: id, applyNumberFormat: '1' });
    const wanted = (tag.endsWith('/>') ? changed.replace(/>$/, '/>') : changed) + own.slice(tag.length);
    if (formats.length >= MOST_CELL_FORMATS) failPatch('no-style');
    return numberOf(wanted, formats, this.#added.cellXfs);
  }

  /** The difference (`cfRule@dxfId`) that fills a cell with a colour, `#RRGGBB`. */
  fillDifference(color: string): number {
    const p = this.#root().prefix;
    this.#differences ??= childrenOf(childOf(this.#root(), 'dxfs'), 'dxf').map(whole);
    const fill = `<${p}patternFill patternType="solid"><${p}bgColor rgb="${argbOf(color)}"/></${p}patternFill>`;
    return numberOf(`<${p}dxf><${p}fill>${fill}</${p}fill></${p}dxf>`, this.#differences, this.#added.dxfs);
  }

  /** Writes what was added into the part. To be called once, at the end. */
  finish(): void {
    const { numFmts, cellXfs, dxfs } = this.#added;
    if (numFmts.length > 0) this.#addNumberFormats(numFmts);
    if (cellXfs.length > 0) this.#addTo(childOf(this.#root(), 'cellXfs') ?? failPatch('no-style'), cellXfs);
    if (dxfs.length > 0) this.#addDifferences(dxfs);
  }

  #root(): XmlNode {
    return this.#draft().root;
  }

  #draft(): PartDraft {
    return this.#part ?? failPatch('no-style');
  }

  #readCellFormats(): string[] {
    const list = childOf(this.#root(), 'cellXfs');
    const found = childrenOf(list, 'xf');
    if (!list || found.length !== list.children.length) failPatch('no-style');
    const formats = childrenOf(childOf(this.#root(), 'numFmts'), 'numFmt');
    for (const format of formats) {
      const code = decodeEscapes(attributeOf(format, 'formatCode') ?? '');
      if (!this.#formatIds.has(code)) this.#formatIds.set(code, Number(attributeOf(format, 'numFmtId')));
    }
    return found.map(whole);
  }

  #formatId(code: string): number {
    const known = this.#formatIds.get(code) ?? BUILT_IN.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.#formatIds.values()) + 1;
    if (this.#formatIds.size >= DEFAULT_LIMITS.formats) failPatch('no-style');
    this.#formatIds.set(code, id);
    const attributes = xmlAttributes({ numFmtId: id, formatCode: spreadsheetText(code) });
    this.#added.numFmts.push(`<${this.#root().prefix}numFmt${attributes}/>`);
    return id;
  }

  #addNumberFormats(elements: readonly string[]): void {
    const list = childOf(this.#root(), 'numFmts');
    if (list) this.#addTo(list, elements);
    else this.#draft().insert(this.#root().openEnd, this.#newList('numFmts', elements));
  }

  #addDifferences(elements: readonly string[]): void {
    const root = this.#root();
    const list = childOf(root, 'dxfs');
    if (list) {
      this.#addTo(list, elements);
      return;
    }
    const before = BEFORE_DIFFERENCES.map((name) => childOf(root, name)).find((node) => node !== undefined);
    this.#draft().insert(before?.end ?? failPatch('no-style'), this.#newList('dxfs', elements));
  }

  #newList(name: string, elements: readonly string[]): string {
    const qname = this.#root().prefix + name;
    return `<${qname} count="${elements.length}">${elements.join('')}</${qname}>`;
  }

  #addTo(list: XmlNode, elements: readonly string[]): void {
    const count = attributeOf(list, 'count');
    const changes = count === undefined ? {} : { count: String(list.children.length + elements.length) };
    this.#draft().append(list, elements.join(''), changes);
  }
}

function whole(node: XmlNode): string {
  return textBetween(node.source, node.start, node.end);
}

/** Where an element stands in its list; at the end of it, and of those to add, where it is new. */
function numberOf(element: string, list: string[], added: string[]): number {
  const known = list.indexOf(element);
  if (known >= 0) return known;
  added.push(element);
  return list.push(element) - 1;
}

function numberFormatId(tag: string): string {
  return /\snumFmtId\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '0';
}
