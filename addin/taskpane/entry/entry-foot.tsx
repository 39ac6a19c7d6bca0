import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Finding } from '../../../ledger-core/audit/audit-report.ts';
import { yuanDisplay } from '../../../ledger-core/kernel/money.ts';
import { fill, type Text } from '../../../ledger-core/kernel/text.ts';
import type { EntryPreview } from '../../session/session-state.ts';
import { ENTRY } from '../../strings/entry.ts';
import { useWords } from '../language.tsx';
import { useSlow } from '../use-slow.ts';
import { ConfirmPanel } from '../parts/confirm-panel.tsx';
import { Note } from '../parts/note.tsx';
import { NoticeBar } from '../parts/notice-bar.tsx';
import { DoubtList } from './doubt-list.tsx';
import { doubtsOf, type EntryDesk, type EntryStep, type Shortfall } from './entry-desk.ts';
import { MoneyLines } from './money-lines.tsx';
import type { PlacedFindings } from './place-findings.ts';
import { labelList } from './row-words.ts';

const useStyles = makeStyles({
  foot: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 10px 10px',
    margin: '0 -10px -10px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
  },
  // An empty live region takes no room, and is there before there is something to say.
  alert: { ':empty': { marginBottom: '-6px' } },
  actions: { display: 'flex', alignItems: 'center', gap: '8px' },
  doubts: {
    marginLeft: 'auto',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorPaletteDarkOrangeForeground1,
  },
  sentence: { margin: '2px 0 0' },
  ask: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

/** What the row would do to the money, and 记入; it stays in view while the fields scroll. */
export function EntryFoot({
  desk,
  step,
  preview,
  placed,
  hint,
}: {
  desk: EntryDesk;
  step: EntryStep;
  preview: EntryPreview;
  placed: PlacedFindings;
  /** Of the field that has the focus. */
  hint: Text | undefined;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const isSlow = useSlow(step.at === 'writing');
  if (step.at === 'asking') return <Ask desk={desk} doubts={step.doubts} short={step.short} />;
  const { stillBlank, byField, others } = placed;
  const doubts = doubtsOf([...others, ...[...byField.values()].flat()]).length;
  return (
    <div className={styles.foot}>
      <div role="alert" className={styles.alert}>
        <Obstacle step={step} errors={Object.keys(preview.errors).length} />
      </div>
      {isSlow ? <Note look="warning">{say(ENTRY.slow)}</Note> : null}
      {hint ? <Note>{say(hint)}</Note> : null}
      {stillBlank.length > 0 ? <Note>{say(fill(ENTRY.stillBlank, { fields: labelList(stillBlank) }))}</Note> : null}
      <MoneyLines balance={preview.balance} budget={preview.budget} />
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={step.at === 'writing'}>
          {say(step.at === 'writing' ? ENTRY.adding : ENTRY.add)}
        </Button>
        {preview.isEmpty ? null : (
          <Button
            appearance="subtle"
            disabled={step.at === 'writing'}
            onClick={({ currentTarget }) => {
              // The button goes with what it clears.
              currentTarget.form?.querySelector<HTMLElement>('input, select')?.focus();
              desk.clear();
            }}
          >
            {say(ENTRY.clear)}
          </Button>
        )}
        <span role="status" className={styles.doubts}>
          {doubts === 0 ? '' : say(doubts === 1 ? ENTRY.oneDoubt : fill(ENTRY.doubts, { n: doubts }))}
        </span>
      </div>
    </div>
  );
}

/** Why nothing was written. */
function Obstacle({ step, errors }: { step: EntryStep; errors: number }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  if (step.at === 'blank') return <NoticeBar tone="info" words={say(ENTRY.blank)} />;
  if (step.at === 'unreadable' && errors > 0) {
    const words = errors === 1 ? ENTRY.unreadableOne : fill(ENTRY.unreadable, { n: errors });
    return <NoticeBar tone="error" words={say(words)} />;
  }
  if (step.at !== 'refused') return null;
  return (
    <NoticeBar tone="error" words={say(step.words)}>
      <p className={styles.sentence}>{say(ENTRY.refused)}</p>
    </NoticeBar>
  );
}

/** The doubts before the row is written: a press of its own says that it is to be written all the same. */
function Ask({
  desk,
  doubts,
  short,
}: {
  desk: EntryDesk;
  doubts: readonly Finding[];
  short: Shortfall | undefined;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    ref.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={ref}>
      <ConfirmPanel
        title={say(askTitle(doubts.length))}
        confirm={say(ENTRY.addAnyway)}
        onConfirm={() => {
          void desk.submit(true);
        }}
        onCancel={() => {
          desk.reconsider();
        }}
      >
        <div className={styles.ask}>
          {short ? (
            <Note look="warning">{say(fill(ENTRY.askShort, { fund: short.fund, amount: yuanDisplay(short.by) }))}</Note>
          ) : null}
          <DoubtList findings={doubts} />
          <Note>{say(ENTRY.askWords)}</Note>
        </div>
      </ConfirmPanel>
    </div>
  );
}

function askTitle(doubts: number): Text {
  if (doubts === 0) return ENTRY.askTitleShort;
  return doubts === 1 ? ENTRY.askTitleOne : fill(ENTRY.askTitle, { n: doubts });
}
