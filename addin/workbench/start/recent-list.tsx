import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { fill, type Text } from '../../../ledger-core/kernel/text.ts';
import { START_PAGE } from '../../strings/workbench-start.ts';
import { useFocusRescue } from '../../taskpane/findings/use-focus-rescue.ts';
import { useLanguage, useWords } from '../../taskpane/language.tsx';
import { Icon } from '../../taskpane/parts/icon.tsx';
import { LINE_BUTTON } from '../../taskpane/parts/line-button.ts';
import type { RecentItem } from '../files/recent-files.ts';
import { CARD } from './card.ts';
import { StartSection } from './start-section.tsx';
import { toldLine } from './told-line.ts';
import { whenWords } from './when-words.ts';

const useStyles = makeStyles({
  list: { ...CARD, listStyle: 'none', margin: 0, padding: '4px' },
  item: { display: 'flex', alignItems: 'center', minWidth: 0 },
  open: {
    ...LINE_BUTTON,
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    padding: '7px 4px 7px 12px',
    overflowWrap: 'anywhere',
    '[aria-disabled=true]': { cursor: 'default', opacity: 0.6 },
  },
  name: { fontWeight: tokens.fontWeightMedium },
  told: { fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground3 },
  forget: {
    flexShrink: 0,
    display: 'grid',
    placeItems: 'center',
    width: '32px',
    height: '32px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground3,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface RecentListProps {
  readonly recents: readonly RecentItem[];
  readonly now: number;
  readonly isBusy: boolean;
  readonly programmeName: (id: string | undefined) => Text | undefined;
  readonly onReopen: (id: string) => void;
  readonly onForget: (id: string) => void;
}

/** 最近: files that can be opened again. */
export function RecentList({ recents, now, isBusy, programmeName, onReopen, onForget }: RecentListProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const list = useRef<HTMLUListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusRescue(list, heading);
  return (
    <StartSection title={say(START_PAGE.recents)} headingRef={heading}>
      <ul ref={list} className={styles.list}>
        {recents.map(({ id, name, workshop, programme, at }) => {
          const forget = say(fill(START_PAGE.forget, { name }));
          return (
            <li key={id} className={styles.item}>
              <button
                type="button"
                className={styles.open}
                aria-disabled={isBusy}
                onClick={() => {
                  if (!isBusy) onReopen(id);
                }}
              >
                <span className={styles.name}>{name}</span>
                <span className={styles.told}>
                  {toldLine([whenWords(at, now), workshop ?? programmeName(programme)], language)}
                </span>
              </button>
              <button
                type="button"
                className={styles.forget}
                aria-label={forget}
                title={forget}
                onClick={() => {
                  onForget(id);
                }}
              >
                <Icon name="close" size={14} />
              </button>
            </li>
          );
        })}
      </ul>
    </StartSection>
  );
}
