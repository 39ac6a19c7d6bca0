import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useId, type ReactNode } from 'react';
import type { Finding } from '../../../ledger-core/audit/audit-report.ts';
import { programmeName } from '../../../ledger-core/report/programme-name.ts';
import { FOLDER } from '../../strings/workbench-folder.ts';
import { useWords } from '../../taskpane/language.tsx';
import { Amount } from '../../taskpane/parts/amount.tsx';
import { Icon } from '../../taskpane/parts/icon.tsx';
import { LINE_BUTTON } from '../../taskpane/parts/line-button.ts';
import type { WorkbookFile } from '../files/workbook-file.ts';
import type { FolderRow } from './folder-state.ts';
import { RowFindings } from './row-findings.tsx';
import { SeverityCounts } from './severity-counts.tsx';
import { statusWords } from './table-rows.ts';
import { useTableStyles } from './table-styles.ts';

const useStyles = makeStyles({
  file: { fontWeight: tokens.fontWeightRegular },
  button: { ...LINE_BUTTON, alignItems: 'flex-start', gap: '4px', padding: 0, overflowWrap: 'anywhere' },
  chevron: { flexShrink: 0, lineHeight: 0, marginTop: '2px' },
  turned: { transform: 'rotate(90deg)' },
  plain: { display: 'block', paddingLeft: '20px' },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  opened: { padding: '4px 16px 14px 28px', backgroundColor: tokens.colorNeutralBackground2 },
});

interface FileRowProps {
  readonly row: FolderRow;
  readonly columns: number;
  readonly isOpen: boolean;
  readonly onToggle: (file: WorkbookFile) => void;
  readonly onOpen: (file: WorkbookFile, finding?: Finding) => void;
}

/** One file of the table; its name opens what was found in it. */
export const FileRow = memo(function FileRow({ row: one, columns, isOpen, onToggle, onOpen }: FileRowProps): ReactNode {
  const styles = useStyles();
  const cells = useTableStyles();
  const say = useWords();
  const id = useId();
  const { row, file, checked } = one;
  const { audit } = checked;
  const isRead = audit.status === 'read';
  return (
    <>
      <tr data-file={row.path} data-status={one.skipped ?? row.status}>
        <th scope="row" className={mergeClasses(cells.cell, styles.file)}>
          {isRead ? (
            <button
              type="button"
              className={styles.button}
              aria-expanded={isOpen}
              aria-controls={isOpen ? id : undefined}
              onClick={() => {
                onToggle(file);
              }}
            >
              <span className={mergeClasses(styles.chevron, isOpen && styles.turned)}>
                <Icon name="chevron" />
              </span>
              <FileName path={row.path} />
            </button>
          ) : (
            <span className={styles.plain}>
              <FileName path={row.path} />
            </span>
          )}
        </th>
        <td className={cells.cell}>
          {row.workshop}
          {row.unit === undefined ? null : <span className={cells.small}>{row.unit}</span>}
        </td>
        <td className={cells.cell}>{say(programmeName(row.programme))}</td>
        {(['received', 'spent', 'balance'] as const).map((part) => (
          <td key={part} className={mergeClasses(cells.cell, cells.number)}>
            {row.money ? <Amount fen={row.money[part]} /> : null}
            {part === 'balance' && row.money?.incomplete ? (
              <span className={cells.small}>{say(FOLDER.incomplete)}</span>
            ) : null}
          </td>
        ))}
        <td className={cells.cell}>{isRead ? <SeverityCounts counts={row.findings} /> : null}</td>
        <td className={mergeClasses(cells.cell, one.skipped !== undefined && styles.quiet)}>
          {say(statusWords(one))}
          {row.refusal ? <span className={cells.small}>{say(row.refusal.message)}</span> : null}
        </td>
      </tr>
      {isOpen && isRead ? (
        <tr id={id}>
          <td colSpan={columns} className={mergeClasses(cells.cell, styles.opened)}>
            <RowFindings file={file} audit={audit} sha256={checked.sha256} onOpen={onOpen} />
          </td>
        </tr>
      ) : null}
    </>
  );
});

/** The name stands out from the folders above it. */
function FileName({ path }: { path: string }): ReactNode {
  const styles = useStyles();
  const cells = useTableStyles();
  const start = path.lastIndexOf('/') + 1;
  return (
    <span>
      {start === 0 ? null : <span className={cells.small}>{path.slice(0, start)}</span>}
      <span className={styles.name}>{path.slice(start)}</span>
    </span>
  );
}
