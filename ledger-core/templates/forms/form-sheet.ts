import type { Box, FormCell, FormPage } from '../../definition/form.ts';
import { boxField } from '../../definition/form.ts';
import type { CellRange } from '../../kernel/cell-ref.ts';
import { both, listRestriction, TYPE_RESTRICTIONS } from '../column-validation.ts';
import { numberFormatOf } from '../number-format.ts';
import type { CellPlan, CellScalar, SheetPlan, ValidationPlan } from '../plan.ts';
import { formGrid, type PlacedCell } from './form-grid.ts';
import { formStyle } from './form-styles.ts';

/** What stands in a box: one value for each of its rows; undefined where it is to be filled in. */
export type BoxValues = (box: Box, row: number) => CellScalar | undefined;

export const OUR_TAB = 'FF1F4E79';
const OFFICIAL_TAB = 'FFB91C1C';
const UNTICKED = '□';
const TICKED = '☑';
/** What a form holds is shown as on paper: a day with its words, a number as it was typed. */
const PAPER_FORMATS: Partial<Record<Box['type'], string>> = { date: 'yyyy"年"m"月"d"日"', decimal: 'General' };
/** In points: a text that has such room begins at the top, as one writes by hand. */
const LONG_TEXT = 60;

/** Where the cells of a name stand. */
export type ReferenceOf = (name: string) => string | undefined;

/** An official page: it prints like the printed form, and holds nothing that the form does not have. One of ours looks like it. */
export function formSheet(
  page: FormPage,
  boxes: ReadonlyMap<string, Box>,
  values: BoxValues,
  referenceOf: ReferenceOf,
): SheetPlan {
  const grid = formGrid(page);
  const rowsOf = new Map<string, number>();
  const cells: CellPlan[] = [];
  const validations: ValidationPlan[] = [];
  for (const { cell, range } of grid.placed) {
    const box = cell.box === undefined ? undefined : boxOf(boxes, cell.box);
    const nth = box ? (rowsOf.get(box.id) ?? 0) : 0;
    if (box) rowsOf.set(box.id, nth + 1);
    const height = grid.heights.slice(range.top - 1, range.bottom).reduce((sum, one) => sum + one, 0);
    cells.push(
      box ? inputCell(cell, range, box, { given: values(box, nth), height }) : wordsCell(cell, range, referenceOf),
    );
    if (box) validations.push(...boxValidation(box, cell, range));
  }
  return {
    name: page.sheet,
    tabColor: page.isOurs ? OUR_TAB : OFFICIAL_TAB,
    columns: page.columns.map((width) => ({ width })),
    rowHeights: grid.heights.map((height, at) => ({ row: at + 1, height })),
    cells,
    merges: grid.placed.filter(isBlock).map(({ range }) => range),
    validations,
    formats: [],
    print: {
      orientation: 'portrait',
      fitToWidth: true,
      fitToHeight: page.isOurs,
      ...(page.isOurs ? {} : { hasFooter: false }),
      ...(grid.pageStarts.length === 0 ? {} : { pageStarts: grid.pageStarts }),
    },
    isProtected: true,
    showGridLines: false,
  };
}

function boxOf(boxes: ReadonlyMap<string, Box>, id: string): Box {
  const box = boxes.get(id);
  if (!box) throw new RangeError(`no box ${id}`);
  return box;
}

function isBlock({ range: { top, left, bottom, right } }: PlacedCell): boolean {
  return bottom > top || right > left;
}

function wordsCell(cell: FormCell, { top: row, left: col }: CellRange, referenceOf: ReferenceOf): CellPlan {
  const { words, shows, isVertical } = cell;
  if (shows !== undefined) {
    const reference = referenceOf(shows);
    if (reference === undefined) throw new RangeError(`${shows} stands nowhere`);
    return { row, col, formula: `${reference}&""`, value: '', style: formStyle(cell) };
  }
  const value = isVertical ? Array.from(words ?? '').join('\n') : words;
  return { row, col, ...(value === undefined ? {} : { value }), style: formStyle(cell) };
}

function inputCell(
  cell: FormCell,
  { top: row, left: col }: CellRange,
  box: Box,
  { given, height }: { readonly given: CellScalar | undefined; readonly height: number },
): CellPlan {
  const value = box.type === 'ticks' ? tick(cell.option ?? '', given) : (given ?? cell.words);
  const isLong = box.type === 'opinion' || (box.type === 'text' && height >= LONG_TEXT);
  const numberFormat = PAPER_FORMATS[box.type] ?? numberFormatOf(boxField(box).type);
  const style = formStyle(isLong ? { align: 'left', ...cell } : cell);
  return {
    row,
    col,
    ...(value === undefined ? {} : { value }),
    style: { ...style, ...(isLong ? { vertical: 'top', wrap: true } : {}), numberFormat, unlocked: true },
  };
}

/** `given`: the options that are ticked, separated by 、 */
function tick(option: string, given: CellScalar | undefined): string {
  const isTicked = String(given ?? '')
    .split('、')
    .includes(option);
  return `${isTicked ? TICKED : UNTICKED}${option}`;
}

function boxValidation(box: Box, { option }: FormCell, range: CellRange): ValidationPlan[] {
  const title = box.label.slice(0, 32);
  const prompt = box.prompt ? { prompt: { title, text: both(box.prompt) } } : {};
  if (box.type === 'ticks') {
    const { rule, severity, error } = listRestriction([`${UNTICKED}${option ?? ''}`, `${TICKED}${option ?? ''}`]);
    return [{ range, rule, severity, ...prompt, error: { title, text: both(error) } }];
  }
  const restriction = box.choices ? listRestriction(box.choices) : TYPE_RESTRICTIONS[boxField(box).type];
  if (!restriction) return box.prompt ? [{ range, rule: { kind: 'any' }, severity: 'information', ...prompt }] : [];
  const { rule, severity, error } = restriction;
  return [{ range, rule, severity: box.isOpen ? 'warning' : severity, ...prompt, error: { title, text: both(error) } }];
}
