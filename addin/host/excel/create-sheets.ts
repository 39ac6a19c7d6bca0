import { formatRange } from '../../../ledger-core/kernel/cell-ref.ts';
import { fill, text } from '../../../ledger-core/kernel/text.ts';
import { TABLE_STYLE } from '../../../ledger-core/templates/plan-conventions.ts';
import type { TablePlan, WorkbookPlan } from '../../../ledger-core/templates/plan.ts';
import { HostError } from '../spreadsheet-host.ts';
import { fillSheet } from './fill-sheet.ts';
import { asHostError, hasCode } from './host-errors.ts';
import { readOutline, type Outline } from './outline.ts';
import { runExcel } from './run-excel.ts';
import { cellInput } from './typed-text.ts';
import { setGrowingPrintAreas, setPlainPrintAreas } from './sheet-print.ts';

/**
 * Makes the sheets of a plan. Excel refuses a formula, drop-down or name that speaks of a table that is not there yet, and
 * the sheets speak of each other's tables. So one batch first adds every sheet with its headings and its table, and the
 * names, which need the tables; then a batch for each sheet fills it.
 */
export async function createSheets(
  plan: WorkbookPlan,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<void> {
  const before = await runExcel((context) => lookBefore(context, plan));
  await change((context) => {
    addFrames(context, plan, before);
  });
  let done = 0;
  for (const sheet of plan.sheets) {
    await change((context) => {
      fillSheet(context.workbook.worksheets.getItem(sheet.name), sheet);
    }, sheet.name);
    done += 1;
    onProgress(done, plan.sheets.length);
  }
  await finish(plan);
  await change(({ workbook: { names } }) => {
    for (const { name, reference } of plan.names) if (name === LAST_NAME) names.add(name, `=${reference}`);
  });
}

/** By this name a workbook is known as ours: one that was left half made does not pass for a ledger. */
const LAST_NAME = 'rf_programme';

async function change(batch: (context: Excel.RequestContext) => void, sheet?: string): Promise<void> {
  await runExcel(
    async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      batch(context);
      await context.sync();
    },
    { mayBeHalfDone: () => true, ...(sheet === undefined ? {} : { sheet }) },
  );
}

interface Before {
  readonly sheetCount: number;
  /** Names, in lower case, of sheets of the plan that are there and blank. */
  readonly reusable: ReadonlySet<string>;
}

/** @throws HostError `name-taken` where a sheet of the plan is there and not blank, or a table or name is in use. */
async function lookBefore(context: Excel.RequestContext, plan: WorkbookPlan): Promise<Before> {
  const outline = await readOutline(context);
  const planned = new Set(plan.sheets.map(({ name }) => name.toLowerCase()));
  const sameName = outline.sheets.filter(({ name }) => planned.has(name.toLowerCase()));
  const contents = sameName.map(({ id }) => {
    const used = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
    used.load('address');
    return used;
  });
  await context.sync();
  const filled = sameName.find(({ isProtected }, at) => isProtected || contents[at]?.isNullObject === false);
  const taken = filled?.name ?? takenName(outline, plan);
  if (taken !== undefined) throw nameTaken(taken);
  return { sheetCount: outline.sheets.length, reusable: new Set(sameName.map(({ name }) => name.toLowerCase())) };
}

function takenName({ tables, names }: Outline, plan: WorkbookPlan): string | undefined {
  const inUse = new Set([...tables, ...names].map(({ name }) => name.toLowerCase()));
  const wanted = [...plan.sheets.flatMap(({ table }) => table?.name ?? []), ...plan.names.map(({ name }) => name)];
  return wanted.find((name) => inUse.has(name.toLowerCase()));
}

function nameTaken(name: string): HostError {
  const words = text(
    '工作簿里已经有“{name}”，没有改动它。请先改名，或在空白工作簿里新建。',
    'The workbook already has “{name}”, which was left alone. Rename it first, or start in a blank workbook.',
  );
  return new HostError('name-taken', fill(words, { name }), name);
}

/** Sheets in the plan's order behind those that are there, their tables, and the names. */
function addFrames(context: Excel.RequestContext, plan: WorkbookPlan, { sheetCount, reusable }: Before): void {
  const { worksheets, names } = context.workbook;
  let count = sheetCount;
  for (const { name } of plan.sheets) {
    if (reusable.has(name.toLowerCase())) {
      // To the end, where the new ones are.
      worksheets.getItem(name).position = count - 1;
    } else {
      worksheets.add(name);
      count += 1;
    }
  }
  for (const sheet of plan.sheets) if (sheet.table) addTable(worksheets.getItem(sheet.name), sheet.table);
  for (const { name, reference } of plan.names) if (name !== LAST_NAME) names.add(name, `=${reference}`);
}

function addTable(worksheet: Excel.Worksheet, { name, range, columns }: TablePlan): void {
  const headings = { ...range, bottom: range.top };
  // Headings are texts whatever they look like; Excel makes new ones of cells that hold anything else.
  worksheet.getRange(formatRange(headings)).values = [columns.map((column) => cellInput(column.name, 'General'))];
  const table = worksheet.tables.add(formatRange(range), true);
  table.name = name;
  table.style = TABLE_STYLE;
}

/** Print areas that follow the data come last: Excel may refuse them without harm to the rest. */
async function finish(plan: WorkbookPlan): Promise<void> {
  try {
    await change((context) => {
      showFirst(context, plan);
      setGrowingPrintAreas(context, plan.sheets);
    });
  } catch (error) {
    if (hasCode(error, 'disconnected')) throw asHostError(error);
    await change((context) => {
      setPlainPrintAreas(context, plan.sheets);
    });
  }
}

function showFirst(context: Excel.RequestContext, { sheets: [first] }: WorkbookPlan): void {
  if (first) context.workbook.worksheets.getItem(first.name).activate();
}
