// Draws the SVGs of icons/ as PNGs in every size that Office asks for: node addin/assets/render-icons.js
// Needs Chromium (CHROMIUM, else /usr/bin/chromium). The PNGs are committed, so a build needs no browser.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const NAMES = ['ringfence', 'new', 'check', 'entry', 'summary'];
/** Below this many pixels the ring fence is drawn without its posts. */
const FINE_FROM = 32;

const folder = new URL('./icons/', import.meta.url);

function drawing(name, size) {
  const file = name === 'ringfence' && size < FINE_FROM ? 'ringfence-small' : name;
  return readFileSync(new URL(`${file}.svg`, folder), 'utf8');
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const name of NAMES) {
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px}</style>${drawing(name, size)}`);
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(fileURLToPath(new URL(`${name}-${size}.png`, folder)), png);
  }
}
await browser.close();
