import { columnLetters } from '../../kernel/cell-ref.ts';
import type { Fen } from '../../kernel/money.ts';
import { yuanNumber } from '../cell-scalar.ts';
import type { CellPlan, FormatPlan } from '../plan.ts';
import { STYLES } from '../styles.ts';
import { across } from './page-frame.ts';
import { PAGE_STYLES } from './page-styles.ts';

/** Words of a comparison, and in the last column 平 or the difference. */
export function verdictCells(
  row: number,
  words: string,
  lastCol: number,
  { formula, difference }: { readonly formula: string; readonly difference: Fen },
): CellPlan[] {
  return [
    { row, col: 1, value: words, style: PAGE_STYLES.comparison },
    {
      row,
      col: lastCol,
      formula: `IF(${formula}=0,"平",${formula})`,
      value: difference === 0 ? '平' : yuanNumber(difference),
      style: PAGE_STYLES.verdict,
    },
  ];
}

export function verdictFormat(row: number, col: number): FormatPlan {
  return { range: across(row, col, col), formula: `ISNUMBER($${columnLetters(col)}$${row})`, style: STYLES.bad };
}

/** Red where a line that should be empty is not. */
export function notEmptyFormat(row: number, left: number, right: number): FormatPlan {
  const range = across(row, 1, right);
  const figures = `$${columnLetters(left)}$${row}:$${columnLetters(right)}$${row}`;
  return { range, formula: `SUMPRODUCT(--ISNUMBER(${figures}),--(${figures}<>0))>0`, style: STYLES.badCell };
}

export function signatureLine(row: number, offices: readonly string[]): CellPlan {
  return { row, col: 1, value: offices.map((one) => `${one}：`).join('　'.repeat(20)), style: PAGE_STYLES.facts };
}

export function accountSignature(row: number): CellPlan {
  return signatureLine(row, ['记账', '审核', '单位负责人', '日期']);
}
