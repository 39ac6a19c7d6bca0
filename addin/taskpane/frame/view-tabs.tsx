import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { FRAME } from '../../strings/frame.ts';
import type { FindingItem } from '../../session/session-state.ts';
import { isExplained } from '../findings/findings-query.ts';
import { useLanguage, useWords } from '../language.tsx';
import type { PaneRouter } from '../pane-router.ts';
import { useHiddenWords } from '../parts/hidden-words.ts';
import { Icon } from '../parts/icon.tsx';
import { VIEW_NAMES, VIEWS, type View } from '../views.ts';

export const PANEL_ID = 'pane-view';

export function tabId(view: View): string {
  return `pane-tab-${view}`;
}

const useStyles = makeStyles({
  tabs: {
    display: 'grid',
    gridTemplateColumns: `repeat(${VIEWS.length}, minmax(0, 1fr))`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '0 4px',
  },
  tab: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '1px',
    minWidth: 0,
    padding: '5px 0 6px',
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: '12px',
    lineHeight: '16px',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '::after': {
      content: '""',
      position: 'absolute',
      left: '10px',
      right: '10px',
      bottom: 0,
      height: '3px',
      borderRadius: '3px 3px 0 0',
      backgroundColor: 'transparent',
    },
  },
  english: { fontSize: '11px' },
  selected: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
    },
  },
  badge: {
    position: 'absolute',
    top: '1px',
    left: 'calc(50% + 2px)',
    minWidth: '16px',
    padding: '0 3px',
    boxSizing: 'border-box',
    borderRadius: '8px',
    fontSize: '10px',
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
  },
  alarming: { backgroundColor: tokens.colorPaletteRedBackground3 },
});

interface ViewTabsProps {
  readonly view: View;
  readonly open: PaneRouter['open'];
  readonly findings: readonly FindingItem[];
}

/** The six views. One stop for the Tab key; arrows, Home and End move and open. */
export function ViewTabs({ view, open, findings }: ViewTabsProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const hidden = useHiddenWords();
  const list = useRef<HTMLDivElement>(null);
  const waiting = findings.filter((item) => item.finding.severity !== 'info' && !isExplained(item));
  const hasError = waiting.some(({ finding }) => finding.severity === 'error');
  const move = (event: KeyboardEvent): void => {
    const to = viewByKey(event.key, view);
    if (to === undefined) return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>(`#${tabId(to)}`)?.focus();
    open(to);
  };
  return (
    <div ref={list} role="tablist" aria-label={say(FRAME.views)} className={styles.tabs} onKeyDown={move}>
      {VIEWS.map((one) => {
        const isSelected = one === view;
        const count = one === 'findings' ? waiting.length : 0;
        return (
          <button
            key={one}
            type="button"
            role="tab"
            id={tabId(one)}
            aria-selected={isSelected}
            aria-controls={PANEL_ID}
            tabIndex={isSelected ? 0 : -1}
            className={mergeClasses(styles.tab, language === 'en' && styles.english, isSelected && styles.selected)}
            onClick={() => {
              open(one);
            }}
          >
            <Icon name={one} size={20} />
            <span>{say(VIEW_NAMES[one])}</span>
            {count > 0 ? (
              <>
                <span className={mergeClasses(styles.badge, hasError && styles.alarming)}>
                  {count > 99 ? '99+' : count}
                </span>
                <span className={hidden}>{say(FRAME.toHandle)}</span>
              </>
            ) : null}
          </button>
        );
      })}
    </div>
  );
}

function viewByKey(key: string, view: View): View | undefined {
  const at = VIEWS.indexOf(view);
  const last = VIEWS.length - 1;
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: at === last ? 0 : at + 1,
    ArrowLeft: at === 0 ? last : at - 1,
    Home: 0,
    End: last,
  };
  const target = Object.hasOwn(targets, key) ? targets[key] : undefined;
  return target === undefined ? undefined : VIEWS[target];
}
