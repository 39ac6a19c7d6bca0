import { Decimal } from 'decimal.js';
import * as v from 'valibot';
import { fen, yuan, yuanDisplay } from '../kernel/money.ts';
import { text, type Text } from '../kernel/text.ts';
import type { TypedTable } from '../workbook/typed-table.ts';
import type { Check } from './support/check.ts';
import { cellGap } from './support/fee-rows.ts';
import { overStandard, standardParams, type Ceiling } from './support/fee-standard.ts';
import type { FeeRow } from './support/table-rows.ts';

const paramsSchema = v.object({
  ...standardParams,
  /** Most for an hour of teaching (学时) after tax, in yuan, by 职称级别. */
  hourRates: v.record(v.string(), v.string()),
  /** Levels that the standard does not name, judged by reference (参照). */
  byReference: v.array(v.string()),
});
type Params = v.InferOutput<typeof paramsSchema>;

const NO_LEVEL = text('有的讲课费的职称级别没有对应的标准', 'the standard names no rate for the level of some lecture');
const NOT_POSITIVE = text('有的讲课费的数量不大于零', 'the quantity of some lecture is not above zero');
const NOT_HOURS = text(
  '有的讲课费不是按学时计，不知道合多少学时',
  'some lecture is not counted in hours of teaching, so its hours are not known',
);

/** Lecture fees above 财行〔2016〕540号, after tax. */
export const lectureFees: Check = (dossier, rule) => {
  const params = v.parse(paramsSchema, rule.params);
  return overStandard(dossier, rule, params, (row, table) => ceilingOf(row, table, params));
};

function ceilingOf(row: FeeRow, table: TypedTable, { hourRates, byReference }: Params): Ceiling | Text {
  const { level = '', quantity, unit } = row.values;
  const gap = cellGap(table, row, 'level', 'unit', ...(unit === '学时' || unit === undefined ? ['quantity'] : []));
  if (gap) return gap;
  const lexeme = hourRates[level];
  if (lexeme === undefined) return NO_LEVEL;
  const rate = yuan(lexeme);
  // Whatever it is counted in, it was one hour at least.
  const hours = unit === '学时' && quantity !== undefined ? quantity : new Decimal(1);
  if (!hours.greaterThan(0)) return NOT_POSITIVE;
  return {
    max: fen(hours.times(rate).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber()),
    values: {
      rate: yuanDisplay(rate),
      hours: hours.toString(),
      reference: byReference.includes(level) ? text('，参照', ', by reference') : '',
    },
    ...(unit === '学时' ? {} : { doubt: NOT_HOURS }),
  };
}
