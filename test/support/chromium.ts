import { chromium, type Browser, type BrowserContext } from 'playwright-core';

/** Debian's Chromium, or whatever Chrome the environment names. */
const PROGRAM = process.env.CHROMIUM ?? '/usr/bin/chromium';

// As root, as in a container, Chromium runs without its sandbox only; it opens nothing but pages of ours.
const OPTIONS = { executablePath: PROGRAM, args: ['--no-sandbox'] };

/** A real browser without a window. Tests that use it are named `*.browser.test.ts` and left out where there is none. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch(OPTIONS);
}

/** The same with the storage of a folder, which another browser goes on with later. */
export function launchChromiumOn(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, OPTIONS);
}
