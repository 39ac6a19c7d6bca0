import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core has against the page as it is now, one line each: the rule and the elements. */
export async function axeViolations(page: Page, except: readonly string[] = []): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async (exclude) => {
    const { violations } = await window.axe.run({ include: document, exclude: [...exclude] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  }, except);
}

/** Visible elements that stick out at the right, and pages that scroll sideways. */
export function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const stickingOut = [...document.querySelectorAll('body *')].filter((element) => {
      const { right, width: own } = element.getBoundingClientRect();
      return own > 1 && right > width + 0.5 && element.checkVisibility({ visibilityProperty: true });
    });
    const main = document.querySelector('main');
    const scrolls = main !== null && main.scrollWidth > main.clientWidth ? ['main scrolls sideways'] : [];
    return [...stickingOut.map(({ outerHTML }) => outerHTML.slice(0, 120)), ...scrolls];
  });
}

/** Texts that are cut by their own box. */
export function cutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, h1, h2, h3, p, dd, dt, li > span, [role=tab] span')]
      .filter(
        (element) =>
          element.clientWidth > 1 &&
          element.scrollWidth > element.clientWidth + 1 &&
          getComputedStyle(element).display !== 'inline',
      )
      .map(({ innerText }) => innerText),
  );
}
