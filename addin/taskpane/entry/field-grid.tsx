import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fill } from '../../../ledger-core/kernel/text.ts';
import type { EntryField, EntryPreview } from '../../session/session-state.ts';
import { ENTRY } from '../../strings/entry.ts';
import { useWords } from '../language.tsx';
import { Icon } from '../parts/icon.tsx';
import { useSeverityColor } from '../parts/severity-color.ts';
import type { EntryValues } from './entry-desk.ts';
import { FieldBox } from './field-box.tsx';
import { fieldRows } from './field-rows.ts';
import type { PlacedFindings } from './place-findings.ts';
import { labelOf, rowWords, type FieldWords } from './row-words.ts';

const useStyles = makeStyles({
  grid: { display: 'flex', flexDirection: 'column', gap: '6px' },
  row: { display: 'flex', gap: '8px' },
  words: {
    display: 'flex',
    gap: '4px',
    margin: '2px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    overflowWrap: 'anywhere',
  },
  icon: { flexShrink: 0, lineHeight: 0, marginTop: '1px' },
});

/** Fields in rows, each row with what is to be said of it below. */
export function FieldGrid({
  id,
  fields,
  values,
  preview,
  placed,
  typing,
  onType,
}: {
  id: string;
  fields: readonly EntryField[];
  values: EntryValues;
  preview: EntryPreview;
  placed: PlacedFindings;
  /** The field that has the focus and is not judged yet. */
  typing: string | undefined;
  onType: (key: string, value: string) => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.grid}>
      {fieldRows(fields).map(({ fields: row }) => {
        const said = rowWords(
          row.map(({ field }) => field),
          preview,
          placed,
          typing,
        );
        return (
          <div key={row[0]?.field.key}>
            <div className={styles.row}>
              {row.map(({ field, span }) => {
                const own = said.filter((one) => one.field === field);
                return (
                  <FieldBox
                    key={field.key}
                    field={field}
                    span={span}
                    value={values[field.key] ?? ''}
                    look={lookOf(own, preview.errors[field.key] !== undefined)}
                    describedBy={own.length > 0 ? `${id}-${field.key}` : undefined}
                    onType={(value) => {
                      onType(field.key, value);
                    }}
                  />
                );
              })}
            </div>
            {row.map(({ field }) => (
              <SaidOfField
                key={field.key}
                id={`${id}-${field.key}`}
                said={said.filter((one) => one.field === field)}
                hasLabel={row.length > 1}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
}

function lookOf(said: readonly FieldWords[], isUnreadable: boolean): 'plain' | 'doubted' | 'wrong' {
  if (isUnreadable && said.length > 0) return 'wrong';
  return said.some(({ tone }) => tone === 'error' || tone === 'warning') ? 'doubted' : 'plain';
}

function SaidOfField({
  id,
  said,
  hasLabel,
}: {
  id: string;
  said: readonly FieldWords[];
  hasLabel: boolean;
}): ReactNode {
  if (said.length === 0) return null;
  return (
    <div id={id}>
      {said.map((one, at) => (
        <Said key={at} said={one} hasLabel={hasLabel} />
      ))}
    </div>
  );
}

function Said({ said: { field, tone, words }, hasLabel }: { said: FieldWords; hasLabel: boolean }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const color = useSeverityColor(tone === 'understood' ? 'info' : tone);
  return (
    <p className={mergeClasses(styles.words, color)}>
      <span className={styles.icon}>
        <Icon name={tone === 'understood' ? 'arrow' : tone} size={15} />
      </span>
      <span>{say(hasLabel ? fill(ENTRY.labelled, { label: labelOf(field), words }) : words)}</span>
    </p>
  );
}
