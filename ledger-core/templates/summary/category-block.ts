import { hasTable, type Programme } from '../../definition/programme.ts';
import { columnLetters } from '../../kernel/cell-ref.ts';
import { subtract, total, ZERO, type Fen } from '../../kernel/money.ts';
import { categorySlots, type CategorySlot } from '../category-slots.ts';
import { yuanNumber } from '../cell-scalar.ts';
import type { LedgerResults } from '../ledger-results.ts';
import type { CellPlan } from '../plan.ts';
import { STYLES } from '../styles.ts';
import type { LedgerParts } from '../table-sheet.ts';
import { AMOUNT, BOOKED_ON, CATEGORY, RECEIVED_ON } from './summed-columns.ts';

/** A five-year cycle, and the year in which it starts. */
export const SUMMARY_YEARS = 6;

/** The sum at a row's end; undefined, and nothing is shown, where no category is listed. */
interface RowTotal {
  readonly formula: string;
  readonly sum: Fen | undefined;
  readonly ifListed: (formula: string) => string;
}

/** Spending by category and year; what fits no category and no year has a row and a column of its own. */
export class CategoryBlock {
  readonly cells: CellPlan[] = [];
  readonly top: number;
  readonly bottom: number;
  readonly #results: LedgerResults | undefined;

  constructor({ programme, results }: LedgerParts, top: number) {
    this.#results = results;
    this.top = top;
    this.cells.push({
      row: top - 1,
      col: 1,
      value: '支出按类别和年度　Spending by category and year',
      style: STYLES.section,
    });
    this.#heads(top);
    const slots = categorySlots({ programme, results });
    slots.forEach((slot, at) => {
      this.#row(top + 1 + at, slot);
    });
    const lines = hasTable(programme, 'rf_categories') ? [] : printedLines(programme.categories);
    let row = top + slots.length + 1;
    const labels = slots.map(({ label }) => label).filter((label) => label !== '');
    this.#restRow(row, top + 1, row - 1, { isKnown: slots.length > 0, labels });
    row += 1;
    this.bottom = row;
    this.#totalRow(row, top + 1, row - 1);
    for (const [line, members] of lines) {
      row += 1;
      this.#printedLine(
        row,
        line,
        members.map((name) => top + 1 + programme.categories.findIndex((one) => one.name === name)),
      );
    }
  }

  #heads(row: number): void {
    const firstYear = `IF(COUNT(${RECEIVED_ON},${BOOKED_ON})=0,"",` + `YEAR(MIN(${RECEIVED_ON},${BOOKED_ON})))`;
    this.cells.push({ row, col: 1, value: '支出类别', style: STYLES.head });
    for (let at = 0; at < SUMMARY_YEARS; at++) {
      const before = `${columnLetters(at + 1)}${row}`;
      const year = this.#year(at);
      this.cells.push({
        row,
        col: at + 2,
        formula: at === 0 ? firstYear : `IF(${before}="","",${before}+1)`,
        value: year ?? '',
        style: STYLES.yearHead,
      });
    }
    this.cells.push({ row, col: SUMMARY_YEARS + 2, value: '其他日期', style: STYLES.head });
    this.cells.push({ row, col: SUMMARY_YEARS + 3, value: '合计', style: STYLES.head });
  }

  #row(row: number, { label, formula: labelFormula }: CategorySlot): void {
    const isEmpty = label === '';
    const ifListed = (formula: string): string =>
      labelFormula === undefined ? formula : `IF($A${row}="","",${formula})`;
    const labelled = labelFormula === undefined ? {} : { formula: labelFormula };
    this.cells.push({ row, col: 1, value: label, style: STYLES.label, ...labelled });
    const criterion = `${CATEGORY},$A${row}`;
    for (let at = 0; at < SUMMARY_YEARS; at++) {
      const head = `${columnLetters(at + 2)}$${this.top}`;
      const days = `${BOOKED_ON},">="&DATE(${head},1,1),${BOOKED_ON},"<"&DATE(${head}+1,1,1)`;
      const formula = ifListed(`IF(${head}="",0,SUMIFS(${AMOUNT},${criterion},${days}))`);
      const value = isEmpty ? '' : yuanNumber(this.#spent(label, at));
      this.cells.push({ row, col: at + 2, formula, value, style: STYLES.money });
    }
    const sum = isEmpty ? undefined : (this.#results?.spent(label, undefined) ?? ZERO);
    this.#rowEnd(row, { formula: `SUMIFS(${AMOUNT},${criterion})`, sum, ifListed }, (at) => this.#spent(label, at));
  }

  /** Total over all dates, and what of it lies in none of the years. */
  #rowEnd(row: number, { formula, sum, ifListed }: RowTotal, inYear: (at: number) => Fen): void {
    const [first, last, end] = [columnLetters(2), columnLetters(SUMMARY_YEARS + 1), columnLetters(SUMMARY_YEARS + 3)];
    const inYears = total(Array.from({ length: SUMMARY_YEARS }, (_, at) => inYear(at)));
    this.cells.push({
      row,
      col: SUMMARY_YEARS + 2,
      formula: ifListed(`ROUND(${end}${row}-SUM(${first}${row}:${last}${row}),2)`),
      value: sum === undefined ? '' : yuanNumber(subtract(sum, inYears)),
      style: STYLES.money,
    });
    this.cells.push({
      row,
      col: SUMMARY_YEARS + 3,
      formula: ifListed(formula),
      value: sum === undefined ? '' : yuanNumber(sum),
      style: STYLES.moneyTotal,
    });
  }

  /** Expenses whose category is blank or none of the list. */
  #restRow(
    row: number,
    first: number,
    last: number,
    { isKnown, labels }: { readonly isKnown: boolean; readonly labels: readonly string[] },
  ): void {
    const known = (col: string): string => (isKnown ? `SUM(${col}${first}:${col}${last})` : '0');
    const rest = (at: number | undefined): Fen => {
      const year = at === undefined ? undefined : this.#year(at);
      if (!this.#results || (at !== undefined && year === undefined)) return ZERO;
      const results = this.#results;
      return labels.reduce((left, name) => subtract(left, results.spent(name, year)), results.spent(undefined, year));
    };
    this.cells.push({ row, col: 1, value: '未写明或其他类别', style: STYLES.label });
    for (let at = 0; at < SUMMARY_YEARS; at++) {
      const col = columnLetters(at + 2);
      const head = `${col}$${this.top}`;
      const days = `${BOOKED_ON},">="&DATE(${head},1,1),${BOOKED_ON},"<"&DATE(${head}+1,1,1)`;
      const formula = `IF(${head}="",0,ROUND(SUMIFS(${AMOUNT},${days})-${known(col)},2))`;
      this.cells.push({ row, col: at + 2, formula, value: yuanNumber(rest(at)), style: STYLES.money });
    }
    const formula = `ROUND(SUM(${AMOUNT})-${known(columnLetters(SUMMARY_YEARS + 3))},2)`;
    this.#rowEnd(row, { formula, sum: rest(undefined), ifListed: (whole) => whole }, rest);
  }

  #totalRow(row: number, first: number, last: number): void {
    this.cells.push({ row, col: 1, value: '合计', style: STYLES.labelTotal });
    const all = this.#results?.spent(undefined, undefined) ?? ZERO;
    const years = Array.from({ length: SUMMARY_YEARS }, (_, at) => {
      const year = this.#year(at);
      return year === undefined ? ZERO : (this.#results?.spent(undefined, year) ?? ZERO);
    });
    const outside = subtract(all, total(years));
    [...years, outside, all].forEach((value, at) => {
      const col = columnLetters(at + 2);
      const formula = `ROUND(SUM(${col}${first}:${col}${last}),2)`;
      this.cells.push({ row, col: at + 2, formula, value: yuanNumber(value), style: STYLES.moneyTotal });
    });
  }

  /** The document's own line for categories that are kept apart here. */
  #printedLine(row: number, line: string, rows: readonly number[]): void {
    this.cells.push({ row, col: 1, value: `其中：${line}`, style: STYLES.label });
    for (let at = 0; at < SUMMARY_YEARS + 2; at++) {
      const col = columnLetters(at + 2);
      const values = rows.map((one) => this.cells.find((cell) => cell.row === one && cell.col === at + 2)?.value ?? 0);
      const sum = values.reduce<number>((sofar, value) => sofar + Math.round(Number(value) * 100), 0);
      this.cells.push({
        row,
        col: at + 2,
        formula: `ROUND(${rows.map((one) => `${col}${one}`).join('+')},2)`,
        value: sum / 100,
        style: STYLES.money,
      });
    }
  }

  #year(at: number): number | undefined {
    const first = this.#results?.firstYear;
    return first === undefined ? undefined : first + at;
  }

  #spent(name: string, at: number): Fen {
    const year = this.#year(at);
    return year === undefined ? ZERO : (this.#results?.spent(name, year) ?? ZERO);
  }
}

/** The document's own lines for categories that are kept apart here: line → categories. */
export function printedLines(categories: Programme['categories']): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, string[]>();
  for (const { name, printedLine } of categories) {
    if (printedLine !== undefined) lines.set(printedLine, [...(lines.get(printedLine) ?? []), name]);
  }
  return lines;
}
