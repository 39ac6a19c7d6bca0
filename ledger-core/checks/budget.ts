import type { BudgetValues } from '../definition/registers/money.ts';
import { unknownBalance, unknownIn, waitingReceipt, type Dossier } from '../dossier/dossier.ts';
import { localDate } from '../kernel/local-date.ts';
import { ZERO, add, ratio, subtract, yuanDisplay, yuanText, type Fen } from '../kernel/money.ts';
import { text, type Text } from '../kernel/text.ts';
import { plannedBy } from '../ledger/budget-line.ts';
import { locate, type TypedRow, type TypedTable } from '../workbook/typed-table.ts';
import { found, inapplicable, textParam, type Check, type Hit } from './support/check.ts';
import { rowIdentity } from './support/row-hits.ts';

type BudgetRow = TypedRow & { readonly values: BudgetValues };

/** Spending against budget, item by item, and the budget against the money. */
export const budget: Check = (dossier, rule) => {
  const table = dossier.book.tables.rf_budget;
  const rows = (table?.rows ?? []) as readonly BudgetRow[];
  if (!table || (rows.length === 0 && rule.inapplicable && !unknownIn(dossier, 'rf_budget')))
    return inapplicable(rule.inapplicable ?? text('没有预算', 'no budget'));
  const unknown =
    unknownBalance(dossier) ??
    unknownIn(dossier, 'rf_receipts', 'receivedOn') ??
    unknownIn(dossier, 'rf_expenses', 'category', 'fund', 'bookedOn') ??
    unknownIn(dossier, 'rf_budget', 'fund', 'category', 'initial', 'adjusted', 'approval', 'year');
  if (unknown) return found([], [unknown]);
  const limit = dossier.book.settings.number(textParam(rule, 'setting'));
  const over = itemsOf(rows).flatMap((item) => overBudget(dossier, table, item, limit) ?? []);
  return found([...over, ...budgetsOverFunds(dossier, table, rows)], fundsUnknown(dossier, rows));
};

/** One item of the budget: rows of one fund, category and year are one. */
interface BudgetItem {
  readonly row: BudgetRow;
  readonly plan: Fen | undefined;
}

function itemsOf(rows: readonly BudgetRow[]): readonly BudgetItem[] {
  const items = new Map<string, BudgetItem>();
  for (const row of rows) {
    const { fund, category, year } = row.values;
    const key = JSON.stringify([fund, category, year]);
    const known = items.get(key);
    const plan = plannedBy(row.values);
    if (!known) items.set(key, { row, plan });
    else if (plan !== undefined) items.set(key, { row: known.row, plan: add(known.plan ?? ZERO, plan) });
  }
  return [...items.values()];
}

function overBudget({ ledger }: Dossier, table: TypedTable, { row, plan }: BudgetItem, limit: number): Hit | undefined {
  const { fund, category, year } = row.values;
  if (category === undefined || plan === undefined) return undefined;
  const spent = ledger.spent({ category, fund, year });
  const rate = ratio(spent, plan)?.times(100);
  const isOver = rate === undefined ? spent > 0 : rate.greaterThan(limit);
  if (!isOver) return undefined;
  return {
    case: 'over-budget',
    at: locate(table, row, 'category'),
    observed: yuanText(spent),
    values: {
      category: text(
        `${fund === undefined ? '' : `${fund}的`}${category}`,
        `${fund === undefined ? '' : `${fund}: `}${category}`,
      ),
      period: periodText(year),
      spent: yuanDisplay(spent),
      budget: yuanDisplay(plan),
      rate: rate?.toFixed(1) ?? '—',
      limit,
    },
    identity: rowIdentity(table.def, row),
  };
}

/** Year by year, and for budgets of the whole grant, against the money there is for them. */
function budgetsOverFunds(dossier: Dossier, table: TypedTable, rows: readonly BudgetRow[]): Hit[] {
  // A budget may be drawn up before the money is there; and what there is must be known.
  if (dossier.ledger.sums().received <= 0 || fundsUnknown(dossier, rows).length > 0) return [];
  const byYear = new Map<number | undefined, { rows: BudgetRow[]; sum: Fen }>();
  for (const row of rows) {
    const group = byYear.get(row.values.year) ?? { rows: [], sum: ZERO };
    group.rows.push(row);
    group.sum = add(group.sum, plannedBy(row.values) ?? ZERO);
    byYear.set(row.values.year, group);
  }
  return [...byYear].flatMap(([year, group]) => {
    const funds = available(dossier, year);
    if (group.sum <= funds || funds <= 0) return [];
    return {
      case: 'budget-over-funds',
      at: locate(table, group.rows[0], 'initial'),
      observed: yuanText(group.sum),
      values: { period: periodText(year), budget: yuanDisplay(group.sum), funds: yuanDisplay(funds) },
      identity: ['budget-over-funds', String(year ?? '')],
    };
  });
}

/** Why the money that a budget is compared with is not known. */
function fundsUnknown(dossier: Dossier, rows: readonly BudgetRow[]): readonly Text[] {
  const { fields } = dossier.book;
  const waiting = waitingReceipt(dossier);
  const isUndated =
    rows.some((row) => row.values.year !== undefined) &&
    dossier.ledger.input.receipts.some((one) => one.received !== undefined && one.receivedOn === undefined);
  return [
    ...(waiting ? [waiting] : []),
    ...(isUndated ? [text('有到账没有填日期', 'a receipt has no date')] : []),
    ...(fields.isUnknown('rf_matching_promised')
      ? [text('承诺配套资金读不出', 'the promised matching funds cannot be read')]
      : []),
  ];
}

/** Everything received or promised; for a year: what is left from before, and all that comes up to its end. */
function available({ ledger, book }: Dossier, year: number | undefined): Fen {
  const promised = book.fields.amount('rf_matching_promised') ?? ZERO;
  const matching = book.programme.otherFunds;
  if (year === undefined) {
    const { opening, received, returned } = ledger.sums();
    const outstanding = Math.max(0, promised - ledger.received(matching)) as Fen;
    return add(subtract(add(opening, received), returned), outstanding);
  }
  const yearEnd = localDate(`${year}-12-31`);
  const spentInYear = ledger.spent({ year });
  const outstanding = Math.max(0, promised - ledger.received(matching, yearEnd)) as Fen;
  return add(add(ledger.balanceAt(yearEnd), spentInYear), outstanding);
}

function periodText(year: number | undefined): Text {
  return year === undefined ? text('（整笔资金）', 'for the whole grant') : text(`（${year}年）`, `in ${year}`);
}
