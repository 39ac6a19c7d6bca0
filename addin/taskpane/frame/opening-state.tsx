import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FRAME } from '../../strings/frame.ts';
import { useWords } from '../language.tsx';
import { Note } from '../parts/note.tsx';

const useStyles = makeStyles({
  state: { display: 'flex', flexDirection: 'column', gap: '10px' },
  status: { padding: '6px 2px 0' },
  words: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '14px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  line: {
    height: '10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    animationName: { from: { opacity: 1 }, '50%': { opacity: 0.45 }, to: { opacity: 1 } },
    animationDuration: '1.8s',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
});

const CARDS: readonly (readonly number[])[] = [
  [30, 64, 88],
  [40, 92, 78, 85],
  [34, 70],
];

/** The pane's own shape, empty, while the workbook is read. */
export function OpeningState(): ReactNode {
  const styles = useStyles();
  const say = useWords();
  return (
    <div className={styles.state}>
      <div role="status" className={styles.status}>
        <p className={styles.words}>{say(FRAME.opening)}…</p>
        <Note>{say(FRAME.openingHint)}</Note>
      </div>
      {CARDS.map((widths) => (
        <div key={widths.join()} className={styles.card} aria-hidden="true">
          {widths.map((width) => (
            <div key={width} className={styles.line} style={{ width: `${width}%` }} />
          ))}
        </div>
      ))}
    </div>
  );
}
