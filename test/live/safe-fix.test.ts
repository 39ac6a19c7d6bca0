import { describe, expect, it } from 'vitest';
import { filledPlan } from '../../ledger-core/audit/filled-plan.ts';
import { LiveAudit } from '../../ledger-core/live/live-audit.ts';
import { safeFixesOf, type SafeFix } from '../../ledger-core/live/safe-fix.ts';
import { formatCell, parseSheetRange } from '../../ledger-core/kernel/cell-ref.ts';
import { FILE_RULES } from '../../ledger-core/programmes/file-rules.ts';
import { PROGRAMMES } from '../../ledger-core/programmes/registry.ts';
import type { CellImage, WorkbookImage } from '../../ledger-core/workbook/image.ts';
import { ETOWN, TODAY } from '../support/fixture-dossier.ts';
import { addExpense, changed, SMALL_LEDGER } from '../support/fixture-ledger.ts';
import { imageOfPlan } from '../support/image-of-plan.ts';
import { ownCategoryLedger } from '../support/pages-ledger.ts';
import { mustFind } from '../support/workbook-ledger.ts';

type Typed = Readonly<Record<string, Partial<CellImage> | null>>;

/** The small ledger and one expense more. */
function smallLedger(): WorkbookImage {
  return imageOfPlan(filledPlan(ETOWN, changed(SMALL_LEDGER, [addExpense({ voucher: '记-2511-9' })]), TODAY));
}

/** Some cells are typed over: `支出明细!J5`. null: emptied. */
function withTyped(image: WorkbookImage, typed: Typed): WorkbookImage {
  return {
    ...image,
    sheets: image.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: [
          ...row.cells.filter((cell) => !(`${sheet.name}!${formatCell(cell)}` in typed)),
          ...Object.entries(typed).flatMap(([place, now]) => {
            const at = parseSheetRange(place);
            if (!at || !now || at.sheet !== sheet.name || at.range.top !== row.row) return [];
            return [{ row: row.row, col: at.range.left, kind: 'text' as const, text: '', ...now }];
          }),
        ].sort((a, b) => a.col - b.col),
      })),
    })),
  };
}

function fixesIn(typed: Typed, image = smallLedger()): readonly (SafeFix & { readonly rule: string })[] {
  const live = LiveAudit.open(withTyped(image, typed), { asOf: TODAY, programmes: PROGRAMMES, fileRules: FILE_RULES });
  if (!live) throw new Error('not ours');
  return live
    .audit()
    .findings.flatMap((finding) => safeFixesOf(live.dossier, finding).map((fix) => ({ ...fix, rule: finding.rule })));
}

describe('a safe fix writes what is there as we understand it', () => {
  it('an amount with full-width digits and 元', () => {
    expect(fixesIn({ '支出明细!J5': { text: '１，２００元' } })).toEqual([
      {
        rule: 'HX-IN-03',
        kind: 'value',
        sheet: '支出明细',
        cell: 'J5',
        before: '１，２００元',
        after: '1200.00',
        write: 1200,
        isDate: false,
      },
    ]);
  });

  it('a day typed as text, which the cell then shows as a day', () => {
    expect(fixesIn({ '支出明细!B5': { text: '2025.8.12' } })).toMatchObject([
      { cell: 'B5', before: '2025.8.12', after: '2025-08-12', write: 45881, isDate: true },
    ]);
  });

  it('an identifier stored as a number, as text', () => {
    expect(fixesIn({ '支出明细!M5': { kind: 'number', text: '80100798' } })).toMatchObject([
      { cell: 'M5', before: '80100798', write: '80100798', isDate: false },
    ]);
  });

  it.each([
    ['D5', '首次认定助推资金 '],
    ['D5', '首次认定助推资金\u00A0'],
    ['E5', '\u3000材料费'],
    ['G5', '实施 '],
    ['F5', 'CX-2025-01　'],
    ['C5', ' 记-2510-2'],
  ])('%s “%s” without the blanks around it, which the sheet would compare', (cell, text) => {
    expect(fixesIn({ [`支出明细!${cell}`]: { text } })).toMatchObject([{ cell, before: text, write: text.trim() }]);
  });

  it('a category of the user’s own list, too', () => {
    const image = imageOfPlan(filledPlan(mustFind('dalian-2016'), ownCategoryLedger(), TODAY));
    const name = image.sheets.find((sheet) => sheet.name === '支出类别')?.rows.find(({ row }) => row === 5)
      ?.cells[0]?.text;
    const fixes = fixesIn({ '支出类别!A5': { text: `${name}　` } }, image);
    expect(fixes).toMatchObject([{ rule: 'HX-IN-22', cell: 'A5', before: `${name}　`, write: name }]);
  });

  it('every cell of a column where alike cells are told in one finding', () => {
    const typed = ['K5', 'K6', 'K7', 'K8'].map((cell) => [`支出明细!${cell}`, { text: '银行转账' }]);
    const fixes = fixesIn(Object.fromEntries(typed) as Typed);
    expect(new Set(fixes.map(({ rule }) => rule)).size).toBe(1);
    expect(fixes.map(({ cell, after }) => `${cell} ${after}`)).toEqual(['K5 转账', 'K6 转账', 'K7 转账', 'K8 转账']);
  });
});

describe('a formula that was typed over or deleted is put back', () => {
  it.each([
    ['typed over', { kind: 'number', text: '5' } as const],
    ['deleted', null],
  ])('%s', (_, now) => {
    const [fix, ...others] = fixesIn({ '支出明细!AB5': null, '支出明细!Z5': now }).filter(({ cell }) => cell === 'Z5');
    expect(others).toEqual([]);
    expect(fix).toMatchObject({ kind: 'formula', sheet: '支出明细', before: now?.text ?? '' });
    expect(fix?.write).toHaveProperty('formula');
  });
});

describe('nothing is offered', () => {
  it('where a value cannot be read, or a person has to decide', () => {
    expect(fixesIn({ '支出明细!J5': { text: '一千多' }, '支出明细!E6': { text: '招待费' } })).toEqual([]);
  });

  it('for the small ledger as it is', () => {
    expect(fixesIn({})).toEqual([]);
  });
});
