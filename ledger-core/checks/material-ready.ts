import * as v from 'valibot';
import { materials } from '../definition/registers/materials.ts';
import { missingTable, unreadAmong } from '../dossier/what-is-missing.ts';
import { text } from '../kernel/text.ts';
import { locate, type TypedTable } from '../workbook/typed-table.ts';
import { found, type Check, type CheckResult, type Hit } from './support/check.ts';
import { paramsOf } from './support/params.ts';

const schema = v.strictObject({
  /** The id of its row in 材料清单, or those of its parts. */
  material: v.union([v.string(), v.array(v.string())]),
  min: v.optional(v.number()),
  max: v.optional(v.number()),
});
type Params = v.InferOutput<typeof schema>;
type Materials = TypedTable<typeof materials>;

/** Something that has to be handed in is ready in all its parts, and there are as many of it as the document says. */
export const materialReady: Check = (dossier, rule) => {
  const params = paramsOf(rule, schema);
  const table = dossier.book.tables.rf_materials;
  if (!table || table.isMissing) return found([], [missingTable(materials)]);
  const parts = typeof params.material === 'string' ? [params.material] : params.material;
  const results = parts.map((part) => readiness(table, part, params));
  return found(
    results.flatMap(({ hits }) => hits),
    results.flatMap(({ gaps }) => gaps),
  );
};

function readiness(table: Materials, material: string, { min, max }: Params): CheckResult {
  const row = table.rows.find(({ values }) => values.id === material);
  if (!row) {
    const unread = unreadAmong(table, table.rows, ['id']);
    return found([], [unread ?? text(`材料清单没有第${material}项`, `the list has no item ${material}`)]);
  }
  const { what = material, ready, count } = row.values;
  const values = { what, count: count ?? 0, min: min ?? 0, max: max ?? 0 };
  const hit = (id: string, key: 'ready' | 'count', observed: string): Hit => ({
    case: id,
    at: locate(table, row, key),
    observed,
    values,
    identity: [material, id],
  });
  if (ready === '否') return found([hit('not-ready', 'ready', ready)]);
  if (count !== undefined && min !== undefined && count < min) return found([hit('few', 'count', String(count))]);
  if (count !== undefined && max !== undefined && count > max) return found([hit('many', 'count', String(count))]);
  const needsCount = min !== undefined || max !== undefined;
  const unread = unreadAmong(table, [row], needsCount ? ['ready', 'count'] : ['ready']);
  if (unread) return found([], [unread]);
  if (ready === undefined)
    return found([], [text(`“${what}”没有填是否已备`, `it is not said whether “${what}” is ready`)]);
  if (needsCount && count === undefined)
    return found([], [text(`“${what}”没有填份数或张数`, `the number of “${what}” is blank`)]);
  return found([]);
}
