import type { PageBox } from '../../../ledger-core/report/sheet-html/page-box.ts';

/**
 * A page as elements. Styles go in through the style object: a page's security policy may forbid style attributes and
 * style elements, not this.
 */
export function pageElement({ style, text, children = [] }: PageBox): HTMLElement {
  const element = document.createElement('div');
  element.style.cssText = style;
  if (text === undefined) element.append(...children.map(pageElement));
  else element.textContent = text;
  return element;
}
