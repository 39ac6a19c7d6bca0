import { found, type Check } from './support/check.ts';
import { computedCells } from './support/computed-cells.ts';
import { groupedHits } from './support/grouped-hits.ts';

/** Cells that should compute and are empty; of an older edition of the template that cannot be told. */
export const missingFormulas: Check = (dossier) => {
  const { templateVersion, programme } = dossier.book;
  if (templateVersion !== programme.templateVersion) return found([]);
  const gone = computedCells(dossier).filter(({ cell }) => cell?.formula === undefined && (cell?.text ?? '') === '');
  return found(groupedHits('formula-missing', gone));
};
