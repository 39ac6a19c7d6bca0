import { columnLetters } from '../../kernel/cell-ref.ts';
import { subtract, type Fen } from '../../kernel/money.ts';
import { yuanNumber } from '../cell-scalar.ts';
import type { CellPlan, CellStyle, SheetPlan } from '../plan.ts';
import { daysBefore, daysBetween, FundFormulas } from './fund-formulas.ts';
import { balanceAfter, MoneyColumns } from './money-columns.ts';
import { monthlyFigures, type MonthFigures, type MonthlyFigures } from './monthly-figures.ts';
import { MONTHLY_SHOWN as SHOWN, monthlySelectors } from './monthly-selectors.ts';
import { notEmptyFormat, accountSignature, verdictCells, verdictFormat } from './page-foot.ts';
import { accountHeading, across, HEAD_ROW, pageSheet } from './page-frame.ts';
import type { PageParts } from './page-selection.ts';
import { PAGE_STYLES } from './page-styles.ts';

export const MONTHLY_PAGE = '月度账页';

const OF_MONTH = '本月合计';
const SO_FAR = '本年累计';
const CARRY = HEAD_ROW + 1;
const FIRST_MONTH = CARRY + 1;
const LAST_MONTH = FIRST_MONTH + 23;
const TOTAL = LAST_MONTH + 1;
const END = TOTAL + 1;
const UNDATED = END + 1;
const TIE = UNDATED + 1;
const SIGNED = TIE + 1;
const LABELS = 2;

/** One year of one fund, month by month: 本月合计 and 本年累计 as a bookkeeper writes them. */
export function monthlyPage(parts: PageParts): SheetPlan {
  const page = new MonthlyPage(parts);
  const { columns } = page;
  const selectors = monthlySelectors(parts, page.figures);
  const lastCol = columns.balanceCol;
  const months = Array.from({ length: 12 }, (_, at) => FIRST_MONTH + 2 * at);
  return pageSheet({
    name: MONTHLY_PAGE,
    title: '月度账页　Monthly page',
    note:
      '黄色格子选年度和资金种类，留空就是最近一年、全部资金；其余由公式从“拨款到账”和“支出明细”算出。上面三行不打印。\n' +
      'Choose year and fund in the yellow cells; blank means the latest year and all funds. These three rows are not printed.',
    columns: [{ width: 6 }, { width: 10 }, ...columns.widths, { width: 12.5 }],
    rowHeights: [
      { row: HEAD_ROW, height: 30 },
      ...Array.from({ length: END - CARRY + 1 }, (_, at) => ({ row: CARRY + at, height: 18 })),
      { row: UNDATED, height: 28 },
      { row: TIE, height: 20 },
      { row: SIGNED, height: 26 },
    ],
    cells: [...selectors.cells, ...accountHeading(parts, page.figures, SHOWN), ...page.cells()],
    merges: [
      ...selectors.merges,
      ...[CARRY, TOTAL, END, UNDATED].map((row) => across(row, 1, LABELS)),
      ...months.map((row) => ({ top: row, left: 1, bottom: row + 1, right: 1 })),
      across(TIE, 1, lastCol - 1),
      across(SIGNED, 1, lastCol),
    ],
    validations: selectors.validations,
    formats: [verdictFormat(TIE, lastCol), notEmptyFormat(UNDATED, LABELS + 1, lastCol)],
    freeze: { rows: HEAD_ROW, columns: LABELS },
    last: { row: SIGNED, col: lastCol },
  });
}

class MonthlyPage {
  readonly columns: MoneyColumns;
  readonly figures: MonthlyFigures;
  readonly #formulas: FundFormulas;

  constructor(parts: PageParts) {
    this.columns = new MoneyColumns(parts, LABELS + 1, HEAD_ROW);
    this.figures = monthlyFigures(parts, this.columns);
    this.#formulas = new FundFormulas(SHOWN.fund, parts.cover);
  }

  cells(): CellPlan[] {
    const { carry, end, months } = this.figures;
    const { balanceCol } = this.columns;
    const head = (col: number, value: string): CellPlan => ({ row: HEAD_ROW, col, value, style: PAGE_STYLES.head });
    return [
      head(1, '月份'),
      head(2, '摘要'),
      ...this.columns.heads(),
      head(balanceCol, '余额'),
      ...this.#balanceLine(CARRY, '上年结转', this.#balanceBefore(SHOWN.year), carry),
      ...months.flatMap((month, at) => this.#monthLines(at + 1, month)),
      ...this.#totalLine(),
      ...this.#balanceLine(END, '年末结余', this.#balanceBefore(`${SHOWN.year}+1`), end),
      ...this.#undatedLine(),
      ...this.#tie(),
      accountSignature(SIGNED),
    ];
  }

  /** A line that only has a balance. */
  #balanceLine(row: number, label: string, formula: string, value: Fen): CellPlan[] {
    const { balanceCol } = this.columns;
    const [labelled, plain, balance] =
      row === END
        ? [PAGE_STYLES.labelTotal, PAGE_STYLES.total, PAGE_STYLES.totalBalance]
        : [PAGE_STYLES.label, PAGE_STYLES.money, PAGE_STYLES.balance];
    const empty = Array.from({ length: balanceCol - LABELS - 1 }, (_, at) => LABELS + 1 + at);
    return [
      { row, col: 1, value: label, style: labelled },
      ...empty.map((col) => ({ row, col, style: plain })),
      { row, col: balanceCol, formula, value: yuanNumber(value), style: balance },
    ];
  }

  #monthLines(month: number, figures: MonthFigures | undefined): CellPlan[] {
    const row = FIRST_MONTH + 2 * (month - 1);
    const days = daysBetween(`DATE(${SHOWN.year},${month},1)`, `DATE(${SHOWN.year},${month + 1},1)`);
    return [
      { row, col: 1, value: `${month}月`, style: PAGE_STYLES.label },
      this.#summary(row, month, OF_MONTH, figures),
      ...this.columns.cells({
        row,
        blankIf: `$B${row}=""`,
        values: figures?.own,
        formula: (part) => this.#formulas.sum(part, days),
        style: PAGE_STYLES.money,
      }),
      this.#balance(row, month === 1 ? CARRY : row - 2, figures, PAGE_STYLES.balance),
      this.#summary(row + 1, month, SO_FAR, figures),
      ...this.columns.cells({
        row: row + 1,
        blankIf: `$B${row + 1}=""`,
        values: figures?.soFar,
        formula: (_, col) => (month === 1 ? `${col}${row}` : `ROUND(${col}${row - 1}+${col}${row},2)`),
        style: PAGE_STYLES.running,
      }),
      // From the carry-over, not from the line above: two ways to one balance.
      this.#balance(row + 1, CARRY, figures, PAGE_STYLES.runningBalance),
    ];
  }

  /** 摘要: empty, and the line with it, for months that the ledger does not reach. */
  #summary(row: number, month: number, words: string, figures: MonthFigures | undefined): CellPlan {
    const isReached = `AND(ISNUMBER(${SHOWN.year}),N(${SHOWN.lastDay})>=DATE(N(${SHOWN.year}),${month},1))`;
    return {
      row,
      col: 2,
      formula: `IF(${isReached},"${words}","")`,
      value: figures ? words : '',
      style: words === SO_FAR ? PAGE_STYLES.runningLabel : PAGE_STYLES.centred,
    };
  }

  #balance(row: number, before: number, figures: MonthFigures | undefined, style: CellStyle): CellPlan {
    const { received, returned, spent, balance, balanceCol } = this.columns;
    const moved = `${balance}${before}+${received}${row}-${returned}${row}-${spent}${row}`;
    const value = figures ? yuanNumber(balanceAfter(this.figures.carry, figures.soFar)) : '';
    return { row, col: balanceCol, formula: `IF($B${row}="","",ROUND(${moved},2))`, value, style };
  }

  #totalLine(): CellPlan[] {
    const lines = (col: string): string => `${col}$${FIRST_MONTH}:${col}$${LAST_MONTH}`;
    return [
      { row: TOTAL, col: 1, value: '本年合计', style: PAGE_STYLES.labelTotal },
      ...this.columns.cells({
        row: TOTAL,
        values: this.figures.sums,
        formula: (_, col) => `ROUND(SUMIFS(${lines(col)},${lines('$B')},"${OF_MONTH}"),2)`,
        style: PAGE_STYLES.total,
      }),
      { row: TOTAL, col: this.columns.balanceCol, style: PAGE_STYLES.total },
    ];
  }

  #undatedLine(): CellPlan[] {
    return [
      { row: UNDATED, col: 1, value: '未填日期\n（不在以上各月）', style: PAGE_STYLES.label },
      ...this.columns.cells({
        row: UNDATED,
        values: this.figures.undated,
        formula: (part) => this.#formulas.undated(part),
        style: PAGE_STYLES.money,
      }),
      { row: UNDATED, col: this.columns.balanceCol, style: PAGE_STYLES.money },
    ];
  }

  #tie(): CellPlan[] {
    const { received, returned, spent, balance, balanceCol } = this.columns;
    const { carry, sums, end } = this.figures;
    const moved = `${balance}${CARRY}+${received}${TOTAL}-${returned}${TOTAL}-${spent}${TOTAL}`;
    const words = '核对：上年结转 + 本年到账 − 本年退回追回 − 本年支出 = 年末结余';
    const formula = `ROUND(${moved}-${columnLetters(balanceCol)}${END},2)`;
    return verdictCells(TIE, words, balanceCol, { formula, difference: subtract(balanceAfter(carry, sums), end) });
  }

  /** The balance before the year that a formula names: from the rows themselves, not from other lines of the page. */
  #balanceBefore(year: string): string {
    const moved = this.#formulas.net(daysBefore(`DATE(${year},1,1)`));
    return `ROUND(${this.#formulas.opening()}+IF(${SHOWN.year}="",0,${moved}),2)`;
  }
}
