import { attributeOf, readTree, tagOf, type XmlNode } from './xml-node.ts';
import { failPatch } from './patch-fault.ts';
import { changedTag } from './xml-tag.ts';
import type { XmlSource } from './xml-source.ts';

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A part and what is to be replaced in it. Nothing is changed before `finish`, so that all places stay true. */
export class PartDraft {
  readonly source: XmlSource;
  readonly #splices: Splice[] = [];
  #root: XmlNode | undefined;

  constructor(source: XmlSource) {
    this.source = source;
  }

  /** The part's tree, for one that is not too large. */
  get root(): XmlNode {
    this.#root ??= readTree(this.source);
    return this.#root;
  }

  /** Puts text in the place of the bytes from `start` to before `end`. What is put in at one place keeps its order. */
  replace(start: number, end: number, text: string): void {
    this.#splices.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** Sets or (undefined) takes out attributes of an element. */
  setAttributes(node: XmlNode, changes: Readonly<Record<string, string | undefined>>): void {
    const differing = Object.entries(changes).filter(([name, value]) => attributeOf(node, name) !== value);
    if (differing.length === 0) return;
    const changed = changedTag(tagOf(node), Object.fromEntries(differing));
    this.replace(node.start, node.openEnd, node.isEmpty ? changed.replace(/>$/, '/>') : changed);
  }

  /** Puts elements behind the last child; an element without any content is opened for them. */
  append(node: XmlNode, text: string, changes: Readonly<Record<string, string | undefined>> = {}): void {
    if (node.isEmpty) {
      const tag = changedTag(tagOf(node), changes);
      this.replace(node.start, node.end, `${tag}${text}</${node.prefix}${node.local}>`);
      return;
    }
    this.setAttributes(node, changes);
    this.insert(node.closeStart, text);
  }

  get isChanged(): boolean {
    return this.#differences().length > 0;
  }

  /** The part's bytes as they are now; undefined when none of them changes. */
  finish(): Uint8Array | undefined {
    const { source } = this;
    const spliced = this.#differences().sort((a, b) => a.start - b.start || a.end - b.end);
    if (spliced.length === 0) return undefined;
    const size = spliced.reduce((sum, { start, end, bytes }) => sum + bytes.length - (end - start), source.utf8.length);
    const out = new Uint8Array(size);
    let from = 0;
    let to = 0;
    for (const { start, end, bytes } of spliced) {
      if (start < from) failPatch('structure', { part: source.part });
      out.set(source.utf8.subarray(from, start), to);
      to += start - from;
      out.set(bytes, to);
      to += bytes.length;
      from = end;
    }
    out.set(source.utf8.subarray(from), to);
    return source.encode(out);
  }

  #differences(): { start: number; end: number; bytes: Uint8Array }[] {
    const encoder = new TextEncoder();
    return this.#splices
      .map(({ start, end, text }) => ({ start, end, bytes: encoder.encode(this.#writable(text)) }))
      .filter(({ start, end, bytes }) => !sameBytes(bytes, this.source.utf8.subarray(start, end)));
  }

  // All that is put in is text and attribute values, with names that the part itself has.
  #writable(text: string): string {
    if (!this.source.asciiOnly) return text;
    return text.replace(/[^\0-\u007f]/gu, (ch) => `&#${ch.codePointAt(0) ?? 0};`);
  }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, n) => byte === b[n]);
}
