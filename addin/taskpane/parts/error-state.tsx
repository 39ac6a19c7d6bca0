import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PARTS } from '../../strings/parts.ts';
import { useWords } from '../language.tsx';
import { useAction } from '../use-action.ts';
import { Disclosure } from './disclosure.tsx';
import { EmptyState } from './empty-state.tsx';

const useStyles = makeStyles({
  detail: {
    margin: 0,
    padding: '8px',
    textAlign: 'left',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Something went wrong: in words, the technical detail behind a disclosure, and a way to try again. */
export function ErrorState({
  title,
  words,
  detail,
  onRetry,
}: {
  title: string;
  words: string;
  detail: string;
  onRetry: () => Promise<void>;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const [isBusy, run] = useAction();
  return (
    <div role="alert">
      <EmptyState
        icon="warning"
        title={title}
        words={words}
        actions={
          <Button
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => {
              run(onRetry);
            }}
          >
            {say(isBusy ? PARTS.retrying : PARTS.retry)}
          </Button>
        }
      />
      <Disclosure summary={say(PARTS.detail)}>
        <pre className={styles.detail}>{detail}</pre>
      </Disclosure>
    </div>
  );
}
