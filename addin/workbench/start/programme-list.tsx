import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fill, type Text } from '../../../ledger-core/kernel/text.ts';
import { START_PAGE } from '../../strings/workbench-start.ts';
import { useWords } from '../../taskpane/language.tsx';
import { Icon } from '../../taskpane/parts/icon.tsx';
import { CARD } from './card.ts';

/** A programme as the start page offers it. */
export interface StartProgramme {
  readonly id: string;
  readonly name: Text;
  /** The document's title, without 《》. */
  readonly document: string;
  readonly templates: readonly { readonly id: string; readonly name: Text }[];
}

const useStyles = makeStyles({
  list: { ...CARD, listStyle: 'none', margin: 0, padding: '4px' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
    padding: '8px 12px',
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  about: { flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' },
  name: { display: 'block', fontWeight: tokens.fontWeightMedium },
  document: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground3,
  },
  templates: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface ProgrammeListProps {
  readonly programmes: readonly StartProgramme[];
  readonly isBusy: boolean;
  readonly onNew: (programmeId: string, templateId: string) => void;
}

/** One line for each programme, with a button for each thing that can be made. */
export function ProgrammeList({ programmes, isBusy, onNew }: ProgrammeListProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  return (
    <ul className={styles.list}>
      {programmes.map(({ id, name, document, templates }) => (
        <li key={id} className={styles.item}>
          <span className={styles.about}>
            <span className={styles.name}>{say(name)}</span>
            <span className={styles.document}>{say(fill(START_PAGE.byDocument, { title: document }))}</span>
          </span>
          <span className={styles.templates}>
            {templates.map((template) => (
              <Button
                key={template.id}
                aria-label={`${say(name)} ${say(template.name)}`}
                disabledFocusable={isBusy}
                icon={<Icon name="arrow" size={18} />}
                iconPosition="after"
                onClick={() => {
                  onNew(id, template.id);
                }}
              >
                {say(template.name)}
              </Button>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
