import { chromium, type Browser } from 'playwright-core';

/** Debian's Chromium, or whatever Chrome the environment names. */
const PROGRAM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** A real browser without a window. Tests that use it are named `*.browser.test.ts` and left out where there is none. */
export function launchChromium(): Promise<Browser> {
  // As root, as in a container, Chromium runs without its sandbox only; it opens nothing but pages of ours.
  return chromium.launch({ executablePath: PROGRAM, args: ['--no-sandbox'] });
}
