import ExcelJS from 'exceljs';
import type { WorkbookPlan } from '../../templates/plan.ts';
import { assertWithinLimits } from './check-limits.ts';
import { fillWorksheet, worksheetOptions } from './fill-worksheet.ts';
import { patchPackage } from './patch-package.ts';

const CREATOR = 'Ringfence 专款账';
// A template has no date of its own: equal plans give equal bytes.
const CREATED = new Date(Date.UTC(2026, 0, 1));

/**
 * The plan as an xlsx file. Excel recalculates it on opening; until then the plan's cached results show.
 * @throws RangeError where the plan exceeds a limit of Excel, naming the sheet and the range.
 */
export async function writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
  assertWithinLimits(plan);
  const workbook = new ExcelJS.Workbook();
  workbook.title = plan.title;
  workbook.subject = plan.subject;
  workbook.creator = CREATOR;
  workbook.lastModifiedBy = CREATOR;
  workbook.created = CREATED;
  workbook.modified = CREATED;
  workbook.views = [{ x: 0, y: 0, width: 28_800, height: 15_000, firstSheet: 0, activeTab: 0, visibility: 'visible' }];
  workbook.calcProperties.fullCalcOnLoad = true;
  for (const sheet of plan.sheets)
    await fillWorksheet(workbook.addWorksheet(sheet.name, worksheetOptions(sheet)), sheet);
  // Stored, not deflated: the patch unpacks it at once. The option is missing from the types of exceljs.
  const options = { zip: { compression: 'STORE' } } as Partial<ExcelJS.XlsxWriteOptions>;
  return patchPackage(new Uint8Array(await workbook.xlsx.writeBuffer(options)), plan);
}
