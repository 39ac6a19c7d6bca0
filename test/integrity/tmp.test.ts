import { it } from 'vitest';
import { auditPlan, findingLines, honestPlan, moneyLine } from '../support/workbook-ledger.ts';
import { arrangedColumns, columnNames, merged, onSheet, renamedHeading, renamedTable, stored, typed, typedRow, withoutStoredResults, withoutTable } from '../support/workbook-damage.ts';
import type { WorkbookPlan } from '../../ledger-core/templates/plan.ts';
const E='支出明细', R='拨款到账';
const drop=(s:string,n:string)=>(p:WorkbookPlan)=>onSheet(p,s,arrangedColumns(columnNames(p,s).filter(x=>x!==n)));
const cases: Record<string,(p:WorkbookPlan)=>WorkbookPlan> = {
 honest: p=>p,
 'rename 金额': p=>onSheet(p,E,renamedHeading('金额','数额')),
 'rename 到账金额': p=>onSheet(p,R,renamedHeading('到账金额','实到')),
 'rename 摘要': p=>onSheet(p,E,renamedHeading('摘要','用途')),
 'rename 记账日期': p=>onSheet(p,E,renamedHeading('记账日期','日期')),
 'rename 资金种类 exp': p=>onSheet(p,E,renamedHeading('资金种类','资金')),
 'rename 支出类别 exp': p=>onSheet(p,E,renamedHeading('支出类别','类')),
 'rename 资金种类 rec': p=>onSheet(p,R,renamedHeading('资金种类','资金')),
 'drop 凭证号': drop(E,'凭证号'),
 'drop 发票号码': drop(E,'发票号码'),
 'drop 冲销': drop(E,'冲销凭证号'),
 'drop 余额': drop(E,'余额'),
 'drop 校验': drop(E,'校验'),
 'drop 摘要': drop(E,'摘要'),
 'reverse': p=>onSheet(p,E,arrangedColumns([...columnNames(p,E)].reverse())),
 'insert': p=>onSheet(p,E,arrangedColumns(columnNames(p,E).flatMap(x=>x==='金额'?['合同号',x]:[x]))),
 'sheet renamed': p=>onSheet(p,E,s=>({...s,name:'2025支出'})),
 'summary renamed': p=>onSheet(p,'汇总',s=>({...s,name:'总表'})),
 'summary deleted': p=>({...p,sheets:p.sheets.filter(s=>s.name!=='汇总')}),
 'exp deleted': p=>({...p,sheets:p.sheets.filter(s=>s.name!==E)}),
 'rec deleted': p=>({...p,sheets:p.sheets.filter(s=>s.name!==R)}),
 'projects deleted': p=>({...p,sheets:p.sheets.filter(s=>s.name!=='创新项目')}),
 'reviews deleted': p=>({...p,sheets:p.sheets.filter(s=>s.name!=='复审复核')}),
 'settings deleted': p=>({...p,sheets:p.sheets.filter(s=>s.name!=='口径')}),
 'cover deleted': p=>({...p,sheets:p.sheets.filter(s=>s.name!=='封面')}),
 'budget deleted': p=>({...p,sheets:p.sheets.filter(s=>s.name!=='预算')}),
 'table renamed': p=>onSheet(p,E,renamedTable('Table1')),
 'table renamed rf_x': p=>onSheet(p,E,renamedTable('rf_spendings')),
 'no table': p=>onSheet(p,E,withoutTable),
 'no table sheet renamed': p=>onSheet(p,E,withoutTable,s=>({...s,name:'流水'})),
 'name balance deleted': p=>({...p,names:p.names.filter(n=>n.name!=='rf_sub_account_balance')}),
 'name opening deleted': p=>({...p,names:p.names.filter(n=>n.name!=='rf_opening_balance')}),
 'name code deleted': p=>({...p,names:p.names.filter(n=>n.name!=='rf_sub_account')}),
 'name affiliation deleted': p=>({...p,names:p.names.filter(n=>n.name!=='rf_union_affiliation')}),
 'balance over': p=>onSheet(p,E,typed('AB7',1)),
 'balance over same': p=>onSheet(p,E,typed('AB7',187799.7)),
 'check over': p=>onSheet(p,E,typed('Z7','没问题')),
 'summary over': p=>onSheet(p,'汇总',typed('C6',1)),
 'budget over': p=>onSheet(p,'预算',typed('F5',1)),
 'stale bal': p=>onSheet(p,E,stored('AB7',1)),
 'no cache': p=>({...p,sheets:p.sheets.map(withoutStoredResults)}),
 'amount text': p=>onSheet(p,E,typed('J7','3,000.00元')),
 'amount wan': p=>onSheet(p,E,typed('J5','1.5万元')),
 'amount bad': p=>onSheet(p,E,typed('J7','约3000')),
 'rec bad': p=>onSheet(p,R,typed('G5','约20万')),
 'date text': p=>onSheet(p,E,typed('B7','2025年10月10日')),
 'date bad': p=>onSheet(p,E,typed('B7','2025年10月')),
 'invoice num20': p=>onSheet(p,E,typed('M7',25112000000000000002)),
 'invoice num8': p=>onSheet(p,E,typed('M7',12345678), typed('N7','1100224130')),
 'merged amt': p=>onSheet(p,E,merged('J7:J8')),
 'merged label': p=>onSheet(p,E,merged('F5:F7')),
 'subtotal': p=>onSheet(p,E,typedRow(12,{H:'合计',J:15150})),
 'subtotal wrong': p=>onSheet(p,E,typedRow(12,{H:'合计',J:15000})),
 'heading rep': p=>onSheet(p,E,...columnNames(p,E).map((n,i)=>(s:import('../../ledger-core/templates/plan.ts').SheetPlan)=>({...s,cells:[...s.cells.filter(c=>!(c.row===12&&c.col===i+1)),{row:12,col:i+1,value:n}]}))),
 'setting bad': p=>onSheet(p,'口径',typed('C6','很多')),
 'setting id gone': p=>onSheet(p,'口径',typed('A6',null)),
 'choice spelling': p=>onSheet(p,E,typed('D7','首次认定 助推资金')),
 'count bad': p=>onSheet(p,E,typed('T7','两三张')),
};
it('t', async () => {
  const base = honestPlan();
  for (const [n,f] of Object.entries(cases)) {
    try { const a = await auditPlan(f(base)); console.log('@@'+n+'\n   '+findingLines(a).map((l,i)=>l+'  «'+a.findings[i]!.message.zh+'»').join('\n   ')+'\n   money '+moneyLine(a)+'\n   und '+a.rules.filter(r=>r.outcome==='undetermined').map(r=>r.id).join(' ')); } catch (e) { console.log('@@'+n+' THROWS '+String((e as Error).stack).slice(0,300)); }
  }
}, 200000);
