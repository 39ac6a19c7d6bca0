import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Location } from '../../../ledger-core/kernel/issue.ts';
import { fill } from '../../../ledger-core/kernel/text.ts';
import type { FindingItem } from '../../session/session-state.ts';
import { PASTE } from '../../strings/workbench-paste.ts';
import { useWords } from '../../taskpane/language.tsx';
import { PagedList } from '../../taskpane/parts/paged-list.tsx';
import { SeverityBadge } from '../../taskpane/parts/severity-badge.tsx';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', lineHeight: '20px' },
  place: { marginRight: '8px', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  expected: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground3,
  },
});

interface CheckLinesProps {
  readonly items: readonly FindingItem[];
  readonly onGoTo: (location: Location) => void;
}

/** What only a person can settle: where, what was found, what is expected, and the way there. */
export function CheckLines({ items, onGoTo }: CheckLinesProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  return (
    <PagedList
      items={items}
      step={20}
      render={({ finding: { severity, fingerprint, location, message, expected } }) => (
        <li key={fingerprint} className={styles.line}>
          <SeverityBadge severity={severity} isIconOnly />
          <span className={styles.words}>
            <span className={styles.place}>{location.cell}</span>
            {say(message)}
            <span className={styles.expected}>{say(fill(PASTE.expected, { words: expected }))}</span>
          </span>
          <Button
            size="small"
            aria-label={say(fill(PASTE.goToPlace, { place: location.cell ?? '' }))}
            onClick={() => {
              onGoTo(location);
            }}
          >
            {say(PASTE.goTo)}
          </Button>
        </li>
      )}
    />
  );
}
