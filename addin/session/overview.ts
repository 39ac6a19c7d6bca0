import type { Finding, WorkbookAudit } from '../../ledger-core/audit/audit-report.ts';
import type { TableName } from '../../ledger-core/definition/registers/all-tables.ts';
import { deadlinesOf, unknownReviews } from '../../ledger-core/dossier/deadlines.ts';
import type { Dossier } from '../../ledger-core/dossier/dossier.ts';
import { daysBetween } from '../../ledger-core/kernel/local-date.ts';
import { add, ZERO, type Fen } from '../../ledger-core/kernel/money.ts';
import { plannedBy } from '../../ledger-core/ledger/budget-line.ts';
import { citationOf } from '../../ledger-core/sources/documents.ts';
import type { CategoryBar, Deadline, Overview, RegisterState } from './session-state.ts';

// They hold no facts of the workshop: answers and interpretations.
const NO_REGISTERS: ReadonlySet<TableName> = new Set<TableName>(['rf_explanations', 'rf_settings']);

/** The workbook at a glance. */
export function overviewOf(dossier: Dossier, { money, findings }: WorkbookAudit): Overview {
  return {
    money,
    isApplication: dossier.book.programme.view === 'application',
    categories: money ? categoryBars(dossier, money.byCategory) : [],
    deadlines: deadlines(dossier),
    unknownReviews: unknownReviews(dossier),
    registers: registers(dossier, findings),
    counts: countsOf(findings),
  };
}

export function countsOf(findings: readonly Finding[]): Overview['counts'] {
  const counts = { error: 0, warning: 0, review: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Every category that the programme or the user lists, and what was spent or planned under another name. */
function categoryBars(dossier: Dossier, spentIn: ReadonlyMap<string, Fen>): readonly CategoryBar[] {
  const budget = budgetByCategory(dossier);
  const own = dossier.book.tables.rf_categories?.rows.flatMap(({ values }) => values.name ?? []) ?? [];
  const names = new Set([...own, ...spentIn.keys(), ...budget.keys()]);
  return [...names]
    .map((name) => ({ name, spent: spentIn.get(name) ?? ZERO, budget: budget.get(name) }))
    .filter(({ name, spent }) => name !== '' || spent !== ZERO);
}

/** What the budget's rows allow, all years and funds together. */
function budgetByCategory(dossier: Dossier): ReadonlyMap<string, Fen> {
  const sums = new Map<string, Fen>();
  for (const line of dossier.ledger.input.budget) {
    const plan = plannedBy(line);
    if (line.category === undefined || plan === undefined) continue;
    sums.set(line.category, add(sums.get(line.category) ?? ZERO, plan));
  }
  return sums;
}

function deadlines(dossier: Dossier): readonly Deadline[] {
  return deadlinesOf(dossier)
    .map(({ id, what, due, state, clause, note }): Deadline => {
      const daysLeft = daysBetween(dossier.asOf, due);
      return {
        id,
        what,
        due,
        daysLeft,
        state: state === 'open' && daysLeft < 0 ? 'overdue' : state,
        citation: clause === undefined ? undefined : citationOf(clause),
        ...(note ? { note } : {}),
      };
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

function registers({ book }: Dossier, findings: readonly Finding[]): readonly RegisterState[] {
  const counts = new Map<string, number>();
  for (const { severity, location } of findings) {
    if (severity === 'info' || location.table === undefined) continue;
    counts.set(location.table, (counts.get(location.table) ?? 0) + 1);
  }
  return book.programme.tables.flatMap((name): RegisterState[] => {
    const table = book.tables[name];
    // An older edition does not have what was added later, and lacks nothing.
    if (!table || NO_REGISTERS.has(name) || (!table.site && !table.isMissing)) return [];
    const { def, rows, site, isMissing } = table;
    const filled = rows.length > 0 ? 'filled' : 'empty';
    return [
      {
        table: name,
        sheet: site?.sheet.name ?? def.sheet,
        en: def.en,
        state: isMissing ? 'missing' : filled,
        rows: rows.length,
        findings: counts.get(name) ?? 0,
      },
    ];
  });
}
