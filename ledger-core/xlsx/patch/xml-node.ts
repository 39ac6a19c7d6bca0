import { SPREADSHEET } from '../read/namespaces.ts';
import { decodeReferences } from '../read/plain-references.ts';
import { failPatch } from './patch-fault.ts';
import { ATTRIBUTE, decodeValue, XmlScanner } from './xml-scanner.ts';
import { decodeUtf8, type XmlSource } from './xml-source.ts';

/** An element and where it stands in its part, in bytes: `start` `<a …>` `openEnd` content `closeStart` `</a>` `end`. */
export interface XmlNode {
  readonly source: XmlSource;
  readonly uri: string;
  readonly local: string;
  /** With its colon; '' for none. Elements that are added beside it or in it take it over. */
  readonly prefix: string;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  /** `<a/>`: content is put in by writing the element anew. */
  readonly isEmpty: boolean;
  readonly children: readonly XmlNode[];
}

/** The whole document as a tree. For parts of some hundred kilobytes; a sheet's cells are scanned instead. */
export function readTree(source: XmlSource): XmlNode {
  const scanner = new XmlScanner(source);
  if (!scanner.next()) failPatch('structure', { part: source.part });
  return readNode(scanner);
}

/** The element whose opening tag the scanner has just read, with all it contains; the scanner stands at its end then. */
export function readNode(scanner: XmlScanner): XmlNode {
  const { source, uri, local, prefix, start, end: openEnd, isEmpty } = scanner;
  const children: XmlNode[] = [];
  if (!isEmpty) {
    for (;;) {
      if (!scanner.next()) failPatch('structure', { part: source.part });
      if (scanner.isClosing) break;
      children.push(readNode(scanner));
    }
  }
  const closeStart = isEmpty ? openEnd : scanner.start;
  return { source, uri, local, prefix, start, openEnd, closeStart, end: scanner.end, isEmpty, children };
}

/** Whether it is SpreadsheetML's own element of this name. */
export function isSheetElement({ uri, local }: { uri: string; local: string }, name: string): boolean {
  return local === name && SPREADSHEET.has(uri);
}

/** SpreadsheetML's own elements of this name directly below. */
export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((child) => isSheetElement(child, name)) ?? [];
}

export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return childrenOf(node, name)[0];
}

/** The element and all below it, in document order. */
export function* descendants(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const child of node.children) yield* descendants(child);
}

/** The opening tag as written. */
export function tagOf(node: XmlNode): string {
  return textBetween(node.source, node.start, node.openEnd);
}

/** The value of an attribute, which is named as written. */
export function attributeOf(node: XmlNode, name: string): string | undefined {
  const found = [...tagOf(node).matchAll(ATTRIBUTE)].find(([, one]) => one === name);
  return found?.[2] === undefined ? undefined : decodeValue(found[2].slice(1, -1));
}

/** Text of the element itself: references and CDATA decoded, comments and children left out. */
export function textOf(node: XmlNode): string {
  let text = '';
  let at = node.openEnd;
  for (const child of node.children) {
    text += plainText(textBetween(node.source, at, child.start));
    at = child.end;
  }
  return text + plainText(textBetween(node.source, at, node.closeStart));
}

export function textBetween(source: XmlSource, start: number, end: number): string {
  return decodeUtf8(source.utf8.subarray(start, end));
}

const PIECE = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|[^<]+/g;

function plainText(xml: string): string {
  return xml
    .replace(/\r\n?/g, '\n')
    .replace(PIECE, (piece, data: string | undefined) =>
      piece.startsWith('<') ? (data ?? '') : (decodeReferences(piece) ?? piece),
    );
}
