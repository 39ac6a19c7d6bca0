import { localDate, toSerial } from '../../../ledger-core/kernel/local-date.ts';
import type { WorkbookPlan } from '../../../ledger-core/templates/plan.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { cell, range, sheet, tableSheet, workbook } from '../../unit/xlsx-write/plan-fixture.ts';
import { hostFromFile } from '../../support/office/from-file.ts';
import type { HostOptions, OfficeHost } from '../../support/office/office-host.ts';

export const DATE_FORMAT = 'yyyy-mm-dd';

/**
 * 支出明细: the table rf_x at A1:D5 (编号 are texts, 双倍 computes). 说明: a bit of everything. 封面: protected, B2 is open for
 * typing.
 */
export function smallPlan(): WorkbookPlan {
  const text = { numberFormat: '@' };
  return workbook(
    [
      { ...tableSheet('支出明细'), columns: [{ width: 12, style: text }, { width: 10 }, { width: 10 }, { width: 10 }] },
      sheet('说明', {
        cells: [
          cell('A1', '甲'),
          cell('B1', 12.5),
          cell('C1', true),
          cell('D1', toSerial(localDate('2025-03-01')), { style: { numberFormat: DATE_FORMAT } }),
          cell('B4', 7, { style: { numberFormat: ';;;' } }),
        ],
        merges: [range('A2:C3')],
      }),
      sheet('封面', {
        cells: [
          cell('A2', '单位'),
          cell('B2', '示例公司', { style: { unlocked: true } }),
          cell('C2', 1, { formula: '1+0' }),
        ],
        isProtected: true,
      }),
    ],
    { names: [{ name: 'rf_unit', reference: "'封面'!$B$2" }] },
  );
}

export async function smallBook(options: Omit<HostOptions, 'book' | 'sheets'> = {}): Promise<OfficeHost> {
  return hostFromFile(await writeWorkbook(smallPlan()), options);
}
