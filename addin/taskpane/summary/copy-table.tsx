import { Button, makeStyles, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { SUMMARY } from '../../strings/summary.ts';
import { useWords } from '../language.tsx';
import { Note } from '../parts/note.tsx';
import { NoticeBar } from '../parts/notice-bar.tsx';
import { useAction } from '../use-action.ts';

const useStyles = makeStyles({
  copy: { display: 'flex', flexDirection: 'column', gap: '6px', alignItems: 'flex-start' },
  wide: { width: '100%' },
});

/** Copies a table to the clipboard; where the program around the pane forbids it, shows it selected for Ctrl+C. */
export function CopyTable({ table }: { table: string }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const [outcome, setOutcome] = useState<'copied' | 'by-hand'>();
  const [isBusy, run] = useAction();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (outcome !== 'by-hand') return;
    area.current?.focus();
    area.current?.select();
  }, [outcome]);
  const copy = async (): Promise<void> => {
    setOutcome(undefined);
    setOutcome((await writeClipboard(table)) ? 'copied' : 'by-hand');
  };
  return (
    <div className={styles.copy}>
      <Button
        disabledFocusable={isBusy}
        onClick={() => {
          run(copy);
        }}
      >
        {say(SUMMARY.copy)}
      </Button>
      <div role="status" className={styles.wide}>
        {outcome === 'copied' ? <NoticeBar tone="good" words={say(SUMMARY.copied)} /> : null}
        {outcome === 'by-hand' ? <Note>{say(SUMMARY.copyByHand)}</Note> : null}
      </div>
      {outcome === 'by-hand' ? (
        <Textarea
          className={styles.wide}
          textarea={{ ref: area }}
          aria-label={say(SUMMARY.copyText)}
          readOnly
          rows={6}
          value={table}
        />
      ) : null}
    </div>
  );
}

/** False where there is no clipboard or it is closed to the pane; that is an answer, not a fault. */
async function writeClipboard(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
