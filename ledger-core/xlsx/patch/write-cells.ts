import { formatCell } from '../../kernel/cell-ref.ts';
import type { Span } from '../../kernel/spans.ts';
import { isFormula } from '../../workbook/edits.ts';
import { decodeEscapes } from '../read/escaped-text.ts';
import { isTrue } from '../read/workbook-part.ts';
import { xmlAttributes } from '../write/xml-text.ts';
import type { CellChange, CellChanges } from './cell-changes.ts';
import { constantXml, formulaXml, resultXml, type CellXml, type StoredResult } from './cell-xml.ts';
import type { FormulaGroups } from './formula-groups.ts';
import type { PartDraft } from './part-draft.ts';
import { failPatch } from './patch-fault.ts';
import type { CellNode, RowNode, SheetOutline } from './sheet-cells.ts';
import type { StylesDraft } from './styles-draft.ts';
import {
  attributeOf,
  childOf,
  childrenOf,
  isSheetElement,
  tagOf,
  textBetween,
  textOf,
  type XmlNode,
} from './xml-node.ts';
import { changedTag } from './xml-tag.ts';

/** Writes the changed cells of one sheet into its part. */
export class CellWriter {
  readonly #sheet: string;
  readonly #part: PartDraft;
  readonly #outline: SheetOutline;
  readonly #groups: FormulaGroups;
  readonly #styles: StylesDraft;
  readonly #columns: readonly (Span & { readonly style: number })[];
  /** Whether a cell got a formula that had none, or lost it. */
  hasMovedFormulas = false;

  constructor(sheet: string, part: PartDraft, outline: SheetOutline, groups: FormulaGroups, styles: StylesDraft) {
    this.#sheet = sheet;
    this.#part = part;
    this.#outline = outline;
    this.#groups = groups;
    this.#styles = styles;
    this.#columns = columnStyles(outline);
  }

  write(changes: CellChanges): void {
    const { sheetData } = this.#outline;
    let loose = '';
    for (const { row, cells } of changes.rows()) {
      const known = this.#outline.rows.get(row);
      if (known) this.#writeRow(known, cells);
      else {
        const made = cells.map((change) => this.#newCell(change, sheetData.prefix, undefined)).join('');
        if (made === '') continue;
        const p = sheetData.prefix;
        const element = `<${p}row r="${row}">${made}</${p}row>`;
        if (sheetData.isEmpty) loose += element;
        else this.#part.insert(this.#outline.gaps.get(row) ?? sheetData.closeStart, element);
      }
    }
    if (loose !== '') this.#part.append(sheetData, loose);
  }

  #writeRow({ node, cells }: RowNode, changes: readonly CellChange[]): void {
    const rowStyle = isTrue(attributeOf(node, 'customFormat')) ? Number(attributeOf(node, 's') ?? 0) : undefined;
    const added: number[] = [];
    let loose = '';
    let next = 0;
    for (const change of changes) {
      while ((cells[next]?.col ?? Number.POSITIVE_INFINITY) < change.col) next += 1;
      const cell = cells[next];
      if (cell?.col === change.col) {
        this.#changeCell(cell, change);
        continue;
      }
      const made = this.#newCell(change, node.prefix, rowStyle);
      if (made === '') continue;
      added.push(change.col);
      if (node.isEmpty) loose += made;
      else this.#part.insert(cell?.node.start ?? node.closeStart, made);
    }
    const spans = widenedSpans(attributeOf(node, 'spans'), added);
    if (loose !== '') this.#part.append(node, loose, spans);
    else this.#part.setAttributes(node, spans);
  }

  /** A cell that was not there looks as a typed one would: like its row, else like its column. */
  #newCell(change: CellChange, p: string, rowStyle: number | undefined): string {
    const { row, col, content, style, numberFormat } = change;
    const { type, children } = content ? contentXml(change, p) : { type: undefined, children: '' };
    if (children === '' && style === undefined && numberFormat === undefined) return '';
    if (isFormula(content?.value ?? null)) this.hasMovedFormulas = true;
    const s = this.#styleOf(
      change,
      rowStyle ?? this.#columns.find(({ first, last }) => col >= first && col <= last)?.style ?? 0,
    );
    const attributes = xmlAttributes({ r: formatCell({ row, col }), s: s === 0 ? undefined : s, t: type });
    return children === '' ? `<${p}c${attributes}/>` : `<${p}c${attributes}>${children}</${p}c>`;
  }

  #styleOf({ style, numberFormat }: CellChange, own: number): number {
    const base = style ?? own;
    return numberFormat === undefined ? base : this.#styles.withNumberFormat(base, numberFormat);
  }

  #changeCell(cell: CellNode, change: CellChange): void {
    const { node } = cell;
    const own = Number(attributeOf(node, 's') ?? 0);
    const s = this.#styleOf(change, own);
    const attributes = s === own ? {} : { s: String(s) };
    if (change.mustBeEmpty && isFilled(node))
      failPatch('below-table', { sheet: this.#sheet, cell: formatCell(change) });
    if (change.content) this.#changeContent(node, change, attributes);
    else if (change.result && (childOf(node, 'f') || this.#groups.isBlockMember(change)))
      this.#changeResult(node, change.result.value, attributes);
    else this.#part.setAttributes(node, attributes);
  }

  #changeContent(node: XmlNode, change: CellChange, attributes: Readonly<Record<string, string>>): void {
    const p = node.prefix;
    if (isFormula(change.content?.value ?? null) !== (childOf(node, 'f') !== undefined)) this.hasMovedFormulas = true;
    const { type, children } = contentXml(change, p);
    const extension = childrenOf(node, 'extLst')
      .map(({ start, end }) => textBetween(node.source, start, end))
      .join('');
    // Metadata (cm, vm) is about the value that goes: a dynamic array, a picture in a cell.
    const tag = changedTag(tagOf(node), { ...attributes, t: type, cm: undefined, vm: undefined });
    const content = children + extension;
    const whole = content === '' ? tag.replace(/>$/, '/>') : `${tag}${content}</${p}c>`;
    this.#part.replace(node.start, node.end, whole);
  }

  #changeResult(node: XmlNode, value: StoredResult, attributes: Readonly<Record<string, string>>): void {
    const [f, v, is] = [childOf(node, 'f'), childOf(node, 'v'), childOf(node, 'is')];
    if (!is && isStored(attributeOf(node, 't') ?? 'n', v, value)) {
      this.#part.setAttributes(node, attributes);
      return;
    }
    const { type, children } = resultXml(value, node.prefix);
    this.#part.setAttributes(node, { ...attributes, t: type, vm: undefined });
    const old = v ?? is;
    if (old) this.#part.replace(old.start, old.end, children);
    else this.#part.insert(f?.end ?? node.openEnd, children);
  }
}

function contentXml({ content, result }: CellChange, p: string): CellXml {
  const value = content?.value ?? null;
  if (!isFormula(value)) return constantXml(value, p);
  const { type, children } = resultXml(value.result ?? result?.value, p);
  return { type, children: formulaXml(value, p, content?.attributes) + children };
}

function isFilled(node: XmlNode): boolean {
  const v = childOf(node, 'v');
  return childOf(node, 'f') !== undefined || childOf(node, 'is') !== undefined || (v !== undefined && textOf(v) !== '');
}

/** Whether the stored result is already this one, in whatever spelling. */
function isStored(type: string, v: XmlNode | undefined, value: StoredResult): boolean {
  if (value === undefined || !v) return value === undefined && !v;
  const text = textOf(v);
  if (typeof value === 'string') return type === 'str' && decodeEscapes(text) === value;
  const lexeme = text.trim();
  if (typeof value === 'number') return type === 'n' && lexeme !== '' && Number(lexeme) === value;
  if (typeof value === 'boolean') return type === 'b' && isTrue(lexeme) === value;
  return type === 'e' && lexeme === value.error;
}

/** Columns that say what a new cell looks like. */
function columnStyles({ elements }: SheetOutline): (Span & { style: number })[] {
  return elements
    .filter((element) => isSheetElement(element, 'cols'))
    .flatMap((cols) => childrenOf(cols, 'col'))
    .map((col) => {
      const number = (name: string): number => Number(attributeOf(col, name) ?? 0);
      return { first: number('min'), last: number('max'), style: number('style') };
    });
}

/** `spans` tells a reader which columns a row uses; a wrong one would be worse than none. */
function widenedSpans(spans: string | undefined, added: readonly number[]): { spans?: string } {
  const parts = (spans ?? '').split(/\s+/).map((span) => span.split(':').map(Number));
  const isInside = (col: number): boolean => parts.some(([first = 0, last = 0]) => col >= first && col <= last);
  if (spans === undefined || added.every(isInside)) return {};
  const bounds = [...added, ...parts.flat()].filter(Number.isInteger);
  return { spans: `${Math.min(...bounds)}:${Math.max(...bounds)}` };
}
