import type { PortfolioRow } from '../../../ledger-core/report/portfolio-row.ts';
import { SEVERITIES } from '../../../ledger-core/report/check-report.ts';
import type { Language } from '../../../ledger-core/kernel/text.ts';
import { programmeName } from '../../../ledger-core/report/programme-name.ts';
import { FOLDER } from '../../strings/workbench-folder.ts';
import type { FolderRow } from './folder-state.ts';

export type SortColumn = 'file' | 'workshop' | 'programme' | 'received' | 'spent' | 'balance' | 'findings' | 'status';

export interface TableQuery {
  readonly words: string;
  readonly show: 'all' | 'errors' | 'findings' | 'not-checked';
  readonly sort: SortColumn;
  readonly isDescending: boolean;
}

export const FIRST_QUERY: TableQuery = { words: '', show: 'all', sort: 'file', isDescending: false };

/** The rows a query asks for, in its order; rows alike in the column that is sorted stay in the order of the files. */
export function tableRows(
  rows: readonly FolderRow[],
  { words, show, sort, isDescending }: TableQuery,
  language: Language,
): readonly FolderRow[] {
  const wanted = words.trim().toLowerCase();
  const kept = rows.filter((row) => isShown(row, show) && (wanted === '' || holds(row, wanted, language)));
  if (sort === 'file') return isDescending ? kept.reverse() : kept;
  const order = new Intl.Collator(language, { numeric: true });
  const keyed = kept.map((row) => ({ row, key: sortKey(row, sort, language) }));
  return keyed
    .sort((a, b) => {
      // What has no value in the column stands last either way.
      const [isBlankA, isBlankB] = [isBlank(a.key), isBlank(b.key)];
      if (isBlankA || isBlankB) return Number(isBlankA) - Number(isBlankB);
      return (isDescending ? -1 : 1) * compare(a.key, b.key, order);
    })
    .map(({ row }) => row);
}

export function isShown({ row: { status, findings }, skipped }: FolderRow, show: TableQuery['show']): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'errors':
      return findings.error > 0;
    case 'findings':
      return SEVERITIES.some((severity) => findings[severity] > 0);
    case 'not-checked':
      return skipped !== undefined || status === 'refused';
  }
}

/** What became of a file, in a word. */
export function statusWords({ row, skipped }: FolderRow): (typeof FOLDER)[PortfolioRow['status'] | 'skipped'] {
  return FOLDER[skipped === undefined ? row.status : 'skipped'];
}

function holds(one: FolderRow, wanted: string, language: Language): boolean {
  const { path, workshop = '', unit = '', programme } = one.row;
  const own = [path, workshop, unit, programmeName(programme)[language], statusWords(one)[language]];
  if (own.some((words) => words.toLowerCase().includes(wanted))) return true;
  const { audit } = one.checked;
  return (
    audit.status === 'read' &&
    audit.findings.some(
      ({ rule, message }) => rule.toLowerCase().includes(wanted) || message[language].toLowerCase().includes(wanted),
    )
  );
}

type Key = string | undefined | readonly number[];

function sortKey(one: FolderRow, sort: Exclude<SortColumn, 'file'>, language: Language): Key {
  const { row } = one;
  switch (sort) {
    case 'workshop':
      return row.workshop;
    case 'programme':
      return programmeName(row.programme)[language];
    case 'received':
    case 'spent':
    case 'balance':
      return row.money && [row.money[sort]];
    case 'findings':
      return row.status === 'refused' ? undefined : SEVERITIES.map((severity) => row.findings[severity]);
    case 'status':
      return statusWords(one)[language];
  }
}

function isBlank(key: Key): boolean {
  return key === undefined || key === '';
}

function compare(a: Key, b: Key, order: Intl.Collator): number {
  if (typeof a === 'string' && typeof b === 'string') return order.compare(a, b);
  if (typeof a !== 'object' || typeof b !== 'object') return 0;
  const at = a.findIndex((value, n) => value !== b[n]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
