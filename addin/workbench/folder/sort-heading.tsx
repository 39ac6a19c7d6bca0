import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FOLDER } from '../../strings/workbench-folder.ts';
import { useWords } from '../../taskpane/language.tsx';
import type { SortColumn, TableQuery } from './table-rows.ts';
import type { TableStore } from './table-store.ts';

const useStyles = makeStyles({
  heading: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: 0,
    textAlign: 'left',
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    width: '100%',
    padding: '7px 8px',
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: '20px',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  number: { justifyContent: 'flex-end', textAlign: 'right' },
});

interface SortHeadingProps {
  readonly id: SortColumn;
  readonly isMoney: boolean;
  readonly width: string | undefined;
  readonly query: TableQuery;
  readonly store: TableStore;
}

/** A column's heading: a press sorts by it, another turns the order round. Money and findings begin with the most. */
export function SortHeading({ id, isMoney, width, query: { sort, isDescending }, store }: SortHeadingProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const isSorted = sort === id;
  return (
    <th
      scope="col"
      className={styles.heading}
      style={{ width }}
      aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        className={mergeClasses(styles.button, isMoney && styles.number)}
        onClick={() => {
          store.ask({ sort: id, isDescending: isSorted ? !isDescending : isMoney || id === 'findings' });
        }}
      >
        {say(FOLDER[id])}
        {isSorted ? <span aria-hidden="true">{isDescending ? '▾' : '▴'}</span> : null}
      </button>
    </th>
  );
}
