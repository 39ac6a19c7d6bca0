import type { Page } from 'playwright-core';
import type { View } from '../../../addin/taskpane/views.ts';
import { axeViolations, cutTexts, tooWide } from './look-over.ts';
import type { PaneBrowser, Viewport } from './open-pane.ts';
import type { PaneOptions } from './pane-page.ts';

/** Every language with every theme: 320 px of each. */
export const LOOKS: readonly PaneOptions[] = (['zh', 'en'] as const).flatMap((language) =>
  (['light', 'dark', 'contrast'] as const).map((theme) => ({ language, theme })),
);

/** The pane with one view open. */
export async function openView(
  browser: PaneBrowser,
  view: View,
  options: Partial<PaneOptions> = {},
  viewport?: Viewport,
): Promise<Page> {
  const page = await browser.open(options, viewport);
  await goToView(page, view);
  return page;
}

export async function goToView(page: Page, view: View): Promise<void> {
  await page.evaluate((to) => {
    window.pane.router.open(to);
  }, view);
  await page.getByRole('tabpanel').waitFor();
}

/** What is wrong with the page as it is now: for a reader with a screen reader, at its right edge, inside its boxes. */
export async function faults(page: Page): Promise<readonly string[]> {
  const isLonger = await page.evaluate(
    () => document.documentElement.scrollHeight > document.documentElement.clientHeight,
  );
  const scrolls = isLonger ? ['the page scrolls beside its own pane'] : [];
  return [...(await axeViolations(page)), ...(await tooWide(page)), ...(await cutTexts(page)), ...scrolls];
}

/** What the session was asked to do, in order. */
export function calls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.pane.session.calls);
}

/** The next actions are refused with these words; undefined: no longer. */
export async function refuse(page: Page, words: string | undefined): Promise<void> {
  await page.evaluate((refusal) => {
    window.pane.session.refusal = refusal;
  }, words);
}

/** Holds every action back; the function it answers lets them go on. */
export async function hold(page: Page): Promise<() => Promise<void>> {
  const release = await page.evaluateHandle(() => window.pane.session.hold());
  return () =>
    release.evaluate((go) => {
      go();
    });
}

/** The `name` of the field that has the focus. */
export function focusedName(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('name') ?? null);
}
