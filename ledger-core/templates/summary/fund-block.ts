import { spendableFunds, type Programme } from '../../definition/programme.ts';
import { RETURN_KINDS } from '../../definition/registers/money.ts';
import { columnLetters, type CellRange } from '../../kernel/cell-ref.ts';
import { subtract, total, ZERO, type Fen } from '../../kernel/money.ts';
import { yuanNumber } from '../cell-scalar.ts';
import type { LedgerResults } from '../ledger-results.ts';
import { coverCell } from '../cover-sheet.ts';
import type { CellPlan } from '../plan.ts';
import { quoted } from '../references.ts';
import { STYLES } from '../styles.ts';
import type { LedgerParts } from '../table-sheet.ts';
import { AMOUNT, EXPENSE_FUND, RECEIPT_FUND, RECEIVED, RETURN_OF } from './summed-columns.ts';

const FUND_HEADS = ['资金种类', '期初结转', '到账', '支出', '退回追回', '结余'] as const;
const FUND_TOP = 5;

/** Where the block has its funds and 合计, and beside them what is left: cells that another sheet may look up. */
export function fundBalances(programme: Programme): { readonly labels: CellRange; readonly balances: CellRange } {
  const [top, bottom] = [FUND_TOP + 1, FUND_TOP + spendableFunds(programme).length + 2];
  return { labels: { top, left: 1, bottom, right: 1 }, balances: { top, left: 6, bottom, right: 6 } };
}

/** Opening, received, spent, returned and left, for each fund. */
export class FundBlock {
  readonly cells: CellPlan[] = [];
  /** The row of the totals. */
  readonly bottom: number;

  constructor({ programme, cover, results }: LedgerParts) {
    const funds = spendableFunds(programme);
    const heads = FUND_HEADS.map((head, at) => ({ row: FUND_TOP, col: at + 1, value: head, style: STYLES.head }));
    this.cells.push(
      { row: FUND_TOP - 1, col: 1, value: '资金收支结余　Money by fund', style: STYLES.section },
      ...heads,
    );
    let row = FUND_TOP;
    for (const fund of funds) {
      row += 1;
      const opening = `IF(${coverCell(cover, 'rf_opening_fund')}=$A${row},N(${coverCell(cover, 'rf_opening_balance')}),0)`;
      const returned = RETURN_KINDS.map(
        (kind) => `SUMIFS(${RECEIVED},${RECEIPT_FUND},${quoted(kind)},${RETURN_OF},$A${row})`,
      );
      const sums = results?.fund(fund);
      this.#row(row, fund, [
        [opening, sums?.opening],
        [`SUMIFS(${RECEIVED},${RECEIPT_FUND},$A${row})`, sums?.received],
        [`SUMIFS(${AMOUNT},${EXPENSE_FUND},$A${row})`, sums?.spent],
        [returned.join('+'), sums?.returned],
      ]);
    }
    row += 1;
    this.#outsideRow(row, FUND_TOP + 1, row - 1, { cover, results, funds });
    row += 1;
    this.bottom = row;
    this.#totalRow(row, FUND_TOP + 1, row - 1, results);
  }

  #row(row: number, label: string, formulas: readonly (readonly [string, Fen | undefined])[]): void {
    this.cells.push({ row, col: 1, value: label, style: STYLES.label });
    formulas.forEach(([formula, value], at) => {
      this.cells.push({ row, col: at + 2, formula, value: yuanNumber(value ?? ZERO), style: STYLES.money });
    });
    const [opening, into, out, back] = formulas.map(([, value]) => value ?? ZERO);
    const left = subtract(subtract(total([opening ?? ZERO, into ?? ZERO]), out ?? ZERO), back ?? ZERO);
    this.cells.push({
      row,
      col: 6,
      formula: `ROUND(B${row}+C${row}-D${row}-E${row},2)`,
      value: yuanNumber(left),
      style: STYLES.moneyTotal,
    });
  }

  /** What names no fund, or one that is none of the programme's: shown, never lost. */
  #outsideRow(
    row: number,
    first: number,
    last: number,
    { cover, results, funds }: Pick<LedgerParts, 'cover' | 'results'> & { funds: readonly string[] },
  ): void {
    const rest = (col: string): string => `SUM(${col}${first}:${col}${last})`;
    const allReturns = RETURN_KINDS.map((kind) => `SUMIFS(${RECEIVED},${RECEIPT_FUND},${quoted(kind)})`).join('-');
    const returnsIn = RETURN_KINDS.map((kind) => `SUMIFS(${RECEIVED},${RECEIPT_FUND},${quoted(kind)})`).join('+');
    const sums = results && {
      all: results.fund(undefined),
      named: funds.map((fund) => results.fund(fund)),
    };
    const outside = (part: 'opening' | 'received' | 'spent' | 'returned'): Fen =>
      sums ? sums.named.reduce((left, one) => subtract(left, one[part]), sums.all[part]) : ZERO;
    this.#row(row, '未写明或其他资金', [
      [`ROUND(N(${coverCell(cover, 'rf_opening_balance')})-${rest('B')},2)`, outside('opening')],
      [`ROUND(SUM(${RECEIVED})-${allReturns}-${rest('C')},2)`, outside('received')],
      [`ROUND(SUM(${AMOUNT})-${rest('D')},2)`, outside('spent')],
      [`ROUND(${returnsIn}-${rest('E')},2)`, outside('returned')],
    ]);
  }

  #totalRow(row: number, first: number, last: number, results: LedgerResults | undefined): void {
    const all = results?.fund(undefined);
    const values = all ? [all.opening, all.received, all.spent, all.returned] : [ZERO, ZERO, ZERO, ZERO];
    this.cells.push({ row, col: 1, value: '合计', style: STYLES.labelTotal });
    values.forEach((value, at) => {
      const col = columnLetters(at + 2);
      const formula = `ROUND(SUM(${col}${first}:${col}${last}),2)`;
      this.cells.push({ row, col: at + 2, formula, value: yuanNumber(value), style: STYLES.moneyTotal });
    });
    const [opening = ZERO, into = ZERO, out = ZERO, back = ZERO] = values;
    const left = subtract(subtract(total([opening, into]), out), back);
    this.cells.push({
      row,
      col: 6,
      formula: `ROUND(SUM(F${first}:F${last}),2)`,
      value: yuanNumber(left),
      style: STYLES.moneyTotal,
    });
  }
}
