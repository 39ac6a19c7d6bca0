import type { Dossier } from '../dossier/dossier.ts';
import { yearOf, type LocalDate } from '../kernel/local-date.ts';
import type { Text } from '../kernel/text.ts';
import { locate, type TypedTable } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check, type Hit } from './support/check.ts';
import { reversalRows, type Original, type Reversal } from './support/reversal-rows.ts';
import { rowIdentity } from './support/row-hits.ts';
import { unknownOf } from './support/unread-cell.ts';

/** Reversals booked in another calendar year than every row of the number that they take back. */
export const reversalYear: Check = (dossier, rule) => {
  const { reversals, gaps } = reversalRows(dossier);
  const table = dossier.book.tables.rf_expenses;
  const asked = reversals.filter(({ original }) => original.rows.length > 0);
  if (asked.length === 0 && gaps.length === 0 && rule.inapplicable) return inapplicable(rule.inapplicable);
  const hits: Hit[] = [];
  const unknowns: Text[] = [...gaps];
  const daysOf = new Map<Original, Days>();
  for (const reversal of table ? asked : []) {
    const { row, original } = reversal;
    const days = daysOf.get(original) ?? bookingDays(dossier, original);
    daysOf.set(original, days);
    const { bookedOn } = row.values;
    if (bookedOn !== undefined && days.years.has(yearOf(bookedOn))) continue;
    const unknown = unknownOf(dossier, [row], 'bookedOn') ?? days.unknown;
    if (unknown) unknowns.push(unknown);
    // A row without a date cannot be asked; its own rule names it.
    else if (table && bookedOn !== undefined && days.last !== undefined) {
      hits.push(hitOf(table, reversal, bookedOn, days.last));
    }
  }
  return found(hits, unknowns);
};

/** When a voucher was booked. */
interface Days {
  readonly years: ReadonlySet<number>;
  /** The latest of the days; undefined unless every row has one. */
  readonly last: LocalDate | undefined;
  readonly unknown: Text | undefined;
}

function bookingDays(dossier: Dossier, { rows }: Original): Days {
  const days = rows.flatMap(({ values }) => values.bookedOn ?? []).sort();
  return {
    years: new Set(days.map(yearOf)),
    last: days.length === rows.length ? days.at(-1) : undefined,
    unknown: unknownOf(dossier, rows, 'bookedOn'),
  };
}

function hitOf(table: TypedTable, { row, original }: Reversal, reversedOn: LocalDate, bookedOn: LocalDate): Hit {
  return {
    case: 'other-year',
    at: locate(table, row, 'bookedOn'),
    observed: reversedOn,
    values: { voucher: original.text, reversedOn, bookedOn },
    identity: rowIdentity(table.def, row),
  };
}
