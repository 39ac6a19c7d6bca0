import { SaxesParser } from 'saxes';

/** An element of a small XML file, prefixes as written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** @throws Error at the first place where the file is not well-formed. */
export function xmlTree(xml: string): XmlElement {
  const parser = new SaxesParser();
  const root = { name: '', attributes: {}, children: [] as XmlElement[], text: '' };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  const [first] = root.children;
  if (!first) throw new Error('no element');
  return first;
}

/** Every element below, and the element itself, in the order of the file. */
export function allElements(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(allElements)];
}

export function named(element: XmlElement, name: string): readonly XmlElement[] {
  return allElements(element).filter((one) => one.name === name);
}

/** The one element of this name. @throws RangeError where there is none or more than one. */
export function only(element: XmlElement, name: string): XmlElement {
  const [first, ...others] = named(element, name);
  if (!first || others.length > 0) throw new RangeError(`not one ${name}`);
  return first;
}
