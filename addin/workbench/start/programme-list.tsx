import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fill, type Text } from '../../../ledger-core/kernel/text.ts';
import { START_PAGE } from '../../strings/workbench-start.ts';
import { useWords } from '../../taskpane/language.tsx';
import { Icon } from '../../taskpane/parts/icon.tsx';
import { LINE_BUTTON } from '../../taskpane/parts/line-button.ts';
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
    minWidth: 0,
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  button: {
    ...LINE_BUTTON,
    alignItems: 'center',
    gap: '12px',
    padding: '8px 12px',
    '[aria-disabled=true]': { cursor: 'default', opacity: 0.6 },
  },
  about: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  name: { display: 'block', fontWeight: tokens.fontWeightMedium },
  document: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground3,
  },
  template: {
    flexShrink: 0,
    maxWidth: '40%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground3,
  },
  arrow: { flexShrink: 0, lineHeight: 0, color: tokens.colorBrandForeground1 },
});

interface ProgrammeListProps {
  readonly programmes: readonly StartProgramme[];
  readonly isBusy: boolean;
  readonly onNew: (programmeId: string, templateId: string) => void;
}

/** One line for each thing that can be made; the template is named where a programme has several. */
export function ProgrammeList({ programmes, isBusy, onNew }: ProgrammeListProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  return (
    <ul className={styles.list}>
      {programmes.flatMap(({ id, name, document, templates }) =>
        templates.map((template) => (
          <li key={`${id}/${template.id}`} className={styles.item}>
            <button
              type="button"
              className={styles.button}
              aria-disabled={isBusy}
              onClick={() => {
                if (!isBusy) onNew(id, template.id);
              }}
            >
              <span className={styles.about}>
                <span className={styles.name}>{say(name)}</span>
                <span className={styles.document}>{say(fill(START_PAGE.byDocument, { title: document }))}</span>
              </span>
              {templates.length > 1 ? <span className={styles.template}>{say(template.name)}</span> : null}
              <span className={styles.arrow}>
                <Icon name="arrow" size={18} />
              </span>
            </button>
          </li>
        )),
      )}
    </ul>
  );
}
