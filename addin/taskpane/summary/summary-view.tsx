import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MoneySums } from '../../../ledger-core/audit/audit-report.ts';
import { yuanDisplay } from '../../../ledger-core/kernel/money.ts';
import { fill } from '../../../ledger-core/kernel/text.ts';
import { SEVERITIES } from '../../../ledger-core/report/check-report.ts';
import type { OpenLedger, YearSummary } from '../../session/session-state.ts';
import type { Session } from '../../session/session.ts';
import { SUMMARY } from '../../strings/summary.ts';
import { useKeptState } from '../kept-state.tsx';
import { useWords } from '../language.tsx';
import { CategoryBars } from '../overview/category-bars.tsx';
import { FundTable } from '../overview/fund-table.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Note } from '../parts/note.tsx';
import { Section } from '../parts/section.tsx';
import { SeverityBadge } from '../parts/severity-badge.tsx';
import { useAction } from '../use-action.ts';
import { CopyTable } from './copy-table.tsx';
import { summaryTable } from './summary-table.ts';
import { YearFigures } from './year-figures.tsx';

const useStyles = makeStyles({
  counts: { listStyle: 'none', margin: 0, padding: 0 },
  count: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '10px',
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    ':first-child': { borderTop: 'none' },
  },
  number: { fontWeight: tokens.fontWeightSemibold },
  badges: { display: 'flex', flexWrap: 'wrap', gap: '4px 14px', listStyle: 'none', margin: 0, padding: 0 },
  take: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
});

/** 汇总: one year's money, what was done and what is doubtful; to print and to take along. */
export function SummaryView({ session }: { session: Session; state: OpenLedger }): ReactNode {
  const say = useWords();
  const [chosen, choose] = useKeptState<number | undefined>('summary.year', undefined);
  const { years } = session;
  const year = chosen !== undefined && years.includes(chosen) ? chosen : years[0];
  const summary = year === undefined ? undefined : session.summary(year);
  if (!summary) return <EmptyState icon="summary" title={say(SUMMARY.none)} words={say(SUMMARY.noneWords)} />;
  return (
    <>
      <Field label={say(SUMMARY.year)} orientation="horizontal">
        <Select
          value={String(summary.year)}
          onChange={(_event, data) => {
            choose(Number(data.value));
          }}
        >
          {years.map((one) => (
            <option key={one} value={one}>
              {say(fill(SUMMARY.yearOption, { year: one }))}
            </option>
          ))}
        </Select>
      </Field>
      <YearOf key={summary.year} session={session} summary={summary} />
    </>
  );
}

function YearOf({ session, summary }: { session: Session; summary: YearSummary }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const [isBusy, run] = useAction();
  const { year, byFund, byCategory, counts, undated, incomplete } = summary;
  return (
    <>
      {incomplete ? <Note look="warning">{say(incomplete)}</Note> : null}
      <YearFigures summary={summary} />
      {undated === 0 ? null : (
        <Note look="warning">{say(fill(SUMMARY.undated, { amount: yuanDisplay(undated) }))}</Note>
      )}
      <CategoryBars categories={byCategory} />
      {byFund.length > 1 ? <FundTable byFund={fundSums(byFund)} /> : null}
      {counts.length > 0 ? (
        <Section title={say(SUMMARY.counts)}>
          <ul className={styles.counts}>
            {counts.map(({ what, count }) => (
              <li key={what.zh} className={styles.count}>
                {say(what)}
                <span className={styles.number}>{count}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section title={say(SUMMARY.findings)}>
        <YearFindings summary={summary} />
      </Section>
      <Section title={say(SUMMARY.take)}>
        <div className={styles.take}>
          <Button
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => {
              run(() => session.showMonthlyPage(year));
            }}
          >
            {say(SUMMARY.printMonths)}
          </Button>
          <Button
            disabledFocusable={isBusy}
            onClick={() => {
              run(() => session.showYearlyPage());
            }}
          >
            {say(SUMMARY.printYears)}
          </Button>
          <Note>{say(fill(SUMMARY.printWords, { year }))}</Note>
          <CopyTable table={summaryTable(summary, say)} />
        </div>
      </Section>
    </>
  );
}

function YearFindings({ summary }: { summary: YearSummary }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const some = SEVERITIES.filter((severity) => summary.findings[severity] > 0);
  if (some.length === 0) return <Note>{say(SUMMARY.noFindings)}</Note>;
  return (
    <ul className={styles.badges}>
      {some.map((severity) => (
        <li key={severity}>
          <SeverityBadge severity={severity} count={summary.findings[severity]} />
        </li>
      ))}
    </ul>
  );
}

/** The funds as the overview lists them: a year closes with its balance. */
function fundSums(byFund: YearSummary['byFund']): ReadonlyMap<string, MoneySums> {
  return new Map(byFund.map(({ fund, closing, ...sums }) => [fund, { ...sums, balance: closing }]));
}
