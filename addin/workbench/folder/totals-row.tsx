import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fill } from '../../../ledger-core/kernel/text.ts';
import { FOLDER } from '../../strings/workbench-folder.ts';
import { useWords } from '../../taskpane/language.tsx';
import { Amount } from '../../taskpane/parts/amount.tsx';
import type { FolderTotals } from './folder-totals.ts';
import { SeverityCounts } from './severity-counts.tsx';
import { useTableStyles } from './table-styles.ts';

const useStyles = makeStyles({
  cell: {
    position: 'sticky',
    bottom: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightRegular,
  },
  words: { color: tokens.colorNeutralForeground2 },
});

/** The sums of the files in the table, and what must be known about them. */
export function TotalsRow({ totals }: { totals: FolderTotals }): ReactNode {
  const styles = useStyles();
  const cells = useTableStyles();
  const say = useWords();
  const { ledgers, foreign, refused, skipped, copies, incomplete, findings } = totals;
  const doubts = [
    ...(copies > 0 ? [fill(FOLDER.copies, { n: copies })] : []),
    ...(incomplete > 0 ? [fill(FOLDER.partly, { n: incomplete })] : []),
  ];
  const cell = mergeClasses(cells.cell, styles.cell);
  const small = mergeClasses(cells.small, styles.words);
  return (
    <tr>
      <th scope="row" colSpan={3} className={cell}>
        <strong>{say(fill(FOLDER.total, { n: ledgers }))}</strong>
        {doubts.map((doubt) => (
          <span key={doubt.en} className={small}>
            {say(doubt)}
          </span>
        ))}
      </th>
      {(['received', 'spent', 'balance'] as const).map((part) => {
        const sum = totals[part];
        return (
          <td key={part} className={mergeClasses(cell, cells.number)}>
            {sum === undefined ? say(FOLDER.tooMuch) : <Amount fen={sum} size="strong" />}
          </td>
        );
      })}
      <td className={cell}>
        <SeverityCounts counts={findings} />
      </td>
      <td className={cell}>
        <span className={small}>{say(fill(FOLDER.totalOthers, { foreign, refused, skipped }))}</span>
      </td>
    </tr>
  );
}
