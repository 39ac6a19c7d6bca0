import { yearOf } from '../kernel/local-date.ts';
import { locate } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check, type Hit } from './support/check.ts';
import { legibleRows } from './support/legible-rows.ts';
import { rowIdentity } from './support/row-hits.ts';
import { takenBack } from './support/taken-back.ts';
import type { ExpenseRow } from './support/table-rows.ts';

const COLUMNS = ['invoice', 'invoicedOn', 'voucherKind'] as const;

/** 20-digit numbers begin with the year of issue, and the date says another. */
export const invoiceYear: Check = (dossier, rule) => {
  const { table, rows, gaps } = legibleRows<ExpenseRow>(dossier, rule, COLUMNS);
  const { rows: back } = takenBack(dossier);
  const asked = rows.filter(
    (row) => /^\d{20}$/.test(row.values.invoice ?? '') && (row.values.amount ?? 0) >= 0 && !back.has(row),
  );
  if (asked.length === 0 && gaps.length === 0 && rule.inapplicable) return inapplicable(rule.inapplicable);
  const hits = asked.flatMap((row): Hit[] => {
    const { invoice = '', invoicedOn } = row.values;
    const digits = invoice.slice(0, 2);
    if (!table || invoicedOn === undefined || digits === String(yearOf(invoicedOn)).slice(2)) return [];
    return [
      {
        case: 'other-year',
        at: locate(table, row, 'invoice'),
        observed: invoice,
        values: { digits, invoicedOn, year: yearOf(invoicedOn) },
        identity: rowIdentity(table.def, row),
      },
    ];
  });
  return found(hits, gaps);
};
