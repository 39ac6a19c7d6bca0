import { pageRule } from '../../../ledger-core/report/sheet-html/sheet-html.ts';
import type { SheetPages } from '../../../ledger-core/report/sheet-html/sheet-pages.ts';
import { pageElement } from './page-element.ts';

const HOLDER = 'ringfence-print';

const RULES = `
@media screen { .${HOLDER} { display: none; } }
@media print {
  body > :not(.${HOLDER}) { display: none !important; }
  html, body { margin: 0 !important; padding: 0 !important; width: auto !important; height: auto !important;
    overflow: visible !important; background: #FFFFFF !important; }
}`;

let takeDown: (() => void) | undefined;

/**
 * Has the browser print these pages instead of what is on the screen. `title` is what it proposes as a file name. Done when
 * its print dialog is closed, whether or not anything was printed; this page is then as it was.
 */
export async function printPages(printed: SheetPages, title: string): Promise<void> {
  takeDown?.();
  takeDown = putUp(printed, title);
  try {
    const closed = new Promise((resolve) => {
      window.addEventListener('afterprint', resolve, { once: true });
    });
    window.print();
    await closed;
  } finally {
    takeDown();
  }
}

/** Gives what takes it down again. */
function putUp(printed: SheetPages, title: string): () => void {
  const holder = document.createElement('div');
  holder.className = HOLDER;
  holder.append(...printed.pages.map(pageElement));
  // A sheet made by script, as the policy forbids one in the page.
  const rules = new CSSStyleSheet();
  rules.replaceSync(pageRule(printed) + RULES);
  const { title: titleBefore } = document;
  document.title = title;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
  document.body.append(holder);
  return () => {
    if (!holder.isConnected) return;
    holder.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== rules);
    document.title = titleBefore;
  };
}
