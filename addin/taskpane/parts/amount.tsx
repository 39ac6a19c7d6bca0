import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { yuanDisplay, type Fen } from '../../../ledger-core/kernel/money.ts';

const useStyles = makeStyles({
  amount: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  sign: { fontWeight: tokens.fontWeightRegular, opacity: 0.75, marginRight: '1px' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  hero: { fontSize: '28px', lineHeight: '36px', fontWeight: tokens.fontWeightSemibold, letterSpacing: '-0.01em' },
  negative: { color: tokens.colorPaletteRedForeground1 },
});

/** Money in yuan, digits of one width: `1,234.50`; ¥ before it where it stands alone. Below zero it is red and has its sign. */
export function Amount({
  fen,
  size = 'plain',
  hasSign = false,
  isOnBrand = false,
}: {
  fen: Fen;
  size?: 'plain' | 'strong' | 'hero';
  hasSign?: boolean;
  /** On a ground of our own colour red could not be read: the sign says it. */
  isOnBrand?: boolean;
}): ReactNode {
  const styles = useStyles();
  const digits = yuanDisplay(fen);
  const className = mergeClasses(
    styles.amount,
    size === 'strong' && styles.strong,
    size === 'hero' && styles.hero,
    fen < 0 && !isOnBrand && styles.negative,
  );
  return (
    <span className={className}>
      {fen < 0 ? '−' : ''}
      {hasSign ? <span className={styles.sign}>¥</span> : null}
      {digits.replace('-', '')}
    </span>
  );
}
