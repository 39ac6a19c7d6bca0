import type { PageBox } from '../../../ledger-core/report/sheet-html/page-box.ts';

/**
 * A page as elements. Styles go in one by one through the style object: a page's security policy may forbid style
 * attributes and style elements, not this.
 */
export function pageElement({ style, text, children = [] }: PageBox): HTMLElement {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value);
  if (text === undefined) element.append(...children.map(pageElement));
  else element.textContent = text;
  return element;
}
