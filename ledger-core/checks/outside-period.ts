import * as v from 'valibot';
import type { Dossier } from '../dossier/dossier.ts';
import { missingTable } from '../dossier/what-is-missing.ts';
import { daysBetween, type LocalDate } from '../kernel/local-date.ts';
import { text, type Text } from '../kernel/text.ts';
import { locate, type TypedTable } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check, type Hit } from './support/check.ts';
import { fundArrivals, unknownArrivals } from './support/fund-arrivals.ts';
import { liveExpenses } from './support/live-expenses.ts';
import { projectPeriods, type ProjectPeriod } from './support/project-periods.ts';
import { rowIdentity } from './support/row-hits.ts';
import { unreadCell } from './support/unread-cell.ts';
import type { ExpenseRow } from './support/table-rows.ts';
import { textKey } from './support/text-key.ts';

const paramsSchema = v.object({
  /** The setting that gives how many days after its project's end an invoice may be dated. */
  grace: v.string(),
  /** The stages that are over when the project is. */
  stages: v.array(v.string()),
});

/** undefined: there is nothing to ask of the row. */
type Answer = 'fits' | { readonly gap: Text } | Outside | undefined;

interface Outside {
  readonly case: string;
  readonly column: 'paidOn' | 'bookedOn' | 'invoicedOn';
  readonly day: LocalDate;
  readonly bound: LocalDate;
  readonly days: number;
}

/** Expenses dated before their money came, before their project began, or long after it ended. */
export const outsidePeriod: Check = (dossier, rule) => {
  const { grace, stages } = v.parse(paramsSchema, rule.params);
  const days = dossier.book.settings.number(grace);
  const { table, rows, gaps: unread } = liveExpenses(dossier, rule);
  if (!table) return found([], unread);
  const hits: Hit[] = [];
  const gaps: Text[] = [...unread, ...missingTables(dossier)];
  let asked = 0;
  for (const row of rows) {
    const project = projectOf(dossier, row);
    const answers = [
      beforeGrant(dossier, table, row),
      beforeProject(table, row, project),
      afterProject(table, row, project, { days, stages }),
    ];
    for (const answer of answers) {
      if (answer === undefined) continue;
      asked += 1;
      if (answer === 'fits') continue;
      if ('gap' in answer) gaps.push(answer.gap);
      else hits.push(outsideHit(table, row, answer, days));
    }
  }
  if (asked === 0 && gaps.length === 0 && rule.inapplicable) return inapplicable(rule.inapplicable);
  return found(hits, gaps);
};

function missingTables(dossier: Dossier): Text[] {
  const { rf_projects: projects } = dossier.book.tables;
  const arrivals = unknownArrivals(dossier);
  return [...(arrivals ? [arrivals] : []), ...(projects?.isMissing ? [missingTable(projects.def)] : [])];
}

function projectOf(dossier: Dossier, { values: { project } }: ExpenseRow): ProjectPeriod | undefined {
  return project === undefined ? undefined : projectPeriods(dossier).get(textKey(project));
}

function beforeGrant(dossier: Dossier, table: TypedTable, row: ExpenseRow): Answer {
  const { fund, paidOn, bookedOn } = row.values;
  const arrival = fund === undefined ? undefined : fundArrivals(dossier).get(fund);
  if (!arrival) return gapOf(table, row, 'fund');
  const { first, doubt } = arrival;
  // Without any dated receipt there is no day to compare with.
  if (first === undefined) return doubt && { gap: doubt };
  const gap = gapOf(table, row, 'paidOn') ?? (paidOn === undefined ? gapOf(table, row, 'bookedOn') : undefined);
  const day = paidOn ?? bookedOn;
  if (gap || day === undefined) return gap;
  if (day >= first) return 'fits';
  if (doubt) return { gap: doubt };
  const column = paidOn === undefined ? 'bookedOn' : 'paidOn';
  return { case: 'before-grant', column, day, bound: first, days: daysBetween(day, first) };
}

function beforeProject(table: TypedTable, row: ExpenseRow, project: ProjectPeriod | undefined): Answer {
  const { invoicedOn, paidOn } = row.values;
  if (project?.startUnread) return { gap: project.startUnread };
  if (project?.startedOn === undefined) return gapOf(table, row, 'project');
  const gap = gapOf(table, row, 'invoicedOn') ?? (invoicedOn === undefined ? gapOf(table, row, 'paidOn') : undefined);
  const day = invoicedOn ?? paidOn;
  if (gap || day === undefined) return gap;
  if (day >= project.startedOn) return 'fits';
  const column = invoicedOn === undefined ? 'paidOn' : 'invoicedOn';
  return { case: 'before-project', column, day, bound: project.startedOn, days: daysBetween(day, project.startedOn) };
}

function afterProject(
  table: TypedTable,
  row: ExpenseRow,
  project: ProjectPeriod | undefined,
  { days, stages }: { readonly days: number; readonly stages: readonly string[] },
): Answer {
  const { stage, invoicedOn: day } = row.values;
  if (!project || (stage !== undefined && !stages.includes(stage))) return undefined;
  if (project.finishUnread) return { gap: project.finishUnread };
  if (project.finishedOn === undefined) return undefined;
  const gap = gapOf(table, row, 'stage', 'invoicedOn');
  if (gap || stage === undefined || day === undefined) return gap;
  const late = daysBetween(project.finishedOn, day);
  if (late <= days) return 'fits';
  return { case: 'after-project', column: 'invoicedOn', day, bound: project.finishedOn, days: late };
}

function gapOf(table: TypedTable, row: ExpenseRow, ...keys: readonly string[]): { readonly gap: Text } | undefined {
  const gap = unreadCell(table, row, ...keys);
  return gap && { gap };
}

function outsideHit(table: TypedTable, row: ExpenseRow, outside: Outside, limit: number): Hit {
  const { fund = '', project = '' } = row.values;
  const { day, bound, days, column } = outside;
  return {
    case: outside.case,
    at: locate(table, row, column),
    observed: day,
    values: { fund, project, dated: DATED[column], day, bound, days, limit },
    identity: rowIdentity(table.def, row),
  };
}

const DATED = {
  paidOn: text('付款日期', 'payment'),
  bookedOn: text('记账日期', 'booking'),
  invoicedOn: text('开票日期', 'invoice'),
} as const;
