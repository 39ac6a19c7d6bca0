import * as v from 'valibot';
import type { ExpenseValues } from '../definition/registers/money.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { daysBetween, type LocalDate } from '../kernel/local-date.ts';
import { yuanDisplay, yuanText, ZERO } from '../kernel/money.ts';
import { nameKey, text, type Text } from '../kernel/text.ts';
import { locate } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check, type Hit } from './support/check.ts';
import { isInvoiceNumber, relation } from './support/invoice-index.ts';
import { legibleRows } from './support/legible-rows.ts';
import { unknownReversals } from './support/reversals.ts';
import { otherRows, rowIdentity } from './support/row-hits.ts';
import { isSameVoucher } from './support/same-voucher.ts';
import { takenBack } from './support/taken-back.ts';
import type { ExpenseRow } from './support/table-rows.ts';
import { textKey } from './support/text-key.ts';
import { push } from '../kernel/push.ts';

const paramsSchema = v.object({
  /** missing: one of the two has no invoice number · different: each has one of its own. */
  invoices: v.picklist(['missing', 'different']),
  /** Settings: how near in time, and up to what amount cash is small. */
  days: v.string(),
  cash: v.string(),
  cashMethod: v.string(),
  /** Kind of voucher, and words of the categories, under which one person is often paid the same. */
  feeSheet: v.string(),
  feeWords: v.array(v.string()),
});

/** The parameters with the figures in force. */
interface Limits extends Omit<v.InferOutput<typeof paramsSchema>, 'days' | 'cash'> {
  readonly days: number;
  /** In fen. */
  readonly cash: number;
}

const COLUMNS = [
  'bookedOn',
  'voucher',
  'category',
  'summary',
  'payee',
  'method',
  'paidOn',
  'invoice',
  'invoiceCode',
  'voucherKind',
] as const;

/** A row is compared with so many on either side at most: thousands of equal rows are one thing to look at. */
const NEIGHBOURS = 30;

/** Two payments of one amount to one payee within a few days, under different vouchers. */
export const duplicatePayments: Check = (dossier, rule) => {
  const params = v.parse(paramsSchema, rule.params);
  const { settings } = dossier.book;
  const limits = { ...params, days: settings.number(params.days), cash: settings.number(params.cash) * 100 };
  const { table, rows, gaps } = legibleRows<ExpenseRow>(dossier, rule, COLUMNS);
  const unknown = unknownReversals(dossier);
  if (!table || unknown) return found([], unknown ? [...gaps, unknown] : gaps);
  const { rows: back } = takenBack(dossier);
  const paid = rows.filter((row) => (row.values.amount ?? 0) > 0 && !back.has(row));
  const asked = limits.invoices === 'missing' ? paid : paid.filter(({ values }) => isInvoiceNumber(values.invoice));
  if (asked.length === 0 && gaps.length === 0 && rule.inapplicable) return inapplicable(rule.inapplicable);
  const unnamed = unnamedReversals(dossier);
  const groups = new Map<string, ExpenseRow[]>();
  for (const row of asked) push(groups, groupKey(row.values), row);
  const hits: Hit[] = [];
  const open: Text[] = [];
  for (const [key, group] of groups) {
    if (group.length < 2) continue;
    const { repetitions, unsure } = repeated(group, limits);
    open.push(...unsure);
    for (const { row, others } of repetitions) {
      if (unnamed.has(key) || unnamed.has(amountKey(row.values))) open.push(UNNAMED_REVERSAL);
      else {
        const { payee = '', amount = ZERO } = row.values;
        hits.push({
          case: 'again',
          at: locate(table, row, 'amount'),
          observed: yuanText(amount),
          values: { payee, amount: yuanDisplay(amount), others: otherRows(others), days: limits.days },
          identity: rowIdentity(table.def, row),
        });
      }
    }
  }
  return found(
    hits.sort((a, b) => (a.at.row ?? 0) - (b.at.row ?? 0)),
    [...gaps, ...open],
  );
};

interface Repeated {
  readonly repetitions: readonly { readonly row: ExpenseRow; readonly others: readonly ExpenseRow[] }[];
  /** What would have to be known to tell whether there are more. */
  readonly unsure: readonly Text[];
}

/** Which of some rows of one payee and amount repeat each other. */
function repeated(group: readonly ExpenseRow[], limits: Limits): Repeated {
  const day = ({ values }: ExpenseRow): string => dayOf(values) ?? '';
  const sorted = [...group].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.index - b.index));
  const dated = sorted.filter((row) => day(row) !== '');
  const undated = sorted.filter((row) => day(row) === '');
  const unsure = new Set<Text>();
  const again = (row: ExpenseRow, others: readonly ExpenseRow[]): ExpenseRow[] =>
    others.filter((one) => {
      const answer = isAgain(row, one, limits);
      if (typeof answer !== 'boolean') unsure.add(answer);
      return answer === true;
    });
  const repetitions = dated.map((row, at) => ({ row, others: again(row, near(dated, at, limits)) }));
  for (const row of undated.slice(0, NEIGHBOURS)) {
    again(
      row,
      sorted.slice(0, NEIGHBOURS).filter((one) => one !== row),
    );
  }
  return { repetitions: repetitions.filter(({ others }) => others.length > 0), unsure: [...unsure] };
}

/** The rows within the days before and after one of several in order of date. */
function near(dated: readonly ExpenseRow[], at: number, { days }: Limits): ExpenseRow[] {
  const isNear = (one: ExpenseRow | undefined): one is ExpenseRow => {
    const [a, b] = [dayOf(dated[at]?.values ?? {}), dayOf(one?.values ?? {})];
    return a !== undefined && b !== undefined && Math.abs(daysBetween(a, b)) <= days;
  };
  let [from, to] = [at, at + 1];
  while (at - from < NEIGHBOURS && isNear(dated[from - 1])) from -= 1;
  while (to - at <= NEIGHBOURS && isNear(dated[to])) to += 1;
  return dated.slice(from, to).filter((one) => one !== dated[at]);
}

/** Whether one of two such rows, as near as is known, may repeat the other; or what would have to be known. */
function isAgain(rowA: ExpenseRow, rowB: ExpenseRow, limits: Limits): boolean | Text {
  if (!hasInvoicesAsked(rowA, rowB, limits)) return false;
  const [{ values: a }, { values: b }] = [rowA, rowB];
  if ((isRegular(a, limits) || isRegular(b, limits)) && nameKey(a.summary ?? '') !== nameKey(b.summary ?? ''))
    return false;
  const sameVoucher = isSameVoucher(a, b);
  if (sameVoucher !== false) return sameVoucher === true ? false : NO_VOUCHER;
  return dayOf(a) === undefined || dayOf(b) === undefined ? NO_DATE : true;
}

/** Whether the rows' invoice numbers are as the rule's case has them; one number on both is another rule's matter. */
function hasInvoicesAsked(a: ExpenseRow, b: ExpenseRow, { invoices }: Limits): boolean {
  const [{ invoice: one }, { invoice: other }] = [a.values, b.values];
  const hasBoth = isInvoiceNumber(one) && isInvoiceNumber(other);
  if (invoices === 'missing' || !hasBoth) return invoices === 'missing' && !hasBoth;
  return textKey(one) !== textKey(other) || relation(a, b) === 'no';
}

/** Fees and small cash are often the same twice: only where the descriptions agree too is that odd. */
function isRegular({ voucherKind, category, method, amount }: ExpenseValues, limits: Limits): boolean {
  if (voucherKind === limits.feeSheet || limits.feeWords.some((word) => category?.includes(word))) return true;
  return method === limits.cashMethod && (amount ?? 0) <= limits.cash;
}

function dayOf({ paidOn, bookedOn }: ExpenseValues): LocalDate | undefined {
  return paidOn ?? bookedOn;
}

/** Payee and amount of negative rows that do not say which voucher they take back: any equal row may be it. */
function unnamedReversals({ book }: Dossier): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { values } of book.tables.rf_expenses?.rows ?? []) {
    if ((values.amount ?? 0) < 0 && values.reverses === undefined) keys.add(groupKey(values));
  }
  return keys;
}

function groupKey({ payee = '', amount = ZERO }: Pick<ExpenseValues, 'payee' | 'amount'>): string {
  return `${Math.abs(amount)} ${nameKey(payee)}`;
}

/** The key of a reversal that names no payee. */
function amountKey({ amount }: ExpenseValues): string {
  return groupKey({ amount });
}

const NO_VOUCHER = text(
  '有收款人和金额都相同的支出没有凭证号，不知道是不是同一张凭证',
  'equal payments to one payee lack a voucher number: they may be of one voucher',
);
const NO_DATE = text(
  '有收款人和金额都相同的支出没有日期，不知道相隔几天',
  'equal payments to one payee lack a date: the days between them cannot be told',
);
const UNNAMED_REVERSAL = text(
  '有一笔红字没有写冲的是哪张凭证，不知道冲的是不是相同的两笔之一',
  'a negative row does not name its voucher: it may take back one of two equal payments',
);
