import type { Language } from '../../../ledger-core/kernel/text.ts';

const KEY = 'ringfence-language';

/** The language chosen here before, else the browser's: Chinese for any of its scripts. */
export function languageOfUser(): Language {
  const chosen = kept();
  if (chosen === 'zh' || chosen === 'en') return chosen;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch (error) {
    // Without storage the choice lasts as long as the page.
    if (!(error instanceof DOMException)) throw error;
  }
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return null;
  }
}
