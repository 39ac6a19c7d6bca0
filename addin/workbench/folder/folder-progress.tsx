import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fill, text, type Text } from '../../../ledger-core/kernel/text.ts';
import { FOLDER } from '../../strings/workbench-folder.ts';
import { useWords } from '../../taskpane/language.tsx';
import { useHiddenWords } from '../../taskpane/parts/hidden-words.ts';
import { NoticeBar } from '../../taskpane/parts/notice-bar.tsx';
import type { FolderAudit } from './folder-audit.ts';
import type { FolderState } from './folder-state.ts';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '10px 16px 4px' },
  line: { display: 'flex', alignItems: 'center', gap: '12px' },
  words: { flexGrow: 1, minWidth: 0, lineHeight: '20px', fontVariantNumeric: 'tabular-nums' },
  left: { color: tokens.colorNeutralForeground2 },
  // Its slide would lay out and paint the long table below sixty times a second.
  bar: { '& > .fui-ProgressBar__bar': { transitionDuration: '0s' } },
  now: {
    margin: 0,
    minHeight: '18px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** How far the check is, in words and as a bar, and the way to stop it or to begin anew. */
export function FolderProgress({ audit, state }: { audit: FolderAudit; state: FolderState }): ReactNode {
  const styles = useStyles();
  const hidden = useHiddenWords();
  const say = useWords();
  const { phase, of, done, running, files } = state;
  const isRunning = phase === 'running';
  const words = say(fill(FOLDER[phase === 'idle' ? 'running' : phase], { done, of }));
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <span className={styles.words}>
          {phase === 'failed' ? null : words}
          {isRunning ? <span className={styles.left}>{timeLeft(state).map((part) => ` · ${say(part)}`)}</span> : null}
        </span>
        {/* One button with two meanings: the focus stays where it is when the check ends. */}
        <Button
          size="small"
          onClick={() => {
            if (isRunning) audit.cancel();
            else void audit.start(files);
          }}
        >
          {say(isRunning ? FOLDER.cancel : FOLDER.again)}
        </Button>
      </div>
      <ProgressBar
        className={styles.bar}
        aria-label={say(FOLDER.progress)}
        aria-valuetext={words}
        value={of === 0 ? 0 : done / of}
        color={phase === 'failed' ? 'error' : phase === 'finished' ? 'success' : 'brand'}
        thickness="large"
      />
      {isRunning ? <p className={styles.now}>{say(fill(FOLDER.now, { paths: running.join('、') }))}</p> : null}
      {phase === 'failed' ? <NoticeBar tone="error" words={words} /> : null}
      {/* The beginning and the end only: ten numbers a second are no news. */}
      <span role="status" className={hidden}>
        {isRunning ? '' : words}
      </span>
    </div>
  );
}

function timeLeft({ rate, secondsLeft }: FolderState): readonly Text[] {
  if (rate === undefined || secondsLeft === undefined) return [];
  const number = rate < 10 ? rate.toFixed(1) : rate.toFixed(0);
  const left =
    secondsLeft < 90
      ? fill(FOLDER.secondsLeft, { n: Math.max(1, Math.round(secondsLeft)) })
      : fill(FOLDER.minutesLeft, { n: Math.round(secondsLeft / 60) });
  return [left, fill(FOLDER.rate, { n: text(number, number) })];
}
