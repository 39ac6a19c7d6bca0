import type { Theme } from '../../host/spreadsheet-host.ts';

const CONTRAST = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** The looks that the system asks pages for. */
export function themeOf(): Theme {
  if (matchMedia(CONTRAST).matches) return 'contrast';
  return matchMedia(DARK).matches ? 'dark' : 'light';
}

export function watchTheme(listener: (theme: Theme) => void): void {
  for (const query of [CONTRAST, DARK]) {
    matchMedia(query).addEventListener('change', () => {
      listener(themeOf());
    });
  }
}
