import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Text } from '../../../ledger-core/kernel/text.ts';
import { APP } from '../../strings/workbench-app.ts';
import { useWords } from '../../taskpane/language.tsx';
import { ProductMark } from '../start/product-mark.tsx';
import type { BookState } from './app-store.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    padding: '6px 10px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowX: 'auto',
    scrollbarWidth: 'thin',
  },
  name: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: '120px',
    flexGrow: 1,
    padding: '0 6px',
    lineHeight: '1.3',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  state: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  unsaved: { color: tokens.colorPaletteDarkOrangeForeground1 },
  group: {
    display: 'flex',
    gap: '4px',
    paddingLeft: '6px',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  button: { minWidth: 'auto', whiteSpace: 'nowrap' },
});

export interface BarActions {
  readonly onHome: () => void;
  readonly onSave: () => void;
  readonly onSaveAs: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onInsertRow: () => void;
  readonly onDeleteRow: () => void;
  readonly onPrint: () => void;
  readonly onPane: () => void;
}

interface TopBarProps extends BarActions {
  readonly book: BookState;
  readonly isBusy: boolean;
  readonly showsPane: boolean;
}

/** Above the grid: which workbook this is, whether it is saved, and what can be done with it. */
export function TopBar({ book, isBusy, showsPane, ...actions }: TopBarProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const cannotEdit = isBusy || book.kind !== 'ours';
  const button = (words: string, onClick: () => void, disabled: boolean): ReactNode => (
    <Button size="small" className={styles.button} disabledFocusable={disabled} onClick={onClick}>
      {words}
    </Button>
  );
  return (
    <section aria-label={say(APP.workbook)}>
      <div className={styles.bar} role="toolbar" aria-label={say(APP.toolbar)}>
        <ProductMark size={24} />
        {button(say(APP.home), actions.onHome, isBusy)}
        <div className={styles.name}>
          <h1 className={styles.title} title={book.name}>
            {book.name}
          </h1>
          <span role="status" className={mergeClasses(styles.state, book.isUnsaved && styles.unsaved)}>
            {say(stateOf(book))}
          </span>
        </div>
        <div className={styles.group}>
          <Button
            size="small"
            appearance="primary"
            className={styles.button}
            disabledFocusable={cannotEdit}
            onClick={actions.onSave}
          >
            {say(APP.save)}
          </Button>
          {button(say(APP.saveAs), actions.onSaveAs, cannotEdit)}
        </div>
        <div className={styles.group}>
          {button(say(APP.undo), actions.onUndo, isBusy || !book.canUndo)}
          {button(say(APP.redo), actions.onRedo, isBusy || !book.canRedo)}
          {button(say(APP.insertRow), actions.onInsertRow, cannotEdit)}
          {button(say(APP.deleteRow), actions.onDeleteRow, cannotEdit)}
        </div>
        <div className={styles.group}>
          {button(say(APP.print), actions.onPrint, isBusy || book.kind === 'blank')}
          <Button size="small" className={styles.button} aria-pressed={showsPane} onClick={actions.onPane}>
            {say(showsPane ? APP.hidePane : APP.showPane)}
          </Button>
        </div>
      </div>
    </section>
  );
}

function stateOf({ kind, isUnsaved }: BookState): Text {
  if (kind === 'blank') return APP.notCreated;
  if (kind === 'foreign') return APP.readOnly;
  return isUnsaved ? APP.unsaved : APP.saved;
}
