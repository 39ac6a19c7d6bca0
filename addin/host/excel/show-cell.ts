import { text } from '../../../ledger-core/kernel/text.ts';
import { HostError } from '../spreadsheet-host.ts';
import { runExcel } from './run-excel.ts';

/** Goes to a cell, or to a sheet. False where the sheet is gone. @throws HostError where it is hidden. */
export async function showCell(name: string, cell: string | undefined): Promise<boolean> {
  return runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('visibility');
      await context.sync();
      if (sheet.isNullObject) return false;
      if (sheet.visibility !== 'Visible') throw hidden(name);
      sheet.activate();
      if (cell !== undefined) sheet.getRange(cell).select();
      await context.sync();
      return true;
    },
    { sheet: name },
  );
}

/** Left hidden: whoever hid it had a reason. */
function hidden(name: string): HostError {
  const words = text(
    `工作表“${name}”是隐藏的。请右键任一工作表标签，选“取消隐藏”，再试一次。`,
    `The sheet “${name}” is hidden. Right-click any sheet tab, choose Unhide, then try again.`,
  );
  return new HostError('gone', words, 'hidden sheet');
}
