import { FONT_NAME, PAGE_MARGINS } from '../../templates/plan-conventions.ts';
import { borderLines } from './border-lines.ts';
import { cellText, type CellText } from './cell-texts.ts';
import { lineBox } from './line-box.ts';
import { declarations, families, placed, px, type PageBox } from './page-box.ts';
import { INCH, layoutPages, type PageLayout, type PageSlice, type Size } from './page-layout.ts';
import type { PrintOptions } from './print-options.ts';
import type { PrintedSheet, Span } from './printed-sheet.ts';
import { runningBoxes } from './running-boxes.ts';
import { runningText } from './running-text.ts';
import { SheetGrid } from './sheet-grid.ts';
import { TextBoxes } from './text-box.ts';

/** The pages of a sheet, free of any document: each a box as large as the paper. */
export interface SheetPages {
  readonly paper: Size;
  readonly pages: readonly PageBox[];
}

/**
 * A sheet laid out on its pages. Everything is at its place at full size, then the page is scaled as a whole: lines break
 * as on the sheet, and no browser's least font size gets in the way.
 */
export function sheetPages(sheet: PrintedSheet, options: PrintOptions): SheetPages {
  const grid = new SheetGrid(sheet, options);
  const layout = layoutPages(grid);
  const painter = new PagePainter(grid, layout);
  return { paper: layout.paper, pages: layout.slices.map((slice, at) => painter.page(slice, at + 1)) };
}

class PagePainter {
  readonly #grid: SheetGrid;
  readonly #layout: PageLayout;
  readonly #texts = new Map<number, CellText[]>();
  readonly #textBoxes: TextBoxes;

  constructor(grid: SheetGrid, layout: PageLayout) {
    this.#grid = grid;
    this.#layout = layout;
    this.#textBoxes = new TextBoxes(grid);
    for (const cell of grid.sheet.cells) {
      const text = cellText(grid, cell);
      if (!text) continue;
      for (let { top: row } = text.range; row <= text.range.bottom; row += 1) {
        const ofRow = this.#texts.get(row);
        if (ofRow) ofRow.push(text);
        else this.#texts.set(row, [text]);
      }
    }
  }

  page(slice: PageSlice, number: number): PageBox {
    const { paper, slices, scale } = this.#layout;
    const { font, sheet } = this.#grid;
    const { header, footer, margins } = sheet.setup;
    const numbers = { sheet: sheet.name, page: number, pages: slices.length };
    return {
      style: declarations({
        position: 'relative',
        'box-sizing': 'border-box',
        width: px(paper.width),
        // A hair less than the paper, or rounding would add an empty page.
        height: px(paper.height - 0.5),
        overflow: 'hidden',
        // One piece: what is too large before it is scaled must not spread over the next pages.
        contain: 'strict',
        'break-after': number < slices.length ? 'page' : undefined,
        background: '#FFFFFF',
        color: '#000000',
        'font-family': families([FONT_NAME, ...font.families]),
        'line-height': String(font.lineHeight),
        'text-align': 'left',
        // Chinese punctuation as wide as a spreadsheet has it.
        'text-spacing-trim': 'space-all',
        'text-autospace': 'no-autospace',
        'print-color-adjust': 'exact',
        '-webkit-print-color-adjust': 'exact',
      }),
      children: [
        ...runningBoxes(runningText(header, numbers), 'top', { margins, scale, distance: PAGE_MARGINS.header }),
        this.#body(slice),
        ...runningBoxes(runningText(footer, numbers), 'bottom', { margins, scale, distance: PAGE_MARGINS.footer }),
      ],
    };
  }

  #body({ columns, rows }: PageSlice): PageBox {
    const { paper, scale } = this.#layout;
    const { margins, centred } = this.#grid.sheet.setup;
    const width = sum(columns.map((span) => this.#grid.width(span)));
    const height = sum(rows.map((span) => this.#grid.height(span)));
    const spareWidth = paper.width - (margins.left + margins.right) * INCH - width * scale;
    const spareHeight = paper.height - (margins.top + margins.bottom) * INCH - height * scale;
    const panes: PageBox[] = [];
    let y = 0;
    for (const down of rows) {
      let x = 0;
      for (const across of columns) {
        panes.push(...this.#pane(across, down, { x, y }));
        x += this.#grid.width(across);
      }
      y += this.#grid.height(down);
    }
    return {
      style: declarations({
        position: 'absolute',
        left: px(margins.left * INCH + (centred.horizontally ? Math.max(0, spareWidth / 2) : 0)),
        top: px(margins.top * INCH + (centred.vertically ? Math.max(0, spareHeight / 2) : 0)),
        width: px(width),
        height: px(height),
        transform: `scale(${scale})`,
        'transform-origin': '0 0',
      }),
      children: panes,
    };
  }

  /** A block of neighbouring cells: its fills and texts cut at its edges, its lines not. */
  #pane(columns: Span, rows: Span, { x, y }: { readonly x: number; readonly y: number }): PageBox[] {
    const grid = this.#grid;
    const [left, top] = [grid.x(columns.first), grid.y(rows.first)];
    const frame = { left: x, top: y, width: grid.width(columns), height: grid.height(rows) };
    const cut = `${placed(frame)}overflow: hidden`;
    const fills = this.#fills(columns, rows, left, top);
    const texts = this.#textsIn(columns, rows).map((text) => this.#textBoxes.box(text, left, top));
    const lines = borderLines(grid, columns, rows).map((line) => lineBox(line, left, top));
    return [
      ...(fills.length > 0 ? [{ style: cut, children: fills }] : []),
      ...(lines.length > 0 ? [{ style: placed(frame), children: lines }] : []),
      ...(texts.length > 0 ? [{ style: cut, children: texts }] : []),
    ];
  }

  #fills(columns: Span, rows: Span, left: number, top: number): PageBox[] {
    const grid = this.#grid;
    const boxes: PageBox[] = [];
    for (let row = rows.first; row <= rows.last; row += 1) {
      let first = columns.first;
      while (first <= columns.last) {
        const fill = this.#fillAt(row, first);
        let last = first;
        while (last < columns.last && this.#fillAt(row, last + 1) === fill) last += 1;
        if (fill !== undefined) {
          const box = {
            left: grid.x(first) - left,
            top: grid.y(row) - top,
            width: grid.width({ first, last }),
            height: grid.height({ first: row, last: row }),
          };
          boxes.push({ style: `${placed(box)}background: ${fill}` });
        }
        first = last + 1;
      }
    }
    return boxes;
  }

  #fillAt(row: number, col: number): string | undefined {
    const merge = this.#grid.mergeAt({ row, col });
    return this.#grid.lookAt(merge?.top ?? row, merge?.left ?? col).fill;
  }

  #textsIn(columns: Span, rows: Span): CellText[] {
    const [from, to] = [this.#grid.x(columns.first), this.#grid.x(columns.last + 1)];
    const found = new Set<CellText>();
    for (let row = rows.first; row <= rows.last; row += 1)
      for (const text of this.#texts.get(row) ?? []) {
        const start = this.#grid.x(text.range.left) - (text.overflow?.left ?? 0);
        const end = this.#grid.x(text.range.right + 1) + (text.overflow?.right ?? 0);
        if (start < to && end > from) found.add(text);
      }
    return [...found];
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
