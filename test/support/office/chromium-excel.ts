import type { Page } from 'playwright-core';
import { type Boundary, DESKTOP_SETS, installBoundary, type OfficeTheme, THEMES } from './native-boundary.ts';
import type { OfficeOptions } from './load-office.ts';
import type { OfficeHost } from './office-host.ts';

export interface PaneInExcel {
  /** Another look of Excel; the library sees it when it reads the theme anew (at most every five seconds). */
  setTheme(theme: keyof typeof THEMES | OfficeTheme): Promise<void>;
  /** Presses a button of the ribbon that runs a function; settles once the add-in says that it is done. */
  pressButton(functionName: string): Promise<void>;
  /** Stops telling the page of events. */
  stop(): void;
}

const PORT = 'excelAtTheOtherEnd';
const BOUNDARY = 'excelBoundary';

/**
 * Opens a page as Excel's task pane: the host stays in this process, the page finds the `window.external` that Office.js
 * looks for. The page loads the real office.js from its own server. Once for each Playwright page.
 */
export async function openPaneInExcel(
  page: Page,
  url: string,
  host: OfficeHost,
  options: OfficeOptions = {},
): Promise<PaneInExcel> {
  const boundaryOptions = {
    locale: host.locale,
    sets: options.sets ?? DESKTOP_SETS,
    theme: THEMES[options.theme ?? 'light'],
  };
  await page.exposeFunction(PORT, (request: string, flags: number) => host.execute(request, flags));
  await page.addInitScript({
    content: `window.${BOUNDARY} = (${installBoundary.toString()})(window,
      { execute: (request, flags) => window.${PORT}(request, flags) }, ${JSON.stringify(boundaryOptions)});`,
  });
  const stop = host.onEvents((entries) => {
    void page
      .evaluate(
        ([name, batch]) => {
          (window as unknown as Record<string, Boundary>)[name]?.deliver(batch);
        },
        [BOUNDARY, entries] as const,
      )
      .catch((problem: unknown) => {
        // A page that closes meanwhile hears nothing more.
        if (!page.isClosed()) throw problem;
      });
  });
  await page.goto(url);
  return {
    setTheme: (theme) =>
      page.evaluate(
        ([name, colors]) => {
          (window as unknown as Record<string, Boundary>)[name]?.setTheme(colors);
        },
        [BOUNDARY, typeof theme === 'string' ? THEMES[theme] : theme] as const,
      ),
    pressButton: (functionName) =>
      page.evaluate(([name, button]) => (window as unknown as Record<string, Boundary>)[name]?.pressButton(button), [
        BOUNDARY,
        functionName,
      ] as const),
    stop,
  };
}
