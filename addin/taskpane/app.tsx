import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Surroundings } from '../host/spreadsheet-host.ts';
import type { Session } from '../session/session.ts';
import { Frame } from './frame/frame.tsx';
import { KeptStateProvider } from './kept-state.tsx';
import { LanguageProvider } from './language.tsx';
import type { PaneRouter } from './pane-router.ts';
import { fluentTheme } from './theme.ts';
import { useSession } from './use-session.ts';

interface AppProps {
  readonly session: Session;
  readonly surroundings: Surroundings;
  readonly router: PaneRouter;
}

/** The pane, whole: language and looks of the program around it, the session's state inside the frame. */
export function App({ session, surroundings, router }: AppProps): ReactNode {
  const state = useSession(session);
  const route = useSyncExternalStore(router.subscribe, () => router.route);
  const [theme, setTheme] = useState(surroundings.theme);
  useEffect(() => {
    surroundings.onThemeChange(setTheme);
  }, [surroundings]);
  return (
    <LanguageProvider language={surroundings.language}>
      <FluentProvider theme={fluentTheme(theme)} style={{ height: '100%' }}>
        <KeptStateProvider>
          <Frame session={session} state={state} route={route} open={router.open} limits={surroundings.limits} />
        </KeptStateProvider>
      </FluentProvider>
    </LanguageProvider>
  );
}
