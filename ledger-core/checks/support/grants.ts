import type { Scheme } from '../../definition/programme.ts';
import type { CheckedRule } from '../../definition/rule.ts';
import { missingTable } from '../../dossier/what-is-missing.ts';
import { unknownReceipts, type Dossier } from '../../dossier/dossier.ts';
import type { LocalDate } from '../../kernel/local-date.ts';
import { add, yuan, yuanDisplay, yuanText, type Fen } from '../../kernel/money.ts';
import { text, type Text } from '../../kernel/text.ts';
import { locate, type TypedTable } from '../../workbook/typed-table.ts';
import { found, inapplicable, textParam, type CheckResult, type Hit } from './check.ts';
import { rowIdentity } from './row-hits.ts';
import { receipts, RETURN_KINDS, type ReceiptValues } from '../../definition/registers/money.ts';
import type { ReceiptRow } from './table-rows.ts';

/** The rows by which a scheme's grants came, in the order of their dates. */
export interface GrantRows {
  readonly scheme: Scheme;
  readonly table: TypedTable;
  readonly rows: readonly ReceiptRow[];
}

/** The rows, or the result of a check that finds none to judge. */
export function grantRows(dossier: Dossier, rule: CheckedRule): GrantRows | CheckResult {
  const { book } = dossier;
  const scheme = book.programme.schemes.find((one) => one.id === textParam(rule, 'scheme'));
  if (!scheme) throw new TypeError(`${rule.id}: no scheme ${textParam(rule, 'scheme')}`);
  const table = book.tables.rf_receipts;
  if (!table) return found([], [missingTable(receipts)]);
  const unknown =
    unknownReceipts(dossier, [scheme.fund], 'paid', 'received', 'paidOn', 'receivedOn') ??
    unknownReceipts(dossier, RETURN_KINDS, 'received', 'returnOf');
  if (unknown) return found([], [unknown]);
  const rows = (table.rows as readonly ReceiptRow[])
    .filter((row) => row.values.fund === scheme.fund)
    .sort((a, b) => compareDays(grantDay(a.values), grantDay(b.values)));
  if (rows.length === 0) return inapplicable(text(`没有收到${scheme.fund}。`, `No ${scheme.fund} was received.`));
  return { scheme, table, rows };
}

/** The day of a grant: when it was paid, else when it arrived. */
export function grantDay({ paidOn, receivedOn }: ReceiptValues): LocalDate | undefined {
  return paidOn ?? receivedOn;
}

/** One grant, by the rows in which it came. */
export interface Grant {
  readonly rows: readonly [ReceiptRow, ...ReceiptRow[]];
  readonly amount: Fen;
}

/**
 * The rows put together to grants: parts that make up the printed amount are one grant. What the authority paid counts;
 * where it is given, a row without it is a later arrival of money already counted.
 */
export function grantsOf({ scheme, rows }: GrantRows): {
  readonly grants: readonly Grant[];
  readonly gaps: readonly Text[];
} {
  const wanted = yuan(scheme.amount);
  const counts = rows.some((row) => row.values.paid !== undefined)
    ? rows.filter((row) => row.values.paid !== undefined)
    : rows;
  const grants: Grant[] = [];
  const gaps: Text[] = [];
  let open: Grant | undefined;
  for (const row of counts) {
    const amount = row.values.paid ?? row.values.received;
    if (amount === undefined) {
      gaps.push(text(`${scheme.fund}的金额没有填或读不出`, `the amount of ${scheme.fund} is blank or cannot be read`));
      continue;
    }
    const sum: Fen = open ? add(open.amount, amount) : amount;
    if (open && sum > wanted) grants.push(open);
    open = open && sum <= wanted ? { rows: [...open.rows, row], amount: sum } : { rows: [row], amount };
    if (open.amount >= wanted) {
      grants.push(open);
      open = undefined;
    }
  }
  return { grants: open ? [...grants, open] : grants, gaps };
}

/** How many grants of a scheme were given back in full, and may so be paid again. */
export function grantsGivenBack(dossier: Dossier, { scheme }: GrantRows): number {
  return Math.max(0, Math.floor(dossier.ledger.sums(scheme.fund).returned / yuan(scheme.amount)));
}

/** Grants beyond the first, where it was not given back: what was given back may be paid again. */
export function secondGrantHits(dossier: Dossier, granted: GrantRows, grants: readonly Grant[]): Hit[] {
  const { scheme, table } = granted;
  const allowed = 1 + grantsGivenBack(dossier, granted);
  return grants.slice(allowed).map(({ rows: [row] }, at) => ({
    case: 'second-grant',
    at: locate(table, row, 'fund'),
    observed: scheme.fund,
    values: { fund: scheme.fund, ordinal: at + allowed + 1 },
    identity: rowIdentity(table.def, row),
  }));
}

/** Grants whose amount is not the printed one, each at its last row. */
export function amountHits({ scheme, table }: GrantRows, grants: readonly Grant[]): Hit[] {
  const wanted = yuan(scheme.amount);
  return grants.flatMap(({ rows, amount }): Hit[] => {
    const last = rows.at(-1) ?? rows[0];
    if (amount === wanted) return [];
    return [
      {
        case: 'amount',
        at: locate(table, last, last.values.paid === undefined ? 'received' : 'paid'),
        observed: yuanText(amount),
        values: { fund: scheme.fund, amount: yuanDisplay(amount), expectedAmount: yuanDisplay(wanted) },
        identity: rowIdentity(table.def, last),
      },
    ];
  });
}

function compareDays(a: LocalDate | undefined, b: LocalDate | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  return b === undefined || a < b ? -1 : 1;
}
