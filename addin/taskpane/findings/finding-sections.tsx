import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fill } from '../../../ledger-core/kernel/text.ts';
import { FINDINGS } from '../../strings/findings.ts';
import type { Session } from '../../session/session.ts';
import { useWords } from '../language.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { PagedList } from '../parts/paged-list.tsx';
import { SeverityBadge } from '../parts/severity-badge.tsx';
import { FindingLine } from './finding-line.tsx';
import type { FindingBlock, FindingSection } from './group-findings.ts';

const useStyles = makeStyles({
  section: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: '6px 8px',
    minWidth: 0,
  },
  head: { display: 'flex', justifyContent: 'space-between', gap: '8px', margin: 0, padding: '2px 4px 4px' },
  name: {
    minWidth: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
  },
  count: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    fontWeight: 400,
    color: tokens.colorNeutralForeground3,
  },
  alike: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '4px 0' },
  gist: { fontWeight: tokens.fontWeightSemibold },
  inner: { marginLeft: '7px', paddingLeft: '6px', borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
  rule: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** A group this small is unfolded: what was open while there were fewer stays in sight. */
const SHOWN_AT_ONCE = 6;

/** The findings under their headings; many of one rule stand under one line. */
export function FindingSections({
  sections,
  session,
}: {
  sections: readonly FindingSection[];
  session: Session;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  return sections.map(({ key, severity, count, blocks }) => (
    <section key={key} className={styles.section}>
      <h2 className={styles.head}>
        {severity === undefined ? (
          <span className={styles.name}>{key === '' ? say(FINDINGS.noSheet) : key}</span>
        ) : (
          <SeverityBadge severity={severity} />
        )}
        <span className={styles.count}>{count}</span>
      </h2>
      <PagedList items={blocks} render={(block) => <Block key={blockKey(block)} block={block} session={session} />} />
    </section>
  ));
}

function blockKey(block: FindingBlock): string {
  return block.kind === 'one' ? block.item.finding.fingerprint : `${block.severity} ${block.rule}`;
}

function Block({ block, session }: { block: FindingBlock; session: Session }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  if (block.kind === 'one') return <FindingLine item={block.item} session={session} level={3} />;
  const { rule, gist, items, severity } = block;
  return (
    <li className={styles.alike}>
      <Disclosure
        level={3}
        isFlush
        startsOpen={items.length <= SHOWN_AT_ONCE}
        aside={say(fill(FINDINGS.alike, { n: items.length }))}
        summary={
          <>
            <span className={styles.gist}>{say(gist)}</span> <span className={styles.rule}>{rule}</span>
          </>
        }
        lead={<SeverityBadge severity={severity} isIconOnly />}
      >
        <div className={styles.inner}>
          <PagedList
            items={items}
            render={(item) => <FindingLine key={item.finding.fingerprint} item={item} session={session} level={4} />}
          />
        </div>
      </Disclosure>
    </li>
  );
}
