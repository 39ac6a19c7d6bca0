import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FRAME } from '../../strings/frame.ts';
import type { Notice } from '../../session/session-state.ts';
import { useWords } from '../language.tsx';
import { NoticeBar } from '../parts/notice-bar.tsx';

const useStyles = makeStyles({
  list: { maxHeight: '34vh', overflowY: 'auto' },
  some: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '8px 10px 0' },
});

/** Messages, latest first: errors are read out at once, the others when the reader pauses. */
export function NoticeList({
  notices,
  onDismiss,
}: {
  notices: readonly Notice[];
  onDismiss: (id: number) => void;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const bars = (shown: readonly Notice[]): ReactNode =>
    shown.toReversed().map(({ id, tone, words }) => (
      <NoticeBar
        key={id}
        tone={tone}
        words={say(words)}
        onDismiss={() => {
          onDismiss(id);
        }}
      />
    ));
  const errors = notices.filter(({ tone }) => tone === 'error');
  const others = notices.filter(({ tone }) => tone !== 'error');
  return (
    <section className={styles.list} aria-label={say(FRAME.notices)}>
      <div role="alert" className={errors.length > 0 ? styles.some : undefined}>
        {bars(errors)}
      </div>
      <div role="status" className={others.length > 0 ? styles.some : undefined}>
        {bars(others)}
      </div>
    </section>
  );
}
