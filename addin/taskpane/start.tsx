import { createRoot } from 'react-dom/client';
import type { Surroundings } from '../host/spreadsheet-host.ts';
import type { Session } from '../session/session.ts';
import { App } from './app.tsx';
import type { PaneRouter } from './pane-router.ts';

/** Puts the pane into the page. Answers how to take it out again. */
export function mountPane(
  root: HTMLElement,
  session: Session,
  surroundings: Surroundings,
  router: PaneRouter,
): () => void {
  root.ownerDocument.documentElement.lang = surroundings.language === 'zh' ? 'zh-CN' : 'en';
  const react = createRoot(root);
  react.render(<App session={session} surroundings={surroundings} router={router} />);
  return () => {
    react.unmount();
  };
}
