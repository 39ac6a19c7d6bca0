import { decodeReferences } from '../read/plain-references.ts';
import { failPatch } from './patch-fault.ts';
import { decodeUtf8, type XmlSource } from './xml-source.ts';

/** Namespaces by prefix; '' is the default. */
type Scope = ReadonlyMap<string, string>;

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const EQUALS = 0x3d;
const XMLNS = ascii('xmlns');
const COMMENT = ascii('!--');
const COMMENT_END = ascii('-->');
const INSTRUCTION_END = ascii('?>');
const CDATA = ascii('![CDATA[');
const CDATA_END = ascii(']]>');

/**
 * Goes from tag to tag of a document that the strict reader has found well-formed, and tells where each stands. Nothing
 * is decoded that is not asked for: a sheet has a million tags, of which a few are changed.
 */
export class XmlScanner {
  readonly source: XmlSource;
  /** Of the current tag: where `<` stands, and the place after `>`. */
  start = 0;
  end = 0;
  isClosing = false;
  isEmpty = false;
  /** With its colon; '' for none. */
  prefix = '';
  local = '';
  uri = '';
  readonly #bytes: Uint8Array;
  readonly #scopes: Scope[] = [new Map()];
  readonly #names = new Map<number, { prefix: string; local: string; length: number }>();
  #nameEnd = 0;
  #declares = false;

  constructor(source: XmlSource, from = 0) {
    this.source = source;
    this.#bytes = source.utf8;
    this.end = from;
  }

  /** How many elements are open; right after an opening tag, its own element included. */
  get depth(): number {
    return this.#scopes.length - 1;
  }

  /** Goes to the next tag. False at the end of the document. */
  next(): boolean {
    const bytes = this.#bytes;
    if (this.isEmpty) this.#scopes.pop();
    this.isEmpty = false;
    let at = this.end;
    for (;;) {
      at = bytes.indexOf(LESS, at);
      if (at < 0) return false;
      const past = this.#pastOther(at);
      if (past < 0) break;
      at = past;
    }
    this.start = at;
    this.isClosing = bytes[at + 1] === SLASH;
    this.#readName(this.isClosing ? at + 2 : at + 1);
    this.#findEnd();
    if (this.isClosing) this.#scopes.pop();
    else this.#open();
    return true;
  }

  /** The value of an attribute without prefix of the current opening tag. */
  attribute(name: string): string | undefined {
    const bytes = this.#bytes;
    let at = this.#nameEnd;
    for (;;) {
      while (isBlank(bytes[at])) at += 1;
      const start = at;
      while (at < this.end && bytes[at] !== EQUALS && !isBlank(bytes[at])) at += 1;
      const nameEnd = at;
      while (at < this.end && bytes[at] !== QUOTE && bytes[at] !== APOSTROPHE) at += 1;
      if (at >= this.end) return undefined;
      const close = bytes.indexOf(bytes[at] as number, at + 1);
      if (nameEnd - start === name.length && this.#says(start, name)) return decodeValue(this.#text(at + 1, close));
      at = close + 1;
    }
  }

  /** Passes over what is not a tag: its end, or -1 where a tag stands. */
  #pastOther(at: number): number {
    const bytes = this.#bytes;
    const next = bytes[at + 1];
    if (next === 0x3f) return this.#past(INSTRUCTION_END, at + 2);
    if (next !== 0x21) return -1;
    if (startsWith(bytes, COMMENT, at + 1)) return this.#past(COMMENT_END, at + 4);
    if (startsWith(bytes, CDATA, at + 1)) return this.#past(CDATA_END, at + 9);
    return this.#fail();
  }

  #past(mark: Uint8Array, from: number): number {
    let at = this.#bytes.indexOf(mark[0] as number, from);
    while (at >= 0 && !startsWith(this.#bytes, mark, at)) at = this.#bytes.indexOf(mark[0] as number, at + 1);
    return at < 0 ? this.#fail() : at + mark.length;
  }

  /** A document has a dozen names, repeated a million times: none is made twice. */
  #readName(start: number): void {
    const bytes = this.#bytes;
    let key = 0;
    let at = start;
    for (; ; at += 1) {
      const byte = bytes[at];
      if (byte === undefined || byte === GREATER || byte === SLASH || isBlank(byte)) break;
      key = (Math.imul(key, 31) + byte) | 0;
    }
    this.#nameEnd = at;
    let known = this.#names.get(key);
    if (known?.length !== at - start || !this.#says(start, known.prefix + known.local)) {
      const name = this.#text(start, at);
      const colon = name.indexOf(':') + 1;
      known = { prefix: name.slice(0, colon), local: name.slice(colon), length: at - start };
      this.#names.set(key, known);
    }
    this.prefix = known.prefix;
    this.local = known.local;
  }

  /** The `>` outside of quotes; notes on the way whether namespaces are declared. */
  #findEnd(): void {
    const bytes = this.#bytes;
    this.#declares = false;
    let at = this.#nameEnd;
    for (; ; at += 1) {
      const byte = bytes[at];
      if (byte === undefined) this.#fail();
      if (byte === GREATER) break;
      if (byte === QUOTE || byte === APOSTROPHE) {
        at = bytes.indexOf(byte, at + 1);
        if (at < 0) this.#fail();
      } else if (byte === 0x78 && isBlank(bytes[at - 1]) && startsWith(bytes, XMLNS, at)) this.#declares = true;
    }
    this.isEmpty = bytes[at - 1] === SLASH;
    this.end = at + 1;
  }

  #open(): void {
    const outer = this.#scopes.at(-1) as Scope;
    const scope = this.#declares ? this.#declared(outer) : outer;
    this.#scopes.push(scope);
    this.uri = scope.get(this.prefix.slice(0, -1)) ?? '';
  }

  #declared(outer: Scope): Scope {
    const scope = new Map(outer);
    for (const [, name = '', value = ''] of this.#text(this.start, this.end).matchAll(ATTRIBUTE))
      if (name === 'xmlns' || name.startsWith('xmlns:')) scope.set(name.slice(6), decodeValue(value.slice(1, -1)));
    return scope;
  }

  #says(start: number, name: string): boolean {
    for (let n = 0; n < name.length; n += 1) if (this.#bytes[start + n] !== name.charCodeAt(n)) return false;
    return true;
  }

  #text(start: number, end: number): string {
    return decodeUtf8(this.#bytes.subarray(start, end));
  }

  #fail(): never {
    return failPatch('structure', { part: this.source.part });
  }
}

/** Name and quoted value of each attribute of a tag. */
export const ATTRIBUTE = /([^\s=<>/"']+)\s*=\s*("[^"]*"|'[^']*')/g;

/** An attribute's value as XML reads it. */
export function decodeValue(raw: string): string {
  const spaced = /[\t\r\n]/.test(raw) ? raw.replace(/\r\n|[\t\r\n]/g, ' ') : raw;
  return spaced.includes('&') ? (decodeReferences(spaced) ?? spaced) : spaced;
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function startsWith(bytes: Uint8Array, mark: Uint8Array, at: number): boolean {
  return mark.every((byte, n) => bytes[at + n] === byte);
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (ch) => ch.charCodeAt(0));
}
