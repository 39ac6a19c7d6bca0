import * as v from 'valibot';
import type { sanctions } from '../definition/registers/money.ts';
import { unknownAmong, unknownIn, unknownReceipts, type Dossier } from '../dossier/dossier.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { fen, yuanDisplay, ZERO, type Fen } from '../kernel/money.ts';
import { text, type Text } from '../kernel/text.ts';
import { locate, type TypedRow, type TypedTable } from '../workbook/typed-table.ts';
import { BLANK_CELL, found, inapplicable, type Check, type Hit } from './support/check.ts';
import { rowIdentity } from './support/row-hits.ts';

const paramsSchema = v.object({
  /** The measures as the register names them, and the kind of receipt by which money goes back. */
  suspension: v.string(),
  clawback: v.string(),
  receipt: v.string(),
});

type SanctionRow = TypedRow<typeof sanctions>;

/** Measures that are recorded by half, and clawbacks for which no such money went back. */
export const recordedClawback: Check = (dossier, rule) => {
  const { suspension, clawback, receipt } = v.parse(paramsSchema, rule.params);
  const table = dossier.book.tables.rf_sanctions;
  const unknown = unknownIn(dossier, 'rf_sanctions', 'measure');
  const rows = (table?.rows ?? []).filter(({ values }) => [suspension, clawback].includes(values.measure ?? ''));
  if (rows.length === 0 && !unknown && rule.inapplicable) return inapplicable(rule.inapplicable);
  if (!table) return found([], unknown ? [unknown] : []);
  const clawbacks = rows.filter(({ values }) => values.measure === clawback);
  const [ours, theirs] = [new Set<unknown>(rows), new Set<unknown>(clawbacks)];
  const gaps = [
    unknown,
    unknownAmong(dossier, 'rf_sanctions', (row) => ours.has(row), ['on']),
    unknownAmong(dossier, 'rf_sanctions', (row) => theirs.has(row), ['amount', 'until']),
  ];
  const incomplete = rows.flatMap((row) => incompleteHit(table, row, row.values.measure === clawback));
  const due = table.missingColumns.has('until') ? [] : clawbacks.flatMap((row) => dueClawback(dossier, row));
  const returned = returnedHits(dossier, table, due, receipt);
  return found(
    [...incomplete, ...('unknown' in returned ? [] : returned)],
    [...gaps, 'unknown' in returned ? returned.unknown : undefined].filter((one) => one !== undefined),
  );
};

function incompleteHit(table: TypedTable, row: SanctionRow, needsAmount: boolean): Hit[] {
  const { values, unreadable } = row;
  const isBlank = (key: 'on' | 'amount'): boolean =>
    values[key] === undefined && !unreadable.has(key) && !table.missingColumns.has(key);
  const missing = (needsAmount ? (['on', 'amount'] as const) : (['on'] as const)).filter(isBlank);
  const [first] = missing;
  if (first === undefined) return [];
  const names = missing.map((key) => table.def.columns.find((column) => column.key === key));
  return [
    {
      case: 'incomplete',
      at: locate(table, row, first),
      observed: BLANK_CELL,
      values: {
        measure: values.measure ?? BLANK_CELL,
        missing: text(names.map((one) => one?.name).join('、'), names.map((one) => one?.en).join(', ')),
      },
      identity: [...rowIdentity(table.def, row), ...missing],
    },
  ];
}

/** A clawback whose term, if it has one, is over. */
interface Clawback {
  readonly row: SanctionRow;
  readonly on: LocalDate;
  readonly amount: Fen;
}

function dueClawback({ asOf }: Dossier, row: SanctionRow): Clawback[] {
  const { on, amount, until } = row.values;
  if (on === undefined || amount === undefined || row.unreadable.has('until')) return [];
  return until === undefined || until < asOf ? [{ row, on, amount }] : [];
}

/**
 * Money that went back serves each clawback it came after, once; the latest takes first, for it has the least to choose from.
 */
function returnedHits(
  dossier: Dossier,
  table: TypedTable,
  due: readonly Clawback[],
  kind: string,
): readonly Hit[] | { readonly unknown: Text } {
  const receipts = dossier.ledger.input.receipts
    .filter(({ fund }) => fund === kind)
    .map((one) => ({
      day: one.receivedOn ?? one.paidOn,
      amount: one.received ?? ZERO,
      isOpen: one.received === undefined,
    }));
  const dated = receipts.flatMap(({ day, amount }) => (day === undefined ? [] : [{ day, amount }]));
  const open = dated.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const hits: Hit[] = [];
  let pool = 0;
  for (const { row, on, amount } of [...due].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))) {
    for (let last = open.at(-1); last && last.day >= on; last = open.at(-1)) {
      pool += last.amount;
      open.pop();
    }
    const returned = fen(Math.min(pool, amount));
    pool -= returned;
    if (returned < amount) hits.push(notReturned(table, row, on, amount, returned));
  }
  const unknown = hits.length === 0 ? undefined : unknownReturns(dossier, kind, receipts);
  return unknown ? { unknown } : hits;
}

function notReturned(table: TypedTable, row: SanctionRow, on: LocalDate, amount: Fen, returned: Fen): Hit {
  return {
    case: 'not-returned',
    at: locate(table, row, 'amount'),
    observed: yuanDisplay(returned),
    values: {
      on,
      amount: yuanDisplay(amount),
      returned: yuanDisplay(returned),
      missing: yuanDisplay(fen(amount - returned)),
    },
    identity: rowIdentity(table.def, row),
  };
}

/** Why more may have gone back than the ledger shows. */
function unknownReturns(
  dossier: Dossier,
  kind: string,
  receipts: readonly { readonly day: LocalDate | undefined; readonly isOpen: boolean }[],
): Text | undefined {
  const unknown = unknownReceipts(dossier, [kind], 'received', 'receivedOn');
  if (unknown) return unknown;
  return receipts.some(({ day, isOpen }) => day === undefined || isOpen)
    ? text(`${kind}有一笔没有日期或到账金额`, `a receipt of kind ${kind} has no date or no amount`)
    : undefined;
}
