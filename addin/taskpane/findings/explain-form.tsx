import { Field, Input, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Finding } from '../../../ledger-core/audit/audit-report.ts';
import { FINDINGS } from '../../strings/findings.ts';
import type { Session } from '../../session/session.ts';
import { useKeptState } from '../kept-state.tsx';
import { useWords } from '../language.tsx';
import { ConfirmPanel } from '../parts/confirm-panel.tsx';
import { useAction } from '../use-action.ts';

interface ExplainFormProps {
  readonly finding: Finding;
  /** The words of the explanation that is there already. */
  readonly before: string;
  readonly session: Session;
  readonly onClose: () => void;
}

/** Words and author of an explanation. What was typed stays when the form is closed or the writing was refused. */
export function ExplainForm({ finding, before, session, onClose }: ExplainFormProps): ReactNode {
  const say = useWords();
  const [words, setWords] = useKeptState(`explanation ${finding.fingerprint}`, before);
  const [by, setBy] = useKeptState('author', '');
  const [isAsked, setAsked] = useState(false);
  const [isBusy, run] = useAction();
  const field = useRef<HTMLTextAreaElement>(null);
  // After the panel has put the focus on its title: whoever opens the form wants to write, or to go on writing.
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, []);
  const needsWords = isAsked && words.trim() === '';
  const needsAuthor = isAsked && by.trim() === '';
  const save = async (): Promise<void> => {
    if (words.trim() === '' || by.trim() === '') setAsked(true);
    else if (await session.explain(finding, words.trim(), by.trim())) onClose();
  };
  return (
    <ConfirmPanel
      title={say(FINDINGS.explainTitle)}
      confirm={say(isBusy ? FINDINGS.explainSaving : FINDINGS.explainSave)}
      isBusy={isBusy}
      onCancel={onClose}
      onConfirm={() => {
        run(save);
      }}
    >
      <Field
        label={say(FINDINGS.explainWords)}
        hint={say(FINDINGS.explainHint)}
        required
        {...(needsWords ? { validationMessage: say(FINDINGS.needsWords) } : {})}
      >
        <Textarea
          textarea={{ ref: field }}
          value={words}
          rows={3}
          resize="vertical"
          onChange={(_, { value }) => {
            setWords(value);
          }}
        />
      </Field>
      <Field
        label={say(FINDINGS.explainBy)}
        required
        {...(needsAuthor ? { validationMessage: say(FINDINGS.needsAuthor) } : {})}
      >
        <Input
          value={by}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) run(save);
          }}
          onChange={(_, { value }) => {
            setBy(value);
          }}
        />
      </Field>
    </ConfirmPanel>
  );
}
