import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MoneySums } from '../../../ledger-core/audit/audit-report.ts';
import { OVERVIEW } from '../../strings/overview.ts';
import { useWords } from '../language.tsx';
import { Amount } from '../parts/amount.tsx';
import { Section } from '../parts/section.tsx';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  fund: {
    padding: '7px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none', paddingTop: 0 },
    ':last-child': { paddingBottom: 0 },
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '10px' },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  parts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground3,
  },
});

/** Balance of every fund, with what it is made of. */
export function FundTable({ byFund }: { byFund: ReadonlyMap<string, MoneySums> }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  return (
    <Section title={say(OVERVIEW.byFund)} aside={say(OVERVIEW.balance)}>
      <ul className={styles.list}>
        {[...byFund].map(([fund, sums]) => (
          <li key={fund} className={styles.fund}>
            <div className={styles.head}>
              <span className={styles.name}>{fund === '' ? say(OVERVIEW.unnamedFund) : fund}</span>
              <Amount fen={sums.balance} size="strong" />
            </div>
            <div className={styles.parts}>
              {(['opening', 'received', 'spent', 'returned'] as const)
                .filter((part) => sums[part] !== 0)
                .map((part) => (
                  <span key={part}>
                    {say(OVERVIEW[part])} <Amount fen={sums[part]} />
                  </span>
                ))}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
