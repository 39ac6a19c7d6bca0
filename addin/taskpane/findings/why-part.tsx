import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../../ledger-core/audit/audit-report.ts';
import type { Reference } from '../../../ledger-core/definition/rule.ts';
import { fill, type Text } from '../../../ledger-core/kernel/text.ts';
import { CONFIDENCE_WORDS, WORDS } from '../../../ledger-core/report/report-words.ts';
import { FINDINGS } from '../../strings/findings.ts';
import { useWords } from '../language.tsx';
import { Note } from '../parts/note.tsx';

const useStyles = makeStyles({
  why: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    paddingLeft: '10px',
    borderLeft: `3px solid ${tokens.colorBrandStroke2}`,
  },
  source: { margin: 0, lineHeight: '20px', overflowWrap: 'anywhere' },
  ours: {
    marginRight: '6px',
    padding: '0 5px',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
});

/** On what a finding rests: document, article and key phrase, or that it is ours; what it means in our words. */
export function WhyPart({ finding, gist }: { finding: Finding; gist: Text }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { citation, origin, ours, references } = finding;
  const mark = <span className={styles.ours}>{say(WORDS.ours)}</span>;
  return (
    <div className={styles.why}>
      <p className={styles.source}>
        {origin === 'house' ? mark : null}
        {say(
          citation ? fill(FINDINGS.keyPhrase, { ...citation }) : FINDINGS[origin === 'house' ? 'house' : 'integrity'],
        )}
      </p>
      <p className={styles.source}>
        {say(FINDINGS.gist)}: {say(gist)}
      </p>
      {ours === undefined ? null : (
        <p className={styles.source}>
          {mark}
          {say(ours)}
        </p>
      )}
      {references.map((one) => (
        <Note key={`${one.title}${one.article}`}>{say(referenceWords(one))}</Note>
      ))}
      {citation ? <Note>{say(FINDINGS.gistOurs)}</Note> : null}
    </div>
  );
}

function referenceWords({ title, article, confidence, effectiveFrom }: Reference): Text {
  const since = effectiveFrom === undefined ? WORDS.unverifiedDate : fill(FINDINGS.sinceDate, { date: effectiveFrom });
  return fill(FINDINGS.reference, { title, article, confidence: CONFIDENCE_WORDS[confidence], since });
}
