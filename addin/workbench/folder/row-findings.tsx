import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { Finding, WorkbookAudit } from '../../../ledger-core/audit/audit-report.ts';
import { fill } from '../../../ledger-core/kernel/text.ts';
import { inReadingOrder } from '../../../ledger-core/report/check-report.ts';
import { FOLDER } from '../../strings/workbench-folder.ts';
import { placeWords } from '../../taskpane/findings/place.ts';
import { useWords } from '../../taskpane/language.tsx';
import { Note } from '../../taskpane/parts/note.tsx';
import { PagedList } from '../../taskpane/parts/paged-list.tsx';
import { SeverityBadge } from '../../taskpane/parts/severity-badge.tsx';
import type { WorkbookFile } from '../files/workbook-file.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', maxWidth: '72em' },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  finding: {
    display: 'grid',
    gridTemplateColumns: '5em minmax(0, 1fr) auto',
    gap: '2px 10px',
    alignItems: 'start',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: {
    gridColumn: '2',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  button: { gridColumn: '3', gridRow: '1 / span 2' },
});

interface RowFindingsProps {
  readonly file: WorkbookFile;
  readonly audit: WorkbookAudit;
  readonly sha256: string;
  readonly onOpen: (file: WorkbookFile, finding?: Finding) => void;
}

/** What was found in one file, gravest first, each with the way into the file. */
export function RowFindings({ file, audit: { findings, money }, sha256, onOpen }: RowFindingsProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const ordered = useMemo(() => inReadingOrder(findings), [findings]);
  return (
    <section className={styles.part} aria-label={say(fill(FOLDER.findingsOf, { file: file.path }))}>
      <div className={styles.top}>
        <Button
          size="small"
          aria-label={say(fill(FOLDER.openFileNamed, { file: file.path }))}
          onClick={() => {
            onOpen(file);
          }}
        >
          {say(FOLDER.openFile)}
        </Button>
        <Note>{say(fill(FOLDER.sha256, { hash: sha256 }))}</Note>
      </div>
      {money?.incomplete ? (
        <Note look="warning">{say(fill(FOLDER.incompleteWhy, { why: money.incomplete }))}</Note>
      ) : null}
      {ordered.length === 0 ? (
        <Note>{say(FOLDER.noFindings)}</Note>
      ) : (
        <PagedList
          items={ordered}
          render={(finding) => <FindingLine key={finding.fingerprint} file={file} finding={finding} onOpen={onOpen} />}
        />
      )}
    </section>
  );
}

interface FindingLineProps {
  readonly file: WorkbookFile;
  readonly finding: Finding;
  readonly onOpen: (file: WorkbookFile, finding?: Finding) => void;
}

function FindingLine({ file, finding, onOpen }: FindingLineProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const place = placeWords(finding.location);
  const { column } = finding.location;
  return (
    <li className={styles.finding} data-finding={finding.fingerprint}>
      <SeverityBadge severity={finding.severity} />
      <span>{say(finding.message)}</span>
      <span className={styles.place}>{[say(place), column, finding.rule].filter(Boolean).join(' · ')}</span>
      <Button
        size="small"
        className={styles.button}
        aria-label={say(fill(FOLDER.openAt, { file: file.path, place }))}
        onClick={() => {
          onOpen(file, finding);
        }}
      >
        {say(FOLDER.open)}
      </Button>
    </li>
  );
}
