import * as v from 'valibot';
import { unknownIn, type Dossier } from '../dossier/dossier.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { text, type Text } from '../kernel/text.ts';
import { locate } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check, type Hit } from './support/check.ts';
import type { ExpenseRow } from './support/table-rows.ts';
import { push } from '../kernel/push.ts';

const paramsSchema = v.object({
  /** The setting that says whether gaps are looked for, and its value for yes. */
  setting: v.string(),
  yes: v.string(),
});

/** So many ranges of missing numbers are named; the others are only counted. */
const MOST_NAMED = 5;

/** Voucher numbers of one month and one kind (记-, 银付-) that are missing between its first and its last. */
export const voucherGaps: Check = (dossier, rule) => {
  const { setting, yes } = v.parse(paramsSchema, rule.params);
  if (dossier.book.settings.text(setting) !== yes) {
    return inapplicable(text(`口径 ${setting} 没有要求检查。`, `Setting ${setting} does not ask for it.`));
  }
  const unknown =
    unknownIn(dossier, 'rf_expenses', 'voucher', 'bookedOn') ??
    unknownIn(dossier, 'rf_receipts', 'voucher', 'receivedOn');
  if (unknown) return found([], [unknown]);
  const { series, undated } = seriesOf(dossier);
  if (series.size === 0 && rule.inapplicable) return inapplicable(rule.inapplicable);
  const hits = [...series.values()].flatMap((one) => gapHit(dossier, one, undated.get(one.prefix) ?? []));
  return found(hits);
};

/** The vouchers of one month and one kind. */
interface Series {
  readonly month: string;
  readonly prefix: string;
  readonly numbers: Numbered[];
}

interface Numbered {
  readonly number: number;
  /** Undefined for a receipt's voucher. */
  readonly row: ExpenseRow | undefined;
}

/** Vouchers without a date may be of any month: they fill gaps and make none. */
function seriesOf({ book: { tables } }: Dossier): {
  readonly series: ReadonlyMap<string, Series>;
  readonly undated: ReadonlyMap<string, readonly number[]>;
} {
  const series = new Map<string, Series>();
  const undated = new Map<string, number[]>();
  const take = (raw: string | undefined, day: LocalDate | undefined, row?: ExpenseRow): void => {
    const parts = /^(.*?)(\d{1,15})$/.exec(raw ?? '');
    if (!parts) return;
    const [prefix = '', number] = [parts[1]?.toUpperCase(), Number(parts[2])];
    if (day === undefined) {
      push(undated, prefix, number);
      return;
    }
    const month = day.slice(0, 7);
    const key = JSON.stringify([month, prefix]);
    const one = series.get(key) ?? { month, prefix, numbers: [] };
    series.set(key, one);
    one.numbers.push({ number, row });
  };
  for (const row of tables.rf_expenses?.rows ?? []) take(row.values.voucher, row.values.bookedOn, row);
  for (const { values } of tables.rf_receipts?.rows ?? []) take(values.voucher, values.receivedOn);
  return { series, undated };
}

function gapHit({ book: { tables } }: Dossier, { month, prefix, numbers }: Series, undated: readonly number[]): Hit[] {
  const table = tables.rf_expenses;
  const own = [...numbers].sort((a, b) => a.number - b.number);
  const [first, last] = [own[0]?.number ?? 0, own.at(-1)?.number ?? 0];
  const all = [...own.map(({ number }) => number), ...undated.filter((one) => one > first && one < last)];
  const missing = missingRanges(all.sort((a, b) => a - b));
  const [hole] = missing;
  if (!hole || !table) return [];
  // The row after the first hole shows the place best.
  const row = own.find((one) => one.number > hole.to && one.row)?.row ?? own.find((one) => one.row)?.row;
  return [
    {
      case: 'gap',
      at: locate(table, row, 'voucher'),
      observed: row?.values.voucher ?? prefix,
      values: { month, first: `${prefix}${first}`, last: `${prefix}${last}`, missing: rangesText(prefix, missing) },
      identity: [month, prefix],
    },
  ];
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function missingRanges(ascending: readonly number[]): readonly Range[] {
  return ascending.flatMap((number, at): Range[] => {
    const before = ascending[at - 1];
    return before === undefined || number - before <= 1 ? [] : [{ from: before + 1, to: number - 1 }];
  });
}

function rangesText(prefix: string, ranges: readonly Range[]): Text {
  const named = ranges.slice(0, MOST_NAMED);
  const more = ranges.length > named.length;
  const shown = named.map(({ from, to }) => (from === to ? `${prefix}${from}` : `${prefix}${from}～${to}`));
  return text(shown.join('、') + (more ? '等' : ''), shown.join(', ') + (more ? ' and others' : ''));
}
