import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { fill } from '../../../ledger-core/kernel/text.ts';
import type { ProgrammeChoice } from '../../session/session-state.ts';
import { NEW } from '../../strings/new.ts';
import { useWords } from '../language.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { Note } from '../parts/note.tsx';

const useStyles = makeStyles({
  set: { border: 'none', margin: 0, padding: 0, minWidth: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  chosen: { border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  label: {
    display: 'flex',
    gap: '8px',
    padding: '8px 10px',
    cursor: 'pointer',
    lineHeight: '20px',
    overflowWrap: 'anywhere',
    ':has(:focus-visible)': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  // The browser's own does not follow a dark theme.
  radio: {
    appearance: 'none',
    boxSizing: 'border-box',
    flexShrink: 0,
    width: '16px',
    height: '16px',
    margin: '2px 0 0',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    outline: 'none',
    cursor: 'inherit',
    ':checked': { border: `5px solid ${tokens.colorCompoundBrandStroke}` },
    ':disabled': { opacity: 0.5 },
  },
  about: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '0 10px 8px 34px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, lineHeight: '18px' },
  list: {
    margin: 0,
    paddingLeft: '16px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** The programmes as cards to choose from; the chosen one tells its document, its grants and what stays open. */
export function ProgrammePicker({
  programmes,
  chosen,
  isDisabled,
  onChoose,
}: {
  programmes: readonly ProgrammeChoice[];
  chosen: string | undefined;
  isDisabled: boolean;
  onChoose: (id: string) => void;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const group = useId();
  return (
    <fieldset className={styles.set} disabled={isDisabled} aria-label={say(NEW.programme)}>
      {programmes.map((programme) => {
        const isChosen = programme.id === chosen;
        return (
          <div key={programme.id} className={mergeClasses(styles.card, isChosen && styles.chosen)}>
            <label className={styles.label}>
              <input
                type="radio"
                name={group}
                value={programme.id}
                checked={isChosen}
                className={styles.radio}
                onChange={() => {
                  onChoose(programme.id);
                }}
              />
              {say(programme.name)}
            </label>
            {isChosen ? <AboutProgramme programme={programme} /> : null}
          </div>
        );
      })}
    </fieldset>
  );
}

function AboutProgramme({ programme }: { programme: ProgrammeChoice }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { document, grants, remarks } = programme;
  return (
    <div className={styles.about}>
      <Note>{say(fill(NEW.document, { title: document }))}</Note>
      {grants.length > 0 ? (
        <div>
          <h3 className={styles.heading}>{say(NEW.grants)}</h3>
          <ul className={styles.list}>
            {grants.map((grant) => (
              <li key={grant.zh}>{say(grant)}</li>
            ))}
          </ul>
        </div>
      ) : (
        <Note>{say(NEW.noGrants)}</Note>
      )}
      {remarks.length > 0 ? (
        <Disclosure summary={say(fill(NEW.remarks, { n: remarks.length }))} isFlush>
          <ul className={styles.list}>
            {remarks.map((remark) => (
              <li key={remark.zh}>{say(remark)}</li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  );
}
