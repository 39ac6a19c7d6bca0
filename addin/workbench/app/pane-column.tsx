import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Surroundings } from '../../host/spreadsheet-host.ts';
import { mountPane } from '../../taskpane/start.tsx';
import type { BookState } from './app-store.ts';

const useStyles = makeStyles({
  // As tall as the page: the pane takes it for a task pane of Excel.
  column: {
    width: '360px',
    flexShrink: 0,
    height: '100vh',
    overflow: 'hidden',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** The add-in's pane, as it is in Excel, over the workbook in the grid. */
export function PaneColumn({ book, surroundings }: { book: BookState; surroundings: Surroundings }): ReactNode {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const { session, router } = book;
  useEffect(() => {
    if (!place.current) return undefined;
    // A React root of its own, in an element of its own: it is taken down after this one has been drawn.
    const root = document.createElement('div');
    place.current.append(root);
    const unmount = mountPane(root, session, surroundings, router);
    return () => {
      root.remove();
      setTimeout(unmount, 0);
    };
  }, [session, router, surroundings]);
  // The pane brings its own landmarks.
  return <div ref={place} className={styles.column} />;
}
