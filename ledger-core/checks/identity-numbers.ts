import { unknownAmong } from '../dossier/dossier.ts';
import { hasResidentIdChecksum } from '../kernel/check-digits.ts';
import { parseIsoDate, type LocalDate } from '../kernel/local-date.ts';
import { masked } from '../kernel/mask.ts';
import { narrow, text, type Text } from '../kernel/text.ts';
import { locate } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check, type Hit } from './support/check.ts';
import { rowIdentity } from './support/row-hits.ts';
import { scopedRows } from './support/scoped-rows.ts';
import type { FeeRow } from './support/table-rows.ts';

// Passports and other papers are shorter or have letters: their form is not ours to judge. So are the old 15 digits.
const RESIDENT_LIKE = /^(?:.{18}|\d{15,16}[\dX]|\d{18,20}[\dX])$/;

/** Identity numbers on the fee sheet whose check character or birth date cannot be right. Never shown whole. */
export const identityNumbers: Check = (dossier, rule) => {
  const { table, rows, gaps } = scopedRows<FeeRow>(dossier, rule);
  const unknown = rows.length > 0 ? unknownAmong(dossier, 'rf_fees', () => true, ['idNumber']) : undefined;
  const all = unknown ? [...gaps, unknown] : gaps;
  const filled = rows.filter(({ values }) => values.idNumber !== undefined);
  if (filled.length === 0 && all.length === 0 && rule.inapplicable) return inapplicable(rule.inapplicable);
  const hits = filled.flatMap((row): Hit[] => {
    const { idNumber = '', name } = row.values;
    const number = narrow(idNumber).toUpperCase();
    const why = faultOf(number, dossier.asOf);
    if (!table || !why) return [];
    return [
      {
        case: 'resident-id',
        at: locate(table, row, 'idNumber'),
        observed: masked(number),
        values: { name: name ?? text('（未填姓名）', '(no name)'), why },
        identity: rowIdentity(table.def, row),
      },
    ];
  });
  return found(hits, all);
};

function faultOf(number: string, asOf: LocalDate): Text | undefined {
  if (!RESIDENT_LIKE.test(number)) return undefined;
  if (!/^\d{17}[\dX]$/.test(number)) return text('不是18位数字', 'it has not 18 digits');
  const born = parseIsoDate(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`);
  if (born === undefined || born > asOf) return text('出生日期不对', 'its birth date cannot be');
  return hasResidentIdChecksum(number) ? undefined : text('校验码不符', 'its check character does not fit');
}
