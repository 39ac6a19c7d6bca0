import type { CellRange } from '../../kernel/cell-ref.ts';
import type { Span } from './printed-sheet.ts';
import type { SheetGrid } from './sheet-grid.ts';

/** In px of CSS, 96 an inch. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One page: the rows and columns on it, repeated ones before its own. */
export interface PageSlice {
  readonly columns: readonly Span[];
  readonly rows: readonly Span[];
}

export interface PageLayout {
  readonly paper: Size;
  /** Of all pages: 1 is full size. */
  readonly scale: number;
  readonly slices: readonly PageSlice[];
}

export const INCH = 96;

const MILLIMETRE = INCH / 25.4;

/** By the number of ECMA-376; upright, in millimetres. */
const PAPERS: Readonly<Record<number, readonly [width: number, height: number]>> = {
  1: [215.9, 279.4],
  5: [215.9, 355.6],
  8: [297, 420],
  9: [210, 297],
  11: [148, 210],
};
const A4 = [210, 297] as const;

const LEAST_SCALE = 10;

/** Of sums of fractions. */
const ROUNDING = 0.01;

/** Which rows and columns come on which page, and how small. Pages go down first, then to the right. */
export function layoutPages(grid: SheetGrid): PageLayout {
  const { setup, areas } = grid.sheet;
  const paper = paperSize(setup.paper, setup.orientation);
  const { top, right, bottom, left } = setup.margins;
  const room = { width: paper.width - (left + right) * INCH, height: paper.height - (top + bottom) * INCH };
  const layoutAt = (percent: number): { readonly slices: readonly PageSlice[]; readonly fits: boolean } => {
    const own = { width: (room.width / percent) * 100, height: (room.height / percent) * 100 };
    const blocks = areas.map((area) => ({ across: columnPages(grid, area, own), down: rowPages(grid, area, own) }));
    const { wide = 0, tall = 0 } = setup.fit ?? {};
    const fits = blocks.every(
      ({ across, down }) => (wide === 0 || across.length <= wide) && (tall === 0 || down.length <= tall),
    );
    const slices = blocks.flatMap(({ across, down }) =>
      across.flatMap((columns) => down.map((rows) => ({ columns, rows }))),
    );
    return { slices, fits };
  };
  if (!setup.fit) return { paper, scale: setup.scale / 100, slices: layoutAt(setup.scale).slices };
  // In whole hundredths, as Excel has it.
  let percent = 100;
  while (percent > LEAST_SCALE && !layoutAt(percent).fits) percent -= 1;
  return { paper, scale: percent / 100, slices: layoutAt(percent).slices };
}

function paperSize(paper: number, orientation: 'portrait' | 'landscape'): Size {
  const [short, long] = PAPERS[paper] ?? A4;
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short];
  return { width: width * MILLIMETRE, height: height * MILLIMETRE };
}

function columnPages(grid: SheetGrid, { left, right }: CellRange, { width }: Size): Span[][] {
  const { columns: titles } = grid.sheet.titles;
  return cut({ first: left, last: right }, width, titles, (span) => grid.width(span), []);
}

function rowPages(grid: SheetGrid, { top, bottom }: CellRange, { height }: Size): Span[][] {
  const { setup, titles } = grid.sheet;
  // Fitted to a number of pages, breaks by hand do not count.
  const breaks = (setup.fit?.tall ?? 0) > 0 ? [] : setup.rowBreaks;
  return cut({ first: top, last: bottom }, height, titles.rows, (span) => grid.height(span), breaks);
}

/** As many lines on a page as go; one that is too large for any page has its own. */
function cut(
  all: Span,
  room: number,
  titles: Span | undefined,
  sizeOf: (span: Span) => number,
  breaks: readonly number[],
): Span[][] {
  const pages: Span[][] = [];
  let first = all.first;
  while (first <= all.last) {
    const repeated =
      titles && titles.first < first ? [{ first: titles.first, last: Math.min(titles.last, first - 1) }] : [];
    const taken = repeated.reduce((sum, span) => sum + sizeOf(span), 0);
    let last = first;
    while (
      last < all.last &&
      !breaks.includes(last + 1) &&
      taken + sizeOf({ first, last: last + 1 }) <= room + ROUNDING
    ) {
      last += 1;
    }
    pages.push([...repeated, { first, last }]);
    first = last + 1;
  }
  return pages;
}
