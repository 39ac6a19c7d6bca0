import { describe, expect, it } from 'vitest';
import { numberText } from '../../../addin/workbench/print/number-text.ts';
import { filledPlan } from '../../../ledger-core/audit/filled-plan.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { sampleLedger } from '../../../ledger-core/programmes/etown/sample-ledger.ts';
import { findProgramme, PROGRAMMES } from '../../../ledger-core/programmes/registry.ts';
import type { PageBox } from '../../../ledger-core/report/sheet-html/page-box.ts';
import type { PrintedSheet } from '../../../ledger-core/report/sheet-html/printed-sheet.ts';
import { sheetHtml } from '../../../ledger-core/report/sheet-html/sheet-html.ts';
import { printedSheet } from '../../../ledger-core/report/sheet-html/sheet-of-image.ts';
import { printedSheetOfPlan } from '../../../ledger-core/report/sheet-html/sheet-of-plan.ts';
import { sheetPages } from '../../../ledger-core/report/sheet-html/sheet-pages.ts';
import { ledgerPlan } from '../../../ledger-core/templates/ledger-plan.ts';
import type { CellPlan, SheetPlan, WorkbookPlan } from '../../../ledger-core/templates/plan.ts';
import { readWorkbookWithLooks } from '../../../ledger-core/xlsx/read/read-looks.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';

const OPTIONS = { format: numberText };

function sheetOf(cells: readonly CellPlan[], changes: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name: '表',
    columns: [{ width: 10 }, { width: 10 }, { width: 10 }],
    rowHeights: [],
    cells,
    merges: [],
    validations: [],
    formats: [],
    print: { orientation: 'portrait', fitToWidth: false, fitToHeight: false },
    isProtected: false,
    showGridLines: true,
    ...changes,
  };
}

/** Boxes with a text, page by page. */
function textBoxes(sheet: PrintedSheet): readonly (readonly PageBox[])[] {
  const within = (box: PageBox): PageBox[] => (box.text === undefined ? (box.children ?? []).flatMap(within) : [box]);
  return sheetPages(sheet, OPTIONS).pages.map(within);
}

function texts(plan: SheetPlan): string[][] {
  return textBoxes(printedSheetOfPlan(plan)).map((page) => page.map(({ text = '' }) => text));
}

/** The declarations of the box with this text. */
function boxOf(plan: SheetPlan, text: string): Readonly<Record<string, string>> {
  const box = textBoxes(printedSheetOfPlan(plan))
    .flat()
    .find((one) => one.text === text);
  if (!box) throw new Error(`“${text}” is not printed`);
  return declarationsOf(box);
}

function declarationsOf({ style }: PageBox): Readonly<Record<string, string>> {
  return Object.fromEntries(
    style
      .split(';')
      .map((one) => one.split(':').map((part) => part.trim()))
      .filter(([name]) => name !== ''),
  ) as Record<string, string>;
}

const rowsOf = (count: number, col = 1): CellPlan[] =>
  Array.from({ length: count }, (_, at) => ({ row: at + 1, col, value: `行${at + 1}` }));

describe('a sheet as it was planned and as it was read from a file', () => {
  const etown = findProgramme('etown');
  if (!etown) throw new Error('no etown');
  const plans: readonly (readonly [string, WorkbookPlan])[] = [
    ...PROGRAMMES.map((programme) => [programme.id, ledgerPlan(programme)] as const),
    ['the sample ledger', filledPlan(etown, sampleLedger(), localDate('2026-11-01'))],
  ];

  it.each(plans)('prints the same: %s', async (_, plan) => {
    const read = readWorkbookWithLooks(await writeWorkbook(plan));
    if (read.status === 'refused') throw new Error(read.refusal.message.en);
    const { image, looks } = read;
    for (const [at, sheet] of plan.sheets.entries()) {
      const [values, look] = [image.sheets[at], looks.sheets[at]];
      expect(values && look && printedSheet(values, look, looks.styles)).toEqual(printedSheetOfPlan(sheet));
    }
  });
});

describe('the printed area', () => {
  const table = {
    name: 't',
    range: { top: 4, left: 1, bottom: 60, right: 2 },
    columns: [{ name: '日期' }, { name: '金额' }],
  };
  const growing = `'表'!$A$1:INDEX('表'!$B:$B,MAX(COUNTA(t[日期]),COUNTA(t[金额]),20)+4)`;
  const filled = (count: number): CellPlan[] => rowsOf(count, 2).map((cell) => ({ ...cell, row: cell.row + 4 }));
  const areas = (cells: readonly CellPlan[], areaFormula: string): PrintedSheet['areas'] =>
    printedSheetOfPlan(
      sheetOf(cells, { table, print: { orientation: 'portrait', fitToWidth: true, fitToHeight: false, areaFormula } }),
    ).areas;

  it('grows with the table, and has a page’s worth of rows at least', () => {
    expect(areas(filled(3), growing)).toEqual([{ top: 1, left: 1, bottom: 24, right: 2 }]);
    expect(areas(filled(31), growing)).toEqual([{ top: 1, left: 1, bottom: 35, right: 2 }]);
  });

  it('may be one block, several, or whole columns and rows', () => {
    expect(areas(rowsOf(9), `'表'!$B$2:$C$7`)).toEqual([{ top: 2, left: 2, bottom: 7, right: 3 }]);
    expect(areas(rowsOf(9), `'表'!$A$1:$A$2,'表'!$C$5`)).toEqual([
      { top: 1, left: 1, bottom: 2, right: 1 },
      { top: 5, left: 3, bottom: 5, right: 3 },
    ]);
    expect(areas(rowsOf(9), `'表'!$A:$B`)).toEqual([{ top: 1, left: 1, bottom: 9, right: 2 }]);
    expect(areas(rowsOf(9), `'表'!$2:$3`)).toEqual([{ top: 2, left: 1, bottom: 3, right: 1 }]);
  });

  it('is all that is used where its formula is none that we know', () => {
    expect(areas(rowsOf(9), `OFFSET('表'!$A$1,0,0,3,3)`)).toEqual([{ top: 1, left: 1, bottom: 9, right: 1 }]);
  });
});

describe('pages', () => {
  it('begin where the paper is full, and by hand', () => {
    // 297 mm less the margins are 49 rows of 15 points, and a bit.
    expect(texts(sheetOf(rowsOf(90))).map((page) => page[0])).toEqual(['行1', '行50']);
    const sheet = printedSheetOfPlan(sheetOf(rowsOf(10)));
    const broken = { ...sheet, setup: { ...sheet.setup, rowBreaks: [4] } };
    expect(textBoxes(broken).map((page) => page[0]?.text)).toEqual(['行1', '行4']);
  });

  it('go down first, then to the right, with titles before what comes after them', () => {
    const wide = sheetOf([...rowsOf(60), ...rowsOf(60, 3).map((cell) => ({ ...cell, value: `${cell.value}右` }))], {
      columns: [{ width: 10 }, { width: 60 }, { width: 60 }],
      print: {
        orientation: 'portrait',
        fitToWidth: false,
        fitToHeight: false,
        titleRows: { first: 1, last: 1 },
        titleColumns: 1,
      },
    });
    const pages = texts(wide);
    expect(pages).toHaveLength(4);
    expect(pages[1]?.slice(0, 2)).toEqual(['行1', '行50']);
    expect(pages[1]).not.toContain('行50右');
    expect(pages[2]).toEqual(expect.arrayContaining(['行1', '行2', '行1右', '行2右']));
    expect(pages[2]).not.toContain('行50右');
    expect(pages[3]).toEqual(expect.arrayContaining(['行1', '行50', '行1右', '行50右']));
    expect(pages[3]).not.toContain('行2右');
  });

  it('get smaller until the width is on one page, in whole hundredths', () => {
    const plan = sheetOf([{ row: 1, col: 3, value: '右' }], {
      columns: [{ width: 40 }, { width: 40 }, { width: 40 }],
      print: { orientation: 'portrait', fitToWidth: true, fitToHeight: false },
    });
    const [page] = sheetPages(printedSheetOfPlan(plan), OPTIONS).pages;
    // 960 px of columns on 184.6 mm.
    expect(page?.children?.[0]?.style).toContain('transform: scale(0.72);');
  });

  it('say their sheet and number at the foot', () => {
    expect(texts(sheetOf(rowsOf(90))).map((page) => page.slice(-2))).toEqual([
      ['表', '第 1 页 / 共 2 页'],
      ['表', '第 2 页 / 共 2 页'],
    ]);
  });
});

describe('a cell', () => {
  it('shows numbers, dates and formats as a spreadsheet does', () => {
    const styles = ['#,##0.00;[Red]-#,##0.00', 'yyyy-mm-dd', '0.0%', '0"年"', 'General'];
    const plan = sheetOf(
      styles.map((numberFormat, at) => ({
        row: at + 1,
        col: 1,
        value: [-1234.5, 46000, 0.123, 2026, 0.1 + 0.2][at] ?? 0,
        style: { numberFormat },
      })),
    );
    expect(texts(plan)[0]?.slice(0, 5)).toEqual(['-1,234.50', '2025-12-09', '12.3%', '2026年', '0.3']);
    expect(boxOf(plan, '-1,234.50')).toMatchObject({ color: '#c00000', 'align-items': 'flex-end' });
  });

  it('never cuts a figure: what does not fit is ###', () => {
    const plan = sheetOf(
      [
        { row: 1, col: 1, value: 123456789.01, style: { numberFormat: '#,##0.00' } },
        { row: 2, col: 1, value: 3.14159265 },
      ],
      { columns: [{ width: 6 }] },
    );
    expect(texts(plan)[0]?.slice(0, 2)).toEqual(['#####', '3.1416']);
    expect(boxOf(plan, '3.1416')).not.toHaveProperty('clip-path');
  });

  it('lets a long text run over empty neighbours, up to the next that is filled', () => {
    const long = '一段比这一格宽得多的文字，右边空着就写过去';
    const across = (cells: readonly CellPlan[]): string | undefined =>
      boxOf(sheetOf([{ row: 1, col: 1, value: long }, ...cells]), long)['clip-path'];
    expect(across([{ row: 2, col: 3, value: '下' }])).not.toBe('inset(0 0px 0 0px)');
    expect(across([{ row: 1, col: 2, value: '挡' }])).toBe('inset(0 0px 0 0px)');
    // A formula that shows nothing fills its cell all the same.
    expect(across([{ row: 1, col: 2, formula: '""', value: '' }])).toBe('inset(0 0px 0 0px)');
  });

  it('is as large as the block it is merged to', () => {
    const plan = sheetOf([{ row: 1, col: 1, value: '题', style: { horizontal: 'center' } }], {
      merges: [{ top: 1, left: 1, bottom: 2, right: 3 }],
      rowHeights: [
        { row: 1, height: 15 },
        { row: 2, height: 30 },
      ],
    });
    expect(boxOf(plan, '题')).toMatchObject({ width: '240px', height: '60px', 'align-items': 'center' });
  });

  it('looks as its conditional format says, where that holds', () => {
    const plan = sheetOf(
      [
        { row: 1, col: 1, value: -1 },
        { row: 2, col: 1, value: 1 },
      ],
      {
        formats: [
          { range: { top: 1, left: 1, bottom: 2, right: 1 }, formula: 'A1<0', style: { font: { color: '9C0006' } } },
        ],
      },
    );
    expect(boxOf(plan, '-1')['color']).toBe('#9C0006');
    expect(boxOf(plan, '1')['color']).toBe('#000000');
  });
});

describe('the file', () => {
  it('stands alone, and takes no text for markup', () => {
    const html = sheetHtml(
      printedSheetOfPlan(sheetOf([{ row: 1, col: 1, value: '<script>alert(1)</script> & "引号"' }], { name: '<表>' })),
      OPTIONS,
    );
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;引号&quot;');
    expect(html).toContain('<title>&lt;表&gt;</title>');
    expect(html).not.toMatch(/<script|<link|src=|https?:/);
    expect(html).toContain('@page { size: 8.2677in 11.6929in; margin: 0; }');
  });

  it('takes a font’s name for nothing but a name', () => {
    const sheet = printedSheetOfPlan(sheetOf([{ row: 1, col: 1, value: '字' }]));
    const [cell] = sheet.cells;
    if (!cell) throw new Error('no cell');
    const odd = { ...cell, look: { ...cell.look, fontName: 'x"; background: red; "' } };
    expect(sheetHtml({ ...sheet, cells: [odd] }, OPTIONS)).toContain('font-family: &quot;x; background: red; &quot;,');
  });
});
