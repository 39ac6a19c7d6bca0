import { yearOf } from '../kernel/local-date.ts';
import { text, type Text } from '../kernel/text.ts';
import { locate } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check, type Hit } from './support/check.ts';
import { reversalRows } from './support/reversal-rows.ts';
import type { ExpenseRow } from './support/reversals.ts';
import { rowIdentity } from './support/row-hits.ts';
import { unknownOf } from './support/voucher-rows.ts';

/** Reversals booked in another calendar year than every row of the number that they take back. */
export const reversalYear: Check = (dossier, rule) => {
  const { reversals, gaps } = reversalRows(dossier);
  const table = dossier.book.tables.rf_expenses;
  const asked = reversals.filter(({ originals }) => originals.length > 0);
  if (asked.length === 0 && gaps.length === 0 && rule.inapplicable) return inapplicable(rule.inapplicable);
  const hits: Hit[] = [];
  const unknowns: Text[] = [...gaps];
  for (const { row, originals } of asked) {
    if (!table || isSameYear(row, originals)) continue;
    const unknown = unknownOf(dossier, [row, ...originals], 'bookedOn');
    const days = originals.flatMap(({ values }) => values.bookedOn ?? []);
    const { bookedOn } = row.values;
    if (unknown) unknowns.push(unknown);
    // A row without a date cannot be asked; its own rule names it.
    else if (bookedOn !== undefined && days.length === originals.length) {
      hits.push({
        case: 'other-year',
        at: locate(table, row, 'bookedOn'),
        observed: bookedOn,
        values: {
          voucher: row.values.reverses ?? text('', ''),
          reversedOn: bookedOn,
          bookedOn: [...new Set(days)].sort().join('、'),
        },
        identity: rowIdentity(table.def, row),
      });
    }
  }
  return found(hits, unknowns);
};

function isSameYear(row: ExpenseRow, originals: readonly ExpenseRow[]): boolean {
  const { bookedOn: day } = row.values;
  return (
    day !== undefined &&
    originals.some(({ values: { bookedOn } }) => bookedOn !== undefined && yearOf(bookedOn) === yearOf(day))
  );
}
