import type { Container } from './container.ts';
import type { ReadLimits } from './limits.ts';
import { PlainScanner } from './plain-scanner.ts';
import { SaxesScanner } from './saxes-scanner.ts';
import type { XmlPart } from './xml-rules.ts';
import { XmlText } from './xml-text.ts';
import { XmlWalk } from './xml-walk.ts';

/** Reads one part in one pass. @throws ReadFault `xml-doctype`, `xml-damaged`, `xml-limits`, or what a rule throws. */
export function readXml(container: Container, part: XmlPart, limits: ReadLimits): void {
  const document = new XmlDocument(part, limits);
  const decoder = new XmlText(part.name);
  container.read(part.name, (piece) => {
    document.write(decoder.decode(piece));
  });
  document.write(decoder.end());
  document.end();
}

/** Begins with the plain scanner and changes to the full parser, for good, where the plain one stops. */
export class XmlDocument {
  readonly #walk: XmlWalk;
  readonly #plain: PlainScanner;
  #full: SaxesScanner | undefined;

  constructor(part: XmlPart, limits: ReadLimits) {
    this.#walk = new XmlWalk(part, limits);
    this.#plain = new PlainScanner(this.#walk);
  }

  write(text: string): void {
    if (this.#full) this.#full.write(text);
    else if (text !== '' && !this.#plain.write(text)) this.#change();
  }

  end(): void {
    if (!this.#full && !this.#plain.end()) this.#change();
    this.#full?.end();
  }

  #change(): void {
    this.#full = new SaxesScanner(this.#walk, this.#plain.before);
    this.#full.write(this.#plain.rest);
  }
}
