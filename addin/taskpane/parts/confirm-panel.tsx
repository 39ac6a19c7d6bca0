import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { PARTS } from '../../strings/parts.ts';
import { useWords } from '../language.tsx';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '10px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: 'none' },
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface ConfirmPanelProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly confirm: string;
  /** Another way to go on: buttons beside the first. */
  readonly alternative?: ReactNode;
  readonly isBusy?: boolean;
  readonly canConfirm?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** A question in its place, instead of a dialog: focus goes in, Escape leaves, focus returns to where it was. */
export function ConfirmPanel({
  title,
  children,
  confirm,
  alternative,
  isBusy = false,
  canConfirm = true,
  onConfirm,
  onCancel,
}: ConfirmPanelProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const id = useId();
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    heading.current?.parentElement?.scrollIntoView({ block: 'nearest' });
    return () => {
      // Whoever went on to another field stays there.
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <div
      role="group"
      aria-labelledby={id}
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <p id={id} ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </p>
      {children}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={isBusy || !canConfirm} onClick={onConfirm}>
          {confirm}
        </Button>
        {alternative}
        <Button disabled={isBusy} onClick={onCancel}>
          {say(PARTS.cancel)}
        </Button>
      </div>
    </div>
  );
}
