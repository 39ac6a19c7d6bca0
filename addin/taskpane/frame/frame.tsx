import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Text } from '../../../ledger-core/kernel/text.ts';
import type { OpenLedger, SessionState } from '../../session/session-state.ts';
import type { Session } from '../../session/session.ts';
import { useWords } from '../language.tsx';
import type { PaneRouter, Route } from '../pane-router.ts';
import { Note } from '../parts/note.tsx';
import { CountAnnouncer } from './count-announcer.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { NoticeList } from './notice-list.tsx';
import { OpenView } from './open-view.tsx';
import { PANEL_ID, tabId, ViewTabs } from './view-tabs.tsx';
import { WithoutLedger } from './without-ledger.tsx';

const useStyles = makeStyles({
  frame: {
    display: 'grid',
    gridTemplateRows: 'auto auto auto minmax(0, 1fr) auto',
    gridTemplateColumns: 'minmax(0, 1fr)',
    height: '100vh',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: 'tabular-nums',
    // A pane that is very low (or zoomed in) scrolls as a whole, so that something is left to read.
    '@media (max-height: 420px)': { height: 'auto', minHeight: '100vh' },
  },
  main: { overflowY: 'auto', minHeight: 0, outline: 'none', scrollbarWidth: 'thin' },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '10px',
    minWidth: 0,
    ':focus-visible': { outline: 'none' },
  },
});

interface FrameProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly route: Route;
  readonly open: PaneRouter['open'];
  readonly limits: readonly Text[];
}

/** What stands around every view: name, tabs, messages, and below when and by how many rules it was checked. */
export function Frame({ session, state, route, open, limits }: FrameProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const panel = useRef<HTMLDivElement>(null);
  const isOpen = state.phase === 'open';
  useFocusOnArrival(route, panel);
  useFreshView(route, panel, () => {
    for (const { id, tone } of state.notices) if (tone !== 'error') session.dismissNotice(id);
  });
  return (
    <div className={styles.frame}>
      <Header state={state} session={session} />
      <nav>{isOpen ? <ViewTabs view={route.view} open={open} findings={state.findings} /> : null}</nav>
      <NoticeList
        notices={state.notices}
        onDismiss={(id) => {
          session.dismissNotice(id);
          // The button that was pressed goes with its message.
          panel.current?.focus({ preventScroll: true });
        }}
      />
      <main className={styles.main}>
        <div
          ref={panel}
          id={PANEL_ID}
          tabIndex={-1}
          className={styles.panel}
          {...(isOpen ? { role: 'tabpanel', 'aria-labelledby': tabId(route.view) } : {})}
        >
          {isOpen ? (
            <OpenView session={session} state={state} route={route} open={open} />
          ) : (
            <WithoutLedger session={session} state={state} view={route.view} open={open} />
          )}
          {/* What this Excel cannot do is worth knowing once, and in nobody's way. */}
          {isOpen && route.view === 'overview'
            ? limits.map((limit) => (
                <Note key={limit.zh} look="framed">
                  {say(limit)}
                </Note>
              ))
            : null}
        </div>
      </main>
      <Footer ledger={openLedger(state)} />
      <CountAnnouncer ledger={route.view === 'findings' ? undefined : openLedger(state)} />
    </div>
  );
}

function openLedger(state: SessionState): OpenLedger | undefined {
  return state.phase === 'open' ? state : undefined;
}

/** A route that a tab did not make takes the focus with it: what was pressed is usually gone. */
function useFocusOnArrival(route: Route, panel: React.RefObject<HTMLDivElement | null>): void {
  const last = useRef(route);
  useEffect(() => {
    if (last.current === route) return;
    last.current = route;
    if (document.activeElement?.getAttribute('role') === 'tab') return;
    panel.current?.focus({ preventScroll: true });
  }, [route, panel]);
}

/** Another view starts at its top, and news of what was done in the last one is over. */
function useFreshView({ view }: Route, panel: React.RefObject<HTMLDivElement | null>, clear: () => void): void {
  const last = useRef(view);
  useEffect(() => {
    if (last.current === view) return;
    last.current = view;
    panel.current?.parentElement?.scrollTo({ top: 0 });
    clear();
  }, [view, panel, clear]);
}
