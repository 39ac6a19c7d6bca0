import { parseCell } from '../../kernel/cell-ref.ts';
import { MARKUP_COMPATIBILITY } from '../read/namespaces.ts';
import { failPatch } from './patch-fault.ts';
import { attributeOf, isSheetElement, readNode, type XmlNode } from './xml-node.ts';
import { XmlScanner } from './xml-scanner.ts';
import type { XmlSource } from './xml-source.ts';

/** A worksheet part as far as a change needs it. */
export interface SheetOutline {
  readonly source: XmlSource;
  /** Its elements beside `sheetData`, in their order; `sheetData` among them without children. */
  readonly elements: readonly XmlNode[];
  readonly root: Pick<XmlNode, 'prefix'>;
  readonly sheetData: XmlNode;
  /** Of the rows that were asked for, those that are there. */
  readonly rows: ReadonlyMap<number, RowNode>;
  /** Where a row that is not there belongs, in bytes: the row above the first one below it. */
  readonly gaps: ReadonlyMap<number, number>;
  /** Formulas that stand for more than their own cell, in document order. */
  readonly groups: readonly GroupFormula[];
}

export interface RowNode {
  readonly node: XmlNode;
  /** Ascending. */
  readonly cells: readonly CellNode[];
}

export interface CellNode {
  readonly row: number;
  readonly col: number;
  readonly node: XmlNode;
}

/** An `f` element of the kind shared, array or dataTable. */
export interface GroupFormula {
  readonly row: number;
  readonly col: number;
  readonly kind: string;
  readonly node: XmlNode;
}

/** Scans a worksheet part; `wanted` are the rows whose cells will be looked at, in any order. */
export function outlineSheet(source: XmlSource, wanted: ReadonlySet<number>): SheetOutline {
  const scanner = new XmlScanner(source);
  const fail = (): never => failPatch('structure', { part: source.part });
  if (!scanner.next() || !isSheetElement(scanner, 'worksheet')) fail();
  const root = { prefix: scanner.prefix };
  const elements: XmlNode[] = [];
  let data: SheetData | undefined;
  while (scanner.next() && !scanner.isClosing) {
    if (!isSheetElement(scanner, 'sheetData')) elements.push(readNode(scanner));
    else if (data) fail();
    else {
      data = scanSheetData(scanner, wanted);
      elements.push(data.sheetData);
    }
  }
  return { source, elements, root, ...(data ?? fail()) };
}

type SheetData = Pick<SheetOutline, 'sheetData' | 'rows' | 'gaps' | 'groups'>;

function scanSheetData(scanner: XmlScanner, wanted: ReadonlySet<number>): SheetData {
  const { source, uri, local, prefix, start, end: openEnd, isEmpty } = scanner;
  const rows = new Map<number, RowNode>();
  const gaps = new Map<number, number>();
  const groups: GroupFormula[] = [];
  const missing = [...wanted].sort((a, b) => a - b);
  let next = 0;
  let row = 0;
  const passGaps = (upTo: number, at: number): void => {
    for (; next < missing.length && (missing[next] as number) < upTo; next += 1) gaps.set(missing[next] as number, at);
  };
  while (!isEmpty && scanner.next() && !scanner.isClosing) {
    if (!isSheetElement(scanner, 'row')) {
      skipForeign(scanner);
      continue;
    }
    row = Number(scanner.attribute('r') ?? row + 1);
    passGaps(row, scanner.start);
    if (missing[next] === row) {
      next += 1;
      const found = rowNode(readNode(scanner), row);
      rows.set(row, found);
      for (const cell of found.cells) groups.push(...groupsOf(cell));
    } else scanRow(scanner, row, groups);
  }
  const closeStart = isEmpty ? openEnd : scanner.start;
  passGaps(Number.POSITIVE_INFINITY, closeStart);
  const end = scanner.end;
  const sheetData = { source, uri, local, prefix, start, openEnd, closeStart, end, isEmpty, children: [] };
  return { sheetData, rows, gaps, groups };
}

function rowNode(node: XmlNode, row: number): RowNode {
  const cells: CellNode[] = [];
  let col = 0;
  for (const child of node.children) {
    if (!isSheetElement(child, 'c')) {
      refuseAlternatives(child.uri, child.source.part);
      continue;
    }
    for (const part of child.children) refuseAlternatives(part.uri, part.source.part);
    col = columnOf(attributeOf(child, 'r'), col);
    cells.push({ row, col, node: child });
  }
  return { node, cells };
}

/** Goes through a row that nobody asked for: only formulas that stand for other cells too are looked at. */
function scanRow(scanner: XmlScanner, row: number, groups: GroupFormula[]): void {
  if (scanner.isEmpty) return;
  const depth = scanner.depth;
  let col = 0;
  let isCell = false;
  while (scanner.next() && scanner.depth >= depth) {
    if (scanner.isClosing) continue;
    const level = scanner.depth - depth;
    if (level <= 2) refuseAlternatives(scanner.uri, scanner.source.part);
    if (level === 1) {
      isCell = isSheetElement(scanner, 'c');
      if (isCell) col = columnOf(scanner.attribute('r'), col);
    } else if (level === 2 && isCell && isSheetElement(scanner, 'f')) {
      const kind = scanner.attribute('t') ?? 'normal';
      if (kind !== 'normal') groups.push({ row, col, kind, node: readNode(scanner) });
    }
  }
}

function groupsOf({ row, col, node }: CellNode): GroupFormula[] {
  return node.children
    .filter((child) => isSheetElement(child, 'f'))
    .map((f) => ({ row, col, kind: attributeOf(f, 't') ?? 'normal', node: f }))
    .filter(({ kind }) => kind !== 'normal');
}

function columnOf(address: string | undefined, previous: number): number {
  return address === undefined ? previous + 1 : (parseCell(address)?.col ?? previous + 1);
}

function skipForeign(scanner: XmlScanner): void {
  refuseAlternatives(scanner.uri, scanner.source.part);
  readNode(scanner);
}

/** Cells that stand there in two versions: changing what one kind of program sees would leave the other behind. */
function refuseAlternatives(uri: string, part: string): void {
  if (uri === MARKUP_COMPATIBILITY) failPatch('two-versions', { part });
}
