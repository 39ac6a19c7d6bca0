import * as v from 'valibot';
import { daysBetween, type LocalDate } from '../kernel/local-date.ts';
import { total, yuanDisplay, yuanText, ZERO, type Fen } from '../kernel/money.ts';
import { nameKey, text } from '../kernel/text.ts';
import { locate, type TypedTable } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check, type Hit } from './support/check.ts';
import { isInvoiceNumber } from './support/invoice-index.ts';
import { earliest, expenseDay, liveExpenses } from './support/live-expenses.ts';
import { otherRows } from './support/row-hits.ts';
import { yuanSetting } from './support/yuan-setting.ts';
import type { ExpenseRow } from './support/table-rows.ts';
import { textKey } from './support/text-key.ts';
import { push } from '../kernel/push.ts';

const paramsSchema = v.object({
  /** The settings: amount of a large expense, and days within which payments are seen together. */
  limit: v.string(),
  days: v.string(),
});

/** What was bought in one go: the rows of one invoice, or of one voucher where there is no invoice. */
interface Purchase {
  readonly rows: readonly ExpenseRow[];
  readonly day: LocalDate;
  readonly amount: Fen;
}

/** Purchases of one kind from one payee, each below the unit's limit for large expenses, together at or above it. */
export const splitPurchases: Check = (dossier, rule) => {
  const params = v.parse(paramsSchema, rule.params);
  const { settings } = dossier.book;
  const limit = yuanSetting(settings, params.limit);
  const days = settings.number(params.days);
  if (limit === 0) {
    return inapplicable(
      text(`口径 ${params.limit} 没有填本单位的大额标准。`, `Setting ${params.limit} gives no limit of your unit.`),
    );
  }
  const columns = ['payee', 'category', 'bookedOn', 'voucher', 'invoice'] as const;
  const { table, rows, gaps } = liveExpenses(dossier, rule, ...columns);
  if (rows.length === 0 && gaps.length === 0 && rule.inapplicable) return inapplicable(rule.inapplicable);
  if (!table) return found([], gaps);
  const hits = [...alike(rows).values()]
    .flatMap((kind) => splitsAmong(purchasesOf(kind), limit, days))
    .flatMap((group) => splitHit(table, group, limit, days) ?? []);
  return found(hits, gaps);
};

/** Rows of one payee and one category. What lacks either, a day, or both voucher and invoice is named by other rules. */
function alike(rows: readonly ExpenseRow[]): ReadonlyMap<string, readonly ExpenseRow[]> {
  const kinds = new Map<string, ExpenseRow[]>();
  for (const row of rows) {
    const { payee, category, voucher, invoice } = row.values;
    if (payee === undefined || category === undefined || expenseDay(row.values) === undefined) continue;
    if (voucher === undefined && !isInvoiceNumber(invoice)) continue;
    push(kinds, JSON.stringify([nameKey(payee), category]), row);
  }
  return kinds;
}

function purchasesOf(rows: readonly ExpenseRow[]): readonly Purchase[] {
  const papers = new Map<string, ExpenseRow[]>();
  for (const row of rows) {
    const { invoice } = row.values;
    push(papers, isInvoiceNumber(invoice) ? invoice : voucherKey(row), row);
  }
  return [...papers.values()]
    .flatMap((own): Purchase[] => {
      const first = earliest(own);
      const day = first && expenseDay(first.values);
      return day === undefined
        ? []
        : [{ rows: own, day, amount: total(own.map(({ values }) => values.amount ?? ZERO)) }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Voucher numbers start anew each month. */
function voucherKey({ values }: ExpenseRow): string {
  return `${expenseDay(values)?.slice(0, 7) ?? ''} ${textKey(values.voucher)}`;
}

/** Purchases below the limit that reach it within so many days; each stands in one group at most. */
function splitsAmong(all: readonly Purchase[], limit: Fen, days: number): readonly (readonly Purchase[])[] {
  const small = all.filter(({ amount }) => amount < limit);
  const groups: (readonly Purchase[])[] = [];
  let [start, end, sum] = [0, 0, 0];
  for (let first = small[start]; first; first = small[start]) {
    for (let next = small[end]; next && daysBetween(first.day, next.day) <= days; next = small[end]) {
      sum += next.amount;
      end += 1;
    }
    const group = sum >= limit ? small.slice(start, end) : [];
    if (standsOnSeveralPapers(group)) {
      groups.push(group);
      [start, sum] = [end, 0];
    } else {
      sum -= first.amount;
      start += 1;
    }
  }
  return groups;
}

function standsOnSeveralPapers(group: readonly Purchase[]): boolean {
  const rows = group.flatMap((one) => one.rows);
  const vouchers = new Set(rows.flatMap((row) => (row.values.voucher === undefined ? [] : voucherKey(row))));
  const invoices = new Set(rows.flatMap(({ values: { invoice } }) => (isInvoiceNumber(invoice) ? invoice : [])));
  return vouchers.size > 1 || invoices.size > 1;
}

function splitHit(table: TypedTable, group: readonly Purchase[], limit: Fen, days: number): Hit | undefined {
  const rows = group.flatMap((one) => one.rows);
  const first = earliest(rows);
  if (!first) return undefined;
  const { payee = '', category = '' } = first.values;
  const sum = total(group.map(({ amount }) => amount));
  const [from, to] = [group[0]?.day ?? '', group.at(-1)?.day ?? ''];
  return {
    case: 'split',
    at: locate(table, first, 'amount'),
    observed: yuanText(sum),
    values: {
      payee,
      category,
      from,
      to,
      days,
      rows: otherRows([...rows].sort((a, b) => a.sheetRow - b.sheetRow)),
      count: group.length,
      sum: yuanDisplay(sum),
      limit: yuanDisplay(limit),
    },
    identity: [nameKey(payee), category, from, to, yuanText(sum)],
  };
}
