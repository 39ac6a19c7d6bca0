import { found, type Check } from './support/check.ts';
import { computedCells } from './support/computed-cells.ts';
import { groupedHits } from './support/grouped-hits.ts';

/** Cells that should compute but hold a typed value; one finding for each column, at its first cell. */
export const overwrittenFormulas: Check = (dossier) =>
  found(
    groupedHits(
      'formula-overwritten',
      computedCells(dossier).filter(({ cell }) => cell?.formula === undefined && (cell?.text ?? '') !== ''),
    ),
  );
