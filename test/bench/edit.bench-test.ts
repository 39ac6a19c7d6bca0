import { it } from 'vitest';
import { filledPlan } from '../../ledger-core/audit/filled-plan.ts';
import { LiveAudit } from '../../ledger-core/live/live-audit.ts';
import { honestLedger } from '../../ledger-core/programmes/etown/honest-ledger.ts';
import { FILE_RULES } from '../../ledger-core/programmes/file-rules.ts';
import { PROGRAMMES } from '../../ledger-core/programmes/registry.ts';
import type { CellImage, RowImage } from '../../ledger-core/workbook/image.ts';
import { ETOWN, TODAY } from '../support/fixture-dossier.ts';
import { imageOfPlan } from '../support/image-of-plan.ts';
import { medianTime, record } from './measure.ts';

const SHEET = '支出明细';
const [SMALL, LARGE] = [300, 30_000];
/** A frame of a screen that draws sixty times a second. */
const FRAME_MS = 16;

/** Core time from an edited row to its findings, the list of all findings included. */
function editTime(entries: number): number {
  const image = imageOfPlan(filledPlan(ETOWN, honestLedger({ seed: 1, entries, months: 16 }), TODAY));
  const live = LiveAudit.open(image, { asOf: TODAY, programmes: PROGRAMMES, fileRules: FILE_RULES });
  const sheet = live?.image.sheets.find(({ name }) => name === SHEET);
  const rows =
    sheet?.rows.filter(({ cells }) => cells.filter(({ formula }) => formula === undefined).length > 15) ?? [];
  if (!live || !sheet || rows.length < entries / 2) throw new Error('no ledger to edit');
  return medianTime(60, (run) => {
    const row = rows[(run * 7919) % rows.length] as RowImage;
    const cells = row.cells.map((cell): CellImage => (cell.col === 8 ? { ...cell, text: `招待客户 ${run}` } : cell));
    live.changeRows(SHEET, [{ first: row.row, last: row.row }], { rows: [{ ...row, cells }], tables: sheet.tables });
    if (live.audit().findings.length === 0) throw new Error('the edit was not seen');
  });
}

it('an edit costs by the rows changed', () => {
  const [small, large] = [editTime(SMALL), editTime(LARGE)];
  record({ name: 'edit-30k-ms', value: large, unit: 'ms', limit: FRAME_MS, note: 'core time from edit to finding' });
  record({
    name: 'edit-30k-vs-300',
    value: large / small,
    unit: '×',
    limit: 1.5,
    note: `300 rows: ${small.toFixed(2)} ms`,
  });
});
