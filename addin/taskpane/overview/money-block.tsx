import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { Money } from '../../../ledger-core/audit/audit-report.ts';
import { fill } from '../../../ledger-core/kernel/text.ts';
import { OVERVIEW } from '../../strings/overview.ts';
import { useWords } from '../language.tsx';
import { Amount } from '../parts/amount.tsx';
import { Note } from '../parts/note.tsx';

const useStyles = makeStyles({
  block: {
    padding: '12px 14px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  negative: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    color: tokens.colorPaletteRedForeground1,
    border: `1px solid ${tokens.colorPaletteRedBorderActive}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    fontWeight: tokens.fontWeightRegular,
  },
  overdrawn: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  parts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(104px, 1fr))',
    gap: '8px 12px',
    margin: '10px 0 0',
    paddingTop: '10px',
    borderTop: '1px solid color-mix(in srgb, currentColor 30%, transparent)',
  },
  term: { fontSize: tokens.fontSizeBase200, lineHeight: '16px' },
  value: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '20px' },
  note: { marginTop: '8px' },
});

/** The balance, large, and what it is made of. */
export function MoneyBlock({ money }: { money: Money }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const id = useId();
  const { opening, received, spent, returned, balance, incomplete } = money;
  const parts = [
    { name: OVERVIEW.opening, fen: opening, isShown: opening !== 0 },
    { name: OVERVIEW.received, fen: received, isShown: true },
    { name: OVERVIEW.spent, fen: spent, isShown: true },
    { name: OVERVIEW.returned, fen: returned, isShown: returned !== 0 },
  ].filter(({ isShown }) => isShown);
  return (
    <section className={mergeClasses(styles.block, balance < 0 && styles.negative)} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {say(OVERVIEW.balance)}
      </h2>
      <div>
        <Amount fen={balance} size="hero" hasSign isOnBrand />
      </div>
      {balance < 0 ? <p className={styles.overdrawn}>{say(OVERVIEW.overdrawn)}</p> : null}
      <dl className={styles.parts}>
        {parts.map(({ name, fen }) => (
          <div key={name.en}>
            <dt className={styles.term}>{say(name)}</dt>
            <dd className={styles.value}>
              <Amount fen={fen} isOnBrand />
            </dd>
          </div>
        ))}
      </dl>
      {incomplete === undefined ? null : (
        <div className={styles.note}>
          <Note look="warning">{say(fill(OVERVIEW.incomplete, { why: incomplete }))}</Note>
        </div>
      )}
    </section>
  );
}
