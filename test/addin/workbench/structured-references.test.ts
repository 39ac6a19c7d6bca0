import { describe, expect, it } from 'vitest';
import { StructuredReferences } from '../../../addin/workbench/univer/structured-references.ts';
import type { SheetImage, TableImage } from '../../../ledger-core/workbook/image.ts';

const COLUMNS = ['编号', '类别', '金额', '双倍'];

function table(name: string, top: number, hasTotals = false): TableImage {
  return { name, range: { top, left: 2, bottom: top + 5, right: 5 }, columns: COLUMNS, hasTotals };
}

function sheet(name: string, tables: readonly TableImage[]): SheetImage {
  return { name, state: 'visible', rows: [], merges: [], tables, names: [], hiddenColumns: [] };
}

const references = new StructuredReferences({
  sheets: [sheet('支出明细', [table('rf_x', 4)]), sheet("甲's 乙", [table('合计表', 1, true)])],
});

describe('references to tables as ranges of cells', () => {
  it.each([
    ['a column', 'SUM(rf_x[金额])', "SUM('支出明细'!$D$5:$D$9)"],
    ['whatever the case of the name', 'SUM(RF_X[金额])', "SUM('支出明细'!$D$5:$D$9)"],
    ['columns side by side', 'SUM(rf_x[[类别]:[金额]])', "SUM('支出明细'!$C$5:$D$9)"],
    ['the rows', 'ROWS(rf_x[])', "ROWS('支出明细'!$B$5:$E$9)"],
    ['the rows by name', 'ROWS(rf_x[#Data])', "ROWS('支出明细'!$B$5:$E$9)"],
    ['everything', 'ROWS(rf_x[#All])', "ROWS('支出明细'!$B$4:$E$9)"],
    ['the headings', 'COUNTA(rf_x[#Headers])', "COUNTA('支出明细'!$B$4:$E$4)"],
    ['the heading of a column', 'rf_x[[#Headers],[金额]]', "'支出明细'!$D$4"],
    ['a column with its heading', 'COUNTA(rf_x[[#All],[金额]])', "COUNTA('支出明细'!$D$4:$D$9)"],
    ['this row’s cell', 'rf_x[[#This Row],[金额]]*2', "'支出明细'!$D7*2"],
    ['the same in short', 'rf_x[@金额]*2', "'支出明细'!$D7*2"],
    ['the same in short with brackets', 'rf_x[@[金额]]*2', "'支出明细'!$D7*2"],
    ['this row’s cells', 'COUNTA(rf_x[[#This Row],[编号]:[金额]])', "COUNTA('支出明细'!$B7:$D7)"],
    ['a table with totals without them', 'SUM(合计表[金额])', "SUM('甲''s 乙'!$D$2:$D$5)"],
    ['its totals', '合计表[[#Totals],[金额]]', "'甲''s 乙'!$D$6"],
    ['several of them', 'rf_x[@金额]/SUM(合计表[金额])', "'支出明细'!$D7/SUM('甲''s 乙'!$D$2:$D$5)"],
  ])('%s', (_what, formula, ranges) => {
    expect(references.asRanges(formula, 7)).toBe(ranges);
  });

  it.each([
    ['an unknown table', 'SUM(rf_none[金额])'],
    ['an unknown column', 'SUM(rf_x[单价])'],
    ['totals of a table without', 'rf_x[[#Totals],[金额]]'],
    ['a text that looks like one', 'IF(A1="rf_x[金额]",1,2)'],
    ['a sheet that is called like one', "'rf_x[金额]'!A1"],
    ['plain cells', "SUM('支出明细'!$D$5:$D$9)"],
    ['a text with quotes in it', '"他说""rf_x[金额]"""&A1'],
  ])('%s stays as it is', (_what, formula) => {
    expect(references.asRanges(formula, 7)).toBe(formula);
  });

  it('a name is a range where it is a table’s column or a range, and nothing else', () => {
    const of = (reference: string): string | undefined => references.ofName({ name: 'rf_list', reference });
    expect(of('rf_x[类别]')).toBe("'支出明细'!$C$5:$C$9");
    expect(of("'封面'!$B$2")).toBe("'封面'!$B$2");
    expect(of("OFFSET('封面'!$B$2,0,0,3)")).toBeUndefined();
    expect(of('rf_none[类别]')).toBeUndefined();
  });
});
