import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Fen } from '../../../ledger-core/kernel/money.ts';

const useStyles = makeStyles({
  track: {
    position: 'relative',
    height: '6px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    forcedColorAdjust: 'none',
  },
  fill: {
    position: 'absolute',
    inset: '0 auto 0 0',
    borderRadius: 'inherit',
    backgroundColor: tokens.colorBrandStroke1,
  },
  share: { opacity: 0.5 },
  over: {
    position: 'absolute',
    inset: '0 0 0 auto',
    borderRadius: `0 ${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0`,
    backgroundColor: tokens.colorPaletteRedForeground1,
  },
  mark: {
    position: 'absolute',
    top: '-3px',
    bottom: '-3px',
    width: '2px',
    backgroundColor: tokens.colorNeutralForeground1,
  },
});

/**
 * Spent against a budget: the line is the larger of both, a tick stands at the budget, what is beyond it is red. Without
 * a budget it is a share of `whole`. A picture only: the words beside it must say the same.
 */
export function BudgetBar({ spent, budget, whole }: { spent: Fen; budget: Fen | undefined; whole: Fen }): ReactNode {
  const styles = useStyles();
  const length = Math.max(spent, budget ?? whole, 1);
  const percent = (amount: number): string => `${Math.min(100, Math.max(0, (amount / length) * 100))}%`;
  const isOver = budget !== undefined && spent > budget;
  return (
    <div className={styles.track} aria-hidden="true">
      <div
        className={mergeClasses(styles.fill, budget === undefined && styles.share)}
        style={{ width: percent(isOver ? budget : spent) }}
      />
      {isOver ? <div className={styles.over} style={{ width: percent(spent - budget) }} /> : null}
      {budget === undefined ? null : (
        <div className={styles.mark} style={{ left: `calc(${percent(budget)} - ${isOver ? 1 : 2}px)` }} />
      )}
    </div>
  );
}
