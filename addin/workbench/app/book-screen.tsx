import { makeStyles } from '@fluentui/react-components';
import { useId, useState, type ReactNode, type RefObject } from 'react';
import type { Language } from '../../../ledger-core/kernel/text.ts';
import type { Surroundings } from '../../host/spreadsheet-host.ts';
import { APP } from '../../strings/workbench-app.ts';
import { useWords } from '../../taskpane/language.tsx';
import { useHiddenWords } from '../../taskpane/parts/hidden-words.ts';
import type { AppActions } from './app-actions.ts';
import type { AppState } from './app-store.ts';
import { MessageLine } from './message-line.tsx';
import { NARROW } from './narrow.ts';
import { PaneColumn } from './pane-column.tsx';
import { PasteLine } from './paste-line.tsx';
import { Regions } from './regions.ts';
import { TopBar } from './top-bar.tsx';
import { useGridNames } from './use-grid-names.ts';
import { usePane } from './use-pane.ts';
import { useRegions } from './use-regions.ts';

const useStyles = makeStyles({
  screen: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    // On a very low page, or one that is magnified much, all of it scrolls, so that some rows are seen.
    gridTemplateRows: 'auto auto minmax(200px, 1fr)',
    gridTemplateAreas: '"bar pane" "messages pane" "grid pane"',
    height: '100vh',
    overflowY: 'auto',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateAreas: '"bar" "messages" "grid"' },
  },
  bar: { gridArea: 'bar', minWidth: 0 },
  messages: { gridArea: 'messages', minWidth: 0, maxHeight: '50vh', overflowY: 'auto' },
  grid: { gridArea: 'grid', minWidth: 0, position: 'relative', overflow: 'clip', isolation: 'isolate' },
});

interface BookScreenProps {
  readonly state: AppState;
  readonly actions: AppActions;
  readonly gridPlace: RefObject<HTMLDivElement | null>;
  readonly language: Language;
  readonly surroundings: Surroundings;
}

/** A workbook: the bar and the grid on the left, the pane on the right; where there is little room, over the grid. */
export function BookScreen({ state, actions, gridPlace, surroundings, language }: BookScreenProps): ReactNode {
  const styles = useStyles();
  const hidden = useHiddenWords();
  const say = useWords();
  const keys = useId();
  const { book, busy, message, paste, screen, selected } = state;
  const [regions] = useState(() => new Regions());
  const pane = usePane(book, regions);
  useGridNames(say, keys);
  useRegions(regions, {
    isOn: screen === 'book' && state.print === undefined,
    onLeave: actions.endTyping,
    onGrid: pane.uncoverGrid,
  });
  // The grid is made while its file is read, and finds no keys later where it could not have taken them then.
  const isInert = screen !== 'book' && busy === undefined;
  return (
    <div className={styles.screen} inert={isInert}>
      <div className={styles.bar} data-region="toolbar">
        {book ? (
          <TopBar
            book={book}
            keys={keys}
            showsPane={pane.isShown}
            isBusy={busy !== undefined}
            onHome={actions.home}
            onSave={actions.save}
            onSaveAs={actions.saveAs}
            onUndo={actions.undo}
            onRedo={actions.redo}
            onInsertRow={actions.insertRow}
            onDeleteRow={actions.deleteRow}
            onPrint={actions.print}
            onPane={pane.toggle}
          />
        ) : null}
      </div>
      <div className={styles.messages} data-region="messages">
        {screen === 'book' ? <MessageLine busy={busy} message={message} onClose={actions.dismissMessage} /> : null}
        {book && paste ? <PasteLine {...{ paste, language, actions }} session={book.session} /> : null}
      </div>
      <div
        ref={gridPlace}
        className={styles.grid}
        data-region="grid"
        // The pane has a main part; where there is no pane it is this.
        role={pane.isShown ? 'region' : 'main'}
        aria-label={say(APP.grid)}
        aria-describedby={keys}
      />
      {book && pane.isShown ? <PaneColumn book={book} surroundings={surroundings} place={pane.place} /> : null}
      <div className={hidden} role="status">
        {book && selected ? say(selected) : ''}
      </div>
    </div>
  );
}
