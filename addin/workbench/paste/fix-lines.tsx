import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Location } from '../../../ledger-core/kernel/issue.ts';
import { fill } from '../../../ledger-core/kernel/text.ts';
import type { FindingItem } from '../../session/session-state.ts';
import { FINDINGS } from '../../strings/findings.ts';
import { PASTE } from '../../strings/workbench-paste.ts';
import { shownBlanks } from '../../taskpane/findings/shown-blanks.ts';
import { useWords } from '../../taskpane/language.tsx';
import { useHiddenWords } from '../../taskpane/parts/hidden-words.ts';
import { Icon } from '../../taskpane/parts/icon.tsx';
import { PagedList } from '../../taskpane/parts/paged-list.tsx';
import { PlaceLink } from './place-link.tsx';
import type { FixLine } from './report-lines.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px 10px',
    padding: '3px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  change: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '0 6px',
    overflowWrap: 'anywhere',
  },
  before: { minWidth: 0, color: tokens.colorNeutralForeground2 },
  arrow: { lineHeight: 0, color: tokens.colorNeutralForeground3 },
  after: { minWidth: 0, fontWeight: tokens.fontWeightSemibold },
});

interface FixLinesProps {
  readonly lines: readonly FixLine[];
  readonly isBusy: boolean;
  readonly onFix: (items: readonly FindingItem[]) => void;
  readonly onGoTo: (location: Location) => void;
}

/** What stands in each cell and what it would become, with a button for just this one. */
export function FixLines({ lines, isBusy, onFix, onGoTo }: FixLinesProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const hidden = useHiddenWords();
  return (
    <PagedList
      items={lines}
      step={20}
      render={({ key, fix, item }) => (
        <li key={key} className={styles.line}>
          <PlaceLink location={{ sheet: fix.sheet, cell: fix.cell }} onGoTo={onGoTo} />
          <span className={styles.change}>
            <span className={styles.before}>
              {fix.before === '' ? say(FINDINGS.blankCell) : shownBlanks(fix.before)}
            </span>
            <span className={styles.arrow}>
              <Icon name="arrow" />
            </span>
            <span className={hidden}>{say(PASTE.becomes)}</span>
            <span className={styles.after}>{fix.after}</span>
          </span>
          <Button
            size="small"
            disabledFocusable={isBusy}
            aria-label={say(fill(PASTE.fixPlace, { place: fix.cell }))}
            onClick={() => {
              onFix([item]);
            }}
          >
            {say(PASTE.fixOne)}
          </Button>
        </li>
      )}
    />
  );
}
