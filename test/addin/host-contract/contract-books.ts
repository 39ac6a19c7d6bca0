import { unzipSync } from 'fflate';
import { localDate, toSerial } from '../../../ledger-core/kernel/local-date.ts';
import type { SheetPlan, WorkbookPlan } from '../../../ledger-core/templates/plan.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { pack } from '../../support/package-builder.ts';
import { etown } from '../../support/workbook-ledger.ts';
import { cell, partsOf, range, sheet } from '../../unit/xlsx-write/plan-fixture.ts';
import { smallPlan } from '../excel-host/small-book.ts';

export const TABLE_SHEET = '支出明细';

/**
 * The small book of the Excel host's tests, with right results, naming a programme of ours: a host may change no other in
 * the workbench.
 */
export function contractPlan(): WorkbookPlan {
  const plan = smallPlan();
  return {
    ...plan,
    sheets: plan.sheets
      .map(withResults)
      .map((one) => (one.name === '封面' ? { ...one, cells: [...one.cells, cell('B3', etown.id)] } : one)),
    names: [...plan.names, { name: 'rf_programme', reference: "'封面'!$B$3" }],
  };
}

/** 双倍 is twice the 金额 beside it. */
function withResults(plan: SheetPlan): SheetPlan {
  if (!plan.table) return plan;
  const amounts = new Map(plan.cells.filter(({ col }) => col === 3).map(({ row, value }) => [row, value]));
  const cells = plan.cells.map((one) =>
    one.formula === undefined ? one : { ...one, value: 2 * Number(amounts.get(one.row) ?? 0) },
  );
  return { ...plan, cells };
}

export function contractBook(): Promise<Uint8Array> {
  return writeWorkbook(contractPlan());
}

/** The same with the sheet of the table protected. */
export function protectedBook(): Promise<Uint8Array> {
  const plan = contractPlan();
  const sheets = plan.sheets.map((one) => (one.name === TABLE_SHEET ? { ...one, isProtected: true } : one));
  return writeWorkbook({ ...plan, sheets });
}

/** The same with something right below the table. */
export function crowdedBook(): Promise<Uint8Array> {
  const plan = contractPlan();
  const sheets = plan.sheets.map((one) =>
    one.name === TABLE_SHEET ? { ...one, cells: [...one.cells, cell('B6', '合计在这里')] } : one,
  );
  return writeWorkbook({ ...plan, sheets });
}

/** The same counting days from 1904: the day in 说明!D1 is four years later. */
export async function bookFrom1904(): Promise<Uint8Array> {
  return bent(await contractBook(), 'xl/workbook.xml', (xml) => xml.replace('<workbookPr', '<workbookPr date1904="1"'));
}

/**
 * Whatever a cell can hold, in formats of its own, and everything that can be hidden; a name of each kind. 备查 is hidden,
 * 存档 very hidden.
 */
export async function oddBook(): Promise<Uint8Array> {
  const day = toSerial(localDate('2025-02-28'));
  const dates = { style: { numberFormat: 'yyyy-mm-dd' } };
  const plan = contractPlan();
  const odd = sheet('杂项', {
    columns: [{ width: 10 }, { width: 11 }, { width: 12 }],
    cells: [
      cell('A1', '25112000000000000001'),
      cell('B1', '007'),
      cell('C1', '=1+1'),
      cell('D1', 'ERROR'),
      cell('A2', 0.1),
      cell('B2', -1e-7),
      cell('C2', 123456789012345),
      cell('D2', 1e21),
      cell('A3', day, dates),
      cell('B3', day + 0.75, { style: { numberFormat: 'yyyy-mm-dd hh:mm' } }),
      cell('C3', 0.5, { style: { numberFormat: 'hh:mm' } }),
      cell('D3', 1.5, { style: { numberFormat: '0.00%' } }),
      cell('A4', true),
      cell('B4', false),
      cell('C4', 3, { formula: '1+2' }),
      cell('D4', '甲乙', { formula: '"甲"&"乙"' }),
      cell('A14', '并'),
      cell('A7', '第一行\n第二行'),
      cell('B7', ' 前后有空格 '),
      cell('C9', '角'),
    ],
    merges: [range('A14:B14'), range('A11:C12')],
  });
  const names = [...plan.names, { name: 'odd_block', reference: "'杂项'!$A$1:$D$4" }];
  const hidden = [sheet('备查', { cells: [cell('A1', 1)] }), sheet('存档', { cells: [cell('A1', 2)] })];
  const bytes = await writeWorkbook({ ...plan, sheets: [...plan.sheets, odd, ...hidden], names });
  const at = plan.sheets.length + 1;
  const withSheet = bent(bytes, `xl/worksheets/sheet${at}.xml`, (xml) =>
    xml
      .replace(/(<c r="D1"[^>]*?)(?: t="\w+")?(>)<v>.*?<\/v>/, '$1 t="e"$2<v>#N/A</v>')
      // As Excel writes them.
      .replace('-1e-7', '-1E-7')
      .replace('1e+21', '1E+21')
      .replace('<row r="9"', '<row r="9" hidden="1"')
      .replace('<col min="2"', '<col hidden="1" min="2"'),
  );
  return bent(withSheet, 'xl/workbook.xml', (xml) =>
    xml
      .replace('name="备查" state="visible"', 'name="备查" state="hidden"')
      .replace('name="存档" state="visible"', 'name="存档" state="veryHidden"'),
  );
}

/** A package with one part written otherwise. */
function bent(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const xml = partsOf(bytes)[path];
  const changed = xml === undefined ? undefined : change(xml);
  if (changed === undefined || changed === xml) throw new Error(`${path} is not as expected`);
  return pack({ ...unzipSync(bytes), [path]: changed });
}
