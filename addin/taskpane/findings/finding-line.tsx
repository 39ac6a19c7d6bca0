import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import { fill } from '../../../ledger-core/kernel/text.ts';
import { WORDS } from '../../../ledger-core/report/report-words.ts';
import { FINDINGS } from '../../strings/findings.ts';
import type { FindingItem } from '../../session/session-state.ts';
import type { Session } from '../../session/session.ts';
import { useWords } from '../language.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { Icon } from '../parts/icon.tsx';
import { SeverityBadge } from '../parts/severity-badge.tsx';
import { FindingDetail } from './finding-detail.tsx';
import { placeWords } from './place.ts';

const useStyles = makeStyles({
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '4px 0' },
  meta: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '10px',
    paddingLeft: '22px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground3,
  },
  jump: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '3px',
    minWidth: 0,
    minHeight: '24px',
    padding: '0 2px',
    margin: '0 -2px',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    background: 'none',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  mark: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
});

interface FindingLineProps {
  readonly item: FindingItem;
  readonly session: Session;
  readonly level: 3 | 4;
}

/** One finding: what it says, where it is (a press goes there), and everything else when opened. */
export const FindingLine = memo(function FindingLine({ item, session, level }: FindingLineProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { finding, fixes, explanation } = item;
  const place = placeWords(finding.location);
  return (
    <li className={styles.line} data-rule={finding.rule} data-finding={finding.fingerprint}>
      <Disclosure
        level={level}
        summary={say(finding.message)}
        lead={<SeverityBadge severity={finding.severity} isIconOnly />}
        under={
          <div className={styles.meta}>
            {finding.location.sheet === undefined ? (
              <span>{say(place)}</span>
            ) : (
              <button
                type="button"
                className={styles.jump}
                aria-label={say(fill(FINDINGS.goTo, { place }))}
                onClick={() => {
                  void session.goTo(finding.location);
                }}
              >
                {say(place)}
                <Icon name="jump" size={13} />
              </button>
            )}
            <span>{finding.rule}</span>
            {finding.origin === 'house' ? <span>{say(WORDS.ours)}</span> : null}
            {fixes.length === 0 ? null : <span className={styles.mark}>{say(FINDINGS.fixable)}</span>}
            {explanation === undefined ? null : <span className={styles.mark}>{explanation.status}</span>}
          </div>
        }
      >
        <FindingDetail item={item} session={session} />
      </Disclosure>
    </li>
  );
});
