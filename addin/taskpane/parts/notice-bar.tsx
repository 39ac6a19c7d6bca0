import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PARTS } from '../../strings/parts.ts';
import type { Notice } from '../../session/session-state.ts';
import { useWords } from '../language.tsx';
import { Icon } from './icon.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '6px 4px 6px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
  icon: { flexShrink: 0, lineHeight: 0, marginTop: '1px' },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', paddingTop: '1px' },
  close: {
    flexShrink: 0,
    display: 'grid',
    placeItems: 'center',
    width: '24px',
    height: '24px',
    margin: '-2px 0',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  good: {
    backgroundColor: tokens.colorPaletteGreenBackground1,
    border: `1px solid ${tokens.colorPaletteGreenBorder1}`,
  },
  info: {},
  warning: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    border: `1px solid ${tokens.colorPaletteYellowBorder1}`,
  },
  error: { backgroundColor: tokens.colorPaletteRedBackground1, border: `1px solid ${tokens.colorPaletteRedBorder1}` },
});

/** One sentence about what just happened; it stays until it is dismissed. Who shows it gives it its live region. */
export function NoticeBar({
  tone,
  words,
  onDismiss,
  children,
}: {
  tone: Notice['tone'];
  words: string;
  onDismiss?: () => void;
  children?: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  return (
    <div className={mergeClasses(styles.bar, styles[tone])}>
      <span className={styles.icon}>
        <Icon name={tone} />
      </span>
      <div className={styles.words}>
        {words}
        {children}
      </div>
      {onDismiss === undefined ? null : (
        <button type="button" className={styles.close} aria-label={say(PARTS.dismiss)} onClick={onDismiss}>
          <Icon name="close" size={14} />
        </button>
      )}
    </div>
  );
}
