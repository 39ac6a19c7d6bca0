import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { fill, text, type Text } from '../../../ledger-core/kernel/text.ts';
import { START_PAGE } from '../../strings/workbench-start.ts';
import { useLanguage, useWords } from '../../taskpane/language.tsx';
import { ConfirmPanel } from '../../taskpane/parts/confirm-panel.tsx';
import { Note } from '../../taskpane/parts/note.tsx';
import type { DraftItem } from '../files/draft-store.ts';
import { toldLine } from './told-line.ts';
import { daysAgo, whenWords } from './when-words.ts';

const OLD_DAYS = 30;

const useStyles = makeStyles({
  row: { padding: '10px 0', ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` } },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px' },
  about: { flex: '1 1 220px', minWidth: 0, overflowWrap: 'anywhere' },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', gap: '8px' },
  ask: { marginTop: '10px' },
});

export interface DraftRowProps {
  readonly draft: DraftItem;
  readonly now: number;
  readonly isBusy: boolean;
  readonly programmeName: (id: string | undefined) => Text | undefined;
  readonly onRecover: (id: string) => void;
  readonly onDiscard: (id: string) => void;
}

/** One draft: whose, when, how much; it is discarded in two steps. */
export function DraftRow({ draft, now, isBusy, programmeName, onRecover, onDiscard }: DraftRowProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const { name } = draft;
  const what = name === undefined ? START_PAGE.discardThis : fill(START_PAGE.draftOf, { name });
  const isDraft = draft.kind === 'draft';
  const days = isDraft ? daysAgo(draft.changedAt, now) : 0;
  const told = isDraft
    ? [whenWords(draft.changedAt, now), changeWords(draft.changes), draft.workshop, programmeName(draft.programme)]
    : [START_PAGE.unreadableWords];
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <div className={styles.about}>
          <h3 className={styles.name}>{say(titleOf(draft))}</h3>
          <Note>{toldLine(told, language)}</Note>
          {days >= OLD_DAYS ? <Note>{say(fill(START_PAGE.oldDraft, { n: days }))}</Note> : null}
        </div>
        <div className={styles.actions}>
          {isDraft ? (
            <Button
              appearance="primary"
              disabledFocusable={isBusy}
              aria-label={say(fill(START_PAGE.recoverOne, { name: draft.name }))}
              onClick={() => {
                onRecover(draft.id);
              }}
            >
              {say(START_PAGE.recover)}
            </Button>
          ) : null}
          <Button
            disabledFocusable={isBusy}
            aria-expanded={isAsking}
            aria-label={say(fill(START_PAGE.discardOne, { draft: what }))}
            onClick={() => {
              setAsking(!isAsking);
            }}
          >
            {say(START_PAGE.discard)}
          </Button>
        </div>
      </div>
      {isAsking ? (
        <div className={styles.ask}>
          <ConfirmPanel
            title={say(fill(START_PAGE.discardAsk, { draft: what }))}
            confirm={say(START_PAGE.discard)}
            isBusy={isBusy}
            onConfirm={() => {
              onDiscard(draft.id);
            }}
            onCancel={() => {
              setAsking(false);
            }}
          >
            <Note>{say(isDraft && !draft.hasFile ? START_PAGE.discardNoFile : START_PAGE.discardWords)}</Note>
          </ConfirmPanel>
        </div>
      ) : null}
    </li>
  );
}

function titleOf({ kind, name }: DraftItem): Text {
  if (name === undefined) return START_PAGE.unreadable;
  return kind === 'draft' ? text(name, name) : fill(START_PAGE.unreadableOf, { name });
}

function changeWords(changes: number): Text {
  if (changes === 0) return START_PAGE.noChange;
  return changes === 1 ? START_PAGE.oneChange : fill(START_PAGE.changes, { n: changes });
}
