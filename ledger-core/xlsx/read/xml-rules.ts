/** The attributes of the element being opened. Valid during `open` only. */
export interface Attributes {
  /** Of an attribute without prefix, as SpreadsheetML's own are. */
  get(name: string): string | undefined;
  /** Of an attribute in one of these namespaces. */
  getQualified(namespaces: ReadonlySet<string>, local: string): string | undefined;
}

/**
 * What to do at one place of the tree. Elements without a rule are passed over with all they contain, so text is only
 * ever taken from where the format puts it.
 */
export interface ElementRule {
  readonly open?: (attributes: Attributes) => void;
  /** All text of the element itself, once, before `close`. */
  readonly text?: (text: string) => void;
  readonly close?: () => void;
  readonly children?: ReadonlyMap<string, ElementRule>;
  /** Of elements in other namespaces than the part's, by `{namespace}name`. */
  readonly extensions?: ReadonlyMap<string, ElementRule>;
}

export interface XmlPart {
  readonly name: string;
  /** Elements of other namespaces are passed over, but for the extensions of a rule. */
  readonly namespaces: ReadonlySet<string>;
  readonly root: ReadonlyMap<string, ElementRule>;
  /** Called instead of refusing as damaged when the root has no rule. */
  readonly onForeignRoot?: () => never;
}

/** Rules by local name. A Map, because the names that are looked up come from the file (`constructor`). */
export function children(rules: Readonly<Record<string, ElementRule>>): ReadonlyMap<string, ElementRule> {
  return new Map(Object.entries(rules));
}
