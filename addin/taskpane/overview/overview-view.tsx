import { type ReactNode } from 'react';
import { fill } from '../../../ledger-core/kernel/text.ts';
import { FRAME } from '../../strings/frame.ts';
import { OVERVIEW } from '../../strings/overview.ts';
import type { OpenLedger } from '../../session/session-state.ts';
import type { Session } from '../../session/session.ts';
import { useWords } from '../language.tsx';
import type { PaneRouter } from '../pane-router.ts';
import { Note } from '../parts/note.tsx';
import { Section } from '../parts/section.tsx';
import { CategoryBars } from './category-bars.tsx';
import { DeadlineList } from './deadline-list.tsx';
import { isNewer } from './edition.ts';
import { FindingCounts } from './finding-counts.tsx';
import { FundTable } from './fund-table.tsx';
import { MoneyBlock } from './money-block.tsx';
import { RegisterList } from './register-list.tsx';

interface OverviewViewProps {
  readonly session: Session;
  readonly state: OpenLedger;
  readonly open: PaneRouter['open'];
}

/** 概览: where the money stands, what is to be looked at, what is due, and how full the registers are. */
export function OverviewView({ session, state, open }: OverviewViewProps): ReactNode {
  const say = useWords();
  const { overview, edition, outcomes } = state;
  const { money, categories, deadlines, registers, counts } = overview;
  const undecided = outcomes.filter(({ outcome }) => outcome === 'undetermined').length;
  return (
    <>
      {edition.version === '' || edition.version === edition.current ? null : (
        <Note look="framed">{say(fill(isNewer(edition) ? FRAME.newerEdition : FRAME.olderEdition, edition))}</Note>
      )}
      {money ? <MoneyBlock money={money} /> : null}
      {money !== undefined || overview.isApplication ? null : (
        <Section title={say(OVERVIEW.money)}>
          <Note>{say(OVERVIEW.noMoney)}</Note>
        </Section>
      )}
      <FindingCounts counts={counts} undecided={undecided} open={open} />
      {money && money.byFund.size > 1 ? <FundTable byFund={money.byFund} /> : null}
      {money ? <CategoryBars categories={categories} /> : null}
      <DeadlineList deadlines={deadlines} unknown={overview.unknownReviews} />
      <RegisterList registers={registers} session={session} />
    </>
  );
}
