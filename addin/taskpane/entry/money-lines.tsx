import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fill } from '../../../ledger-core/kernel/text.ts';
import { negate, subtract, yuanDisplay } from '../../../ledger-core/kernel/money.ts';
import type { EntryPreview } from '../../session/session-state.ts';
import { ENTRY } from '../../strings/entry.ts';
import { useWords } from '../language.tsx';
import { Amount } from '../parts/amount.tsx';
import { useHiddenWords } from '../parts/hidden-words.ts';
import { Icon } from '../parts/icon.tsx';
import { Note } from '../parts/note.tsx';

const useStyles = makeStyles({
  lines: { margin: 0, display: 'flex', flexDirection: 'column', gap: '2px' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
  what: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  much: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px', margin: '0 0 0 auto' },
  bad: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** What the row would do: the fund's balance before and after it, and what is left of the category's budget. */
export function MoneyLines({ balance, budget }: Pick<EntryPreview, 'balance' | 'budget'>): ReactNode {
  const styles = useStyles();
  const hidden = useHiddenWords();
  const say = useWords();
  if (!balance && !budget) return <Note>{say(ENTRY.noBalance)}</Note>;
  const left = budget && subtract(budget.planned, budget.spentAfter);
  return (
    <dl className={styles.lines}>
      {balance ? (
        <div className={styles.line}>
          <dt className={styles.what}>{say(fill(ENTRY.balance, { fund: balance.fund }))}</dt>
          <dd className={styles.much}>
            {balance.before === balance.after ? null : (
              <>
                <Amount fen={balance.before} />
                <Icon name="arrow" size={14} />
                <span className={hidden}>{say(ENTRY.fromTo)}</span>
              </>
            )}
            <Amount fen={balance.after} size="strong" />
            {balance.after < 0 ? (
              <span className={styles.bad}>
                {say(fill(ENTRY.short, { amount: yuanDisplay(negate(balance.after)) }))}
              </span>
            ) : null}
          </dd>
        </div>
      ) : null}
      {budget && left !== undefined ? (
        <div className={styles.line}>
          <dt className={styles.what}>
            {say(fill(ENTRY.budget, { category: budget.category, planned: yuanDisplay(budget.planned) }))}
          </dt>
          <dd className={styles.much}>
            {left < 0 ? (
              <span className={styles.bad}>
                {say(ENTRY.budgetOver)} {yuanDisplay(negate(left))}
              </span>
            ) : (
              <>
                {say(ENTRY.budgetLeft)} <Amount fen={left} size="strong" />
              </>
            )}
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
