import * as v from 'valibot';
import type { CheckedRule } from '../../definition/rule.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { subtract, yuanDisplay, yuanText, type Fen } from '../../kernel/money.ts';
import { text, type Text } from '../../kernel/text.ts';
import { locate, type TypedTable } from '../../workbook/typed-table.ts';
import { found, inapplicable, type CheckResult, type Hit } from './check.ts';
import { cellGap, paidFeesOfKind } from './fee-rows.ts';
import { rowIdentity } from './row-hits.ts';
import type { FeeRow } from './table-rows.ts';

/** Which setting decides whether an outside standard is compared at all, and since when it is in force. */
export const standardParams = {
  setting: v.string(),
  off: v.string(),
  /** Fees before it are not asked; left out where it could not be verified. */
  effectiveFrom: v.optional(v.string()),
} as const;

interface StandardParams {
  readonly setting: string;
  readonly off: string;
  readonly effectiveFrom?: string | undefined;
}

/** The most that a standard allows for one fee, after tax. */
export interface Ceiling {
  readonly max: Fen;
  /** Of the rule's words: how the ceiling comes about. */
  readonly values: Readonly<Record<string, string | Text>>;
  /** The row does not say what the ceiling would need: above it nothing is known but this. */
  readonly doubt?: Text;
}

export function isOff({ book }: Dossier, { setting, off }: StandardParams): boolean {
  return book.settings.text(setting) === off;
}

export function notCompared(setting: string): CheckResult {
  return inapplicable(text(`口径 ${setting} 选了不比较。`, `Setting ${setting} says not to compare.`));
}

/** Fees above a standard: net, as standards are after tax. What a row does not say is a gap, or why no ceiling is known. */
export function overStandard(
  dossier: Dossier,
  rule: CheckedRule,
  params: StandardParams,
  ceilingOf: (row: FeeRow, table: TypedTable) => Ceiling | Text,
): CheckResult {
  if (isOff(dossier, params)) return notCompared(params.setting);
  const { table, rows, gaps: scopeGaps } = paidFeesOfKind(dossier, rule);
  const { effectiveFrom } = params;
  const asked = rows.filter(({ values: { on } }) => !effectiveFrom || on === undefined || on >= effectiveFrom);
  if (asked.length === 0 && scopeGaps.length === 0 && rule.inapplicable) return inapplicable(rule.inapplicable);
  const hits: Hit[] = [];
  const gaps = [...scopeGaps];
  for (const row of table ? asked : []) {
    const judged = table && judgedFee(table, row, ceilingOf);
    if (!judged) continue;
    if ('case' in judged) hits.push(judged);
    else gaps.push(judged);
  }
  return found(hits, gaps);
}

/** A hit, or what is missing for one; undefined where the fee keeps within its ceiling. */
function judgedFee(
  table: TypedTable,
  row: FeeRow,
  ceilingOf: (row: FeeRow, table: TypedTable) => Ceiling | Text,
): Hit | Text | undefined {
  const { gross, tax, name, level } = row.values;
  if (gross === undefined) return cellGap(table, row, 'gross');
  const ceiling = ceilingOf(row, table);
  if (!('max' in ceiling)) return ceiling;
  const { max, values, doubt } = ceiling;
  // What is paid cannot be more than this, whatever the tax.
  if (gross <= max) return undefined;
  if (tax === undefined) return cellGap(table, row, 'tax');
  const net = subtract(gross, tax);
  if (net <= max) return undefined;
  if (doubt) return doubt;
  return {
    case: 'over-standard',
    at: locate(table, row, 'gross'),
    observed: yuanText(net),
    values: {
      name: name ?? text('（未填姓名）', '(no name)'),
      level: level ?? '',
      net: yuanDisplay(net),
      max: yuanDisplay(max),
      ...values,
    },
    identity: rowIdentity(table.def, row),
  };
}
