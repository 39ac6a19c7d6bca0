import { FONT_NAME } from '../../templates/plan-conventions.ts';
import type { CellText } from './cell-texts.ts';
import { families, placed, px, type PageBox } from './page-box.ts';
import { PADDING, type SheetGrid } from './sheet-grid.ts';
import { pxOf } from './text-width.ts';

/** One step of indentation, in digits: about three spaces. */
const INDENT = 1.5;

/** A text in a pane that begins at `left` and `top` of the sheet. */
export function textBox(grid: SheetGrid, cell: CellText, left: number, top: number): PageBox {
  const { text, look, color, align, range, overflow, wraps } = cell;
  const indent =
    look.horizontal === 'left' || look.horizontal === 'right' ? look.indent * grid.font.digitWidth * INDENT : 0;
  const box = {
    left: grid.x(range.left) - left,
    top: grid.y(range.top) - top,
    width: grid.width({ first: range.left, last: range.right }),
    height: grid.height({ first: range.top, last: range.bottom }),
  };
  const decoration = [look.underline ? 'underline' : '', look.strike ? 'line-through' : ''].join(' ').trim();
  return {
    text,
    style: {
      ...placed(box),
      'box-sizing': 'border-box',
      display: 'flex',
      'flex-direction': 'column',
      'justify-content': { top: 'flex-start', middle: 'safe center', bottom: 'safe flex-end' }[look.vertical],
      'align-items': wraps ? 'stretch' : { left: 'flex-start', center: 'center', right: 'flex-end' }[align],
      'text-align': align,
      'padding-left': px(PADDING + (align === 'left' ? indent : 0)),
      'padding-right': px(PADDING + (align === 'right' ? indent : 0)),
      'white-space': wraps ? 'pre-wrap' : 'pre',
      ...(wraps ? { 'overflow-wrap': 'anywhere' } : {}),
      ...(overflow ? { 'clip-path': `inset(0 ${px(-overflow.right)} 0 ${px(-overflow.left)})` } : {}),
      ...(look.fontName === FONT_NAME ? {} : { 'font-family': families([look.fontName, ...grid.font.families]) }),
      'font-size': px(pxOf(look.size)),
      ...(look.bold ? { 'font-weight': 'bold' } : {}),
      ...(look.italic ? { 'font-style': 'italic' } : {}),
      ...(decoration === '' ? {} : { 'text-decoration': decoration }),
      color,
    },
  };
}
