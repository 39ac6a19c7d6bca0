import * as v from 'valibot';
import { conditionSchema } from '../definition/condition.ts';
import { locateIn } from '../dossier/table-of.ts';
import { text } from '../kernel/text.ts';
import { found, type Check } from './support/check.ts';
import { countedRows } from './support/counted-rows.ts';
import { paramsOf } from './support/params.ts';

const schema = v.strictObject({
  table: v.string(),
  /** The rows that are looked at; all without it. */
  of: v.optional(conditionSchema),
  where: conditionSchema,
  /** Their share has to be above this, 0.5 for more than half. */
  above: v.number(),
  /** A count on the form: fewer rows than that are not the whole, and nothing can be said. */
  whole: v.optional(v.string()),
  /** The column that a finding points to. */
  column: v.string(),
});

/** More than a given share of a register's rows are of a kind. */
export const rowShare: Check = (dossier, rule) => {
  const { table: name, of, where, above, whole, column } = paramsOf(rule, schema);
  const all = countedRows(dossier, name, of);
  const kind = countedRows(dossier, name, of ? { op: 'and', of: [of, where] } : where);
  if ('zh' in all) return found([], [all]);
  if ('zh' in kind) return found([], [kind]);
  const { table } = all;
  if (all.certain.length === 0 && all.possible.length === 0)
    return found([], [text(`“${table.def.sheet}”没有登记`, `nothing is recorded on “${table.def.sheet}”`)]);
  const stated = whole === undefined ? undefined : dossier.book.fields.numberOf(whole);
  if (whole !== undefined && (stated === undefined || all.certain.length < stated)) {
    const why = text(
      `“${table.def.sheet}”没有登记全部成员，比例无法计算`,
      `“${table.def.sheet}” does not list everybody: no share can be told`,
    );
    return found([], [why]);
  }
  const least = kind.certain.length / (all.certain.length + all.possible.length);
  if (least > above) return found([]);
  const most = (kind.certain.length + kind.possible.length) / Math.max(1, all.certain.length);
  if (most > above)
    return found(
      [],
      [...all.possible, ...kind.possible].map(({ unknown }) => unknown),
    );
  const [count, total] = [kind.certain.length, all.certain.length];
  return found([
    {
      case: 'low',
      at: locateIn(dossier.book, table, undefined, column),
      observed: `${count}/${total}`,
      values: { count, total, percent: Math.round((count / Math.max(1, total)) * 100) },
      identity: [name, column],
    },
  ]);
};
