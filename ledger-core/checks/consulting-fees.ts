import { Decimal } from 'decimal.js';
import * as v from 'valibot';
import { fen, yuan, yuanDisplay, type Fen } from '../kernel/money.ts';
import { text, type Text } from '../kernel/text.ts';
import type { TypedTable } from '../workbook/typed-table.ts';
import type { Check } from './support/check.ts';
import { cellGap } from './support/fee-rows.ts';
import { overStandard, standardParams, type Ceiling } from './support/fee-standard.ts';
import type { FeeRow } from './support/table-rows.ts';

const paramsSchema = v.object({
  ...standardParams,
  /** Most for a day after tax, in yuan, by 职称级别. */
  dayRates: v.record(v.string(), v.string()),
  /** Parts of a day's rate: for half a day, for each day after the first `fullDays`, for one time by letter. */
  halfDay: v.string(),
  laterDay: v.string(),
  fullDays: v.number(),
  perTime: v.string(),
});
type Params = v.InferOutput<typeof paramsSchema>;

/** How many days' rates a fee may come to, and how that was counted. */
interface Weight {
  readonly weight: Decimal;
  readonly formula: Text;
  readonly doubt?: Text;
}

const NO_RATE = text(
  '有的咨询费按学时计，标准没有学时价',
  'some consulting is counted in hours, for which no rate is set',
);
const NO_LEVEL = text(
  '有的咨询费的职称级别没有对应的标准',
  'the standard names no rate for the level of some consulting',
);
const NOT_POSITIVE = text('有的咨询费的数量不大于零', 'the quantity of some consulting is not above zero');
const TIMES_ON_SITE = text(
  '有的会议或现场咨询按次计，没有写几天',
  'some consulting at a meeting or on site is counted in times, not in days',
);

/** Consulting fees above 财科教〔2017〕128号, after tax. */
export const consultingFees: Check = (dossier, rule) => {
  const params = v.parse(paramsSchema, rule.params);
  return overStandard(dossier, rule, params, (row, table) => ceilingOf(row, table, params));
};

function ceilingOf(row: FeeRow, table: TypedTable, params: Params): Ceiling | Text {
  const { level = '', quantity, unit = '', form } = row.values;
  const gap = cellGap(table, row, 'level', 'quantity', 'unit');
  if (gap || quantity === undefined) return gap ?? NOT_POSITIVE;
  const rate = params.dayRates[level];
  if (rate === undefined) return NO_LEVEL;
  if (!quantity.greaterThan(0)) return NOT_POSITIVE;
  const counted = weightOf(quantity, unit, form, params);
  if (!counted) return NO_RATE;
  const { weight, formula, doubt } = counted;
  return {
    max: times(yuan(rate), weight),
    values: { rate: yuanDisplay(yuan(rate)), formula },
    ...(doubt ? { doubt } : {}),
  };
}

function weightOf(quantity: Decimal, unit: string, form: string | undefined, params: Params): Weight | undefined {
  if (form === '通讯' || unit === '次') {
    const percent = percentOf(params.perTime);
    const n = quantity.toString();
    return {
      weight: quantity.times(params.perTime),
      formula: text(`按次最多${percent}，${n}次，转引`, `${n} time(s) at ${percent} at most, by secondary sources`),
      ...(form === '会议' || form === '现场' ? { doubt: TIMES_ON_SITE } : {}),
    };
  }
  if (unit === '半天') {
    const percent = percentOf(params.halfDay);
    const n = quantity.toString();
    return {
      weight: quantity.times(params.halfDay),
      formula: text(`半天按${percent}，${n}个半天`, `${n} half day(s) at ${percent}`),
    };
  }
  return unit === '天' ? daysWeight(quantity, params) : undefined;
}

/** Whole days first; what is left is half a day up to 0.5, else a day. */
function daysWeight(quantity: Decimal, { halfDay, laterDay, fullDays }: Params): Weight {
  const whole = quantity.floor();
  const rest = quantity.minus(whole);
  const early = Decimal.min(whole, fullDays);
  const late = whole.minus(early);
  const isHalf = rest.lessThanOrEqualTo(0.5);
  const isLate = whole.greaterThanOrEqualTo(fullDays);
  const restWeight = rest.isZero() ? rest : new Decimal(isHalf ? halfDay : 1).times(isLate ? laterDay : 1);
  const [half, later] = [percentOf(halfDay), percentOf(laterDay)];
  const parts: Text[] = [];
  if (early.greaterThan(0)) parts.push(text(`${early.toString()}天全额`, `${early.toString()} day(s) in full`));
  if (late.greaterThan(0)) {
    const n = late.toString();
    parts.push(text(`第${fullDays + 1}天起${n}天按${later}`, `${n} day(s) from day ${fullDays + 1} on at ${later}`));
  }
  if (rest.greaterThan(0)) {
    const part = isHalf ? text(`半天按${half}`, `half a day at ${half}`) : text('零头算一天', 'the rest as a day');
    parts.push(isLate ? text(`${part.zh}再按${later}`, `${part.en}, of that ${later}`) : part);
  }
  const formula = text(parts.map(({ zh }) => zh).join('，'), parts.map(({ en }) => en).join('; '));
  return { weight: early.plus(late.times(laterDay)).plus(restWeight), formula };
}

function percentOf(part: string): string {
  return `${new Decimal(part).times(100).toString()}%`;
}

function times(rate: Fen, weight: Decimal): Fen {
  return fen(weight.times(rate).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber());
}
