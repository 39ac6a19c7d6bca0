import { sanctions } from '../definition/registers/money.ts';
import { unknownAmong, unknownIn, type Dossier } from '../dossier/dossier.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { yuanDisplay, ZERO } from '../kernel/money.ts';
import { text, type Text } from '../kernel/text.ts';
import { locate, type TypedRow, type TypedTable } from '../workbook/typed-table.ts';
import { found, inapplicable, textParam, type Check, type Hit } from './support/check.ts';
import { unknownReversals } from './support/reversals.ts';
import { rowIdentity } from './support/row-hits.ts';
import { scopedRows } from './support/scoped-rows.ts';
import { countBefore } from './support/days.ts';
import { takenBack } from './support/taken-back.ts';
import { unknownOf } from './support/unread-cell.ts';
import type { ExpenseRow } from './support/table-rows.ts';

type SanctionRow = TypedRow<typeof sanctions>;

/** Grant money used after a suspension was recorded and before it ended. */
export const suspendedSpending: Check = (dossier, rule) => {
  const measure = textParam(rule, 'measure');
  const unknownMeasure = unknownIn(dossier, 'rf_sanctions', 'measure');
  const rows = (dossier.book.tables.rf_sanctions?.rows ?? []).filter(({ values }) => values.measure === measure);
  if (rows.length === 0 && !unknownMeasure && rule.inapplicable) return inapplicable(rule.inapplicable);
  const { table, rows: spent, gaps: unscoped } = scopedRows<ExpenseRow>(dossier, rule);
  const ours = new Set<unknown>(rows);
  const unknownDays = unknownAmong(dossier, 'rf_sanctions', (row) => ours.has(row), ['on', 'until']);
  const gaps = [...unscoped, ...[unknownMeasure, unknownDays].filter((one) => one !== undefined)];
  if (rows.some(({ values, unreadable }) => values.on === undefined && !unreadable.has('on'))) {
    gaps.push(text(`“${sanctions.sheet}”的${measure}没有填日期`, `a suspension on “${sanctions.sheet}” has no date`));
  }
  const hasTerms = !dossier.book.tables.rf_sanctions?.missingColumns.has('until');
  const suspensions = new Suspensions(hasTerms ? rows : []);
  const unknownTaken = unknownReversals(dossier);
  // Only what was taken back in full is as if it had not been.
  const back = takenBack(dossier).rows;
  const hits: Hit[] = [];
  for (const row of table ? spent : []) {
    if ((row.values.amount ?? ZERO) <= 0 || !table || suspensions.isEmpty) continue;
    const used = usedOn(dossier, row);
    const suspension = 'unknown' in used ? undefined : suspensions.inForceOn(used.day);
    if ('unknown' in used) gaps.push(used.unknown);
    else if (suspension && !back.has(row)) {
      if (unknownTaken) gaps.push(unknownTaken);
      else hits.push(hitOf(table, row, used, suspension));
    }
  }
  return found(hits, gaps);
};

interface Use {
  readonly day: LocalDate;
  readonly column: 'paidOn' | 'bookedOn';
}

/** Money is used when it is paid; where that day is not given, when it is booked. */
function usedOn(dossier: Dossier, row: ExpenseRow): Use | { readonly unknown: Text } {
  const { paidOn, bookedOn } = row.values;
  if (paidOn !== undefined) return { day: paidOn, column: 'paidOn' };
  const unknown = unknownOf(dossier, [row], 'paidOn');
  if (unknown) return { unknown };
  if (bookedOn !== undefined) return { day: bookedOn, column: 'bookedOn' };
  return {
    unknown:
      unknownOf(dossier, [row], 'bookedOn') ??
      text('有支出没有付款日期，也没有记账日期', 'an expense has neither a payment nor a booking date'),
  };
}

interface Suspension {
  readonly on: LocalDate;
  readonly until: LocalDate | undefined;
}

/** Suspensions by their days; of several in force at once, the one that lasts longest speaks. */
class Suspensions {
  readonly #days: readonly LocalDate[];
  readonly #longest: readonly Suspension[];

  constructor(rows: readonly SanctionRow[]) {
    const sorted = rows
      .flatMap(({ values: { on, until }, unreadable }): Suspension[] =>
        on === undefined || unreadable.has('until') ? [] : [{ on, until }],
      )
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    let longest: Suspension | undefined;
    this.#days = sorted.map(({ on }) => on);
    this.#longest = sorted.map((one) => {
      longest = longest && endOf(longest) >= endOf(one) ? longest : one;
      return longest;
    });
  }

  get isEmpty(): boolean {
    return this.#days.length === 0;
  }

  /** After the day of the measure, up to and with the last day of its term. */
  inForceOn(day: LocalDate): Suspension | undefined {
    const last = this.#longest[countBefore(this.#days, day) - 1];
    return last && day <= endOf(last) ? last : undefined;
  }
}

function endOf({ until }: Suspension): string {
  return until ?? '9999-99-99';
}

function hitOf(table: TypedTable, row: ExpenseRow, { day, column }: Use, { on, until }: Suspension): Hit {
  const term =
    until === undefined ? text('没有写期限', 'with no end recorded') : text(`期限到${until}`, `until ${until}`);
  return {
    case: 'used',
    at: locate(table, row, column),
    observed: day,
    values: { amount: yuanDisplay(row.values.amount ?? ZERO), day, on, term },
    identity: rowIdentity(table.def, row),
  };
}
