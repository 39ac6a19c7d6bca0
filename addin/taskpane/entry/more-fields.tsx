import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { fill } from '../../../ledger-core/kernel/text.ts';
import type { EntryField } from '../../session/session-state.ts';
import { ENTRY } from '../../strings/entry.ts';
import { useWords } from '../language.tsx';
import { Icon } from '../parts/icon.tsx';
import type { EntryValues } from './entry-desk.ts';

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start', paddingLeft: '2px' },
  chevron: { display: 'inline-flex', transition: 'transform 120ms' },
  open: { transform: 'rotate(90deg)' },
});

/** The fields beyond the short form. Closed, it tells how many of them hold something. */
export function MoreFields({
  fields,
  values,
  isOpen,
  onToggle,
  children,
}: {
  fields: readonly EntryField[];
  values: EntryValues;
  isOpen: boolean;
  onToggle: () => void;
  children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const id = useId();
  if (fields.length === 0) return null;
  const filled = fields.filter(({ key }) => (values[key] ?? '').trim() !== '').length;
  const closed = fill(filled > 0 ? ENTRY.moreFilled : ENTRY.more, { n: fields.length, filled });
  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        icon={
          <span className={mergeClasses(styles.chevron, isOpen && styles.open)}>
            <Icon name="chevron" />
          </span>
        }
        onClick={onToggle}
      >
        {say(isOpen ? ENTRY.less : closed)}
      </Button>
      {isOpen ? <div id={id}>{children}</div> : null}
    </>
  );
}
