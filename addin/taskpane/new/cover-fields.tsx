import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fill } from '../../../ledger-core/kernel/text.ts';
import type { NewLedgerField } from '../../session/session-state.ts';
import { NEW } from '../../strings/new.ts';
import { useLanguage, useWords } from '../language.tsx';
import { Disclosure } from '../parts/disclosure.tsx';

/** What names the workshop and decides how its money is judged; the rest of the cover can wait. */
const MAIN_FIELDS: readonly string[] = [
  'rf_workshop_name',
  'rf_unit',
  'rf_leader',
  'rf_recognised',
  'rf_union_affiliation',
  'rf_fund_nature',
  'rf_book_entity',
];

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  control: { minWidth: 0, width: '100%' },
  more: { marginTop: '6px' },
});

interface CoverFieldsProps {
  readonly fields: readonly NewLedgerField[];
  readonly values: Readonly<Record<string, string>>;
  readonly onType: (name: string, value: string) => void;
}

/** The cover of the new ledger: the main fields, and the others behind a line. */
export function CoverFields({ fields, values, onType }: CoverFieldsProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const isMain = ({ name }: NewLedgerField): boolean => MAIN_FIELDS.includes(name);
  const others = fields.filter((field) => !isMain(field));
  return (
    <>
      <FieldList fields={fields.filter(isMain)} values={values} onType={onType} />
      {others.length > 0 ? (
        <div className={styles.more}>
          <Disclosure summary={say(fill(NEW.more, { n: others.length }))} isFlush>
            <FieldList fields={others} values={values} onType={onType} />
          </Disclosure>
        </div>
      ) : null}
    </>
  );
}

function FieldList({ fields, values, onType }: CoverFieldsProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  return (
    <div className={styles.fields}>
      {fields.map((field) => {
        const shared = { name: field.name, value: values[field.name] ?? '', className: styles.control };
        const change = (_event: unknown, data: { readonly value: string }): void => {
          onType(field.name, data.value);
        };
        return (
          <Field
            key={field.name}
            label={language === 'zh' ? field.label : field.en}
            {...(field.hint ? { hint: say(field.hint) } : {})}
          >
            {field.type === 'choice' ? (
              <Select {...shared} onChange={change}>
                <option value="">{say(NEW.notChosen)}</option>
                {field.options.map((option) => (
                  <option key={option} value={option}>
                    {option}
                  </option>
                ))}
              </Select>
            ) : (
              <Input
                {...shared}
                type="text"
                autoComplete="off"
                inputMode={field.type === 'amount' ? 'decimal' : 'text'}
                onChange={change}
              />
            )}
          </Field>
        );
      })}
    </div>
  );
}
