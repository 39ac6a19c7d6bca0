import type { SideLook } from '../../workbook/looks.ts';
import type { BorderLine } from './border-lines.ts';
import { placed, type PageBox } from './page-box.ts';

/** In px: whole ones, as browsers draw no others. */
const WIDTHS: Readonly<Record<SideLook['kind'], number>> = {
  hair: 1,
  dotted: 1,
  dashed: 1,
  thin: 1,
  medium: 2,
  thick: 3,
  double: 3,
};
const STYLES: Partial<Record<SideLook['kind'], string>> = {
  hair: 'dotted',
  dotted: 'dotted',
  dashed: 'dashed',
  double: 'double',
};

/** A border line in a pane that begins at `left` and `top` of the sheet. */
export function lineBox({ isHorizontal, at, from, to, side }: BorderLine, left: number, top: number): PageBox {
  const width = WIDTHS[side.kind];
  const half = width / 2;
  const border = `${width}px ${STYLES[side.kind] ?? 'solid'} ${side.color}`;
  // Half a width longer at both ends: corners meet.
  const length = to - from + width;
  const style = isHorizontal
    ? placed({ left: from - half - left, top: at - half - top, width: length, height: 0 })
    : placed({ left: at - half - left, top: from - half - top, width: 0, height: length });
  return { style: `${style}border-${isHorizontal ? 'top' : 'left'}: ${border}` };
}
