import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fill } from '../../../ledger-core/kernel/text.ts';
import { OVERVIEW } from '../../strings/overview.ts';
import type { RegisterState } from '../../session/session-state.ts';
import type { Session } from '../../session/session.ts';
import { useLanguage, useWords } from '../language.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { LINE_BUTTON } from '../parts/line-button.ts';
import { Section } from '../parts/section.tsx';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: '0 -6px', padding: 0 },
  line: { ...LINE_BUTTON, alignItems: 'baseline', gap: '8px', padding: '5px 6px' },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', color: tokens.colorBrandForeground1 },
  findings: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorPaletteDarkOrangeForeground1,
  },
  rows: {
    flexShrink: 0,
    minWidth: '48px',
    textAlign: 'right',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  missing: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** How full every register is; a press goes to its sheet. Empty ones stand folded below. */
export function RegisterList({
  registers,
  session,
}: {
  registers: readonly RegisterState[];
  session: Session;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const lines = (shown: readonly RegisterState[]): ReactNode => (
    <ul className={styles.list}>
      {shown.map((one) => (
        <RegisterLine key={one.table} register={one} session={session} />
      ))}
    </ul>
  );
  const used = registers.filter(({ state, findings }) => state !== 'empty' || findings > 0);
  const empty = registers.filter((one) => !used.includes(one));
  return (
    <Section title={say(OVERVIEW.registers)}>
      {lines(used)}
      {empty.length === 0 ? null : (
        <Disclosure summary={say(OVERVIEW.emptyRegisters)} aside={empty.length}>
          {lines(empty)}
        </Disclosure>
      )}
    </Section>
  );
}

function RegisterLine({ register, session }: { register: RegisterState; session: Session }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const { sheet, en, state, rows, findings, table } = register;
  const fullness =
    state === 'filled' ? fill(OVERVIEW.rows, { n: rows }) : state === 'empty' ? OVERVIEW.empty : OVERVIEW.missing;
  return (
    <li>
      <button
        type="button"
        className={styles.line}
        title={say(fill(OVERVIEW.goToSheet, { sheet }))}
        onClick={() => {
          void session.goTo({ sheet, table });
        }}
      >
        <span className={styles.name}>{language === 'zh' ? sheet : `${en} ${sheet}`}</span>
        {findings > 0 ? (
          <span className={styles.findings}>{say(fill(OVERVIEW.registerFindings, { n: findings }))}</span>
        ) : null}
        <span className={mergeClasses(styles.rows, state === 'missing' && styles.missing)}>{say(fullness)}</span>
      </button>
    </li>
  );
}
