import type { ExpenseValues } from '../definition/registers/money.ts';
import { nameKey, text, type Text } from '../kernel/text.ts';
import { locate, type TypedTable } from '../workbook/typed-table.ts';
import { found, inapplicable, textParam, type Check, type Hit } from './support/check.ts';
import { legibleRows } from './support/legible-rows.ts';
import { unknownReversals } from './support/reversals.ts';
import { otherRows } from './support/row-hits.ts';
import { isSameVoucher } from './support/same-voucher.ts';
import { takenBack } from './support/taken-back.ts';
import type { ExpenseRow } from './support/table-rows.ts';
import { textKey } from './support/text-key.ts';
import { push } from '../kernel/push.ts';

const COLUMNS = ['invoice', 'invoiceCode', 'voucherKind', 'payee', 'seller', 'voucher', 'bookedOn'] as const;

/** Where an invoice stands among those of its seller. */
interface Place {
  /** Seller and the part of the number (or the code) that one series shares. */
  readonly series: string;
  /** At most 15 digits, exact as a number. */
  readonly serial: number;
}

interface Numbered extends Place {
  readonly row: ExpenseRow;
}

/** Invoices of one seller whose numbers follow each other without a gap, on more than one voucher. */
export const consecutiveInvoices: Check = (dossier, rule) => {
  const { table, rows, gaps } = legibleRows<ExpenseRow>(dossier, rule, COLUMNS);
  const unknown = unknownReversals(dossier);
  if (!table || unknown) return found([], unknown ? [...gaps, unknown] : gaps);
  const { rows: back } = takenBack(dossier);
  const series = new Map<string, Numbered[]>();
  for (const row of rows) {
    const place = back.has(row) ? undefined : placeOf(row.values);
    if (place) push(series, place.series, { row, ...place });
  }
  if (series.size === 0 && gaps.length === 0 && rule.inapplicable) return inapplicable(rule.inapplicable);
  const least = dossier.book.settings.number(textParam(rule, 'count'));
  const hits: Hit[] = [];
  const open: Text[] = [];
  for (const run of [...series.values()].flatMap((numbered) => runsOf(numbered, least))) {
    const onOneVoucher = areOnOneVoucher(run.map(({ row }) => row.values));
    if (onOneVoucher === undefined) open.push(NO_VOUCHER);
    else if (!onOneVoucher) hits.push(hitOf(table, run, least));
  }
  return found(
    hits.sort((a, b) => (a.at.row ?? 0) - (b.at.row ?? 0)),
    [...gaps, ...open],
  );
};

/** Undefined where the number is of no known form or nobody is named: that is for other rules. */
function placeOf({ invoice = '', invoiceCode, seller, payee }: ExpenseValues): Place | undefined {
  const party = nameKey(seller ?? payee ?? '');
  if (party === '') return undefined;
  if (/^\d{20}$/.test(invoice)) return { series: `${invoice.slice(0, 5)} ${party}`, serial: Number(invoice.slice(5)) };
  if (!/^\d{8}$/.test(invoice) || invoiceCode === undefined) return undefined;
  return { series: `${textKey(invoiceCode)}- ${party}`, serial: Number(invoice) };
}

/** Stretches of at least so many numbers without a gap; a number may stand on several rows. */
function runsOf(numbered: readonly Numbered[], least: number): Numbered[][] {
  const sorted = [...numbered].sort((a, b) => a.serial - b.serial);
  const runs: Numbered[][] = [];
  for (const one of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && one.serial - last.serial <= 1) run.push(one);
    else runs.push([one]);
  }
  return runs.filter((run) => countOf(run) >= least);
}

function countOf(run: readonly Numbered[]): number {
  const [first, last] = [run[0], run.at(-1)];
  return first && last ? last.serial - first.serial + 1 : 0;
}

function areOnOneVoucher([first, ...others]: readonly ExpenseValues[]): boolean | undefined {
  if (!first) return true;
  const answers = new Set(others.map((one) => isSameVoucher(first, one)));
  if (answers.has(false)) return false;
  return answers.has(undefined) ? undefined : true;
}

function hitOf(table: TypedTable, run: readonly Numbered[], least: number): Hit {
  const rows = run.map(({ row }) => row).sort((a, b) => a.index - b.index);
  const numberOf = (one: Numbered | undefined): string => one?.row.values.invoice ?? '';
  const [row] = rows;
  const { invoice = '', seller, payee } = row?.values ?? {};
  return {
    case: 'run',
    at: locate(table, row, 'invoice'),
    observed: invoice,
    values: {
      party: seller ?? payee ?? '',
      count: countOf(run),
      first: numberOf(run[0]),
      last: numberOf(run.at(-1)),
      rows: otherRows(rows),
      least,
    },
    // The run itself, whichever of its rows comes first.
    identity: [run[0]?.series ?? '', numberOf(run[0]), numberOf(run.at(-1))],
  };
}

const NO_VOUCHER = text(
  '有号码相连的发票没有凭证号，不知道是不是记在同一张凭证上',
  'invoices with consecutive numbers lack a voucher number: they may be of one voucher',
);
