import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fill } from '../../../ledger-core/kernel/text.ts';
import { findingsCsv } from '../../../ledger-core/report/findings-csv.ts';
import { FOLDER } from '../../strings/workbench-folder.ts';
import { useLanguage, useWords } from '../../taskpane/language.tsx';
import { Icon } from '../../taskpane/parts/icon.tsx';
import type { FolderAudit } from './folder-audit.ts';
import { folderReport, reportJson } from './folder-report.ts';
import type { FolderState } from './folder-state.ts';
import { offerDownload } from '../files/offer-download.ts';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
    padding: '10px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  back: { transform: 'rotate(180deg)', lineHeight: 0, display: 'inline-grid' },
  titles: { flexGrow: 1, minWidth: '12em' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  asOf: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground3 },
  exports: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface FolderHeaderProps {
  readonly audit: FolderAudit;
  readonly state: FolderState;
  readonly onClose: () => void;
}

/** The way back, for which day is checked, and the exports; these wait until the check has come to its end. */
export function FolderHeader({ audit, state, onClose }: FolderHeaderProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const isWaiting = state.phase === 'running' || state.done === 0;
  const name = say(fill(FOLDER.fileName, { date: audit.asOf }));
  const exportCsv = (): void => {
    offerDownload([findingsCsv(folderReport(state, audit, language), language)], `${name}.csv`, 'text/csv');
  };
  const exportJson = (): void => {
    offerDownload(reportJson(folderReport(state, audit, language)), `${name}.json`, 'application/json');
  };
  return (
    <header className={styles.header}>
      <Button
        icon={
          <span className={styles.back}>
            <Icon name="arrow" />
          </span>
        }
        onClick={onClose}
      >
        {say(FOLDER.close)}
      </Button>
      <div className={styles.titles}>
        <h1 className={styles.title}>{say(FOLDER.title)}</h1>
        <p className={styles.asOf}>{say(fill(FOLDER.asOf, { date: audit.asOf }))}</p>
      </div>
      <div className={styles.exports}>
        <Button disabledFocusable={isWaiting} onClick={exportCsv}>
          {say(FOLDER.exportCsv)}
        </Button>
        <Button disabledFocusable={isWaiting} onClick={exportJson}>
          {say(FOLDER.exportJson)}
        </Button>
      </div>
    </header>
  );
}
