import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { fill, text, type Text } from '../../../ledger-core/kernel/text.ts';
import type { EntryField } from '../../session/session-state.ts';
import { ENTRY } from '../../strings/entry.ts';
import { useWords } from '../language.tsx';
import { NoticeBar } from '../parts/notice-bar.tsx';
import type { CodeReading, EntryDesk, EntryValues } from './entry-desk.ts';
import { labelOf } from './row-words.ts';

const useStyles = makeStyles({
  label: { fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', gap: '6px', marginTop: '2px' },
  input: { flexGrow: 1, minWidth: 0 },
  button: { minWidth: '56px' },
  said: { marginTop: '6px' },
  sentence: { margin: '2px 0 0' },
});

/** The name of the box among the form's fields. */
export const CODE_BOX = 'invoice-code';

/**
 * The text of an invoice's QR code. A scanner types it and ends with Enter; pasted text is read at once. Nothing is read
 * while it is still being typed: half a code may look like a whole one.
 */
export function InvoiceCode({
  desk,
  code,
  fields,
  onRead,
}: {
  desk: EntryDesk;
  code: CodeReading | undefined;
  fields: readonly EntryField[];
  /** The code filled something in. */
  onRead: () => void;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  /** Whether the text was a code. */
  const read = (raw: string): boolean => {
    if (raw.trim() === '') return false;
    desk.readCode(raw, fields);
    if (desk.state.code?.read !== true) return false;
    setTyped('');
    onRead();
    return true;
  };
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {say(ENTRY.code)}
      </label>
      <div className={styles.line}>
        <Input
          id={id}
          name={CODE_BOX}
          className={styles.input}
          value={typed}
          autoComplete="off"
          placeholder={say(ENTRY.codePlaceholder)}
          onChange={(_event, data) => {
            setTyped(data.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            // What is scanned next takes the place of what was none.
            if (!read(typed)) event.currentTarget.select();
          }}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text');
            const { selectionStart, selectionEnd } = event.currentTarget;
            const isReplaced = selectionStart === 0 && selectionEnd === typed.length;
            if (!isReplaced || pasted.trim() === '') return;
            event.preventDefault();
            setTyped(pasted.trim());
            read(pasted);
          }}
        />
        <Button
          className={styles.button}
          onClick={() => {
            read(typed);
          }}
        >
          {say(ENTRY.readCode)}
        </Button>
      </div>
      <div role="status" className={code && styles.said}>
        {code ? <CodeSaid desk={desk} code={code} fields={fields} /> : null}
      </div>
    </div>
  );
}

function CodeSaid({
  desk,
  code,
  fields,
}: {
  desk: EntryDesk;
  code: CodeReading;
  fields: readonly EntryField[];
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  if (!code.read) return <NoticeBar tone="warning" words={say(ENTRY.codeUnread)} />;
  const { filled, kept, values } = code;
  const isAmountRead = [...filled, ...kept.map(({ key }) => key)].some(
    (key) => fieldOf(fields, key)?.type === 'amount',
  );
  return (
    <NoticeBar
      tone="info"
      words={say(
        filled.length > 0 ? fill(ENTRY.codeFilled, { fields: filledWords(filled, values, fields) }) : ENTRY.codeNothing,
      )}
    >
      <p className={styles.sentence}>{say(isAmountRead ? ENTRY.codeAmount : ENTRY.codeNoAmount)}</p>
      {kept.map(({ key, typed, onInvoice }) => {
        const field = fieldOf(fields, key);
        const label = field ? labelOf(field) : key;
        return (
          <p key={key} className={styles.sentence}>
            {say(fill(ENTRY.codeKept, { label, typed, onInvoice }))}
          </p>
        );
      })}
      {kept.length > 0 ? (
        <Button
          size="small"
          onClick={() => {
            desk.preferCode();
          }}
        >
          {say(ENTRY.codePrefer)}
        </Button>
      ) : null}
    </NoticeBar>
  );
}

function fieldOf(fields: readonly EntryField[], key: string): EntryField | undefined {
  return fields.find((field) => field.key === key);
}

/** `发票号码 2511…、金额 480.00`. */
function filledWords(filled: readonly string[], values: EntryValues, fields: readonly EntryField[]): Text {
  const each = filled.flatMap((key) => {
    const field = fieldOf(fields, key);
    return field ? [fill(ENTRY.fieldValue, { label: labelOf(field), value: values[key] ?? '' })] : [];
  });
  return text(each.map(({ zh }) => zh).join('、'), each.map(({ en }) => en).join(', '));
}
