import type { ReactNode } from 'react';
import type { OpenLedger } from '../../session/session-state.ts';
import type { Session } from '../../session/session.ts';
import { EntryView } from '../entry/entry-view.tsx';
import { FindingsView } from '../findings/findings-view.tsx';
import { NewView } from '../new/new-view.tsx';
import { OverviewView } from '../overview/overview-view.tsx';
import type { PaneRouter, Route } from '../pane-router.ts';
import { SettingsView } from '../settings/settings-view.tsx';
import { SummaryView } from '../summary/summary-view.tsx';

interface OpenViewProps {
  readonly session: Session;
  readonly state: OpenLedger;
  readonly route: Route;
  readonly open: PaneRouter['open'];
}

/** The view that the route names, over an open ledger. */
export function OpenView({ session, state, route, open }: OpenViewProps): ReactNode {
  switch (route.view) {
    case 'overview':
      return <OverviewView session={session} state={state} open={open} />;
    case 'findings':
      return <FindingsView session={session} state={state} route={route} />;
    case 'entry':
      return <EntryView session={session} state={state} />;
    case 'summary':
      return <SummaryView session={session} state={state} />;
    case 'new':
      return <NewView session={session} />;
    case 'settings':
      return <SettingsView session={session} state={state} />;
  }
}
