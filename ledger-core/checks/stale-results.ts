import { found, type Check } from './support/check.ts';
import { computedCells, showsValue } from './support/computed-cells.ts';
import { groupedHits } from './support/grouped-hits.ts';

/** Formulas whose stored result is not what they come to; a formula without a stored result is none of them. */
export const staleResults: Check = (dossier) =>
  found(
    groupedHits(
      'stale-result',
      computedCells(dossier).filter(
        ({ cell, expected }) =>
          cell?.formula !== undefined && cell.kind !== 'empty' && expected !== undefined && !showsValue(cell, expected),
      ),
    ),
  );
