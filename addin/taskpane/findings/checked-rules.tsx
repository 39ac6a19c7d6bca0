import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Outcome, RuleOutcome } from '../../../ledger-core/audit/audit-report.ts';
import { fill } from '../../../ledger-core/kernel/text.ts';
import { WORDS } from '../../../ledger-core/report/report-words.ts';
import { FINDINGS } from '../../strings/findings.ts';
import { useWords } from '../language.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { Note } from '../parts/note.tsx';
import { Section } from '../parts/section.tsx';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '6px', margin: 0 },
  id: { fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground3 },
  reason: { margin: 0, lineHeight: '20px', overflowWrap: 'anywhere' },
});

/** How many rules came to what, for a sentence. */
export function outcomeCounts(
  outcomes: readonly RuleOutcome[],
): Readonly<Record<'passed' | 'found' | 'undecided' | 'inapplicable', number>> {
  const count = (outcome: Outcome): number => outcomes.filter((one) => one.outcome === outcome).length;
  return {
    passed: count('pass'),
    found: count('finding'),
    undecided: count('undetermined'),
    inapplicable: count('inapplicable'),
  };
}

/** What was checked at all: how many rules passed, and which were not decided or do not apply, and why. */
export function CheckedRules({ outcomes }: { outcomes: readonly RuleOutcome[] }): ReactNode {
  const say = useWords();
  return (
    <Section title={say(FINDINGS.checked)}>
      <Note>{say(fill(FINDINGS.checkedWords, outcomeCounts(outcomes)))}</Note>
      <Reasons title={say(WORDS.notDecided)} rules={outcomes.filter((one) => one.outcome === 'undetermined')} />
      <Reasons title={say(WORDS.notApplicable)} rules={outcomes.filter((one) => one.outcome === 'inapplicable')} />
    </Section>
  );
}

function Reasons({ title, rules }: { title: string; rules: readonly RuleOutcome[] }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  if (rules.length === 0) return null;
  return (
    <Disclosure level={3} summary={title} aside={rules.length}>
      <dl className={styles.list}>
        {rules.map(({ id, reason }) => (
          <div key={id}>
            <dt className={styles.id}>{id}</dt>
            <dd className={styles.reason}>{reason === undefined ? '' : say(reason)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
