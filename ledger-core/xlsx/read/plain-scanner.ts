import { owned, ReferenceDecoder } from './plain-references.ts';
import { PlainTag, type Scope } from './plain-tag.ts';
import type { XmlWalk } from './xml-walk.ts';

// The full parser must normalise a carriage return and refuse the rest.
// eslint-disable-next-line no-control-regex
const NOT_PLAIN = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\]\]>/g;
const DECLARATION =
  /^\ufeff?<\?xml version="1\.0"(?: encoding="(?:UTF-8|utf-8)")?(?: standalone="(?:yes|no)")? ?\?>\r?\n?/;
/** A token longer than this is for the full parser, which takes it in pieces. */
const LONGEST_TOKEN = 400_000;
const BLANK = /^[ \t\n]*$/;

/**
 * The XML that spreadsheet programs write, some five times as fast as a full parser reads it. Only a plain subset is
 * understood and nothing is ever refused: at the first token outside of it the scanner stops, and the full parser goes
 * on from there. So it must be right about what it accepts, and need not know why it does not accept the rest.
 */
export class PlainScanner {
  readonly #walk: XmlWalk;
  readonly #tag = new PlainTag();
  readonly #references = new ReferenceDecoder();
  // The open elements, by depth: name, scope, and where the start tag stands. Kept as arrays, not objects or slices,
  // because nothing of it is needed again unless the scanner stops.
  #depth = 0;
  readonly #names: string[] = [];
  readonly #scopes: Scope[] = [new Map()];
  readonly #texts: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #declaration: string | undefined;
  #hasRoot = false;
  #rest = '';

  constructor(walk: XmlWalk) {
    this.#walk = walk;
  }

  /** False when it stopped; then `before` and `rest` are what the full parser needs. */
  write(piece: string): boolean {
    const text = this.#rest === '' ? piece : this.#rest + piece;
    this.#rest = text;
    const start = this.#declaration === undefined ? this.#takeDeclaration(text) : 0;
    NOT_PLAIN.lastIndex = start;
    if (NOT_PLAIN.test(text)) {
      this.#rest = text.slice(start);
      return false;
    }
    return this.#scan(text, start) && this.#rest.length <= LONGEST_TOKEN;
  }

  /** Whether the document ended as it should; if not, the full parser says what is wrong. */
  end(): boolean {
    return this.#hasRoot && this.#depth === 0 && BLANK.test(this.#rest);
  }

  /** What has been walked: the declaration and the open tags, or an empty root where the root has been closed. */
  get before(): string {
    const root = this.#hasRoot && this.#depth === 0 ? '<root/>' : '';
    const open = this.#texts.slice(0, this.#depth).map((text, n) => text.slice(this.#starts[n], this.#ends[n]));
    return (this.#declaration ?? '') + open.join('') + root;
  }

  /** What has not been walked yet. */
  get rest(): string {
    return this.#rest;
  }

  /** Where the document begins. A first piece that does not hold the whole declaration stops the scanner. */
  #takeDeclaration(text: string): number {
    const [declaration = ''] = DECLARATION.exec(text) ?? [];
    this.#declaration = declaration;
    return declaration.length;
  }

  /** Walks all whole tokens; a token is the text before a tag together with the tag. */
  #scan(text: string, start: number): boolean {
    let at = start;
    let reference = text.indexOf('&');
    for (;;) {
      const open = text.indexOf('<', at);
      const close = open < 0 ? -1 : text.indexOf('>', open);
      if (close < 0) break;
      if (reference >= 0 && reference < at) reference = text.indexOf('&', at);
      const hasReference = reference >= 0 && reference < open;
      if (close - at > LONGEST_TOKEN || !this.#token(text, at, open, close, hasReference)) {
        this.#rest = text.slice(at);
        return false;
      }
      at = close + 1;
    }
    this.#rest = text.slice(at);
    return true;
  }

  /** False, with nothing done, when the token is not plain. */
  #token(text: string, at: number, open: number, close: number, hasReference: boolean): boolean {
    if (this.#depth === 0 && (this.#hasRoot || !BLANK.test(text.slice(at, open)))) return false;
    let content: string | undefined = '';
    if (open > at && (hasReference || this.#walk.takesText)) {
      const raw = text.slice(at, open);
      content = hasReference ? this.#references.decode(raw) : owned(raw);
      if (content === undefined) return false;
    }
    if (text.charCodeAt(open + 1) === 47) {
      if (!this.#endsLast(text, open, close)) return false;
      if (content !== '') this.#walk.text(content);
      this.#depth -= 1;
      this.#walk.close();
      return true;
    }
    const tag = this.#tag;
    if (!tag.read(text, open, close, this.#scopes[this.#depth] as Scope)) return false;
    if (content !== '') this.#walk.text(content);
    this.#walk.open(tag.uri, tag.local, tag);
    this.#hasRoot = true;
    if (tag.isSelfClosing) {
      this.#walk.close();
      return true;
    }
    this.#push(text, open, close);
    return true;
  }

  #push(text: string, open: number, close: number): void {
    const depth = this.#depth;
    this.#names[depth] = this.#tag.qname;
    this.#texts[depth] = text;
    this.#starts[depth] = open;
    this.#ends[depth] = close + 1;
    this.#depth = depth + 1;
    this.#scopes[depth + 1] = this.#tag.scope;
  }

  #endsLast(text: string, open: number, close: number): boolean {
    const name = this.#depth === 0 ? undefined : this.#names[this.#depth - 1];
    return name !== undefined && close - open - 2 === name.length && text.startsWith(name, open + 2);
  }
}
