import { makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../../../ledger-core/definition/rule.ts';
import { fill } from '../../../ledger-core/kernel/text.ts';
import { SEVERITIES } from '../../../ledger-core/report/check-report.ts';
import { SEVERITY_WORDS } from '../../../ledger-core/report/report-words.ts';
import { FINDINGS } from '../../strings/findings.ts';
import { useWords } from '../language.tsx';
import { SearchInput } from '../parts/search-input.tsx';
import type { FindingsQuery } from './findings-query.ts';

const useStyles = makeStyles({
  filters: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: '6px' },
  search: { gridColumn: '1 / -1', display: 'grid' },
  select: { minWidth: 0, '& select': { paddingLeft: '6px', paddingRight: '22px' } },
});

interface FindingsFiltersProps {
  readonly query: FindingsQuery;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly onChange: (query: FindingsQuery) => void;
}

/** Search words, grade, state and grouping. */
export function FindingsFilters({ query, counts, onChange }: FindingsFiltersProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  return (
    <div role="search" className={styles.filters}>
      <div className={styles.search}>
        <SearchInput
          label={say(FINDINGS.search)}
          placeholder={say(FINDINGS.searchHint)}
          value={query.words}
          onChange={(words) => {
            onChange({ ...query, words });
          }}
        />
      </div>
      <Select
        size="small"
        className={styles.select}
        aria-label={say(FINDINGS.severity)}
        value={query.severity}
        onChange={(_, { value }) => {
          onChange({ ...query, severity: value as FindingsQuery['severity'] });
        }}
      >
        <option value="all">{say(FINDINGS.allSeverities)}</option>
        {SEVERITIES.map((severity) => (
          <option key={severity} value={severity}>
            {say(fill(FINDINGS.option, { name: SEVERITY_WORDS[severity], n: counts[severity] }))}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        className={styles.select}
        aria-label={say(FINDINGS.state)}
        value={query.state}
        onChange={(_, { value }) => {
          onChange({ ...query, state: value as FindingsQuery['state'] });
        }}
      >
        <option value="all">{say(FINDINGS.allStates)}</option>
        <option value="open">{say(FINDINGS.open)}</option>
        <option value="explained">{say(FINDINGS.explained)}</option>
      </Select>
      <Select
        size="small"
        className={styles.select}
        aria-label={say(FINDINGS.grouping)}
        value={query.grouping}
        onChange={(_, { value }) => {
          onChange({ ...query, grouping: value as FindingsQuery['grouping'] });
        }}
      >
        <option value="severity">{say(FINDINGS.bySeverity)}</option>
        <option value="sheet">{say(FINDINGS.bySheet)}</option>
      </Select>
    </div>
  );
}
