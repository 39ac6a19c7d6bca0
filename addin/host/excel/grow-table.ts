import { hostError } from './host-errors.ts';
import { readOutline } from './outline.ts';
import { runExcel } from './run-excel.ts';

/** Two round trips. Cells are left alone, so that Excel fills the calculated columns itself. */
export async function growTable(name: string, rows: number): Promise<void> {
  let isSent = false;
  await runExcel(
    async (context) => {
      const { sheets, tables } = await readOutline(context);
      const table = tables.find((one) => one.name === name);
      const sheet = sheets.find(({ id }) => id === table?.sheetId);
      if (!table) throw hostError('gone', `the table ${name}`);
      // Excel grows no table on a protected sheet.
      if (sheet?.isProtected === true) throw hostError('protected', `the table ${name}`, sheet.name);
      const blank = Array.from({ length: rows }, () => table.columns.map(() => null));
      context.workbook.tables.getItem(name).rows.add(undefined, blank as unknown as string[][]);
      isSent = true;
      await context.sync();
    },
    { mayBeHalfDone: () => isSent },
  );
}
