import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Text } from '../../../ledger-core/kernel/text.ts';
import { APP } from '../../strings/workbench-app.ts';
import { useWords } from '../../taskpane/language.tsx';
import { ProductMark } from '../start/product-mark.tsx';
import type { BookState } from './app-store.ts';
import { SLIM } from './narrow.ts';

/** Too narrow for words that are no button. */
const NO_KEYS = '@media (max-width: 1200px)';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px',
    padding: '6px 10px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    flex: '1 1 120px',
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
  // Of use to hands on the keyboard, where there is room; who hears the page is told anyway.
  keys: { marginLeft: '10px', color: tokens.colorNeutralForeground3, [NO_KEYS]: { display: 'none' } },
  unsaved: { color: tokens.colorPaletteDarkOrangeForeground1 },
  group: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px',
    paddingLeft: '6px',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [SLIM]: { paddingLeft: 0, borderLeftStyle: 'none' },
  },
  button: { minWidth: 'auto', whiteSpace: 'nowrap', flexShrink: 0 },
  more: { display: 'none', [SLIM]: { display: 'inline-flex' } },
  folded: { [SLIM]: { display: 'none' } },
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
  /** The id that the words about keys are to have. */
  readonly keys: string;
}

/**
 * Above the grid: which workbook this is, whether it is saved, and what can be done with it. Where there is little room the
 * less usual is behind 更多.
 */
export function TopBar({ book, isBusy, showsPane, keys, ...actions }: TopBarProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const [isUnfolded, setIsUnfolded] = useState(false);
  const folded = isUnfolded ? undefined : styles.folded;
  const cannotEdit = isBusy || book.kind !== 'ours';
  const button = (words: string, onClick: () => void, disabled: boolean, look?: string): ReactNode => (
    <Button size="small" className={mergeClasses(styles.button, look)} disabledFocusable={disabled} onClick={onClick}>
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
          <div className={styles.state}>
            <span role="status" className={mergeClasses(book.isUnsaved && styles.unsaved)}>
              {say(stateOf(book))}
            </span>
            <span id={keys} className={styles.keys}>
              {say(APP.regionKeys)}
            </span>
          </div>
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
          <Button
            size="small"
            className={mergeClasses(styles.button, styles.more)}
            aria-expanded={isUnfolded}
            onClick={() => {
              setIsUnfolded(!isUnfolded);
            }}
          >
            {say(APP.more)}
          </Button>
          {button(say(APP.saveAs), actions.onSaveAs, cannotEdit, folded)}
        </div>
        <div className={mergeClasses(styles.group, folded)}>
          {button(say(APP.undo), actions.onUndo, isBusy || !book.canUndo)}
          {button(say(APP.redo), actions.onRedo, isBusy || !book.canRedo)}
          {button(say(APP.insertRow), actions.onInsertRow, cannotEdit)}
          {button(say(APP.deleteRow), actions.onDeleteRow, cannotEdit)}
        </div>
        <div className={styles.group}>
          {button(say(APP.print), actions.onPrint, isBusy || book.kind === 'blank', folded)}
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
