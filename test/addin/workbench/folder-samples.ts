import { filledPlan } from '../../../ledger-core/audit/filled-plan.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { SMALL_DALIAN_LEDGER } from '../../support/dalian-ledger.ts';
import { sheetOf } from '../../support/package-builder.ts';
import { onSheet, typed } from '../../support/workbook-damage.ts';
import { AS_OF, honestContent, honestPlan, etown, mustFind } from '../../support/workbook-ledger.ts';
import { faultyPlan } from '../../unit/report/faulty-audit.ts';

/** A folder with one of each; the last two are not checked. */
export const ONE_OF_EACH = [
  ['甲.xlsx', 'honest'],
  ['区总工会/乙.xlsx', 'faulty'],
  ['区总工会/丙.xlsx', 'incomplete'],
  ['丁.xlsx', 'renamed'],
  ['大连.xlsx', 'dalian'],
  ['别的表.xlsx', 'foreign'],
  ['半个.xlsx', 'cut'],
  ['其实是文字.xlsx', 'text'],
  ['空.xlsx', 'empty'],
  ['流水.csv', 'text'],
  ['~$甲.xlsx', 'text'],
] as const;

/** Two hundred, the same few contents again and again; every twentieth is broken or foreign. */
export const TWO_HUNDRED = Array.from({ length: 200 }, (_, n): [string, string] => {
  const good = ['honest', 'faulty', 'incomplete', 'renamed', 'dalian'][n % 5] ?? 'honest';
  const odd = ['cut', 'text', 'foreign'][Math.floor(n / 20) % 3] ?? 'cut';
  return [`第${(n % 7) + 1}街道/工作室${n}.xlsx`, n % 20 === 19 ? odd : good];
});

/** Contents of small files, by a short name. */
export type Samples = ReadonlyMap<string, Uint8Array>;

/** Five ledgers, a workbook that is none of ours, and three files that cannot be read. */
export async function sampleFiles(): Promise<Samples> {
  const other = honestContent();
  const renamed = { ...other, fields: { ...other.fields, rf_workshop_name: '李四创新工作室（示例）' } };
  const plans = {
    honest: honestPlan(),
    faulty: faultyPlan(),
    incomplete: onSheet(honestPlan(), '支出明细', typed('J7', '三千左右')),
    renamed: filledPlan(etown, renamed, AS_OF),
    dalian: filledPlan(mustFind('dalian-2016'), SMALL_DALIAN_LEDGER, AS_OF),
  };
  const written = new Map<string, Uint8Array>();
  for (const [name, plan] of Object.entries(plans)) written.set(name, await writeWorkbook(plan));
  const honest = written.get('honest') ?? new Uint8Array();
  return new Map([
    ...written,
    ['foreign', sheetOf('<row><c><v>12.50</v></c><c t="inlineStr"><is><t>别的表</t></is></c></row>')],
    ['cut', honest.slice(0, honest.length / 2)],
    ['text', new TextEncoder().encode('日期,金额\n2025-01-01,100\n')],
    ['empty', new Uint8Array()],
  ]);
}

export function inBase64(samples: Samples): Record<string, string> {
  return Object.fromEntries([...samples].map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]));
}
