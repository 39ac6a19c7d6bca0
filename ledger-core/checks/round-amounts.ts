import * as v from 'valibot';
import { ratio, yuan, fen, yuanDisplay, yuanText, type Fen } from '../kernel/money.ts';
import { text } from '../kernel/text.ts';
import { locate, type TypedTable } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check, type Hit } from './support/check.ts';
import { isInvoiceNumber } from './support/invoice-index.ts';
import { liveExpenses } from './support/live-expenses.ts';
import { rowIdentity } from './support/row-hits.ts';
import { yuanSetting } from './support/yuan-setting.ts';
import type { ExpenseRow } from './support/table-rows.ts';

const paramsSchema = v.object({
  /** What a round amount is a multiple of, in yuan. */
  round: v.string(),
  /** Settings: how many invoiced expenses are looked at, and the share of round ones above which they are named. */
  fewest: v.string(),
  share: v.string(),
  /** The setting that gives the amount of a large expense; and from what share of it on an amount is just below. */
  limit: v.string(),
  nearPercent: v.number(),
});

/** Amounts as nobody is invoiced them by chance: mostly round ones, or just below the unit's limit for large expenses. */
export const roundAmounts: Check = (dossier, rule) => {
  const params = v.parse(paramsSchema, rule.params);
  const { settings } = dossier.book;
  const limit = yuanSetting(settings, params.limit);
  const fewest = settings.number(params.fewest);
  const { table, rows, gaps } = liveExpenses(dossier, rule, 'invoice');
  const invoiced = rows.filter(({ values }) => isInvoiceNumber(values.invoice));
  const asksRound = invoiced.length >= fewest;
  if (!asksRound && (limit === 0 || rows.length === 0) && gaps.length === 0) {
    return inapplicable(
      text(
        `有发票的支出不足${fewest}笔，也没有可与大额标准（口径 ${params.limit}）比较的支出。`,
        `Fewer than ${fewest} invoiced expenses, and nothing to compare with a limit (setting ${params.limit}).`,
      ),
    );
  }
  if (!table) return found([], gaps);
  const rounds = asksRound ? roundHit(table, invoiced, yuan(params.round), settings.number(params.share)) : undefined;
  const near = limit === 0 ? [] : rows.flatMap((row) => nearHit(table, row, limit, params.nearPercent) ?? []);
  return found([...(rounds ? [rounds] : []), ...near], gaps);
};

function roundHit(table: TypedTable, rows: readonly ExpenseRow[], unit: Fen, limit: number): Hit | undefined {
  const round = rows.filter(({ values: { amount = 1 } }) => amount % unit === 0);
  const [first] = round;
  const share = ratio(fen(round.length), fen(rows.length))?.times(100);
  if (!first || !share?.greaterThan(limit)) return undefined;
  return {
    case: 'round-thousands',
    at: locate(table, first, 'amount'),
    observed: `${share.toFixed(2)}%`,
    values: { unit: yuanDisplay(unit), share: share.toFixed(2), limit, round: round.length, count: rows.length },
    identity: ['round-thousands'],
  };
}

function nearHit(table: TypedTable, row: ExpenseRow, limit: Fen, nearPercent: number): Hit | undefined {
  const { amount } = row.values;
  if (amount === undefined || amount >= limit || amount * 100 < limit * nearPercent) return undefined;
  return {
    case: 'just-below',
    at: locate(table, row, 'amount'),
    observed: yuanText(amount),
    values: { amount: yuanDisplay(amount), limit: yuanDisplay(limit), below: yuanDisplay(fen(limit - amount)) },
    identity: rowIdentity(table.def, row),
  };
}
