import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode, type RefObject } from 'react';
import { CATALOGUE } from '../../../ledger-core/programmes/catalogue.ts';
import { DOCUMENTS, type DocumentCode } from '../../../ledger-core/sources/documents.ts';
import type { Language } from '../../../ledger-core/kernel/text.ts';
import type { Surroundings, Theme } from '../../host/spreadsheet-host.ts';
import { APP } from '../../strings/workbench-app.ts';
import { LanguageProvider } from '../../taskpane/language.tsx';
import { fluentTheme } from '../../taskpane/theme.ts';
import { FolderView } from '../folder/folder-view.tsx';
import type { FolderAudit } from '../folder/folder-audit.ts';
import { PrintPreview } from '../print/print-preview.tsx';
import { StartScreen } from '../start/start-screen.tsx';
import type { AppActions } from './app-actions.ts';
import type { AppState, AppStore } from './app-store.ts';
import { BookScreen } from './book-screen.tsx';

const useStyles = makeStyles({
  page: { height: '100vh', position: 'relative', overflow: 'hidden' },
  screen: { position: 'absolute', inset: 0 },
});

export interface AppProps {
  readonly store: AppStore;
  readonly actions: AppActions;
  readonly folderAudit: FolderAudit;
  /** Where the grid is drawn: one element for all workbooks. */
  readonly gridPlace: RefObject<HTMLDivElement | null>;
  readonly language: Language;
  readonly theme: Theme;
  readonly surroundings: Surroundings;
}

/** The workbench: the start page, a workbook with its pane, or the table of a folder. */
export function App({ store, actions, folderAudit, gridPlace, language, theme, surroundings }: AppProps): ReactNode {
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, () => store.state);
  return (
    <LanguageProvider language={language}>
      <FluentProvider theme={fluentTheme(theme)} className={styles.page}>
        <BookScreen {...{ state, actions, gridPlace, surroundings, language }} />
        {state.screen === 'start' ? (
          <div className={styles.screen}>
            <Start {...{ state, actions, language, theme }} />
          </div>
        ) : null}
        {state.screen === 'folder' ? (
          <div className={styles.screen}>
            <FolderView
              audit={folderAudit}
              files={state.folder}
              language={language}
              onOpen={actions.openFromFolder}
              onClose={actions.closeFolder}
            />
          </div>
        ) : null}
        {state.print ? <PrintPreview language={language} sheet={state.print} onClose={actions.closePrint} /> : null}
      </FluentProvider>
    </LanguageProvider>
  );
}

const OFFERED = CATALOGUE.map(({ id, name, document, templates }) => ({
  id,
  name,
  document: DOCUMENTS[document as DocumentCode].title,
  templates: templates.map((template) => ({ id: template, name: APP.templates[template] })),
}));

function Start({
  state: { recents, drafts, busy, message },
  actions,
  language,
  theme,
}: Pick<AppProps, 'actions' | 'language' | 'theme'> & { readonly state: AppState }): ReactNode {
  return (
    <StartScreen
      {...{ recents, drafts, message, language, theme }}
      programmes={OFFERED}
      isBusy={busy !== undefined}
      onNew={actions.startNew}
      onSample={actions.openSample}
      onOpen={actions.chooseFile}
      onFolder={actions.chooseFolder}
      onDrop={actions.drop}
      onRecover={actions.recover}
      onDiscard={actions.discard}
      onReopen={actions.reopen}
      onForget={actions.forget}
      onLanguage={actions.setLanguage}
    />
  );
}
