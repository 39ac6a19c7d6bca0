import { describe, expect, it } from 'vitest';
import {
  formatHolds,
  type FormulaCells,
  type FormulaValue,
} from '../../../ledger-core/report/sheet-html/format-formula.ts';

/** Row 1 from column A on. */
function row(...values: readonly FormulaValue[]): FormulaCells {
  return { valueAt: (at, col) => (at === 1 ? values[col - 1] : undefined) };
}

const HERE = { rows: 0, cols: 0 };

describe('the formula of a conditional format', () => {
  it.each<[formula: string, cells: FormulaCells]>([
    ['TRUE', row()],
    ['ISNUMBER($A1)', row(3)],
    ['LEN(A1)>0', row('x')],
    ['A1=""', row()],
    ['A1=0', row()],
    ['AND(TRIM($A1)<>"",NOT(ISNUMBER($A1)))', row(' 12 元')],
    ['OR(TRIM(A1)="现金",B1="公务卡")', row('转账', '公务卡')],
    ['ISNUMBER(SEARCH("；缺项目编号；","；"&$B1&"；"))', row(1, '缺凭证号；缺项目编号')],
    ['N($A1)<0', row(-0.01)],
    ['N($A1)=0', row('文字')],
    ['SUMPRODUCT(--ISNUMBER($A1:$C1),--($A1:$C1<>0))>0', row('', 0, 5)],
    ['(A1+2)*3/B1-1=5', row(2, 2)],
    ['A1<"b"', row('A')],
  ])('%s holds', (formula, cells) => {
    expect(formatHolds(formula, cells, HERE)).toBe(true);
  });

  it.each<[formula: string, cells: FormulaCells]>([
    ['FALSE', row()],
    ['ISNUMBER($A1)', row('3')],
    ['AND(TRIM($A1)<>"",NOT(ISNUMBER($A1)))', row()],
    ['ISNUMBER(SEARCH("；缺项目编号；","；"&$B1&"；"))', row(1, '缺凭证号')],
    ['SUMPRODUCT(--ISNUMBER($A1:$C1),--($A1:$C1<>0))>0', row('', 0, '5')],
    ['A1>1', row({ error: '#REF!' })],
    ['1/A1>0', row(0)],
  ])('%s does not', (formula, cells) => {
    expect(formatHolds(formula, cells, HERE)).toBe(false);
  });

  it('goes with the cell, but for what is fixed by $', () => {
    const cells: FormulaCells = { valueAt: (at, col) => at * 10 + col };
    expect(formatHolds('B5=63', cells, { rows: 1, cols: 1 })).toBe(true);
    expect(formatHolds('$B5=62', cells, { rows: 1, cols: 1 })).toBe(true);
    expect(formatHolds('$B$5=52', cells, { rows: 1, cols: 1 })).toBe(true);
  });

  it.each(['COUNTIF(A:A,A1)>1', 'Sheet2!A1=1', 'A1=', '(A1', 'A1 B1', '{1,2}'])(
    'with something unknown in it holds nowhere: %s',
    (formula) => {
      expect(formatHolds(formula, row(1, 1), HERE)).toBe(false);
    },
  );
});
