import { Input, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { EntryField } from '../../session/session-state.ts';
import { ENTRY } from '../../strings/entry.ts';
import { useLanguage, useWords } from '../language.tsx';
import { useHiddenWords } from '../parts/hidden-words.ts';

const useStyles = makeStyles({
  // What is hidden in it is placed in it, and does not make the page longer.
  box: { position: 'relative', display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0, flexBasis: 0 },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  control: { minWidth: 0, width: '100%', fontVariantNumeric: 'tabular-nums' },
  doubted: { borderBottomColor: tokens.colorPaletteDarkOrangeForeground1, borderBottomWidth: '2px' },
});

/** One field of the form: a list to choose from, or free typing with suggestions where the list is open. */
export function FieldBox({
  field,
  span,
  value,
  look,
  describedBy,
  onType,
}: {
  field: EntryField;
  span: number;
  value: string;
  look: 'plain' | 'doubted' | 'wrong';
  /** Ids of what is said of it, blank-separated. */
  describedBy: string | undefined;
  onType: (value: string) => void;
}): ReactNode {
  const styles = useStyles();
  const hidden = useHiddenWords();
  const say = useWords();
  const language = useLanguage();
  const id = useId();
  const hintId = `${id}hint`;
  const listId = `${id}list`;
  const isClosed = field.options.length > 0 && field.type === 'choice' && !field.isOpen;
  const descriptions = [describedBy, field.hint && hintId].filter((one) => one !== undefined).join(' ');
  const shared = {
    id,
    name: field.key,
    value,
    className: mergeClasses(styles.control, look === 'doubted' && styles.doubted),
    'aria-invalid': look === 'wrong',
    ...(descriptions === '' ? {} : { 'aria-describedby': descriptions }),
  };
  return (
    <div className={styles.box} style={{ flexGrow: span }}>
      <label htmlFor={id} className={styles.label}>
        {language === 'zh' ? field.label : field.en}
      </label>
      {isClosed ? (
        <Select
          {...shared}
          onChange={(_event, data) => {
            onType(data.value);
          }}
        >
          <option value="">{say(ENTRY.choose)}</option>
          {field.options.some((one) => one.value === value) || value === '' ? null : (
            <option value={value}>{value}</option>
          )}
          {field.options.map((one) => (
            <option key={one.value} value={one.value}>
              {one.note === '' ? one.value : `${one.value} ${one.note}`}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          {...shared}
          type="text"
          autoComplete="off"
          inputMode={field.type === 'amount' || field.type === 'number' ? 'decimal' : 'text'}
          {...(field.options.length > 0 ? { list: listId } : {})}
          onChange={(_event, data) => {
            onType(data.value);
          }}
        />
      )}
      {isClosed || field.options.length === 0 ? null : (
        <datalist id={listId}>
          {field.options.map((one) => (
            <option key={one.value} value={one.value} {...(one.note === '' ? {} : { label: one.note })} />
          ))}
        </datalist>
      )}
      {field.hint === undefined ? null : (
        <span id={hintId} className={hidden}>
          {say(field.hint)}
        </span>
      )}
    </div>
  );
}
