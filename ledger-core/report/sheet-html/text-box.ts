import { FONT_NAME } from '../../templates/plan-conventions.ts';
import type { CellText } from './cell-texts.ts';
import { declarations, families, placed, px, type PageBox } from './page-box.ts';
import type { PrintedLook } from './printed-sheet.ts';
import { PADDING, type SheetGrid } from './sheet-grid.ts';
import { pxOf } from './text-width.ts';

/** One step of indentation, in digits: about three spaces. */
const INDENT = 1.5;

/** Makes the boxes of a sheet's texts; cells that look alike share their declarations. */
export class TextBoxes {
  readonly #grid: SheetGrid;
  readonly #faces = new Map<PrintedLook, Map<string, string>>();

  constructor(grid: SheetGrid) {
    this.#grid = grid;
  }

  /** A text in a pane that begins at `left` and `top` of the sheet. */
  box(cell: CellText, left: number, top: number): PageBox {
    const { text, look, color, range, overflow } = cell;
    const grid = this.#grid;
    const place = placed({
      left: grid.x(range.left) - left,
      top: grid.y(range.top) - top,
      width: grid.width({ first: range.left, last: range.right }),
      height: grid.height({ first: range.top, last: range.bottom }),
    });
    const clip = overflow ? `clip-path: inset(0 ${px(-overflow.right)} 0 ${px(-overflow.left)}); ` : '';
    const own = color === look.color ? '' : `color: ${color}; `;
    return { text, style: place + this.#face(cell) + clip + own };
  }

  #face({ look, align, wraps }: CellText): string {
    const ofLook = this.#faces.get(look) ?? new Map<string, string>();
    this.#faces.set(look, ofLook);
    const key = `${align} ${wraps}`;
    const face = ofLook.get(key) ?? declarations(this.#declarations(look, align, wraps));
    ofLook.set(key, face);
    return face;
  }

  #declarations(
    look: PrintedLook,
    align: CellText['align'],
    wraps: boolean,
  ): Readonly<Record<string, string | undefined>> {
    const { digitWidth, families: others } = this.#grid.font;
    const indent = look.horizontal === 'left' || look.horizontal === 'right' ? look.indent * digitWidth * INDENT : 0;
    const lines = [look.underline ? 'underline' : '', look.strike ? 'line-through' : ''].join(' ').trim();
    return {
      'box-sizing': 'border-box',
      display: 'flex',
      'flex-direction': 'column',
      'justify-content': { top: 'flex-start', middle: 'safe center', bottom: 'safe flex-end' }[look.vertical],
      'align-items': wraps ? 'stretch' : { left: 'flex-start', center: 'center', right: 'flex-end' }[align],
      'text-align': align,
      'padding-left': px(PADDING + (align === 'left' ? indent : 0)),
      'padding-right': px(PADDING + (align === 'right' ? indent : 0)),
      'white-space': wraps ? 'pre-wrap' : 'pre',
      'overflow-wrap': wraps ? 'anywhere' : undefined,
      'font-family': look.fontName === FONT_NAME ? undefined : families([look.fontName, ...others]),
      'font-size': px(pxOf(look.size)),
      'font-weight': look.bold ? 'bold' : undefined,
      'font-style': look.italic ? 'italic' : undefined,
      'text-decoration': lines === '' ? undefined : lines,
      color: look.color,
    };
  }
}
