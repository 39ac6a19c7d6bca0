import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { Location } from '../../../ledger-core/kernel/issue.ts';
import { fill } from '../../../ledger-core/kernel/text.ts';
import type { FindingItem } from '../../session/session-state.ts';
import { FINDINGS } from '../../strings/findings.ts';
import { PASTE } from '../../strings/workbench-paste.ts';
import { groupFindings } from '../../taskpane/findings/group-findings.ts';
import { useWords } from '../../taskpane/language.tsx';
import { Disclosure } from '../../taskpane/parts/disclosure.tsx';
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
  alike: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
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

/** What only a person can settle, the gravest first. Many of one rule stand under one line, which opens to their places. */
export function CheckLines({ items, onGoTo }: CheckLinesProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const blocks = useMemo(() => groupFindings(items, 'severity').flatMap((section) => section.blocks), [items]);
  const lineOf = (item: FindingItem): ReactNode => (
    <CheckLine key={item.finding.fingerprint} item={item} onGoTo={onGoTo} />
  );
  return (
    <PagedList
      items={blocks}
      step={20}
      render={(block) =>
        block.kind === 'one' ? (
          lineOf(block.item)
        ) : (
          <li key={`${block.severity} ${block.rule}`} className={styles.alike}>
            <Disclosure
              level={3}
              lead={<SeverityBadge severity={block.severity} isIconOnly />}
              summary={say(block.gist)}
              aside={say(fill(FINDINGS.alike, { n: block.items.length }))}
            >
              <PagedList items={block.items} step={20} render={lineOf} />
            </Disclosure>
          </li>
        )
      }
    />
  );
}

/** Where, what was found, what is expected, and the way there. */
function CheckLine({
  item: {
    finding: { severity, location, message, expected },
  },
  onGoTo,
}: Pick<CheckLinesProps, 'onGoTo'> & { readonly item: FindingItem }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  return (
    <li className={styles.line}>
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
  );
}
