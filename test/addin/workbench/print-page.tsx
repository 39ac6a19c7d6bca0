import { FluentProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { numberText } from '../../../addin/workbench/print/number-text.ts';
import { printPages } from '../../../addin/workbench/print/print-pages.ts';
import { PrintPreview } from '../../../addin/workbench/print/print-preview.tsx';
import { fluentTheme } from '../../../addin/taskpane/theme.ts';
import type { Language } from '../../../ledger-core/kernel/text.ts';
import type { PrintFont } from '../../../ledger-core/report/sheet-html/print-options.ts';
import type { PrintedSheet } from '../../../ledger-core/report/sheet-html/printed-sheet.ts';
import { sheetPages } from '../../../ledger-core/report/sheet-html/sheet-pages.ts';

declare global {
  interface Window {
    printing: {
      /** Calls for the browser's print dialog; `isOpen` until that is closed. */
      readonly start: (sheet: PrintedSheet, font?: PrintFont) => void;
      isOpen: boolean;
      readonly preview: (sheet: PrintedSheet, language: Language) => void;
    };
  }
}

const root = createRoot(document.getElementById('root') ?? document.body);

window.printing = {
  isOpen: false,
  start: (sheet, font) => {
    window.printing.isOpen = true;
    const done = printPages(sheetPages(sheet, { format: numberText, ...(font ? { font } : {}) }), sheet.name);
    void done.then(() => {
      window.printing.isOpen = false;
    });
  },
  preview: (sheet, language) => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    const close = (): void => {
      root.render(<Page />);
    };
    root.render(<Page preview={<PrintPreview language={language} sheet={sheet} onClose={close} />} />);
  },
};

function Page({ preview }: { readonly preview?: React.ReactNode }): React.ReactNode {
  return (
    <FluentProvider theme={fluentTheme('light')}>
      <main>
        <h1>专款账</h1>
        {preview}
      </main>
    </FluentProvider>
  );
}

root.render(<Page />);
