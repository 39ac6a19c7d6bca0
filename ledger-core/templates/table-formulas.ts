import type { Programme } from '../definition/programme.ts';
import { expenses, receipts } from '../definition/registers/money.ts';
import type { TableDef } from '../definition/table.ts';
import { TAX_STEPS } from '../definition/withholding-tax.ts';
import { coverCell, type CoverCells } from './cover-sheet.ts';
import { columnReference, structuredReferences } from './references.ts';
import { invoiceCheckFormula, rowCheckFormula } from './row-check.ts';

/** The formulas of a table's computed columns, by key. */
export function tableFormulas(programme: Programme, table: TableDef, cover: CoverCells): ReadonlyMap<string, string> {
  switch (table.name) {
    case 'rf_expenses':
      return new Map([
        ['rowCheck', rowCheckFormula(programme, table, structuredReferences(table))],
        ['balance', balanceFormula(cover)],
        ['invoiceCheck', invoiceCheckFormula(programme, table, structuredReferences(table))],
      ]);
    case 'rf_budget':
      return budgetFormulas(table);
    case 'rf_fees':
      return feeFormulas(table);
    default:
      return new Map();
  }
}

/**
 * 余额: of the row's fund after the row, in the order of 记账日期, then 序号 (blank ones last), then place. SUMIFS alone,
 * so that a wrong entry elsewhere never spoils the column.
 */
function balanceFormula(cover: CoverCells): string {
  const { cell, whole } = structuredReferences(expenses);
  const [date, fund, seq, amount] = [cell('bookedOn'), cell('fund'), cell('seq'), cell('amount')];
  const arrived = (kind: string): string =>
    `SUMIFS(${columnReference(receipts, 'received')},${columnReference(receipts, 'fund')},${kind},` +
    `${columnReference(receipts, 'receivedOn')},"<"&INT(${date})+1`;
  const openingFund = coverCell(cover, 'rf_opening_fund');
  const opening = `IF(${openingFund}=${fund},N(${coverCell(cover, 'rf_opening_balance')}),0)`;
  const returned = (kind: string): string =>
    `${arrived(`"${kind}"`)},${columnReference(receipts, 'returnOf')},${fund})`;
  const spentWhere = (condition: string): string => `SUMIFS(${whole('amount')},${whole('fund')},${fund},${condition})`;
  // A cell may hold a time of day besides the date.
  const onDay = (days: string): string => `${days},">="&INT(${date}),${days},"<"&INT(${date})+1`;
  const earlierDays = spentWhere(`${whole('bookedOn')},"<"&INT(${date})`);
  const sameDayBefore = spentWhere(
    `${onDay(whole('bookedOn'))},${whole('seq')},"<"&IF(ISNUMBER(${seq}),${seq},9.99E+307)`,
  );
  const upToHere = (key: string): string => `INDEX(${whole(key)},1):${cell(key)}`;
  const samePlaceBefore =
    `SUMIFS(${upToHere('amount')},${upToHere('fund')},${fund},${onDay(upToHere('bookedOn'))},` +
    `${upToHere('seq')},IF(ISNUMBER(${seq}),${seq},"="))`;
  return (
    `IF(OR(NOT(ISNUMBER(${date})),NOT(ISNUMBER(${amount})),${fund}=""),"",ROUND(${opening}+${arrived(fund)})` +
    `-${returned('退回')}-${returned('追回')}-${earlierDays}-${sameDayBefore}-${samePlaceBefore},2))`
  );
}

/** What is left of a fee, what tax one payment bears (its steps are convex, so the highest line holds), its place in print. */
function feeFormulas(table: TableDef): ReadonlyMap<string, string> {
  const { cell, whole } = structuredReferences(table);
  const gross = cell('gross');
  const ifFilled = (formula: string): string => `IF(ISNUMBER(${gross}),${formula},"")`;
  const taxable = `IF(${gross}<=4000,MAX(0,${gross}-800),${gross}*0.8)`;
  const steps = TAX_STEPS.map(({ rate, deduction }) => `${taxable}*${rate}-${deduction}`);
  const voucher = cell('voucher');
  const before = `SUMPRODUCT(--(TRIM(INDEX(${whole('voucher')},1):${voucher})=TRIM(${voucher})))`;
  return new Map([
    ['net', ifFilled(`ROUND(${gross}-N(${cell('tax')}),2)`)],
    ['dueTax', ifFilled(`ROUND(MAX(${steps.join(',')}),2)`)],
    ['printKey', `IF(TRIM(${voucher})="","",TRIM(${voucher})&"#"&${before})`],
  ]);
}

/** A blank fund means every fund, a blank year the whole grant: then the criterion is one that every cell meets. */
function budgetFormulas(table: TableDef): ReadonlyMap<string, string> {
  const { cell } = structuredReferences(table);
  const every = '"<>无此项"';
  const year = cell('year');
  const date = columnReference(expenses, 'bookedOn');
  const spent =
    `ROUND(SUMIFS(${columnReference(expenses, 'amount')},${columnReference(expenses, 'category')},${cell('category')},` +
    `${columnReference(expenses, 'fund')},IF(${cell('fund')}="",${every},${cell('fund')}),` +
    `${date},IF(${year}="",${every},">="&DATE(N(${year}),1,1)),${date},IF(${year}="",${every},"<"&DATE(N(${year})+1,1,1))),2)`;
  const planned = `IF(${cell('adjusted')}="",N(${cell('initial')}),N(${cell('adjusted')}))`;
  const ifUsed = (formula: string): string => `IF(${cell('category')}="","",${formula})`;
  return new Map([
    ['spent', ifUsed(spent)],
    ['left', ifUsed(`ROUND(${planned}-N(${cell('spent')}),2)`)],
    ['execution', ifUsed(`IF(${planned}=0,"",ROUND(N(${cell('spent')})/${planned},4))`)],
  ]);
}
