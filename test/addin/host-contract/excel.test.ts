import type { SheetImage, WorkbookImage } from '../../../ledger-core/workbook/image.ts';
import { hostFromFile } from '../../support/office/from-file.ts';
import { OfficeHost } from '../../support/office/office-host.ts';
import { saveHost } from '../../support/office/to-file.ts';
import { startHost } from '../excel-host/excel-in-node.ts';
import { hostContract } from './host-contract.ts';
import type { OpenHost } from './host-under-contract.ts';

hostContract({
  name: 'Excel',
  traits: {
    comparable: {
      of: comparable,
      why: 'Excel says only where a formula stands, and gives names, tables and merges in its own order',
    },
    computes: { is: false, why: 'the Excel of these tests computes nothing' },
    marksProtected: { is: false, why: 'Excel adds no conditional format to a protected sheet' },
    belowTable: { are: 'pushed down', why: 'Excel moves what stands below a table when rows are added' },
  },
  open: async (bytes) => opened(await hostFromFile(bytes)),
  openBlank: () => opened(new OfficeHost({ sheets: ['Sheet1'] })),
});

async function opened(excel: OfficeHost): Promise<OpenHost> {
  const { host, office } = await startHost(excel);
  return {
    host,
    type: (sheet, address, typed) => {
      excel.user.type(sheet, address, typed);
    },
    idle: async () => {
      await excel.idle();
      // What is told by events is gathered until there is a moment of quiet.
      await new Promise((resolve) => setTimeout(resolve, 60));
      await excel.idle();
    },
    save: () => saveHost(excel),
    stop: () => {
      office.stop();
    },
  };
}

function comparable(image: WorkbookImage): WorkbookImage {
  const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
  const sheet = (one: SheetImage): SheetImage => ({
    ...one,
    rows: one.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, formula: 'computes' })),
    })),
    names: one.names.filter(({ name }) => !name.startsWith('_xlnm.')),
    tables: [...one.tables].sort(byName),
    merges: [...one.merges].sort((a, b) => a.top - b.top || a.left - b.left),
  });
  return { ...image, sheets: image.sheets.map(sheet), names: [...image.names].sort(byName) };
}
