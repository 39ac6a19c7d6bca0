import { Button, makeStyles } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { fill } from '../../../ledger-core/kernel/text.ts';
import { FINDINGS } from '../../strings/findings.ts';
import type { OpenLedger } from '../../session/session-state.ts';
import type { Session } from '../../session/session.ts';
import { useKeptState } from '../kept-state.tsx';
import { useWords } from '../language.tsx';
import type { Route } from '../pane-router.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { CheckedRules, outcomeCounts } from './checked-rules.tsx';
import { FindingSections } from './finding-sections.tsx';
import { FindingsActions } from './findings-actions.tsx';
import { FindingsFilters } from './findings-filters.tsx';
import { EVERYTHING, isNarrowed, matchingFindings, type FindingsQuery } from './findings-query.ts';
import { groupFindings } from './group-findings.ts';
import { useFocusRescue } from './use-focus-rescue.ts';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0 },
});

/** 检查: every finding with its place, reason and remedy; what can be mended safely; what was not decided. */
export function FindingsView({
  session,
  state,
  route,
}: {
  session: Session;
  state: OpenLedger;
  route: Route;
}): ReactNode {
  const styles = useStyles();
  const [query, setQuery] = useKeptState<FindingsQuery>('findings-query', EVERYTHING);
  useEffect(() => {
    if (route.severity !== undefined) setQuery({ ...EVERYTHING, severity: route.severity });
  }, [route, setQuery]);
  const status = useRef<HTMLParagraphElement>(null);
  const view = useRef<HTMLDivElement>(null);
  useFocusRescue(view, status);
  const asked = useDeferredValue(query);
  const shown = useMemo(() => matchingFindings(state.findings, asked), [state.findings, asked]);
  const sections = useMemo(() => groupFindings(shown, asked.grouping), [shown, asked.grouping]);
  const hasFindings = state.findings.length > 0;
  return (
    <div ref={view} className={styles.view}>
      {hasFindings ? (
        <>
          <FindingsFilters query={query} counts={state.overview.counts} onChange={setQuery} />
          <FindingsActions session={session} state={state} shown={shown} statusRef={status} />
        </>
      ) : (
        <NoFindings state={state} />
      )}
      {hasFindings && shown.length === 0 && isNarrowed(asked) ? (
        <NothingMatches
          onClear={() => {
            setQuery({ ...EVERYTHING, grouping: query.grouping });
          }}
        />
      ) : (
        <FindingSections key={JSON.stringify(asked)} sections={sections} session={session} />
      )}
      <CheckedRules outcomes={state.outcomes} />
    </div>
  );
}

function NoFindings({ state }: { state: OpenLedger }): ReactNode {
  const say = useWords();
  return (
    <EmptyState
      icon={state.isSettled ? 'good' : 'findings'}
      title={say(FINDINGS.nothing)}
      words={say(state.isSettled ? fill(FINDINGS.nothingWords, outcomeCounts(state.outcomes)) : FINDINGS.nothingYet)}
    />
  );
}

function NothingMatches({ onClear }: { onClear: () => void }): ReactNode {
  const say = useWords();
  return (
    <EmptyState
      icon="findings"
      title={say(FINDINGS.nothingMatches)}
      words={say(FINDINGS.nothingMatchesWords)}
      actions={<Button onClick={onClear}>{say(FINDINGS.clear)}</Button>}
    />
  );
}
