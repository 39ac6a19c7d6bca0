import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { START_PAGE } from '../../strings/workbench-start.ts';
import { useWords } from '../../taskpane/language.tsx';
import { StartIcon, type StartIconName } from './start-icon.tsx';
import { SINGLE_COLUMN } from './widths.ts';

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: '12px',
    [SINGLE_COLUMN]: { gridTemplateColumns: '1fr' },
  },
  tile: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '4px',
    minWidth: 0,
    padding: '16px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    transitionProperty: 'border-color, box-shadow',
    transitionDuration: tokens.durationFaster,
    ':hover': { border: `1px solid ${tokens.colorBrandStroke1}`, boxShadow: tokens.shadow4 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    '[aria-disabled=true]': { cursor: 'default', opacity: 0.6 },
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
  first: {
    border: `1px solid ${tokens.colorBrandBackground}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': {
      border: `1px solid ${tokens.colorBrandBackgroundHover}`,
      backgroundColor: tokens.colorBrandBackgroundHover,
      boxShadow: tokens.shadow8,
    },
  },
  icon: { lineHeight: 0, marginBottom: '4px', color: tokens.colorBrandForeground1 },
  iconOnBrand: { color: 'inherit' },
  title: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  wordsOnBrand: { color: 'inherit' },
});

interface StartTilesProps {
  readonly isBusy: boolean;
  readonly onOpen: () => void;
  readonly onSample: () => void;
  readonly onFolder: () => void;
}

/** The ways in that need no choice: a file, the sample, a folder. */
export function StartTiles({ isBusy, onOpen, onSample, onFolder }: StartTilesProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const tiles = [
    { icon: 'open', title: START_PAGE.open, words: START_PAGE.openWords, onPress: onOpen },
    { icon: 'sample', title: START_PAGE.sample, words: START_PAGE.sampleWords, onPress: onSample },
    { icon: 'folder', title: START_PAGE.folder, words: START_PAGE.folderWords, onPress: onFolder },
  ] as const satisfies readonly { icon: StartIconName; [rest: string]: unknown }[];
  return (
    <div className={styles.tiles}>
      {tiles.map(({ icon, title, words, onPress }) => {
        const isFirst = icon === 'open';
        return (
          <button
            key={icon}
            type="button"
            className={mergeClasses(styles.tile, isFirst && styles.first)}
            aria-disabled={isBusy}
            onClick={() => {
              if (!isBusy) onPress();
            }}
          >
            <span className={mergeClasses(styles.icon, isFirst && styles.iconOnBrand)}>
              <StartIcon name={icon} size={28} />
            </span>
            <span className={styles.title}>{say(title)}</span>
            <span className={mergeClasses(styles.words, isFirst && styles.wordsOnBrand)}>{say(words)}</span>
          </button>
        );
      })}
    </div>
  );
}
