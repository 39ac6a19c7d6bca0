import type { Finding } from '../../ledger-core/audit/audit-report.ts';
import type { TableDef } from '../../ledger-core/definition/table.ts';
import type { Dossier } from '../../ledger-core/dossier/dossier.ts';
import { yearFigures, yearIn } from '../../ledger-core/dossier/year-figures.ts';
import type { LiveAudit } from '../../ledger-core/live/live-audit.ts';
import type { TypedRow } from '../../ledger-core/workbook/typed-table.ts';
import { countsOf } from './overview.ts';
import type { YearSummary } from './session-state.ts';

/** One year of an open ledger, as of the last time that all of it was checked, with the findings in rows of that year. */
export function yearSummary(live: LiveAudit, year: number): YearSummary {
  const { dossier } = live;
  const { findings } = live.audit();
  return { ...yearFigures(dossier, year), findings: countsOf(findingsOfYear(dossier, findings, year)) };
}

/** A finding about a row is of the row's year; what is about the whole ledger is of none. */
function findingsOfYear({ book }: Dossier, findings: readonly Finding[], year: number): readonly Finding[] {
  const rowsOfYear = new Map<string, ReadonlySet<number>>();
  for (const table of book.programme.tables) {
    const read = book.tables[table];
    const key = read && dayColumn(read.def);
    const rows: readonly TypedRow[] = key === undefined ? [] : (read?.rows ?? []);
    const ofYear = rows.filter((row) => yearIn(row, key ?? '') === year);
    rowsOfYear.set(table, new Set(ofYear.map(({ index }) => index)));
  }
  return findings.filter(
    ({ location: { table, row } }) => table !== undefined && row !== undefined && rowsOfYear.get(table)?.has(row),
  );
}

/** The column that says when a row happened. */
function dayColumn({ columns }: TableDef): string | undefined {
  const days = columns.filter(({ type }) => type === 'date' || type === 'year');
  return (days.find(({ identity }) => identity) ?? days[0])?.key;
}
