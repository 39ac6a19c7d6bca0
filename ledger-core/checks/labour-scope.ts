import * as v from 'valibot';
import { text } from '../kernel/text.ts';
import { locate } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check, type Hit } from './support/check.ts';
import { cellGap, paidFeesOfKind } from './support/fee-rows.ts';
import { rowIdentity } from './support/row-hits.ts';

const paramsSchema = v.object({
  setting: v.string(),
  /** The value of the setting under which the levels below are outside the clause. */
  strict: v.string(),
  levels: v.array(v.string()),
});

/** Labour fees to people whom a strict reading of the clause does not mean; asked under that reading only. */
export const labourScope: Check = (dossier, rule) => {
  const { setting, strict, levels } = v.parse(paramsSchema, rule.params);
  const reading = dossier.book.settings.text(setting);
  if (reading !== strict) {
    return inapplicable(text(`口径 ${setting} 选了${reading}。`, `Setting ${setting} says ${reading}.`));
  }
  const { table, rows, gaps: scopeGaps } = paidFeesOfKind(dossier, rule);
  if (rows.length === 0 && scopeGaps.length === 0 && rule.inapplicable) return inapplicable(rule.inapplicable);
  const hits: Hit[] = [];
  const gaps = [...scopeGaps];
  for (const row of table ? rows : []) {
    const { level, name } = row.values;
    const gap = table && cellGap(table, row, 'level');
    if (gap) gaps.push(gap);
    if (!table || level === undefined || !levels.includes(level)) continue;
    const values = { name: name ?? text('（未填姓名）', '(no name)') };
    hits.push({
      case: 'helper',
      at: locate(table, row, 'level'),
      observed: level,
      values,
      identity: rowIdentity(table.def, row),
    });
  }
  return found(hits, gaps);
};
