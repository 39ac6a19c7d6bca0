import { describe, expect, it } from 'vitest';
import type { Finding } from '../../ledger-core/audit/audit-report.ts';
import { filledPlan } from '../../ledger-core/audit/filled-plan.ts';
import type { AuditOptions } from '../../ledger-core/audit/audit-workbook.ts';
import type { LedgerContent } from '../../ledger-core/definition/ledger-content.ts';
import { seededRandom, type Random } from '../../ledger-core/kernel/seeded-random.ts';
import { instantRules } from '../../ledger-core/live/instant-rules.ts';
import { LiveAudit } from '../../ledger-core/live/live-audit.ts';
import { honestLedger } from '../../ledger-core/programmes/etown/honest-ledger.ts';
import { FILE_RULES } from '../../ledger-core/programmes/file-rules.ts';
import { PROGRAMMES } from '../../ledger-core/programmes/registry.ts';
import type { CellImage, RowImage, SheetImage, WorkbookImage } from '../../ledger-core/workbook/image.ts';
import { dirtyLedger } from '../support/dirty-ledger.ts';
import { ETOWN, TODAY } from '../support/fixture-dossier.ts';
import { imageOfPlan } from '../support/image-of-plan.ts';

const OPTIONS: AuditOptions = { asOf: TODAY, programmes: PROGRAMMES, fileRules: FILE_RULES };
const EXPENSES = '支出明细';
const INSTANT: ReadonlySet<string> = new Set(instantRules(ETOWN, 'rf_expenses').map(({ id }) => id));

function imageOf(content: LedgerContent): WorkbookImage {
  return imageOfPlan(filledPlan(ETOWN, content, TODAY));
}

function opened(image: WorkbookImage): LiveAudit {
  const live = LiveAudit.open(image, OPTIONS);
  if (!live) throw new Error('not ours');
  return live;
}

function settled(live: LiveAudit): void {
  const steps = live.settle();
  while (steps.next().done !== true);
}

function sheetOf(image: WorkbookImage, name: string): SheetImage {
  const sheet = image.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** A finding as a person sees it; those of alike rows are told apart by a count that follows the order of the whole. */
function told({ rule, location, message, observed }: Finding): string {
  return [rule, location.sheet, location.cell, location.row, message.zh, observed.zh].join(' · ');
}

function instantFindings(live: LiveAudit): readonly string[] {
  return live
    .audit()
    .findings.filter(({ rule, location }) => INSTANT.has(rule) && location.table === 'rf_expenses')
    .map(told)
    .sort();
}

const moved = (cells: readonly CellImage[], row: number): RowImage => ({
  row,
  hidden: false,
  cells: cells.map((cell) => ({ ...cell, row })),
});

function drawn<T>(random: Random, list: readonly T[]): T {
  return random.pick(list as readonly [T, ...T[]]);
}

/** What a person does to a row: copies another over it, empties it, types somebody else's cell into it, mends it. */
function edited(
  random: Random,
  rows: readonly RowImage[],
  row: number,
  honest: readonly RowImage[],
): RowImage | undefined {
  const own = rows.find((one) => one.row === row)?.cells ?? [];
  const other = drawn(random, rows).cells;
  switch (random.whole(1, 4)) {
    case 1:
      return moved(other, row);
    case 2:
      return undefined;
    case 3: {
      const cell = drawn(random, other);
      return moved(
        [...own.filter(({ col }) => col !== cell.col), cell].sort((a, b) => a.col - b.col),
        row,
      );
    }
    default:
      return moved(honest.find((one) => one.row === row)?.cells ?? own, row);
  }
}

describe('an edit of some rows', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))(
    'is answered as an audit of the whole would, at once by the rules about rows and by all after settling (seed %i)',
    (seed) => {
      const random = seededRandom(seed);
      const entries = random.whole(8, 40);
      const live = opened(imageOf(dirtyLedger(seed, entries)));
      const honest = sheetOf(imageOf(honestLedger({ seed, entries, months: 20 })), EXPENSES).rows;
      for (let edit = 0; edit < 6; edit += 1) {
        const { rows, tables } = sheetOf(live.image, EXPENSES);
        const data = rows.filter(({ row, cells }) => row > 6 && cells.length > 6);
        const first = drawn(random, data).row;
        const span = { first, last: first + random.whole(0, 2) };
        const now = Array.from({ length: span.last - span.first + 1 }, (_, at) =>
          edited(random, data, first + at, honest),
        ).filter((row) => row !== undefined);
        live.changeRows(EXPENSES, [span], { rows: now, tables });
        expect(live.isSettled).toBe(false);
        const whole = opened(live.image);
        expect(instantFindings(live)).toEqual(instantFindings(whole));
        // Not every edit is waited for.
        if (random.whole(1, 2) === 1) continue;
        settled(live);
        expect(live.isSettled).toBe(true);
        expect(live.audit()).toEqual(whole.audit());
      }
    },
  );
});

describe('while rules about the whole are still being asked', () => {
  it('a further edit ends that, and the next settling answers for both', () => {
    const live = opened(imageOf(honestLedger({ seed: 3, entries: 20, months: 9 })));
    const { rows, tables } = sheetOf(live.image, EXPENSES);
    const row = rows.find((one) => one.cells.length > 10);
    if (!row) throw new Error('no data');
    const change = (): void => {
      live.changeRows(EXPENSES, [{ first: row.row, last: row.row }], { rows: [], tables });
    };
    change();
    const settling = live.settle();
    settling.next();
    change();
    while (settling.next().done !== true);
    expect(live.isSettled).toBe(false);
    settled(live);
    expect(live.audit()).toEqual(opened(live.image).audit());
  });
});
