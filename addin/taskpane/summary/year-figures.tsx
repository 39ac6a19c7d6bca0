import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { add, subtract, yuanDisplay, type Fen } from '../../../ledger-core/kernel/money.ts';
import { fill } from '../../../ledger-core/kernel/text.ts';
import type { YearSummary } from '../../session/session-state.ts';
import { SUMMARY } from '../../strings/summary.ts';
import { useWords } from '../language.tsx';
import { Amount } from '../parts/amount.tsx';
import { Note } from '../parts/note.tsx';
import { Section } from '../parts/section.tsx';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  row: { lineHeight: '26px' },
  sign: { width: '20px', color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  what: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  much: { textAlign: 'right' },
  closing: {
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    lineHeight: '34px',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  closingWords: { fontWeight: tokens.fontWeightSemibold },
  overdrawn: { margin: '0 0 4px', color: tokens.colorPaletteRedForeground1 },
});

const LINES = [
  { key: 'opening', sign: '' },
  { key: 'received', sign: '＋' },
  { key: 'spent', sign: '－' },
  { key: 'returned', sign: '－' },
] as const;

/** The year as a sum that a reader can follow, and whether it ties. */
export function YearFigures({ summary }: { summary: YearSummary }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const difference = untied(summary);
  return (
    <Section title={say(SUMMARY.figures)} aside={say(SUMMARY.yuan)}>
      <table className={styles.table}>
        <tbody>
          {LINES.map(({ key, sign }) => (
            <tr key={key} className={styles.row}>
              <td className={styles.sign} aria-hidden="true">
                {sign}
              </td>
              <th scope="row" className={styles.what}>
                {say(SUMMARY[key])}
              </th>
              <td className={styles.much}>
                <Amount fen={summary[key]} />
              </td>
            </tr>
          ))}
          <tr className={styles.closing}>
            <td className={styles.sign} aria-hidden="true">
              ＝
            </td>
            <th scope="row" className={mergeClasses(styles.what, styles.closingWords)}>
              {say(SUMMARY.closing)}
            </th>
            <td className={styles.much}>
              <Amount fen={summary.closing} size="strong" />
            </td>
          </tr>
        </tbody>
      </table>
      {summary.closing < 0 ? <p className={styles.overdrawn}>{say(SUMMARY.overdrawn)}</p> : null}
      <Note look={difference === 0 ? 'plain' : 'warning'}>
        {say(difference === 0 ? SUMMARY.tied : fill(SUMMARY.untied, { difference: yuanDisplay(difference) }))}
      </Note>
    </Section>
  );
}

/** opening + received − spent − returned − closing. */
function untied({ opening, received, spent, returned, closing }: YearSummary): Fen {
  return subtract(subtract(subtract(add(opening, received), spent), returned), closing);
}
