import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { filledPlan } from '../../ledger-core/audit/filled-plan.ts';
import { honestLedger } from '../../ledger-core/programmes/etown/honest-ledger.ts';
import { ledgerPlan } from '../../ledger-core/templates/ledger-plan.ts';
import { writeWorkbook } from '../../ledger-core/xlsx/write/write-workbook.ts';
import { recalculateAll } from '../support/libreoffice.ts';
import { AS_OF, etown, auditPlan } from '../support/workbook-ledger.ts';
test('x', async () => {
  for (let i = 0; i < 3; i++) { const t = performance.now(); const p = ledgerPlan(etown); const t1 = performance.now(); await writeWorkbook(p); console.log('blank: plan', t1 - t, 'write', performance.now() - t1); }
  for (let i = 0; i < 2; i++) { const p = ledgerPlan(etown); const q = { ...p, sheets: p.sheets.filter((s) => !/账页|发放表/.test(s.name)), names: p.names.filter((n) => !/page|fee_v/.test(n.name)) }; const t1 = performance.now(); await writeWorkbook(q); console.log('without pages: write', performance.now() - t1); 
   if (i === 1) { writeFileSync('/tmp/pages-perf-0.xlsx', await writeWorkbook(q)); writeFileSync('/tmp/pages-perf-1.xlsx', await writeWorkbook(p)); } }
  for (const f of [0, 1, 0, 1]) { const t = performance.now(); await recalculateAll([`/tmp/pages-perf-${f}.xlsx`]); console.log('lo', f, performance.now() - t); }
  const big = honestLedger({ seed: 2, entries: 300, months: 20 });
  const t = performance.now(); const fp = filledPlan(etown, big, AS_OF); console.log('filled plan 300', performance.now() - t);
  const t2 = performance.now(); await auditPlan(fp); console.log('write+read+audit 300', performance.now() - t2);
}, 300000);
