import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fill, type Language } from '../../../ledger-core/kernel/text.ts';
import { PASTE } from '../../strings/workbench-paste.ts';
import { LanguageProvider, useWords } from '../../taskpane/language.tsx';
import { ConfirmPanel } from '../../taskpane/parts/confirm-panel.tsx';
import { Note } from '../../taskpane/parts/note.tsx';
import type { PastePlan } from './paste-plan.ts';
import { listed } from './report-words.ts';

type HeadingChoice = Extract<PastePlan, { status: 'choose' }>;
type Overwritten = Extract<PastePlan, { status: 'planned' }>['overwritten'];

export interface PasteQuestionProps {
  readonly language: Language;
  readonly question: HeadingChoice | ({ readonly status: 'overwrite' } & Overwritten);
  /** How the heading row is meant; `yes` to overwriting. */
  readonly onAnswer: (answer: 'heading' | 'position' | 'yes') => void;
  readonly onCancel: () => void;
}

/** What has to be known before a paste: how its heading row is meant, or whether what is there may go. */
export function PasteQuestion({ language, ...props }: PasteQuestionProps): ReactNode {
  return (
    <LanguageProvider language={language}>
      {props.question.status === 'choose' ? (
        <HeadingQuestion {...props} choice={props.question} />
      ) : (
        <OverwriteQuestion {...props} overwritten={props.question} />
      )}
    </LanguageProvider>
  );
}

type Answers = Pick<PasteQuestionProps, 'onAnswer' | 'onCancel'>;

function HeadingQuestion({ choice, onAnswer, onCancel }: Answers & { readonly choice: HeadingChoice }): ReactNode {
  const say = useWords();
  const { sheet, matched, unknown } = choice;
  return (
    <ConfirmPanel
      title={say(PASTE.headingsTitle)}
      confirm={say(PASTE.byHeading)}
      alternative={
        <Button
          onClick={() => {
            onAnswer('position');
          }}
        >
          {say(PASTE.byPosition)}
        </Button>
      }
      onConfirm={() => {
        onAnswer('heading');
      }}
      onCancel={onCancel}
    >
      <Note>{say(fill(PASTE.headingsWords, { matched, sheet }))}</Note>
      {unknown.length === 0 ? null : (
        <Note look="framed">{say(fill(PASTE.headingsUnknown, { columns: listed(unknown) }))}</Note>
      )}
    </ConfirmPanel>
  );
}

function OverwriteQuestion({
  overwritten: { cells, rows },
  onAnswer,
  onCancel,
}: Answers & { readonly overwritten: Overwritten }): ReactNode {
  const say = useWords();
  return (
    <ConfirmPanel
      title={say(PASTE.overwriteTitle)}
      confirm={say(PASTE.overwrite)}
      onConfirm={() => {
        onAnswer('yes');
      }}
      onCancel={onCancel}
    >
      <Note>{say(fill(PASTE.overwriteWords, { rows, cells }))}</Note>
    </ConfirmPanel>
  );
}
