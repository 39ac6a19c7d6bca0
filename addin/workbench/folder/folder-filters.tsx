import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fill } from '../../../ledger-core/kernel/text.ts';
import { FOLDER } from '../../strings/workbench-folder.ts';
import { useWords } from '../../taskpane/language.tsx';
import { SearchInput } from '../../taskpane/parts/search-input.tsx';
import type { FolderRow } from './folder-state.ts';
import { isShown, type TableQuery } from './table-rows.ts';
import type { TableStore } from './table-store.ts';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px', padding: '6px 16px 10px' },
  search: { flexGrow: 1, flexBasis: '18em', maxWidth: '32em', display: 'grid' },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, marginLeft: 'auto' },
});

const CHOICES = [
  { show: 'all', words: FOLDER.all },
  { show: 'errors', words: FOLDER.withErrors },
  { show: 'findings', words: FOLDER.withFindings },
  { show: 'not-checked', words: FOLDER.notChecked },
] as const;

interface FolderFiltersProps {
  readonly rows: readonly FolderRow[];
  /** How many of them are in the table. */
  readonly shown: number;
  readonly query: TableQuery;
  readonly store: TableStore;
}

/** Which files the table shows. */
export function FolderFilters({ rows, shown, query, store }: FolderFiltersProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  return (
    <div role="search" className={styles.filters}>
      <div className={styles.search}>
        <SearchInput
          label={say(FOLDER.search)}
          placeholder={say(FOLDER.searchHint)}
          value={query.words}
          onChange={(words) => {
            store.ask({ words });
          }}
        />
      </div>
      <Select
        aria-label={say(FOLDER.filter)}
        value={query.show}
        onChange={(_, { value }) => {
          store.ask({ show: value as TableQuery['show'] });
        }}
      >
        {CHOICES.map(({ show, words }) => (
          <option key={show} value={show}>
            {say(fill(words, { n: rows.filter((row) => isShown(row, show)).length }))}
          </option>
        ))}
      </Select>
      <span className={styles.count} data-part="shown">
        {say(fill(FOLDER.shown, { shown, all: rows.length }))}
      </span>
    </div>
  );
}
