import type { CellImage } from '../image.ts';
import { ask, BLANK, rejected, type Unread } from './reading.ts';

/** A cell with a content that a column may want. */
export interface LegibleCell extends CellImage {
  readonly kind: 'number' | 'date' | 'text';
}

/** Sets aside what no column of values can use: nothing, an error, TRUE/FALSE, a formula whose result was not saved. */
export function legibleCell(cell: CellImage | undefined): LegibleCell | Unread {
  switch (cell?.kind) {
    case undefined:
      return BLANK;
    case 'empty':
      return ask('no-cached-value');
    case 'error':
      return rejected('error-value');
    case 'bool':
      return rejected('boolean-value');
    case 'number':
    case 'date':
    case 'text':
      return cell as LegibleCell;
  }
}
