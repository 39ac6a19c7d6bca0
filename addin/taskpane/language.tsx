import { createContext, useCallback, useContext, type ReactNode } from 'react';
import type { Language, Text } from '../../ledger-core/kernel/text.ts';

const LanguageContext = createContext<Language>('zh');

/** The language of everything inside it. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }): ReactNode {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Chooses the language of a text: `words(FRAME.retry)`. */
export function useWords(): (t: Text) => string {
  const language = useLanguage();
  return useCallback((t: Text) => t[language], [language]);
}
