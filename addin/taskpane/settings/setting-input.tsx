import { Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fill, type Text } from '../../../ledger-core/kernel/text.ts';
import type { SettingItem } from '../../session/session-state.ts';
import { SETTINGS } from '../../strings/settings.ts';
import { useWords } from '../language.tsx';

const useStyles = makeStyles({ control: { minWidth: 0, width: '100%' } });

/** The control that a setting's kind of value asks for. */
export function SettingInput({
  item: { values },
  typed,
  problem,
  onType,
}: {
  item: SettingItem;
  typed: string;
  problem: Text | undefined;
  onType: (value: string) => void;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const shared = { value: typed, className: styles.control };
  const change = (_event: unknown, data: { readonly value: string }): void => {
    onType(data.value);
  };
  return (
    <Field
      label={say(SETTINGS.choice)}
      {...(problem ? { validationState: 'error', validationMessage: say(problem) } : {})}
      {...hintOf(values, say)}
    >
      {values.kind === 'options' ? (
        <Select {...shared} onChange={change}>
          {values.options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </Select>
      ) : values.kind === 'number' ? (
        <Input {...shared} inputMode="decimal" autoComplete="off" contentAfter={values.unit} onChange={change} />
      ) : (
        <Textarea {...shared} rows={6} resize="vertical" onChange={change} />
      )}
    </Field>
  );
}

function hintOf(values: SettingItem['values'], say: (t: Text) => string): { readonly hint?: string } {
  switch (values.kind) {
    case 'options':
      return {};
    case 'number':
      return { hint: say(fill(SETTINGS.range, { min: values.min, max: values.max, unit: values.unit })) };
    case 'words':
      return { hint: say(SETTINGS.listHint) };
  }
}
