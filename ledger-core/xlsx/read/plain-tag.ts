import { NameCache } from './name-cache.ts';
import { decodeReferences } from './plain-references.ts';
import type { Attributes } from './xml-rules.ts';

/** Namespaces by prefix; '' is the default. A new map wherever an element declares one. */
export type Scope = ReadonlyMap<string, string>;

const NAME_START = 1;
const NAME = 2;
const CLASSES = classesOfAscii();
const XML_NAMESPACES: readonly string[] = ['http://www.w3.org/XML/1998/namespace', 'http://www.w3.org/2000/xmlns/'];
/** More than any element of a workbook's sheets has; the full parser may say whether they are too many. */
const MOST_ATTRIBUTES = 40;

/**
 * One start tag of the plain form `<p:name a="…" p:b="…">`: ASCII names, double quotes, no blanks but between
 * attributes. One object is used again for every tag of a part, for a sheet has millions.
 */
export class PlainTag implements Attributes {
  qname = '';
  uri = '';
  local = '';
  isSelfClosing = false;
  /** The scope inside the element. */
  scope: Scope = new Map();
  readonly #cache = new NameCache();
  readonly #names: string[] = [];
  readonly #values: string[] = [];
  #count = 0;
  #prefixes = 0;
  #colon = -1;
  #at = 0;

  get(name: string): string | undefined {
    for (let n = 0; n < this.#count; n += 1) if (this.#names[n] === name) return this.#values[n];
    return undefined;
  }

  getQualified(namespaces: ReadonlySet<string>, local: string): string | undefined {
    for (let n = 0; n < this.#count; n += 1) {
      const name = this.#names[n] as string;
      const colon = name.indexOf(':');
      if (colon < 0 || name.slice(colon + 1) !== local) continue;
      const uri = this.scope.get(name.slice(0, colon));
      if (uri !== undefined && namespaces.has(uri)) return this.#values[n];
    }
    return undefined;
  }

  /** Reads the tag between `<` at `start` and `>` at `end`. False when it is not plain, whether or not it is XML. */
  read(text: string, start: number, end: number, outer: Scope): boolean {
    this.isSelfClosing = text.charCodeAt(end - 1) === 47;
    const last = this.isSelfClosing ? end - 1 : end;
    this.#count = 0;
    this.#prefixes = 0;
    this.scope = outer;
    const nameEnd = this.#nameEnd(text, start + 1, last);
    if (nameEnd < 0) return false;
    this.qname = this.#cache.cut(text, start + 1, nameEnd);
    const colon = this.#colon < 0 ? -1 : this.#colon - start - 1;
    this.#at = nameEnd;
    while (this.#at < last) {
      if (!isBlank(text.charCodeAt(this.#at))) return false;
      this.#at += 1;
      while (isBlank(text.charCodeAt(this.#at))) this.#at += 1;
      if (this.#at < last && !this.#readAttribute(text, last)) return false;
    }
    return (this.#prefixes === 0 || this.#readPrefixes()) && this.#resolveName(colon);
  }

  /** Where the name that starts here ends; -1 when no plain name does. */
  #nameEnd(text: string, start: number, last: number): number {
    let at = start;
    let colon = -1;
    for (; at < last; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 58) {
        if (colon >= 0) return -1;
        colon = at;
      } else {
        const kind = code < 128 ? (CLASSES[code] as number) : 0;
        const isFirst = at === start || at === colon + 1;
        if (kind === 0) break;
        if (isFirst && kind !== NAME_START) return -1;
      }
    }
    this.#colon = colon;
    return at === start || colon === start || colon === at - 1 ? -1 : at;
  }

  #readAttribute(text: string, last: number): boolean {
    const nameEnd = this.#nameEnd(text, this.#at, last);
    if (nameEnd < 0 || text.charCodeAt(nameEnd) !== 61 || text.charCodeAt(nameEnd + 1) !== 34) return false;
    const name = this.#cache.cut(text, this.#at, nameEnd);
    const hasColon = this.#colon >= 0;
    const start = nameEnd + 2;
    let at = start;
    let hasReference = false;
    for (; at < last; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 34) break;
      // A blank other than a space would be normalised; `<` is an error. Both are for the full parser.
      if (code === 60 || code < 32) return false;
      if (code === 38) hasReference = true;
    }
    if (at >= last || this.#count >= MOST_ATTRIBUTES || this.get(name) !== undefined) return false;
    const raw = text.slice(start, at);
    const value = hasReference ? decodeReferences(raw) : raw;
    if (value === undefined) return false;
    if (hasColon || name === 'xmlns') this.#prefixes += 1;
    this.#names[this.#count] = name;
    this.#values[this.#count] = value;
    this.#count += 1;
    this.#at = at + 1;
    return true;
  }

  /** Declarations of namespaces, then that every prefix is bound and no attribute is named twice by two prefixes. */
  #readPrefixes(): boolean {
    let scope: Map<string, string> | undefined;
    for (let n = 0; n < this.#count; n += 1) {
      const name = this.#names[n] as string;
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      const prefix = name.slice(6);
      const uri = this.#values[n] as string;
      const isReserved = prefix === 'xml' || prefix === 'xmlns' || XML_NAMESPACES.includes(uri);
      if (isReserved || uri.trim() !== uri || (uri === '' && prefix !== '')) return false;
      scope ??= new Map(this.scope);
      scope.set(prefix, uri);
    }
    if (scope) this.scope = scope;
    const locals = new Set<string>();
    for (let n = 0; n < this.#count; n += 1) {
      const name = this.#names[n] as string;
      const colon = name.indexOf(':');
      if (colon < 0 || name.startsWith('xmlns:')) continue;
      const local = name.slice(colon + 1);
      const isBound = this.scope.has(name.slice(0, colon)) || name.startsWith('xml:');
      if (!isBound || locals.has(local)) return false;
      locals.add(local);
    }
    return true;
  }

  #resolveName(colon: number): boolean {
    const uri = this.scope.get(colon < 0 ? '' : this.qname.slice(0, colon));
    this.local = colon < 0 ? this.qname : this.qname.slice(colon + 1);
    this.uri = uri ?? '';
    return colon < 0 || (uri !== undefined && uri !== '');
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 9;
}

function classesOfAscii(): Uint8Array {
  const classes = new Uint8Array(128);
  for (const ch of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_') classes[ch.charCodeAt(0)] = NAME_START;
  for (const ch of '0123456789-.') classes[ch.charCodeAt(0)] = NAME;
  return classes;
}
