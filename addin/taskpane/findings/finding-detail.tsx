import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { WORDS } from '../../../ledger-core/report/report-words.ts';
import { FINDINGS } from '../../strings/findings.ts';
import type { FindingItem } from '../../session/session-state.ts';
import type { Session } from '../../session/session.ts';
import { useWords } from '../language.tsx';
import { useAction } from '../use-action.ts';
import { FixList } from './fix-list.tsx';
import { ExplainPart } from './explain-part.tsx';
import { WhyPart } from './why-part.tsx';

const useStyles = makeStyles({
  detail: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '4px 4px 6px 2px' },
  facts: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: '3px 10px', margin: 0 },
  term: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
    '::first-letter': { textTransform: 'uppercase' },
  },
  value: { margin: 0, lineHeight: '20px', overflowWrap: 'anywhere' },
  fix: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '6px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  fixTitle: { fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2 },
});

/** What was seen and expected, what to do and why, the safe change, and the explanation. */
export function FindingDetail({ item, session }: { item: FindingItem; session: Session }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { finding, fixes } = item;
  const facts = [
    { name: WORDS.observed, words: finding.observed },
    { name: WORDS.expected, words: finding.expected },
    { name: WORDS.remedy, words: finding.remedy },
  ];
  return (
    <div className={styles.detail}>
      <dl className={styles.facts}>
        {facts.map(({ name, words }) => (
          <div key={name.en} style={{ display: 'contents' }}>
            <dt className={styles.term}>{say(name)}</dt>
            <dd className={styles.value}>{say(words)}</dd>
          </div>
        ))}
      </dl>
      {fixes.length === 0 ? null : <FixPart item={item} session={session} />}
      <WhyPart finding={finding} gist={item.gist} />
      <ExplainPart item={item} session={session} />
    </div>
  );
}

function FixPart({ item, session }: { item: FindingItem; session: Session }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const [isBusy, run] = useAction();
  return (
    <div className={styles.fix}>
      <div className={styles.fixTitle}>
        {say(item.fixes[0]?.kind === 'formula' ? FINDINGS.fixFormula : FINDINGS.fixValue)}
      </div>
      <FixList fixes={item.fixes} isPlaced={item.fixes.length > 1} />
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={isBusy}
        onClick={() => {
          run(() => session.applyFix(item));
        }}
      >
        {say(isBusy ? FINDINGS.fixing : FINDINGS.fix)}
      </Button>
    </div>
  );
}
