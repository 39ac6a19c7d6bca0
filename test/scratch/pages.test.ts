import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { filledPlan } from '../../ledger-core/audit/filled-plan.ts';
import { localDate } from '../../ledger-core/kernel/local-date.ts';
import { sampleLedger } from '../../ledger-core/programmes/etown/sample-ledger.ts';
import { findProgramme } from '../../ledger-core/programmes/registry.ts';
import { ledgerPlan } from '../../ledger-core/templates/ledger-plan.ts';
import { writeWorkbook } from '../../ledger-core/xlsx/write/write-workbook.ts';
import { recalculateAll } from '../support/libreoffice.ts';
import { ownCategoryLedger, twoFundLedger } from '../support/pages-ledger.ts';
import { compareFormulas, readImage } from '../support/spreadsheet-comparison.ts';
import { Decimal } from 'decimal.js';

test('x', async () => {
  const etown = findProgramme('etown')!;
  const dalian = findProgramme('dalian-2016')!;
  const asOf = localDate('2026-11-01');
  const fees = twoFundLedger().rows.rf_fees!.map((f, i) => ({ ...f, quantity: new Decimal(i % 3 === 0 ? '2' : '1.5') }));
  const sample = sampleLedger();
  const p = [
    ledgerPlan(etown),
    filledPlan(etown, { ...sample, rows: { ...sample.rows, rf_fees: fees } }, asOf, { year: 2025, voucher: '记-12' }),
    filledPlan(etown, twoFundLedger(), asOf, { monthlyFund: '配套资金', yearlyFund: '配套资金', year: 2025, voucher: '记-99' }),
    filledPlan(dalian, ownCategoryLedger(), asOf, { year: 2025, voucher: 'x?y*' }),
    filledPlan(etown, twoFundLedger(), asOf, { year: 2031, voucher: ' 记-12 ' }),
  ];
  const q = p.slice(1, 4).map((x) => ({ ...x, sheets: x.sheets.filter((s) => /账页|发放表/.test(s.name)).map(({ print: { areaFormula: _, ...print }, ...s }) => ({ ...s, print })), names: [] }));
  p.push(...q.map((x, i) => ({ ...p[i + 1]!, sheets: p[i + 1]!.sheets.map((s) => x.sheets.find((o) => o.name === s.name) ?? s) })));
  const plans = await Promise.all(p.map((x) => writeWorkbook(x)));
  plans.forEach((x, i) => writeFileSync(`/tmp/pages-try-${i}.xlsx`, x));
  const out = await recalculateAll(plans.map((_, i) => `/tmp/pages-try-${i}.xlsx`));
  for (const [i, x] of plans.entries()) {
    const { count, differences } = compareFormulas(await readImage(x), await readImage(out[i]!));
    console.log(count, differences.length, differences.slice(0, 40).join('\n'));
  }
}, 200000);
