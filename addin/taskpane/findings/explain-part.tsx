import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { fill, type Text } from '../../../ledger-core/kernel/text.ts';
import { FINDINGS } from '../../strings/findings.ts';
import type { Explanation, FindingItem } from '../../session/session-state.ts';
import type { Session } from '../../session/session.ts';
import { useWords } from '../language.tsx';
import { Note } from '../parts/note.tsx';
import { ExplainForm } from './explain-form.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '6px' },
  words: { margin: 0, lineHeight: '20px', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  there: {
    padding: '6px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  signed: { fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
});

/** The explanation that is there, and the way to write one or to change it. */
export function ExplainPart({ item, session }: { item: FindingItem; session: Session }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const [isWriting, setWriting] = useState(false);
  const { explanation, finding } = item;
  return (
    <div className={styles.part}>
      {explanation === undefined ? null : (
        <div className={styles.there}>
          <p className={styles.words}>{explanation.words}</p>
          <div className={styles.signed}>{say(signed(explanation))}</div>
        </div>
      )}
      <Button
        size="small"
        className={styles.button}
        aria-expanded={isWriting}
        onClick={() => {
          setWriting(!isWriting);
        }}
      >
        {say(explanation === undefined ? FINDINGS.explain : FINDINGS.changeExplanation)}
      </Button>
      {isWriting ? (
        <ExplainForm
          finding={finding}
          before={explanation?.words ?? ''}
          session={session}
          onClose={() => {
            setWriting(false);
          }}
        />
      ) : (
        <Note>{say(FINDINGS.explainTitle)}</Note>
      )}
    </div>
  );
}

function signed({ by, on, status }: Explanation): Text {
  return fill(FINDINGS.signed, { by, on: on ?? FINDINGS.undated, status });
}
