import type { IStyleData } from '@univerjs/core';
import type { CellRange } from '../../../ledger-core/kernel/cell-ref.ts';
import type { FormatLook } from '../../../ledger-core/workbook/looks.ts';
import { gridRange } from './grid-range.ts';
import type { StructuredReferences } from './structured-references.ts';
import { styleData } from './style-data.ts';

/** Above this many cells a format is too much for the grid, which evaluates it cell by cell at every change. */
const MOST_CELLS = 2_000;

/** Conditional formats as the grid keeps them: the first that holds wins. Too large ones are left out. */
export function conditionalFormats(
  formats: readonly FormatLook[],
  sheetId: string,
  references: StructuredReferences,
): object[] {
  return formats.flatMap(({ ranges, formula, style, stopIfTrue }, at) => {
    const top = ranges[0]?.top ?? 1;
    if (ranges.reduce((sum, range) => sum + cellsIn(range), 0) > MOST_CELLS) return [];
    return [
      {
        cfId: `${sheetId}f${at}`,
        ranges: ranges.map(gridRange),
        stopIfTrue,
        rule: {
          type: 'highlightCell',
          subType: 'formula',
          value: `=${references.asRanges(formula, top)}`,
          style: changeOf(styleData(style)),
        },
      },
    ];
  });
}

function cellsIn({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** A conditional format changes colours and letters; where a text stands it leaves alone. */
function changeOf({ bg, cl, bl, it, ul, st, bd, n }: IStyleData): IStyleData {
  return {
    ...(bg ? { bg } : {}),
    ...(cl ? { cl } : {}),
    ...(bl === undefined ? {} : { bl }),
    ...(it === undefined ? {} : { it }),
    ...(ul ? { ul } : {}),
    ...(st ? { st } : {}),
    ...(bd ? { bd } : {}),
    ...(n ? { n } : {}),
  };
}
