import type { ReadLimits } from './limits.ts';
import { MARKUP_COMPATIBILITY } from './namespaces.ts';
import { refuse } from './read-fault.ts';
import type { Attributes, ElementRule, XmlPart } from './xml-rules.ts';

const SKIPPED = 0;
const MATCHED = 1;
/** An element that stands for its content: mc:AlternateContent and mc:Fallback. */
const TRANSPARENT = 2;
type Standing = typeof SKIPPED | typeof MATCHED | typeof TRANSPARENT;

/** Follows the elements of a document and calls the rule of each place. Fed by either of the two scanners. */
export class XmlWalk {
  readonly part: XmlPart;
  readonly limits: ReadLimits;
  readonly #rules: ElementRule[];
  readonly #standings: Standing[] = [MATCHED];
  #depth = 0;
  #text = '';
  /** Whether the text at this place is taken by a rule. */
  takesText = false;

  constructor(part: XmlPart, limits: ReadLimits) {
    this.part = part;
    this.limits = limits;
    this.#rules = [{ children: part.root }];
  }

  open(uri: string, local: string, attributes: Attributes): void {
    const depth = this.#depth;
    if (depth >= this.limits.xmlDepth) this.refuseLimits('嵌套过深', 'elements nested too deeply');
    let rule = this.#rules[depth] as ElementRule;
    let standing: Standing = SKIPPED;
    if (this.#standings[depth] !== SKIPPED) {
      if (this.part.namespaces.has(uri)) {
        const found = rule.children?.get(local);
        if (found) {
          rule = found;
          standing = MATCHED;
        }
      } else if (uri === MARKUP_COMPATIBILITY && local !== 'Choice') {
        // No extension is understood here, so every Choice is passed over and the Fallback stands in its place.
        standing = TRANSPARENT;
      } else if (rule.extensions) {
        const found = rule.extensions.get(`{${uri}}${local}`);
        if (found) {
          rule = found;
          standing = MATCHED;
        }
      }
    }
    if (depth === 0 && standing !== MATCHED) this.#refuseRoot(local);
    this.#depth = depth + 1;
    this.#rules[depth + 1] = rule;
    this.#standings[depth + 1] = standing;
    this.takesText = standing === MATCHED && rule.text !== undefined;
    if (standing !== MATCHED) return;
    this.#text = '';
    rule.open?.(attributes);
  }

  close(): void {
    const depth = this.#depth;
    this.#depth = depth - 1;
    if (this.#standings[depth] === MATCHED) {
      const rule = this.#rules[depth] as ElementRule;
      rule.text?.(this.#text);
      rule.close?.();
    }
    this.takesText = this.#standings[depth - 1] === MATCHED && this.#rules[depth - 1]?.text !== undefined;
  }

  text(text: string): void {
    if (!this.takesText) return;
    this.#text = this.#text === '' ? text : this.#text + text;
    if (this.#text.length > this.limits.textLength) this.refuseLimits('一段文字过长', 'a text that is too long');
  }

  refuseDamaged(reason: string): never {
    const shown = reason.slice(0, 120);
    return refuse('xml-damaged', `部件 ${this.part.name}（${shown}）`, `part ${this.part.name} (${shown})`);
  }

  refuseLimits(zh: string, en: string): never {
    return refuse('xml-limits', `部件 ${this.part.name} 有${zh}`, `part ${this.part.name} has ${en}`);
  }

  #refuseRoot(local: string): never {
    this.part.onForeignRoot?.();
    return this.refuseDamaged(`unexpected root element ${local}`);
  }
}
