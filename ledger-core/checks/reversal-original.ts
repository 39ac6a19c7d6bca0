import { unknownIn, type Dossier } from '../dossier/dossier.ts';
import { fen, negate, total, yuanDisplay, yuanText, ZERO, type Fen } from '../kernel/money.ts';
import { text, type Text } from '../kernel/text.ts';
import { locate, type TypedTable } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check, type Hit } from './support/check.ts';
import { reversalRows, type Reversal } from './support/reversal-rows.ts';
import { rowIdentity } from './support/row-hits.ts';
import { earlierVouchers } from './support/named-vouchers.ts';
import { unknownOf } from './support/unread-cell.ts';
import type { ExpenseRow } from './support/table-rows.ts';
import { textKey } from './support/text-key.ts';
import { push } from '../kernel/push.ts';

/** Reversals of vouchers that the ledger does not hold, or of more than was booked there. */
export const reversalOriginal: Check = (dossier, rule) => {
  const { reversals, gaps } = reversalRows(dossier);
  const table = dossier.book.tables.rf_expenses;
  if (reversals.length === 0 && gaps.length === 0 && rule.inapplicable) return inapplicable(rule.inapplicable);
  const hits: Hit[] = [];
  const unknowns: Text[] = [...gaps];
  const unknownVoucher = unknownIn(dossier, 'rf_expenses', 'voucher');
  const why = earlierVouchers(dossier) ?? unknownVoucher;
  for (const { row, original } of reversals) {
    if (original.absent.length === 0 || !table) continue;
    if (why) unknowns.push(why);
    else hits.push(notFound(table, row, original.absent));
  }
  for (const group of groupsOf(reversals)) {
    const excess = excessOf(dossier, group, unknownVoucher);
    if (!excess || !table) continue;
    if ('unknown' in excess) unknowns.push(excess.unknown);
    else hits.push(exceeds(table, group, excess));
  }
  return found(hits, unknowns);
};

function notFound(table: TypedTable, row: ExpenseRow, absent: readonly string[]): Hit {
  return {
    case: 'not-found',
    at: locate(table, row, 'reverses'),
    observed: row.values.reverses ?? '',
    values: { absent: absent.join('、') },
    identity: rowIdentity(table.def, row),
  };
}

/** What one fund takes back of one voucher number, in the order of booking. */
interface Group {
  readonly voucher: string;
  readonly fund: string | undefined;
  readonly rows: readonly ExpenseRow[];
  /** What that number booked for the fund; rows that name no fund may be of any. */
  readonly originals: readonly ExpenseRow[];
}

/** A reversal that names several vouchers, or one that is not there, cannot be compared with an amount. */
function groupsOf(reversals: readonly Reversal[]): readonly Group[] {
  const groups = new Map<string, Reversal[]>();
  for (const one of reversals) {
    const { names, absent } = one.original;
    if (names.length !== 1 || absent.length > 0) continue;
    push(groups, JSON.stringify([textKey(names[0]), one.row.values.fund]), one);
  }
  return [...groups.values()].flatMap((members): Group[] => {
    const [first] = members;
    if (!first) return [];
    const { fund, reverses: voucher = '' } = first.row.values;
    const isOurs = (own: string | undefined): boolean => own === undefined || fund === undefined || own === fund;
    const originals = first.original.rows.filter(({ values }) => isOurs(values.fund));
    return [{ voucher, fund, rows: members.map(({ row }) => row), originals }];
  });
}

interface Excess {
  readonly row: ExpenseRow;
  readonly reversed: Fen;
  readonly booked: Fen;
}

/**
 * The row by which more is taken back than can have been booked. Of one number in several months, each reversal has to fit
 * into one of them and all into all: what passes both may be honest.
 */
function excessOf(
  dossier: Dossier,
  { rows, originals }: Group,
  unknownVoucher: Text | undefined,
): Excess | { readonly unknown: Text } | undefined {
  const booked = total(originals.map(amountOf));
  const largest = largestMonth(originals);
  let reversed = 0;
  for (const row of rows) {
    const amount = negate(amountOf(row));
    reversed += amount;
    if (amount <= largest && reversed <= booked) continue;
    const unknown = unknownOriginals(dossier, originals, unknownVoucher);
    if (unknown) return { unknown };
    return { row, reversed: fen(reversed), booked: amount > largest ? largest : booked };
  }
  return undefined;
}

function largestMonth(originals: readonly ExpenseRow[]): Fen {
  const byMonth = new Map<string, number>();
  for (const row of originals) {
    const month = row.values.bookedOn?.slice(0, 7) ?? '';
    byMonth.set(month, (byMonth.get(month) ?? 0) + amountOf(row));
  }
  // Rows without a date may belong to any month.
  const undated = byMonth.get('') ?? 0;
  byMonth.delete('');
  return fen(undated + Math.max(0, ...byMonth.values()));
}

function unknownOriginals(
  dossier: Dossier,
  originals: readonly ExpenseRow[],
  unknownVoucher: Text | undefined,
): Text | undefined {
  if (originals.some(({ values, unreadable }) => values.amount === undefined && !unreadable.has('amount'))) {
    return text('被冲销的凭证有一行没有金额', 'a row of the reversed voucher has no amount');
  }
  return unknownVoucher ?? unknownOf(dossier, originals, 'amount', 'fund', 'bookedOn');
}

function exceeds(table: TypedTable, { voucher, fund, rows }: Group, { row, reversed, booked }: Excess): Hit {
  return {
    case: 'exceeds',
    at: locate(table, row, 'amount'),
    observed: yuanText(amountOf(row)),
    values: {
      voucher,
      fund: fund ?? text('各种资金', 'all funds'),
      reversed: yuanDisplay(reversed),
      booked: yuanDisplay(booked),
      difference: yuanDisplay(fen(reversed - booked)),
    },
    identity: [textKey(voucher), fund ?? '', yuanText(total(rows.map(amountOf)))],
  };
}

function amountOf({ values }: ExpenseRow): Fen {
  return values.amount ?? ZERO;
}
