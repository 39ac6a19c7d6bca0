import { makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode, type RefObject } from 'react';
import type { Language } from '../../../ledger-core/kernel/text.ts';
import type { Surroundings } from '../../host/spreadsheet-host.ts';
import { APP } from '../../strings/workbench-app.ts';
import { useWords } from '../../taskpane/language.tsx';
import type { AppActions } from './app-actions.ts';
import type { AppState } from './app-store.ts';
import { MessageLine } from './message-line.tsx';
import { PaneColumn } from './pane-column.tsx';
import { PasteLine } from './paste-line.tsx';
import { TopBar } from './top-bar.tsx';

const useStyles = makeStyles({
  screen: { display: 'flex', height: '100vh', minWidth: 0 },
  left: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, height: '100%' },
  grid: { flexGrow: 1, minHeight: 0, position: 'relative' },
  hidden: { display: 'none' },
});

interface BookScreenProps {
  readonly state: AppState;
  readonly actions: AppActions;
  readonly gridPlace: RefObject<HTMLDivElement | null>;
  readonly language: Language;
  readonly surroundings: Surroundings;
}

/** A workbook: the bar and the grid on the left, the pane on the right. */
export function BookScreen({ state, actions, gridPlace, surroundings, language }: BookScreenProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const [showsPane, setShowsPane] = useState(true);
  const { book, busy, message, paste, screen } = state;
  return (
    <div className={styles.screen} inert={screen !== 'book'}>
      <div className={styles.left}>
        {book ? (
          <TopBar
            {...{ book, showsPane }}
            isBusy={busy !== undefined}
            onHome={actions.home}
            onSave={actions.save}
            onSaveAs={actions.saveAs}
            onUndo={actions.undo}
            onRedo={actions.redo}
            onInsertRow={actions.insertRow}
            onDeleteRow={actions.deleteRow}
            onPrint={actions.print}
            onPane={() => {
              setShowsPane(!showsPane);
            }}
          />
        ) : null}
        {screen === 'book' ? <MessageLine busy={busy} message={message} onClose={actions.dismissMessage} /> : null}
        {book && paste ? <PasteLine {...{ paste, language, actions }} session={book.session} /> : null}
        <div ref={gridPlace} className={styles.grid} role="region" aria-label={say(APP.grid)} />
      </div>
      {book && showsPane ? <PaneColumn book={book} surroundings={surroundings} /> : null}
    </div>
  );
}
