import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { START_PAGE } from '../../strings/workbench-start.ts';
import { useWords } from '../../taskpane/language.tsx';
import { StartIcon } from './start-icon.tsx';

const useStyles = makeStyles({
  overlay: {
    position: 'fixed',
    inset: 0,
    zIndex: 10,
    boxSizing: 'border-box',
    padding: '20px',
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
    pointerEvents: 'none',
  },
  frame: {
    height: '100%',
    boxSizing: 'border-box',
    display: 'grid',
    placeItems: 'center',
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: '16px',
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '8px',
    margin: '16px',
    padding: '32px 40px',
    textAlign: 'center',
    borderRadius: '16px',
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    boxShadow: tokens.shadow16,
  },
  title: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: 600 },
  words: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** Over the whole page while files are dragged over it; who drags sees, so a screen reader is told nothing. */
export function DropOverlay(): ReactNode {
  const styles = useStyles();
  const say = useWords();
  return (
    <div className={styles.overlay} aria-hidden="true">
      <div className={styles.frame}>
        <div className={styles.card}>
          <StartIcon name="drop" size={56} />
          <p className={styles.title}>{say(START_PAGE.drop)}</p>
          <p className={styles.words}>{say(START_PAGE.dropWords)}</p>
        </div>
      </div>
    </div>
  );
}
