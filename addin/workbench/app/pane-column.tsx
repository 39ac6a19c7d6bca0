import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type ReactNode, type RefObject } from 'react';
import type { Surroundings } from '../../host/spreadsheet-host.ts';
import { mountPane } from '../../taskpane/start.tsx';
import type { BookState } from './app-store.ts';
import { NARROW } from './narrow.ts';

/** The pane takes itself to be as high as the page, which it is in Excel. */
const FRAME = '& > div > .fui-FluentProvider > div';

const useStyles = makeStyles({
  column: {
    gridArea: 'pane',
    position: 'sticky',
    top: 0,
    boxSizing: 'border-box',
    width: '360px',
    height: '100vh',
    overflowX: 'hidden',
    overflowY: 'auto',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    '& > div': { height: '100%' },
    [FRAME]: { height: '100%' },
    '@media (max-height: 420px)': { [FRAME]: { height: 'auto', minHeight: '100%' } },
    [NARROW]: {
      gridArea: 'grid',
      position: 'relative',
      justifySelf: 'end',
      width: 'min(100%, 360px)',
      height: 'auto',
      minHeight: 0,
      boxShadow: tokens.shadow28,
    },
  },
});

interface PaneColumnProps {
  readonly book: BookState;
  readonly surroundings: Surroundings;
  readonly place: RefObject<HTMLDivElement | null>;
}

/** The add-in's pane, as it is in Excel, over the workbook in the grid. */
export function PaneColumn({ book, surroundings, place }: PaneColumnProps): ReactNode {
  const styles = useStyles();
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
  }, [session, router, surroundings, place]);
  // The pane brings its own landmarks.
  return <div ref={place} className={styles.column} data-region="pane" />;
}
