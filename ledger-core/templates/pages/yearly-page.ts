import { absoluteRange, quoteSheet } from '../../kernel/cell-ref.ts';
import { yearOf } from '../../kernel/local-date.ts';
import { ZERO, type Fen } from '../../kernel/money.ts';
import { yuanNumber } from '../cell-scalar.ts';
import type { CellPlan, SheetPlan } from '../plan.ts';
import { quoted } from '../references.ts';
import { SUMMARY_YEARS } from '../summary/category-block.ts';
import { fundBalances } from '../summary/fund-block.ts';
import { BOOKED_ON, RECEIVED_ON } from '../summary/summed-columns.ts';
import { SUMMARY_SHEET } from '../summary/summary-sheet.ts';
import { daysBetween, daysFrom, FundFormulas, type MoneyPart } from './fund-formulas.ts';
import { balanceAfter, MoneyColumns, type MoneyValues } from './money-columns.ts';
import { firstDay } from './monthly-figures.ts';
import { notEmptyFormat, accountSignature, verdictCells, verdictFormat } from './page-foot.ts';
import {
  accountHeading,
  across,
  fundSelector,
  HEAD_ROW,
  lastDayCell,
  pageSheet,
  SELECTOR_ROW,
  selectorLabel,
  shownFund,
} from './page-frame.ts';
import { ALL_FUNDS, type PageParts } from './page-selection.ts';
import { PAGE_STYLES } from './page-styles.ts';

export const YEARLY_PAGE = '年度账页';

/** The yellow cell. */
export const YEARLY_SELECTOR = { row: SELECTOR_ROW, col: 2 } as const;

const SHOWN = { fund: `$E$${SELECTOR_ROW}`, lastDay: `$H$${SELECTOR_ROW}` } as const;
const FIRST = HEAD_ROW + 1;
const LAST = HEAD_ROW + SUMMARY_YEARS;
const LATER = LAST + 1;
const UNDATED = LATER + 1;
const TOTAL = UNDATED + 1;
const TIE = TOTAL + 1;
const SIGNED = TIE + 1;
const LABELS = 2;

/** One fund year by year: what each year took over, what moved, what it left to the next. */
export function yearlyPage(parts: PageParts): SheetPlan {
  const page = new YearlyPage(parts);
  const { columns } = page;
  const fund = fundSelector(parts, YEARLY_SELECTOR, parts.selection.yearlyFund);
  const lastCol = columns.balanceCol;
  return pageSheet({
    name: YEARLY_PAGE,
    title: '年度账页　Yearly page',
    note:
      '黄色格子选资金种类，留空就是全部；其余由公式从“拨款到账”和“支出明细”算出。上面三行不打印。\n' +
      'Choose a fund in the yellow cell; blank means all of them. These three rows are not printed.',
    columns: [{ width: 10 }, { width: 12.5 }, ...columns.widths, { width: 12.5 }],
    rowHeights: [
      { row: HEAD_ROW, height: 30 },
      ...Array.from({ length: TOTAL - HEAD_ROW }, (_, at) => ({ row: FIRST + at, height: 26 })),
      { row: TIE, height: 22 },
      { row: SIGNED, height: 30 },
    ],
    cells: [...page.selectors(fund.cells), ...page.cells()],
    merges: [
      across(SELECTOR_ROW, 2, 3),
      across(SELECTOR_ROW, 5, 6),
      across(TIE, 1, lastCol - 1),
      across(SIGNED, 1, lastCol),
    ],
    validations: [fund.validation],
    formats: [verdictFormat(TIE, lastCol), notEmptyFormat(UNDATED, LABELS + 1, lastCol)],
    freeze: { rows: HEAD_ROW, columns: 1 },
    last: { row: SIGNED, col: lastCol },
  });
}

/** A line of the page. */
interface YearLine {
  readonly row: number;
  readonly label: CellPlan;
  readonly blankIf: string;
  readonly opening: string;
  readonly formula: (part: MoneyPart) => string;
}

class YearlyPage {
  readonly columns: MoneyColumns;
  readonly #parts: PageParts;
  readonly #formulas: FundFormulas;
  readonly #fund: string | undefined;

  constructor(parts: PageParts) {
    const { yearlyFund } = parts.selection;
    this.#parts = parts;
    this.columns = new MoneyColumns(parts, LABELS + 1, HEAD_ROW);
    this.#formulas = new FundFormulas(SHOWN.fund, parts.cover);
    this.#fund = yearlyFund === ALL_FUNDS ? undefined : yearlyFund;
  }

  selectors(fund: readonly CellPlan[]): CellPlan[] {
    const [row, style] = [SELECTOR_ROW, PAGE_STYLES.shown];
    return [
      selectorLabel(1, '资金种类'),
      ...fund,
      selectorLabel(4, '显示资金'),
      { row, col: 5, formula: shownFund(`$B$${row}`), value: this.#fund ?? ALL_FUNDS, style },
      { row, col: 6, style },
      selectorLabel(7, '台账记到'),
      lastDayCell(8, this.#parts.results?.lastDay),
    ];
  }

  cells(): CellPlan[] {
    const { balanceCol } = this.columns;
    const head = (col: number, value: string): CellPlan => ({ row: HEAD_ROW, col, value, style: PAGE_STYLES.head });
    const facts = { fund: this.#fund, lastDay: this.#parts.results?.lastDay };
    return [
      ...accountHeading(this.#parts, facts, SHOWN),
      head(1, '年度'),
      head(2, '年初结转'),
      ...this.columns.heads(),
      head(balanceCol, '年末结转'),
      ...this.#yearLines(),
      ...this.#undatedLine(),
      ...this.#totalLine(),
      ...this.#tie(),
      accountSignature(SIGNED),
    ];
  }

  #yearLines(): CellPlan[] {
    const { results } = this.#parts;
    const firstYear = results?.firstYear;
    const lastYear = results?.lastDay === undefined ? undefined : yearOf(results.lastDay);
    let carry = this.#opening();
    const cells: CellPlan[] = [];
    for (let row = FIRST; row <= LATER; row++) {
      const year = firstYear === undefined ? undefined : firstYear + row - FIRST;
      const line = row === LATER ? this.#laterLine() : this.#yearLine(row, year);
      const isReached = year !== undefined && lastYear !== undefined && year <= lastYear;
      const values = isReached ? this.#valuesFrom(year, row === LATER ? undefined : year + 1) : undefined;
      const end = values && balanceAfter(carry, values);
      cells.push(...this.#lineCells(line, values, values && carry, end));
      carry = end ?? carry;
    }
    return cells;
  }

  #yearLine(row: number, year: number | undefined): YearLine {
    const firstYear = `IF(${SHOWN.lastDay}="","",YEAR(MIN(${RECEIVED_ON},${BOOKED_ON})))`;
    const formula = row === FIRST ? firstYear : `IF($A${row - 1}="","",$A${row - 1}+1)`;
    const days = daysBetween(`DATE($A${row},1,1)`, `DATE($A${row}+1,1,1)`);
    return {
      row,
      label: { row, col: 1, formula, value: year ?? '', style: PAGE_STYLES.yearHead },
      blankIf: `IF($A${row}="",TRUE,$A${row}>YEAR(${SHOWN.lastDay}))`,
      opening: row === FIRST ? this.#formulas.opening() : `${this.columns.balance}${row - 1}`,
      formula: (part) => this.#formulas.sum(part, days),
    };
  }

  /** Years beyond those of the page, together. */
  #laterLine(): YearLine {
    const days = daysFrom(`DATE($A$${LAST}+1,1,1)`);
    return {
      row: LATER,
      label: { row: LATER, col: 1, value: '以后年度', style: PAGE_STYLES.label },
      blankIf: `IF($A$${LAST}="",TRUE,$A$${LAST}>=YEAR(${SHOWN.lastDay}))`,
      opening: `${this.columns.balance}${LAST}`,
      formula: (part) => this.#formulas.sum(part, days),
    };
  }

  #lineCells(
    line: YearLine,
    values: MoneyValues | undefined,
    before: Fen | undefined,
    end: Fen | undefined,
  ): CellPlan[] {
    const { row, blankIf, formula, label, opening } = line;
    const { balanceCol } = this.columns;
    const guarded = (own: string): string => `IF(${blankIf},"",${own})`;
    const shown = (value: Fen | undefined): number | string => (value === undefined ? '' : yuanNumber(value));
    const style = PAGE_STYLES.balance;
    return [
      label,
      { row, col: 2, formula: guarded(opening), value: shown(before), style },
      ...this.columns.cells({ row, blankIf, values, formula, style: PAGE_STYLES.money }),
      { row, col: balanceCol, formula: guarded(this.#endFormula(row)), value: shown(end), style },
    ];
  }

  #undatedLine(): CellPlan[] {
    const moved = this.#parts.results?.moved(this.#fund, 'undated');
    return [
      { row: UNDATED, col: 1, value: '未填日期', style: PAGE_STYLES.label },
      { row: UNDATED, col: 2, style: PAGE_STYLES.money },
      ...this.columns.cells({
        row: UNDATED,
        values: moved ? this.columns.valuesOf(moved) : this.columns.nothing,
        formula: (part) => this.#formulas.undated(part),
        style: PAGE_STYLES.money,
      }),
      { row: UNDATED, col: this.columns.balanceCol, style: PAGE_STYLES.money },
    ];
  }

  #totalLine(): CellPlan[] {
    const moved = this.#parts.results?.moved(this.#fund, 'all');
    const values = moved ? this.columns.valuesOf(moved) : this.columns.nothing;
    const [row, style, opening] = [TOTAL, PAGE_STYLES.totalBalance, this.#opening()];
    const end = yuanNumber(balanceAfter(opening, values));
    return [
      { row, col: 1, value: '合计', style: PAGE_STYLES.labelTotal },
      { row, col: 2, formula: this.#formulas.opening(), value: yuanNumber(opening), style },
      ...this.columns.cells({
        row,
        values,
        formula: (_, col) => `ROUND(SUM(${col}${FIRST}:${col}${UNDATED}),2)`,
        style: PAGE_STYLES.total,
      }),
      { row, col: this.columns.balanceCol, formula: this.#endFormula(row), value: end, style },
    ];
  }

  #tie(): CellPlan[] {
    const { balance, balanceCol } = this.columns;
    const { labels, balances } = fundBalances(this.#parts.programme);
    const [names, sums] = [labels, balances].map((range) => `${quoteSheet(SUMMARY_SHEET)}!${absoluteRange(range)}`);
    const label = `IF(${SHOWN.fund}=${quoted(ALL_FUNDS)},"合计",${SHOWN.fund})`;
    const formula = `ROUND(${balance}${TOTAL}-INDEX(${sums ?? ''},MATCH(${label},${names ?? ''},0)),2)`;
    const words = '核对：合计的年末结转（含未填日期的）= “汇总”的结余';
    return verdictCells(TIE, words, balanceCol, { formula, difference: ZERO });
  }

  #endFormula(row: number): string {
    const { received, returned, spent } = this.columns;
    return `ROUND($B${row}+${received}${row}-${returned}${row}-${spent}${row},2)`;
  }

  #opening(): Fen {
    return this.#parts.results?.fund(this.#fund).opening ?? ZERO;
  }

  #valuesFrom(year: number, before: number | undefined): MoneyValues | undefined {
    const span = { from: firstDay(year, 1), ...(before === undefined ? {} : { before: firstDay(before, 1) }) };
    const moved = this.#parts.results?.moved(this.#fund, span);
    return moved && this.columns.valuesOf(moved);
  }
}
