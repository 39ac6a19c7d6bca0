import { TABLE_NAMES } from '../definition/registers/all-tables.ts';
import type { TableDef } from '../definition/table.ts';
import type { Issue } from '../kernel/issue.ts';
import { nameKey } from '../kernel/text.ts';
import type { RowImage, SheetImage, TableImage, WorkbookImage } from './image.ts';
import { rowAt } from './sheet-index.ts';

/** Where a table of the contract stands in a workbook. */
export interface TableSite {
  readonly sheet: SheetImage;
  readonly headerRow: number;
  /** Column key → sheet column, by heading: columns may have been moved or others put between them. */
  readonly columns: ReadonlyMap<string, number>;
  /** Last row that the spreadsheet's own table covers; rows below it are still read. Undefined: found by headings. */
  readonly lastTableRow: number | undefined;
  readonly totalsRow: number | undefined;
}

export interface TableSearch {
  readonly site: TableSite | undefined;
  readonly issues: readonly Issue[];
}

const KNOWN_TABLES: ReadonlySet<string> = new Set(TABLE_NAMES);

interface Candidate {
  readonly sheet: SheetImage;
  readonly headerRow: number;
  readonly table: TableImage | undefined;
  /** 0 is the best: the exact name, on the sheet of that name. */
  readonly rank: number;
}

// From this rank on a candidate has only its headings to speak for it.
const HEADINGS_ONLY = 4;

// How far down a heading row is looked for when no table part says where it is.
const HEADER_SEARCH_ROWS = 30;
// Share of a table's headings that a row must carry to be taken for its heading row.
const HEADER_LIKENESS = 0.6;

/** Finds a table by its name, else by its headings; says what is renamed, missing or there twice. */
export function locateTable(image: WorkbookImage, def: TableDef): TableSearch {
  const [best, ...others] = candidates(image, def);
  if (!best) {
    const at = { sheet: def.sheet, table: def.name };
    return {
      site: undefined,
      issues: [{ code: 'table-missing', at, observed: '', values: { sheet: def.sheet, table: def.name } }],
    };
  }
  const columns = mapColumns(best, def);
  const site: TableSite = {
    sheet: best.sheet,
    headerRow: best.headerRow,
    columns,
    lastTableRow: best.table?.range.bottom,
    totalsRow: best.table?.hasTotals ? best.table.range.bottom : undefined,
  };
  return { site, issues: [...nameIssues(best, others, def), ...columnIssues(site, best, def)] };
}

function candidates(image: WorkbookImage, def: TableDef): Candidate[] {
  const found: Candidate[] = [];
  const copyName = new RegExp(`^${def.name}_?\\d+$`, 'i');
  for (const sheet of image.sheets) {
    const table =
      sheet.tables.find((t) => t.name.toLowerCase() === def.name) ?? sheet.tables.find((t) => copyName.test(t.name));
    if (table) {
      const exact = table.name.toLowerCase() === def.name;
      found.push({
        sheet,
        headerRow: table.range.top,
        table,
        rank: (exact ? 0 : 2) + (sheet.name === def.sheet ? 0 : 1),
      });
      continue;
    }
    const headerRow = findHeaderRow(sheet, def);
    if (headerRow === undefined) continue;
    const unnamed = sheet.tables.find((t) => t.range.top === headerRow);
    found.push({ sheet, headerRow, table: unnamed, rank: HEADINGS_ONLY + (sheet.name === def.sheet ? 0 : 1) });
  }
  return found.sort((a, b) => a.rank - b.rank);
}

/** A row under the headings with something typed in three cells or more. */
function hasData({ sheet, headerRow }: Candidate): boolean {
  return sheet.rows.some((row) => {
    const typed = row.cells.filter((cell) => cell.formula === undefined && cell.text.trim() !== '');
    return row.row > headerRow && typed.length >= 3;
  });
}

function findHeaderRow(sheet: SheetImage, def: TableDef): number | undefined {
  // A sheet that holds another table of ours under its own name is that table, however alike the headings are.
  if (sheet.tables.some((t) => KNOWN_TABLES.has(t.name.toLowerCase()))) return undefined;
  const wanted = new Set(def.columns.map((column) => nameKey(column.name)));
  let best: { row: number; hits: number } | undefined;
  for (const row of sheet.rows) {
    if (row.row > HEADER_SEARCH_ROWS) break;
    const hits = new Set(row.cells.map((cell) => nameKey(cell.text)).filter((key) => wanted.has(key))).size;
    if (hits > (best?.hits ?? 0)) best = { row: row.row, hits };
  }
  return best && best.hits >= Math.max(3, wanted.size * HEADER_LIKENESS) ? best.row : undefined;
}

function mapColumns(candidate: Candidate, def: TableDef): ReadonlyMap<string, number> {
  const byHeading = headingPositions(candidate);
  const columns = new Map<string, number>();
  for (const column of def.columns) {
    const at = byHeading.get(nameKey(column.name));
    if (at !== undefined) columns.set(column.key, at);
  }
  return columns;
}

/** Heading → sheet column. What the header cells show counts; the table part's own list only where a cell is empty. */
function headingPositions({ sheet, headerRow, table }: Candidate): Map<string, number> {
  const positions = new Map<string, number>();
  const put = (heading: string, col: number): void => {
    const key = nameKey(heading);
    if (key !== '' && !positions.has(key)) positions.set(key, col);
  };
  const header = rowAt(sheet, headerRow);
  const shown = new Set(header?.cells.map((cell) => cell.col));
  for (const cell of header?.cells ?? []) put(cell.text, cell.col);
  table?.columns.forEach((name, offset) => {
    const col = table.range.left + offset;
    if (!shown.has(col)) put(name, col);
  });
  return positions;
}

function nameIssues(best: Candidate, others: readonly Candidate[], def: TableDef): Issue[] {
  const issues: Issue[] = [];
  const at = { sheet: best.sheet.name, table: def.name };
  const values = { sheet: def.sheet, actual: best.sheet.name, table: def.name };
  if (best.rank >= 2) {
    issues.push({ code: 'table-renamed', at, observed: best.table?.name ?? '', values });
  } else if (best.sheet.name !== def.sheet) {
    issues.push({ code: 'sheet-renamed', at, observed: best.sheet.name, values });
  }
  const claimants = others.filter((other) => other.rank < HEADINGS_ONLY || hasData(other));
  const lookAlikes = others.filter((other) => !claimants.includes(other));
  for (const [code, list] of [
    ['table-claimed-twice', claimants],
    ['look-alike', lookAlikes],
  ] as const) {
    const [first] = list;
    if (!first) continue;
    const names = list.map((other) => other.sheet.name).join('、');
    const values = { used: best.sheet.name, others: names, table: def.sheet };
    issues.push({ code, at: { sheet: first.sheet.name, table: def.name }, observed: names, values });
  }
  return issues;
}

function columnIssues(site: TableSite, best: Candidate, def: TableDef): Issue[] {
  const known = new Set(def.columns.map((column) => nameKey(column.name)));
  const header: RowImage | undefined = rowAt(site.sheet, site.headerRow);
  return def.columns
    .filter((column) => !site.columns.has(column.key) && !column.isAddition)
    .map((column) => {
      // Where the table starts, this column stood here: a strange heading in its place is probably its new name.
      const place = (best.table?.range.left ?? 1) + def.columns.indexOf(column);
      const stranger = header?.cells.find(
        (cell) => cell.col === place && cell.text !== '' && !known.has(nameKey(cell.text)),
      );
      return {
        code: 'column-missing',
        at: { sheet: site.sheet.name, table: def.name, column: column.name },
        observed: stranger?.text ?? '',
        values: {
          table: def.sheet,
          column: column.name,
          renamed: stranger
            ? { zh: `（疑似改名为“${stranger.text}”）`, en: ` (perhaps renamed “${stranger.text}”)` }
            : '',
        },
      };
    });
}
