import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkbookEdits } from '../../../ledger-core/workbook/edits.ts';
import { changesOf, readEdits } from '../../../addin/workbench/files/draft.ts';
import { safeFileName } from '../../../addin/workbench/files/file-name.ts';
import { isWorkbookName } from '../../../addin/workbench/files/workbook-name.ts';

describe('a file’s name', () => {
  it.each([
    ['示例创新工作室 2024 年台账', '示例创新工作室 2024 年台账.xlsx'],
    ['台账.xlsx', '台账.xlsx'],
    ['台账.XLSX.xlsx ', '台账.xlsx'],
    ['2024/一季度: "初稿"?', '2024_一季度_ _初稿__.xlsx'],
    ['  .隐藏的台账. .', '隐藏的台账.xlsx'],
    ['CON', '_CON.xlsx'],
    ['lpt1.旧', '_lpt1.旧.xlsx'],
    ['CONTRACT', 'CONTRACT.xlsx'],
    ['台\n账\t表', '台_账_表.xlsx'],
    // A name that turns its end around, to look like a picture.
    ['台账\u202egpj', '台账gpj.xlsx'],
    ['', '台账.xlsx'],
    ['...', '台账.xlsx'],
  ])('“%s” becomes “%s”', (wanted, safe) => {
    expect(safeFileName(wanted)).toBe(safe);
  });

  it('of many Chinese characters stays below what Linux takes, which counts bytes', () => {
    const name = safeFileName('账'.repeat(300));
    expect(name).toMatch(/^账{78}\.xlsx$/);
    expect(Buffer.byteLength(`${name}.crswap`)).toBeLessThanOrEqual(255);
  });

  it('is safe whatever was wanted, and is left alone from then on', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 })), (wanted) => {
        const name = safeFileName(wanted);
        expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}\p{Cs}\s.][^\\/:*?"<>|\p{Cc}\p{Cs}]*\.xlsx$/u);
        expect(name).not.toMatch(/[.\s]\.xlsx$/);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./i);
        expect(name.length).toBeLessThanOrEqual(120);
        expect(safeFileName(name)).toBe(name);
      }),
    );
  });

  it('tells a workbook from what lies beside it in a folder', () => {
    const names = ['台账.xlsx', '旧台账.XLS', '金山.et', '~$台账.xlsx', '._台账.xlsx', '说明.docx', 'xlsx'];
    expect(names.filter(isWorkbookName)).toEqual(['台账.xlsx', '旧台账.XLS', '金山.et']);
  });
});

describe('the edits of a draft', () => {
  const whole: WorkbookEdits = [
    {
      sheet: '支出',
      cells: [
        { row: 2, col: 1, value: 45_000, numberFormat: 'yyyy-mm-dd' },
        { row: 2, col: 2, value: null },
        { row: 2, col: 3, value: { formula: 'SUM(A1:A2)', result: { error: '#DIV/0!' } } },
        { row: 2, col: 4, value: { formula: 'NOW()', result: undefined } },
      ],
      results: [{ row: 3, col: 9, value: undefined }],
      grown: [{ table: 'rf_expenses', bottom: 600 }],
      marks: [{ row: 2, col: 1, severity: 'review' }],
    },
  ];

  it('are read as they were kept, and counted by cells', () => {
    expect(readEdits(structuredClone(whole))).toEqual(whole);
    expect(changesOf(whole)).toBe(4);
    expect(readEdits([])).toEqual([]);
  });

  it.each([
    ['no list', {}],
    ['a sheet without a name', [{ ...whole[0], sheet: 7 }]],
    ['a cell in row 0', [{ ...whole[0], cells: [{ row: 0, col: 1, value: 1 }] }]],
    ['an amount that is no number', [{ ...whole[0], cells: [{ row: 1, col: 1, value: NaN }] }]],
    ['a value of no kind', [{ ...whole[0], cells: [{ row: 1, col: 1, value: { text: 'x' } }] }]],
    ['a mark of no severity', [{ ...whole[0], marks: [{ row: 1, col: 1, severity: 'fatal' }] }]],
    ['a part missing', [{ sheet: '支出', cells: [] }]],
  ])('are not read with %s', (_, kept) => {
    expect(readEdits(kept)).toBeUndefined();
  });
});
