import type { activities } from '../definition/registers/work.ts';
import { unknownIn, type Dossier } from '../dossier/dossier.ts';
import { illegibleColumn, missingColumn } from '../dossier/what-is-missing.ts';
import { daysBetween, type LocalDate } from '../kernel/local-date.ts';
import type { Text } from '../kernel/text.ts';
import { locate, type TypedRow, type TypedTable } from '../workbook/typed-table.ts';
import { found, inapplicable, textParam, type Check, type Hit } from './support/check.ts';
import { rowIdentity } from './support/row-hits.ts';
import { scopedRows } from './support/scoped-rows.ts';
import { bookingsOf } from './support/voucher-bookings.ts';
import { earlierVouchers, vouchersNamed } from './support/named-vouchers.ts';
import { unknownOf } from './support/unread-cell.ts';

type ActivityRow = TypedRow<typeof activities>;

/** Activities whose voucher the ledger does not hold, or whose invoices lie far from the day. */
export const activityEvidence: Check = (dossier, rule) => {
  const { table, rows, gaps: unscoped } = scopedRows<ActivityRow>(dossier, rule);
  const gaps = [...unscoped];
  if (rows.length === 0 && gaps.length === 0 && rule.inapplicable) return inapplicable(rule.inapplicable);
  const limit = dossier.book.settings.number(textParam(rule, 'setting'));
  const why = earlierVouchers(dossier) ?? unknownIn(dossier, 'rf_expenses', 'voucher');
  const hits: Hit[] = [];
  for (const row of table ? rows : []) {
    if (!table) break;
    const answers =
      row.values.voucher === undefined
        ? [illegibleColumn(table.def, 'voucher')]
        : [absentVouchers(dossier, table, row, why), farInvoices(dossier, table, row, limit)];
    for (const answer of answers) {
      if (answer === undefined) continue;
      if ('case' in answer) hits.push(answer);
      else gaps.push(answer);
    }
  }
  return found(hits, gaps);
};

function absentVouchers(
  dossier: Dossier,
  table: TypedTable,
  row: ActivityRow,
  why: Text | undefined,
): Hit | Text | undefined {
  const names = vouchersNamed(row.values.voucher ?? '');
  const absent = names.filter((name) => bookingsOf(dossier).count(name) === 0);
  if (absent.length === 0) return undefined;
  return why ?? hitOf(table, row, 'no-voucher', { absent: absent.join('、') });
}

/** Every invoice of the vouchers is dated, and none lies near: numbers restart, so one that fits is enough. */
function farInvoices(dossier: Dossier, table: TypedTable, row: ActivityRow, limit: number): Hit | Text | undefined {
  const { on, voucher = '' } = row.values;
  const paid = vouchersNamed(voucher)
    .flatMap((name) => bookingsOf(dossier).rows(name))
    .filter(({ values }) => (values.amount ?? 0) >= 0);
  if (paid.length === 0) return undefined;
  if (row.unreadable.has('on')) return illegibleColumn(table.def, 'on');
  if (table.missingColumns.has('on')) return missingColumn(table.def, 'on');
  if (on === undefined) return undefined;
  const days = paid.flatMap(({ values }) => values.invoicedOn ?? []);
  if (days.some((day) => distance(on, day) <= limit)) return undefined;
  const unknown = unknownOf(dossier, paid, 'invoicedOn');
  if (unknown) return unknown;
  if (days.length < paid.length) return undefined;
  const nearest = nearestTo(on, days);
  return hitOf(table, row, 'far', { on, invoicedOn: nearest, days: distance(on, nearest), limit });
}

function hitOf(
  table: TypedTable,
  row: ActivityRow,
  id: string,
  values: Readonly<Record<string, string | number>>,
): Hit {
  const voucher = row.values.voucher ?? '';
  return {
    case: id,
    at: locate(table, row, 'voucher'),
    observed: voucher,
    values: { voucher, ...values },
    identity: rowIdentity(table.def, row),
  };
}

function nearestTo(on: LocalDate, days: readonly LocalDate[]): LocalDate {
  return days.reduce((best, day) => (distance(on, day) < distance(on, best) ? day : best), days[0] ?? on);
}

function distance(a: LocalDate, b: LocalDate): number {
  return Math.abs(daysBetween(a, b));
}
