import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Text } from '../../../ledger-core/kernel/text.ts';
import { APP } from '../../strings/workbench-app.ts';
import { useWords } from '../../taskpane/language.tsx';
import { NoticeBar } from '../../taskpane/parts/notice-bar.tsx';
import type { Message } from './app-store.ts';

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', gap: '4px', ':not(:empty)': { padding: '6px 10px' } },
  row: { display: 'flex', alignItems: 'center', gap: '8px' },
  grow: { flexGrow: 1, minWidth: 0 },
  detail: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

interface MessageLineProps {
  readonly busy: Text | undefined;
  readonly message: Message | undefined;
  readonly onClose: () => void;
}

/** What is being done, and what came of the last thing. */
export function MessageLine({ busy, message, onClose }: MessageLineProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  return (
    <div className={styles.line} role={message?.tone === 'error' ? 'alert' : 'status'}>
      {busy ? (
        <Spinner size="tiny" labelPosition="after" label={say(busy)} style={{ justifyContent: 'flex-start' }} />
      ) : null}
      {message ? (
        <div className={styles.row}>
          <div className={styles.grow}>
            <NoticeBar tone={message.tone} words={say(message.words)} />
            {message.detail === undefined ? null : (
              <div className={styles.detail}>
                {say(APP.detail)}
                {message.detail}
              </div>
            )}
          </div>
          {message.action ? (
            <Button
              size="small"
              onClick={() => {
                onClose();
                message.action?.run();
              }}
            >
              {say(message.action.label)}
            </Button>
          ) : null}
          <Button size="small" appearance="subtle" onClick={onClose}>
            {say(APP.close)}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
