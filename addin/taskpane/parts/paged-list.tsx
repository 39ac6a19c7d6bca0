import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { fill } from '../../../ledger-core/kernel/text.ts';
import { PARTS } from '../../strings/parts.ts';
import { useWords } from '../language.tsx';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  more: { display: 'flex', alignItems: 'center', gap: '10px', padding: '8px 0 2px' },
  left: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface PagedListProps<T> {
  readonly items: readonly T[];
  readonly step?: number;
  /** The `<li>` of an item, with its key. */
  readonly render: (item: T) => ReactNode;
}

/** A list that shows its first `step` items and as many again at each press; the focus goes to the first new one. */
export function PagedList<T>({ items, step = 50, render }: PagedListProps<T>): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const list = useRef<HTMLUListElement>(null);
  const firstNew = useRef<number>(undefined);
  const [shown, setShown] = useState(step);
  useEffect(() => {
    if (firstNew.current === undefined) return;
    list.current?.children[firstNew.current]?.querySelector('button')?.focus();
    firstNew.current = undefined;
  }, [shown]);
  const left = items.length - shown;
  return (
    <>
      <ul ref={list} className={styles.list}>
        {items.slice(0, shown).map(render)}
      </ul>
      {left > 0 ? (
        <div className={styles.more}>
          <Button
            size="small"
            onClick={() => {
              firstNew.current = shown;
              setShown(shown + step);
            }}
          >
            {say(fill(PARTS.more, { n: Math.min(step, left) }))}
          </Button>
          <span className={styles.left}>{say(fill(PARTS.left, { n: left }))}</span>
        </div>
      ) : null}
    </>
  );
}
