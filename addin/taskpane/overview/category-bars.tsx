import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ratio, subtract, total, yuanDisplay, type Fen } from '../../../ledger-core/kernel/money.ts';
import { fill, type Text } from '../../../ledger-core/kernel/text.ts';
import { OVERVIEW } from '../../strings/overview.ts';
import type { CategoryBar } from '../../session/session-state.ts';
import { useWords } from '../language.tsx';
import { Amount } from '../parts/amount.tsx';
import { BudgetBar } from '../parts/budget-bar.tsx';
import { Note } from '../parts/note.tsx';
import { Section } from '../parts/section.tsx';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '11px' },
  head: { display: 'flex', justifyContent: 'space-between', gap: '10px', marginBottom: '4px' },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  words: {
    marginTop: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  amount: { display: 'inline-flex', alignItems: 'baseline', gap: '8px', flexShrink: 0 },
  share: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  note: { marginTop: '10px' },
  over: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** What was spent on every category, against its budget or as a share of all spending. */
export function CategoryBars({ categories }: { categories: readonly CategoryBar[] }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const shown = categories.filter(({ spent, budget }) => spent !== 0 || budget !== undefined);
  const whole = total(shown.map(({ spent }) => spent));
  // A reversal without its expense makes shares of nothing.
  const isShare = whole > 0 && shown.every(({ spent }) => spent >= 0);
  const hasUnplanned = shown.some(({ budget }) => budget === undefined);
  return (
    <Section title={say(OVERVIEW.categories)} aside={say(OVERVIEW.categoriesUnit)}>
      {shown.length === 0 ? <Note>{say(OVERVIEW.noSpending)}</Note> : null}
      <ul className={styles.list}>
        {shown.map((bar) => (
          <li key={bar.name}>
            <div className={styles.head}>
              <span className={styles.name}>{bar.name === '' ? say(OVERVIEW.unnamedCategory) : bar.name}</span>
              <span className={styles.amount}>
                {bar.budget === undefined && isShare ? (
                  <span className={styles.share}>{percentOf(bar.spent, whole)}%</span>
                ) : null}
                <Amount fen={bar.spent} size="strong" />
              </span>
            </div>
            <BudgetBar spent={bar.spent} budget={bar.budget} whole={whole} />
            {bar.budget === undefined ? null : (
              <div className={mergeClasses(styles.words, bar.spent > bar.budget && styles.over)}>
                {say(budgetWords(bar.spent, bar.budget))}
              </div>
            )}
          </li>
        ))}
      </ul>
      {hasUnplanned ? (
        <div className={styles.note}>
          <Note>{say(OVERVIEW.unplanned)}</Note>
        </div>
      ) : null}
    </Section>
  );
}

/** A budget's bar in words: what a reader who sees no bar learns. */
function budgetWords(spent: Fen, budget: Fen): Text {
  if (spent > budget)
    return fill(OVERVIEW.overBudget, { over: yuanDisplay(subtract(spent, budget)), budget: yuanDisplay(budget) });
  return fill(OVERVIEW.ofBudget, {
    budget: yuanDisplay(budget),
    percent: percentOf(spent, budget),
    left: yuanDisplay(subtract(budget, spent)),
  });
}

/** Whole percent; one decimal below ten, so that a little is not nothing. */
function percentOf(part: Fen, whole: Fen): string {
  const percent = ratio(part, whole)?.times(100);
  if (percent === undefined) return '0';
  return percent.toDecimalPlaces(percent.abs().lessThan(10) ? 1 : 0).toString();
}
