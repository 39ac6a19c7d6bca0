import { strFromU8, unzipSync } from 'fflate';
import { parseCell, parseRange, type CellRange } from '../../../ledger-core/kernel/cell-ref.ts';
import type { CellPlan, CellScalar, SheetPlan, WorkbookPlan } from '../../../ledger-core/templates/plan.ts';

export function range(ref: string): CellRange {
  const parsed = parseRange(ref);
  if (!parsed) throw new Error(`no range: ${ref}`);
  return parsed;
}

export function cell(ref: string, value?: CellScalar, more: Partial<CellPlan> = {}): CellPlan {
  const position = parseCell(ref);
  if (!position) throw new Error(`no cell: ${ref}`);
  return { ...position, ...(value === undefined ? {} : { value }), ...more };
}

/** A sheet with nothing on it but what the test is about. */
export function sheet(name: string, more: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name,
    columns: [],
    rowHeights: [],
    cells: [],
    merges: [],
    validations: [],
    formats: [],
    print: { orientation: 'portrait', fitToWidth: true, fitToHeight: false },
    isProtected: false,
    showGridLines: true,
    ...more,
  };
}

export function workbook(sheets: readonly SheetPlan[], more: Partial<WorkbookPlan> = {}): WorkbookPlan {
  return { title: '台账', subject: '专项资金', sheets, names: [], ...more };
}

/** `rf_x`: 编号, 类别, 金额 and the calculated column 双倍 at A1:D5, the last row empty. */
export function tableSheet(name = '支出明细'): SheetPlan {
  const header = ['编号', '类别', '金额', '双倍'];
  const rows: readonly CellScalar[][] = [
    ['001', 'a', 10],
    ['002', 'b', 20.5],
    ['003', 'a', 1234.5],
  ];
  const double = 'rf_x[[#This Row],[金额]]*2';
  return sheet(name, {
    cells: [
      ...header.map((value, index) => ({ row: 1, col: index + 1, value })),
      ...rows.flatMap((values, row) => values.map((value, index) => ({ row: row + 2, col: index + 1, value }))),
      // 999 is wrong on purpose: whoever shows it has not recalculated.
      ...[2, 3, 4, 5].map((row) => ({ row, col: 4, formula: double, value: 999 })),
    ],
    table: {
      name: 'rf_x',
      range: range('A1:D5'),
      columns: header.map((column) => (column === '双倍' ? { name: column, formula: double } : { name: column })),
    },
  });
}

/** The package's parts as texts. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** All matches of a pattern in a part, as written. */
export function found(bytes: Uint8Array, path: string, pattern: RegExp): string[] {
  const xml = partsOf(bytes)[path];
  if (xml === undefined) throw new Error(`no part ${path}`);
  return xml.match(new RegExp(pattern.source, 'gs')) ?? [];
}

/** A cell's stored value: a number as a number, everything else as text; undefined when it has none. */
export function storedValue(bytes: Uint8Array, sheetNumber: number, address: string): CellScalar | undefined {
  const [xml] = found(bytes, `xl/worksheets/sheet${sheetNumber}.xml`, new RegExp(`<c r="${address}"[^>]*>.*?</c>`));
  const value = /<v[^>]*>(.*?)<\/v>/s.exec(xml ?? '')?.[1];
  if (xml === undefined || value === undefined) return undefined;
  const type = /^<c [^>]*t="(\w+)"/.exec(xml)?.[1] ?? 'n';
  if (type === 's') return sharedStrings(bytes)[Number(value)];
  return type === 'n' ? Number(value) : value;
}

export function sharedStrings(bytes: Uint8Array): string[] {
  return found(bytes, 'xl/sharedStrings.xml', /<si>.*?<\/si>/).map((item) => item.replace(/<[^>]+>/g, ''));
}
