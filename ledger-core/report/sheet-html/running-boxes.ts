import { FONT_SIZE } from '../../templates/plan-conventions.ts';
import { declarations, px, type PageBox } from './page-box.ts';
import { INCH } from './page-layout.ts';
import type { RunningText } from './running-text.ts';
import { pxOf } from './text-width.ts';

/** The parts of a header or footer, so many inches from the paper's edge; smaller with the sheet, as Excel prints them. */
export function runningBoxes(
  parts: RunningText,
  edge: 'top' | 'bottom',
  {
    margins,
    distance,
    scale,
  }: {
    readonly margins: { readonly left: number; readonly right: number };
    readonly distance: number;
    readonly scale: number;
  },
): PageBox[] {
  return (['left', 'center', 'right'] as const).flatMap((part): PageBox[] =>
    parts[part] === ''
      ? []
      : [
          {
            text: parts[part],
            style: declarations({
              position: 'absolute',
              left: px(margins.left * INCH),
              right: px(margins.right * INCH),
              [edge]: px(distance * INCH),
              'font-size': px(pxOf(FONT_SIZE) * scale),
              'text-align': part,
              'white-space': 'pre-wrap',
            }),
          },
        ],
  );
}
