import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { changeRows } from '../../../addin/workbench/univer/table-rows.ts';
import type { AuditOptions } from '../../../ledger-core/audit/audit-workbook.ts';
import { LiveAudit } from '../../../ledger-core/live/live-audit.ts';
import { FILE_RULES } from '../../../ledger-core/programmes/file-rules.ts';
import { PROGRAMMES } from '../../../ledger-core/programmes/registry.ts';
import type { WorkbookImage } from '../../../ledger-core/workbook/image.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { HeadlessHost } from '../../support/univer/headless-host.ts';
import { AS_OF, auditOf, findingLines, honestPlan } from '../../support/workbook-ledger.ts';
import { bookFrom1904, contractBook, crowdedBook, oddBook } from '../host-contract/contract-books.ts';

const EXPENSES = '支出明细';
const OPTIONS: AuditOptions = { asOf: AS_OF, programmes: PROGRAMMES, fileRules: FILE_RULES };

let ledger: Uint8Array;

beforeAll(async () => {
  ledger = await writeWorkbook(honestPlan());
});

function imageOf({ host }: HeadlessHost): WorkbookImage {
  if (!host.book) throw new Error('nothing is open');
  return host.book.image;
}

describe('what is saved', () => {
  /** One thing that a person does. */
  type Act =
    | { readonly kind: 'type' | 'formula'; readonly at: number; readonly typed: string }
    | { readonly kind: 'undo' | 'redo' | 'settle' }
    | { readonly kind: 'insert' | 'delete'; readonly row: number; readonly count: number };

  const TYPED = fc.oneof(
    fc.constantFrom('', '12', '-0.5', '1,200.50', '1e300', '0.1', '007', '3%', 'TRUE', "'12", '2026-02-03', '45000'),
    fc.constantFrom('材料费', '=1+2', '=1/0', '=TRUE', '=""', ' 前后 ', '<&>"', '#N/A', '_x0041_'),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc.string({ maxLength: 6, unit: 'grapheme' }).filter((text) => !text.startsWith('=')),
  );

  const ACT: fc.Arbitrary<Act> = fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('type' as const), at: fc.nat(9), typed: TYPED }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('formula' as const),
        at: fc.nat(9),
        typed: fc.constantFrom('=PLACE', '=PLACE*2', '=PLACE&"甲"', '=SUM(PLACE,1)', '=IF(PLACE="",1,2)'),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'settle' as const) }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constantFrom('insert' as const, 'delete' as const),
        row: fc.integer({ min: 0, max: 3 }),
        count: fc.integer({ min: 1, max: 2 }),
      }),
    },
  );

  function perform(one: HeadlessHost, sheet: string, places: readonly string[], todo: Act): void {
    switch (todo.kind) {
      case 'type':
        one.type(sheet, placeAt(places, todo.at), todo.typed);
        return;
      case 'formula':
        // Beside everything, where nothing draws on it.
        one.type(sheet, `AG${30 + todo.at}`, todo.typed.replace('PLACE', placeAt(places, todo.at)));
        return;
      case 'undo':
        one.grid.undo();
        return;
      case 'redo':
        one.grid.redo();
        return;
      case 'settle':
        return;
      default: {
        const top = (one.sheet(sheet).image.tables[0]?.range.top ?? 0) + 1 + todo.row;
        const selection = { top, left: 1, bottom: top + todo.count - 1, right: 1 };
        const change = changeRows(one.sheet(sheet), selection, todo.kind);
        if (change.status === 'change') one.grid.write(one.indexOf(sheet), change.writes);
      }
    }
  }

  function placeAt(places: readonly string[], at: number): string {
    return places[at % places.length] ?? '';
  }

  async function saved(
    bytes: Uint8Array,
    sheet: string,
    places: readonly string[],
    acts: readonly Act[],
  ): Promise<void> {
    const one = new HeadlessHost();
    try {
      one.open(bytes);
      for (const todo of acts) {
        perform(one, sheet, places, todo);
        if (todo.kind === 'settle') await one.idle();
      }
      await one.idle();
      const filed = await one.savedImage();
      expect(imageOf(one)).toEqual(filed);
      expect(auditLines(imageOf(one))).toEqual(auditLines(filed));
      const later = structuredClone(one.host.book?.edits() ?? []);
      one.open(bytes);
      one.host.restore(later);
      await one.idle();
      expect(imageOf(one).sheets).toEqual(filed.sheets);
    } finally {
      one.stop();
    }
  }

  it.each([
    ['a small workbook', contractBook, EXPENSES, ['A2', 'B3', 'C2', 'C4', 'C5', 'E9', 'D2']],
    ['one with days and hidden numbers', contractBook, '说明', ['A1', 'B1', 'C1', 'D1', 'B4', 'A2', 'C3', 'F20']],
    ['one that counts from 1904', bookFrom1904, '说明', ['A1', 'B1', 'D1', 'D5']],
    ['one of everything', oddBook, '杂项', ['A1', 'B1', 'D1', 'B3', 'C3', 'D3', 'A4', 'C4', 'D4', 'C9', 'B14']],
    ['one with something below its table', crowdedBook, EXPENSES, ['A2', 'C5', 'B6']],
  ])(
    'of %s is what the reader finds in it, whatever was typed, undone, redone and moved',
    async (_name, book, sheet, places) => {
      const bytes = await book();
      await fc.assert(
        fc.asyncProperty(fc.array(ACT, { minLength: 1, maxLength: 8 }), (acts) => saved(bytes, sheet, places, acts)),
        { numRuns: 10 },
      );
    },
  );

  it('of a ledger has the same findings as the workbench tells', async () => {
    const places = ['J5', 'B5', 'E6', 'C7', 'I8', 'M9', 'P5', 'D6', 'Y5', 'J40'];
    await fc.assert(
      fc.asyncProperty(fc.array(ACT, { minLength: 1, maxLength: 8 }), (acts) => saved(ledger, EXPENSES, places, acts)),
      { numRuns: 6 },
    );
  });

  /** What a check says of a workbook, here and in the pane; nothing where it is no ledger. */
  function auditLines(image: WorkbookImage): readonly unknown[] {
    const live = LiveAudit.open(image, OPTIONS);
    return live ? [findingLines(auditOf(image)), live.audit().findings] : [];
  }
});
