import {it} from 'vitest';
import { honestLedger } from '../../ledger-core/programmes/etown/sample-ledger.ts';
import { findProgramme, FILE_RULES, PROGRAMMES } from '../../ledger-core/programmes/registry.ts';
import { contentDossier } from '../../ledger-core/dossier/content-dossier.ts';
import { auditDossier, auditWorkbook } from '../../ledger-core/audit/audit-workbook.ts';
import { filledPlan } from '../../ledger-core/audit/filled-plan.ts';
import { writeWorkbook } from '../../ledger-core/xlsx/write/write-workbook.ts';
import { readWorkbook } from '../../ledger-core/xlsx/read/read-workbook.ts';
import { localDate } from '../../ledger-core/kernel/local-date.ts';
it('x', async ()=>{
const p = findProgramme('etown')!;
const asOf = localDate('2027-01-01');
const c = honestLedger({seed:1, entries:8, months:6});
console.log(auditDossier(contentDossier(p,c,asOf)).rules.map(r=>[r.id,r.outcome,r.reason?.zh].join(' ')).join('\n'));
for (const n of [1, 8,400]) {
let t=Date.now(); const plan = filledPlan(p,honestLedger({seed:1, entries:n, months:6}),asOf); console.log(Date.now()-t); t=Date.now();
const b = await writeWorkbook(plan); console.log(Date.now()-t); t=Date.now();
const r = readWorkbook(b); console.log(Date.now()-t); t=Date.now();
if (r.status==='read') { const a = auditWorkbook(r.image,{asOf,programmes:PROGRAMMES,fileRules:FILE_RULES}); console.log(Date.now()-t); if (n===8) console.log(a.rules.map(r=>[r.id,r.outcome,r.reason?.zh].join(' ')).join('\n')); console.log(a.findings.map(f=>f.rule+f.message.zh+JSON.stringify(f.location)).join('\n'))}
}
});
