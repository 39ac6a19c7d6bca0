import { SaxesParser, type SaxesAttributeNS } from 'saxes';
import { refuse } from './read-fault.ts';
import type { Attributes } from './xml-rules.ts';
import type { XmlWalk } from './xml-walk.ts';

/** Characters handed to the parser at a time, so that the cap on a token is seen soon after it is passed. */
const SLICE = 65_536;
const ENCODINGS: ReadonlySet<string> = new Set([
  'utf-8',
  'utf8',
  'utf-16',
  'utf-16le',
  'utf-16be',
  'us-ascii',
  'ascii',
]);

/** Any XML, by a full parser. It has the last word: whatever is refused as XML is refused here. */
export class SaxesScanner implements Attributes {
  readonly #walk: XmlWalk;
  readonly #parser = new SaxesParser({ xmlns: true, position: false });
  #attributes: Readonly<Record<string, SaxesAttributeNS>> = {};
  #attributeCount = 0;
  #quiet = 0;

  /** `before` is what another scanner has already walked: the declaration and the tags that are still open. */
  constructor(walk: XmlWalk, before: string) {
    this.#walk = walk;
    this.#parser.on('error', (error) => walk.refuseDamaged(error.message));
    this.#parser.write(before);
    this.#listen();
  }

  write(text: string): void {
    for (let at = 0; at < text.length; at += SLICE) {
      const slice = text.length <= SLICE ? text : text.slice(at, at + SLICE);
      this.#quiet += slice.length;
      this.#parser.write(slice);
      if (this.#quiet > this.#walk.limits.xmlToken + SLICE) {
        this.#walk.refuseLimits('标记或文字过长', 'a tag or text that is too long');
      }
    }
  }

  end(): void {
    this.#parser.close();
  }

  get(name: string): string | undefined {
    return this.#attributes[name]?.value;
  }

  getQualified(namespaces: ReadonlySet<string>, local: string): string | undefined {
    return Object.values(this.#attributes).find((one) => one.local === local && namespaces.has(one.uri))?.value;
  }

  #listen(): void {
    const walk = this.#walk;
    const { name } = walk.part;
    this.#parser.on('doctype', () => refuse('xml-doctype', name, name));
    this.#parser.on('xmldecl', ({ encoding }) => {
      if (encoding === undefined || ENCODINGS.has(encoding.toLowerCase())) return;
      refuse('xml-damaged', `部件 ${name} 声明了 ${encoding} 编码`, `part ${name} declares the encoding ${encoding}`);
    });
    this.#parser.on('attribute', () => {
      this.#attributeCount += 1;
      if (this.#attributeCount > walk.limits.xmlAttributes) {
        walk.refuseLimits('一个元素的属性太多', 'an element with too many attributes');
      }
    });
    this.#parser.on('opentag', (tag) => {
      this.#quiet = 0;
      this.#attributeCount = 0;
      this.#attributes = tag.attributes;
      walk.open(tag.uri, tag.local, this);
    });
    this.#parser.on('closetag', () => {
      this.#quiet = 0;
      walk.close();
    });
    for (const event of ['text', 'cdata'] as const) {
      this.#parser.on(event, (text) => {
        this.#quiet = 0;
        walk.text(text);
      });
    }
  }
}
