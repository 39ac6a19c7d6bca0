import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createContext, Script } from 'node:vm';
import { type Boundary, DESKTOP_SETS, installBoundary, THEMES } from './native-boundary.ts';
import type { OfficeHost } from './office-host.ts';

export interface OfficeOptions {
  /** What this Excel can do; `DESKTOP_SETS` unless said otherwise. */
  readonly sets?: Readonly<Record<string, string>>;
  readonly theme?: keyof typeof THEMES;
}

export interface OfficeInNode extends Pick<Boundary, 'setTheme' | 'pressButton'> {
  /** The window that the library believes to live in. */
  readonly window: Readonly<Record<string, unknown>>;
  /** Takes the globals away again and stops listening to the host. */
  stop(): void;
}

/** Where the unmodified library lies. */
export const OFFICE_JS = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);

const BASE = 'https://pane.invalid/';
const GLOBALS = ['Office', 'Excel', 'OfficeExtension', 'CustomFunctions', 'OfficeRuntime'] as const;
const scripts = new Map<string, Script>();

/**
 * Loads the real Office.js in Node on a host, and sets `Office`, `Excel`, `OfficeExtension` and `CustomFunctions` as
 * globals, with `Office.onReady` done. Each call has a fresh copy of the library; call `stop` before the next. About 20 ms.
 */
export async function startOfficeInNode(host: OfficeHost, options: OfficeOptions = {}): Promise<OfficeInNode> {
  const window = fakeWindow();
  const boundary = installBoundary(window, host, {
    locale: host.locale,
    sets: options.sets ?? DESKTOP_SETS,
    theme: THEMES[options.theme ?? 'light'],
  });
  const context = createContext(window);
  const document = fakeDocument((file) => {
    script(file).runInContext(context);
  });
  Object.assign(window, { document });
  const stopListening = host.onEvents((entries) => {
    boundary.deliver(entries);
  });
  script('office.js').runInContext(context);
  await (window['Office'] as typeof Office).onReady();
  const before = GLOBALS.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of GLOBALS) {
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
  }
  return {
    window,
    setTheme: boundary.setTheme,
    pressButton: boundary.pressButton,
    stop: () => {
      stopListening();
      for (const [index, name] of GLOBALS.entries()) {
        const descriptor = before[index];
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        else Reflect.deleteProperty(globalThis, name);
      }
    },
  };
}

function script(file: string): Script {
  let compiled = scripts.get(file);
  if (!compiled) {
    const filename = path.join(OFFICE_JS, file);
    scripts.set(file, (compiled = new Script(readFileSync(filename, 'utf8'), { filename })));
  }
  return compiled;
}

/**
 * As much of a browser's window as the library touches. Errors, promises and what JSON makes are Node's own, so that tests
 * know them; the clock is whatever it is at the moment, so that tests can set it.
 */
function fakeWindow(): Record<string, unknown> {
  const window: Record<string, unknown> = {
    navigator: { userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome', platform: 'Win32' },
    location: { hash: '', search: '', href: `${BASE}taskpane.html`, protocol: 'https:', host: 'pane.invalid' },
    history: {},
    name: '',
    performance,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    Error,
    TypeError,
    RangeError,
    Promise,
    JSON,
    get Date() {
      return globalThis.Date;
    },
  };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}

/** The library adds its other files as script elements; these run from disk. */
function fakeDocument(run: (file: string) => void): object {
  const head = {
    appendChild: (element: { src?: string; onload?: () => void }) => {
      setTimeout(() => {
        if (element.src?.startsWith(BASE)) run(element.src.slice(BASE.length));
        element.onload?.();
      });
    },
  };
  const self = { src: `${BASE}office.js`, getAttribute: () => null };
  return {
    getElementsByTagName: (name: string) => (name === 'script' ? [self] : [head]),
    createElement: () => ({ setAttribute: () => undefined }),
    addEventListener: () => undefined,
    readyState: 'complete',
    URL: `${BASE}taskpane.html`,
  };
}
