import * as v from 'valibot';
import type { activities } from '../definition/registers/work.ts';
import { unknownIn, type Dossier } from '../dossier/dossier.ts';
import { fen, total, yuan, yuanDisplay, yuanText, ZERO, type Fen } from '../kernel/money.ts';
import { nameKey, text, type Text } from '../kernel/text.ts';
import { locate, type TypedRow } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check, type Hit } from './support/check.ts';
import { cellGap } from './support/fee-rows.ts';
import { rowIdentity } from './support/row-hits.ts';
import { takenBack } from './support/taken-back.ts';
import { VoucherBookings, type Booking } from './support/voucher-bookings.ts';

type ActivityRow = TypedRow<typeof activities>;

const quotaSchema = v.object({
  /** Of the rule's cases. */
  case: v.string(),
  category: v.string(),
  setting: v.string(),
  /** Yuan for a person and day, by the class that the setting's value begins with. */
  quotas: v.record(v.string(), v.string()),
});
const paramsSchema = v.object({ kinds: v.array(quotaSchema), withinDays: v.number() });
type QuotaKind = v.InferOutput<typeof quotaSchema>;

/** What one booking paid, and the activities that it was for. */
interface Occasion {
  readonly booking: Booking;
  readonly activities: ActivityRow[];
}

/** Meetings and training above the quota for one person and day; how many days they took, the workbook does not say. */
export const personDayQuota: Check = (dossier, rule) => {
  const { kinds, withinDays } = v.parse(paramsSchema, rule.params);
  const open = kinds.flatMap((kind) => {
    const option = dossier.book.settings.text(kind.setting);
    const [label = ''] = option.split('（');
    const quota = Object.hasOwn(kind.quotas, label) ? kind.quotas[label] : undefined;
    return quota === undefined ? [] : [{ kind, label, quota: yuan(quota) }];
  });
  if (open.length === 0) {
    const names = kinds.map(({ setting }) => setting).join('、');
    return inapplicable(text(`口径 ${names} 选了不比较。`, `Settings ${names} say not to compare.`));
  }
  const unknown =
    unknownIn(dossier, 'rf_activities', 'voucher') ?? unknownIn(dossier, 'rf_expenses', 'voucher', 'category');
  const gaps: Text[] = unknown ? [unknown] : [];
  const hits: Hit[] = [];
  let asked = 0;
  for (const { kind, label, quota } of open) {
    const { occasions, undated } = occasionsOf(dossier, kind, withinDays);
    asked += occasions.length + undated.length;
    gaps.push(...undated);
    for (const occasion of occasions) {
      const judged = judgedOccasion(dossier, occasion, kind.case, { label, quota });
      if (judged && 'case' in judged) hits.push(judged);
      else if (judged) gaps.push(judged);
    }
  }
  if (asked === 0 && gaps.length === 0 && rule.inapplicable) return inapplicable(rule.inapplicable);
  return found(hits, gaps);
};

/** The bookings of a category that activities name; each activity belongs to the nearest. */
function occasionsOf(
  dossier: Dossier,
  { category }: QuotaKind,
  within: number,
): { readonly occasions: readonly Occasion[]; readonly undated: readonly Text[] } {
  const { rf_activities: register, rf_expenses: ledger } = dossier.book.tables;
  const gone = takenBack(dossier).rows;
  const rows = (ledger?.rows ?? []).filter((row) => row.values.category === category && !gone.has(row));
  const bookings = new VoucherBookings(rows);
  const occasions = new Map<string, Occasion>();
  const undated: Text[] = [];
  for (const activity of register?.rows ?? []) {
    const { voucher, on } = activity.values;
    if (voucher === undefined || !register) continue;
    const gap = on === undefined && bookings.count(voucher) > 1 ? cellGap(register, activity, 'on') : undefined;
    if (gap) undated.push(gap);
    const booking = gap ? undefined : bookings.nearest(voucher, on, within);
    if (!booking) continue;
    const key = `${nameKey(voucher)}|${booking.on ?? ''}`;
    const occasion = occasions.get(key) ?? { booking, activities: [] };
    occasion.activities.push(activity);
    occasions.set(key, occasion);
  }
  return { occasions: [...occasions.values()], undated };
}

/** A hit, or what is missing for one; undefined where what was paid keeps within the quota. */
function judgedOccasion(
  dossier: Dossier,
  { booking, activities: named }: Occasion,
  caseId: string,
  { label, quota }: { readonly label: string; readonly quota: Fen },
): Hit | Text | undefined {
  const { rf_activities: register, rf_expenses: ledger } = dossier.book.tables;
  const [first] = booking.rows;
  if (!register || !ledger || !first) return undefined;
  const open = booking.rows.find(({ values, unreadable }) => values.amount === undefined || unreadable.has('bookedOn'));
  if (open) return cellGap(ledger, open, 'amount', 'bookedOn');
  const { voucher } = first.values;
  const booked = total(booking.rows.map(({ values }) => values.amount ?? ZERO));
  // What a reversal took back in part was not spent.
  const spent = fen(booked - takenBack(dossier).part(voucher ?? '', booking.on));
  const known = named.reduce((sum, { values }) => sum + (values.members ?? 0) + (values.others ?? 0), 0);
  // More heads only lower what a person costs.
  if (spent <= 0 || spent <= quota * known) return undefined;
  const blank = named.map((row) => cellGap(register, row, 'members', 'others')).find((gap) => gap !== undefined);
  if (blank) return blank;
  if (known === 0) return text('有的活动人数是零', 'some activity had no participants');
  const each = fen(Math.round(spent / known));
  return {
    case: caseId,
    at: locate(ledger, first, 'amount'),
    observed: yuanText(spent),
    values: {
      voucher: voucher ?? '',
      theme: named[0]?.values.theme ?? named[0]?.values.id ?? '',
      spent: yuanDisplay(spent),
      heads: known,
      each: yuanDisplay(each),
      class: label,
      quota: yuanDisplay(quota),
    },
    identity: rowIdentity(ledger.def, first),
  };
}
