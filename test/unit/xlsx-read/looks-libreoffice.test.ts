import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findProgramme } from '../../../ledger-core/programmes/registry.ts';
import { ledgerPlan } from '../../../ledger-core/templates/ledger-plan.ts';
import type { CellLook, WorkbookLooks } from '../../../ledger-core/workbook/looks.ts';
import { readWorkbookWithLooks } from '../../../ledger-core/xlsx/read/read-looks.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { libreOfficeAvailable, recalculate } from '../../support/libreoffice.ts';
import { sightOfLooks, sightOfPlan, type SheetSight } from '../../support/looks-of-plan.ts';

const programme = findProgramme('langfang-2019');
if (!programme) throw new Error('no programme');
const plan = ledgerPlan(programme);

/**
 * What LibreOffice keeps of a sheet. Without a window it forgets how the sheet was shown (panes, grid lines, tab); it
 * puts a font of its own where one is not installed, says the height of every row in its own
 * unit, writes number formats and TRUE its way, and validations in any order.
 */
function kept({ columns, heights, cells, formats, links, isProtected, print, validations }: SheetSight): unknown {
  return {
    isProtected,
    links,
    columns: Object.entries(columns).map(([letters, { width, look }]) => [letters, Math.round(width), ownWay(look)]),
    heights: Object.fromEntries(Object.entries(heights).map(([row, height]) => [row, Math.round(height / 2)])),
    cells: Object.fromEntries(Object.entries(cells).map(([address, look]) => [address, ownWay(look)])),
    formats: formats.map(({ where, formula }) => `${where}: ${formula.replace(/^1$/, 'TRUE')}`).sort(),
    validations: [...validations].sort(),
    print: { orientation: print['orientation'], paper: print['paper'], fit: print['fit'], footer: print['footer'] },
  };
}

function ownWay(look: CellLook): CellLook {
  return {
    ...look,
    fontName: 'any',
    ...(look.numberFormat === undefined ? {} : { numberFormat: look.numberFormat.replaceAll('\\', '').toLowerCase() }),
  };
}

describe.skipIf(!libreOfficeAvailable())('a ledger that LibreOffice has saved', () => {
  let looks: WorkbookLooks;

  beforeAll(async () => {
    const dir = await mkdtemp(path.join(tmpdir(), 'ringfence-looks-'));
    afterAll(() => rm(dir, { recursive: true, force: true }));
    const file = path.join(dir, 'ledger.xlsx');
    await writeFile(file, await writeWorkbook(plan));
    const result = readWorkbookWithLooks(new Uint8Array(await readFile(await recalculate(file))));
    if (result.status === 'refused') throw new Error(result.refusal.message.en);
    looks = result.looks;
  });

  test.each(plan.sheets.map((sheet, n) => [sheet.name, sheet, n] as const))(
    '%s looks as it was planned',
    (_, sheet, n) => {
      const planned = sightOfPlan(sheet);
      const read = looks.sheets[n];
      if (!read) throw new Error('a sheet is missing');
      const seen = sightOfLooks(looks, read, planned);
      const heights = Object.fromEntries(
        Object.keys(planned.heights).map((row) => [row, seen.heights[Number(row)] ?? 0]),
      );
      expect(kept({ ...seen, heights })).toEqual(kept(planned));
    },
  );
});
