import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useSyncExternalStore, type ReactNode } from 'react';
import type { Finding } from '../../../ledger-core/audit/audit-report.ts';
import type { Language } from '../../../ledger-core/kernel/text.ts';
import { FOLDER } from '../../strings/workbench-folder.ts';
import { LanguageProvider, useLanguage, useWords } from '../../taskpane/language.tsx';
import { usePaneStore } from '../../taskpane/pane-store.ts';
import { EmptyState } from '../../taskpane/parts/empty-state.tsx';
import type { WorkbookFile } from '../files/workbook-file.ts';
import type { FolderAudit } from './folder-audit.ts';
import { FolderFilters } from './folder-filters.tsx';
import { FolderHeader } from './folder-header.tsx';
import { FolderProgress } from './folder-progress.tsx';
import { FolderTable } from './folder-table.tsx';
import { tableRows } from './table-rows.ts';
import { tableStoreOf } from './table-store.ts';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

export interface FolderViewProps {
  readonly audit: FolderAudit;
  /** Checked when the view comes up, unless the audit has begun on this very list already. */
  readonly files: readonly WorkbookFile[];
  /** Opens a file, at a finding where one is named. */
  readonly onOpen: (file: WorkbookFile, finding?: Finding) => void;
  readonly onClose: () => void;
  readonly language: Language;
}

/**
 * The auditor's table: many files, their money and what was found. The audit goes on while the view is away, and the table
 * is as it was when it comes back; who closes it for good cancels the audit.
 */
export function FolderView({ language, ...rest }: FolderViewProps): ReactNode {
  return (
    <LanguageProvider language={language}>
      <View {...rest} />
    </LanguageProvider>
  );
}

function View({ audit, files, onOpen, onClose }: Omit<FolderViewProps, 'language'>): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const state = useSyncExternalStore(audit.subscribe, () => audit.state);
  const store = tableStoreOf(audit);
  const { query, open, shown } = usePaneStore(store);
  const words = useDeferredValue(query.words);
  const { show, sort, isDescending } = query;
  const rows = useMemo(
    () => tableRows(state.rows, { words, show, sort, isDescending }, language),
    [state.rows, words, show, sort, isDescending, language],
  );
  const latestOnOpen = useRef(onOpen);
  useEffect(() => {
    latestOnOpen.current = onOpen;
  }, [onOpen]);
  const openFile = useCallback((file: WorkbookFile, finding?: Finding) => {
    latestOnOpen.current(file, finding);
  }, []);
  useEffect(() => {
    if (audit.state.files !== files) void audit.start(files);
  }, [audit, files]);
  return (
    <main className={styles.view}>
      <FolderHeader audit={audit} state={state} onClose={onClose} />
      {files.length === 0 ? (
        <EmptyState icon="search" title={say(FOLDER.nothing)} words={say(FOLDER.nothingWords)} />
      ) : (
        <>
          <FolderProgress audit={audit} state={state} />
          <FolderFilters rows={state.rows} shown={rows.length} query={query} store={store} />
          <FolderTable
            rows={rows}
            shown={shown}
            hasFiles={state.rows.length > 0}
            open={open}
            query={query}
            store={store}
            onOpen={openFile}
          />
        </>
      )}
    </main>
  );
}
