import type { ReceiptValues } from '../definition/registers/money.ts';
import { unknownReceipts, type Dossier } from '../dossier/dossier.ts';
import { daysBetween } from '../kernel/local-date.ts';
import { total, yuanDisplay, ZERO } from '../kernel/money.ts';
import type { Text } from '../kernel/text.ts';
import { isReturn } from '../ledger/ledger-input.ts';
import { locate, type TypedTable } from '../workbook/typed-table.ts';
import { BLANK_CELL, found, inapplicable, textParam, type Check, type Hit } from './support/check.ts';
import { oncePerDossier } from './support/once-per-dossier.ts';
import { rowIdentity } from './support/row-hits.ts';
import { scopedRows } from './support/scoped-rows.ts';
import { unreadCell } from './support/unread-cell.ts';
import type { ReceiptRow } from './support/table-rows.ts';

/** undefined: there is nothing to ask of the row. */
type Answer = 'in-time' | { readonly gap: Text } | Hit | undefined;

/** Money that arrived long after it was paid, or has not yet, or came before it was paid. */
export const arrivalDelay: Check = (dossier, rule) => {
  const limit = dossier.book.settings.number(textParam(rule, 'days'));
  const { table, rows, gaps: unread } = scopedRows<ReceiptRow>(dossier, rule);
  if (!table) return found([], unread);
  const hits: Hit[] = [];
  const gaps: Text[] = [...unread];
  let asked = 0;
  for (const row of rows) {
    const answer =
      row.values.receivedOn === undefined ? waiting(dossier, table, row, limit) : arrived(table, row, limit);
    if (answer === undefined) continue;
    asked += 1;
    if (answer === 'in-time') continue;
    if ('gap' in answer) gaps.push(answer.gap);
    else hits.push(answer);
  }
  if (asked === 0 && gaps.length === 0 && rule.inapplicable) return inapplicable(rule.inapplicable);
  return found(hits, gaps);
};

function arrived(table: TypedTable, row: ReceiptRow, limit: number): Answer {
  const { paidOn, receivedOn } = row.values;
  const gap = unreadCell(table, row, 'paidOn');
  if (gap) return { gap };
  if (paidOn === undefined || receivedOn === undefined) return undefined;
  const days = daysBetween(paidOn, receivedOn);
  if (days >= 0 && days <= limit) return 'in-time';
  return {
    case: days < 0 ? 'before-payment' : 'late',
    at: locate(table, row, 'receivedOn'),
    observed: receivedOn,
    values: { paidOn, receivedOn, days, limit },
    identity: rowIdentity(table.def, row),
  };
}

/** Money paid of which no row says that it arrived; parts of it may have come in on other rows. */
function waiting(dossier: Dossier, table: TypedTable, row: ReceiptRow, limit: number): Answer {
  const { paidOn, paid, received, fund } = row.values;
  const gap = unreadCell(table, row, 'paidOn', 'receivedOn', 'paid', 'received');
  if (gap) return { gap };
  if (paidOn === undefined || paid === undefined || paid <= 0 || received !== undefined) return undefined;
  const days = daysBetween(paidOn, dossier.asOf);
  if (days <= limit) return 'in-time';
  const { unknown, rows: parts } = partsOf(dossier).get(fund ?? '') ?? NO_PARTS;
  if (unknown) return { gap: unknown };
  const came = parts
    .filter((part) => part.receivedOn === undefined || part.receivedOn >= paidOn)
    .map((part) => part.received ?? ZERO);
  if (total(came) >= paid) return 'in-time';
  return {
    case: 'not-arrived',
    at: locate(table, row, 'received'),
    observed: BLANK_CELL,
    values: { paidOn, paid: yuanDisplay(paid), asOf: dossier.asOf, days, limit },
    identity: rowIdentity(table.def, row),
  };
}

/** Rows of a fund that give only what arrived: parts of money that another row says was paid. */
interface Parts {
  readonly rows: ReceiptValues[];
  /** Why not all of them are known. */
  readonly unknown: Text | undefined;
}

const NO_PARTS: Parts = { rows: [], unknown: undefined };

const partsOf = oncePerDossier((dossier): ReadonlyMap<string, Parts> => {
  const parts = new Map<string, Parts>();
  for (const one of dossier.ledger.input.receipts) {
    if (isReturn(one)) continue;
    const { fund = '', paid, received } = one;
    const known = parts.get(fund) ?? {
      rows: [],
      unknown: unknownReceipts(dossier, [fund], 'paid', 'received', 'receivedOn'),
    };
    parts.set(fund, known);
    if (paid === undefined && received !== undefined) known.rows.push(one);
  }
  return parts;
});
