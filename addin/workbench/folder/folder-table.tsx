import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, type ReactNode } from 'react';
import type { Finding } from '../../../ledger-core/audit/audit-report.ts';
import { fill } from '../../../ledger-core/kernel/text.ts';
import { FOLDER } from '../../strings/workbench-folder.ts';
import { useWords } from '../../taskpane/language.tsx';
import { useHiddenWords } from '../../taskpane/parts/hidden-words.ts';
import type { WorkbookFile } from '../files/workbook-file.ts';
import { FileRow } from './file-row.tsx';
import type { FolderRow } from './folder-state.ts';
import { folderTotals } from './folder-totals.ts';
import { SortHeading } from './sort-heading.tsx';
import type { SortColumn, TableQuery } from './table-rows.ts';
import { ROWS_AT_ONCE, type TableStore } from './table-store.ts';
import { TotalsRow } from './totals-row.tsx';

const useStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    minHeight: '8em',
    overflow: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  table: {
    width: '100%',
    minWidth: '1180px',
    // The widths are known before the rows are: a thousand rows are laid out as they come.
    tableLayout: 'fixed',
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase300,
  },
  after: { padding: '10px 16px', display: 'flex' },
  nothing: { padding: '20px 16px', margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Column {
  readonly id: SortColumn;
  readonly width?: string;
  readonly isMoney?: boolean;
}

const COLUMNS: readonly Column[] = [
  { id: 'file', width: '17%' },
  { id: 'workshop' },
  { id: 'programme', width: '12%' },
  { id: 'received', width: '124px', isMoney: true },
  { id: 'spent', width: '124px', isMoney: true },
  { id: 'balance', width: '124px', isMoney: true },
  { id: 'findings', width: '15%' },
  { id: 'status', width: '13%' },
];

interface FolderTableProps {
  readonly rows: readonly FolderRow[];
  /** How many of them are drawn. */
  readonly shown: number;
  /** Whether there are files at all, shown or not. */
  readonly hasFiles: boolean;
  readonly open: ReadonlySet<WorkbookFile>;
  readonly query: TableQuery;
  readonly store: TableStore;
  /** Always the same function: rows are drawn again only when they change. */
  readonly onOpen: (file: WorkbookFile, finding?: Finding) => void;
}

/** One line a file, sortable by every column, and the sums. */
export function FolderTable({ rows, shown, hasFiles, open, query, store, onOpen }: FolderTableProps): ReactNode {
  const styles = useStyles();
  const hidden = useHiddenWords();
  const say = useWords();
  const totals = useMemo(() => folderTotals(rows), [rows]);
  const left = rows.length - shown;
  const region = useRef<HTMLElement>(null);
  return (
    <section ref={region} className={styles.scroll} tabIndex={0} aria-label={say(FOLDER.table)}>
      <table className={styles.table}>
        <caption className={hidden}>{say(FOLDER.table)}</caption>
        <thead>
          <tr>
            {COLUMNS.map(({ id, width, isMoney = false }) => (
              <SortHeading key={id} id={id} isMoney={isMoney} width={width} query={query} store={store} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <FileRow
              key={row.order}
              row={row}
              columns={COLUMNS.length}
              isOpen={open.has(row.file)}
              onToggle={store.toggle}
              onOpen={onOpen}
            />
          ))}
        </tbody>
        <tfoot>
          <TotalsRow totals={totals} />
        </tfoot>
      </table>
      {hasFiles && rows.length === 0 ? <p className={styles.nothing}>{say(FOLDER.noMatch)}</p> : null}
      {left > 0 ? (
        <div className={styles.after}>
          <Button
            onClick={() => {
              store.showMore();
              // The button goes with the last press; the focus stays in the table.
              if (left <= ROWS_AT_ONCE) region.current?.focus({ preventScroll: true });
            }}
          >
            {say(fill(FOLDER.moreFiles, { n: Math.min(left, ROWS_AT_ONCE) }))}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
