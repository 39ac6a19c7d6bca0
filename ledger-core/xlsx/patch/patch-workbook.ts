import type { WorkbookEdits } from '../../workbook/edits.ts';
import { DEFAULT_LIMITS } from '../read/limits.ts';
import { findWorkbookPart } from '../read/package.ts';
import { ReadFault } from '../read/read-fault.ts';
import { onlyTarget } from '../read/relationships.ts';
import { readWorkbookPart } from '../read/workbook-part.ts';
import { requireCalculation } from './calculation.ts';
import { PackageDraft } from './package-draft.ts';
import { failPatch, PatchFault } from './patch-fault.ts';
import { patchSheet } from './patch-sheet.ts';
import { StylesDraft } from './styles-draft.ts';

/**
 * Writes changes into the package that a workbook was opened from, and nothing else: every part that they do not touch,
 * and every byte of a sheet around a changed cell, stays as it was. Whoever opens the file computes it anew. The same
 * bytes come back when nothing differs.
 * @throws PatchFault where the file cannot carry a change; RangeError for edits that no sheet can have.
 */
export function patchWorkbook(bytes: Uint8Array, edits: WorkbookEdits): Uint8Array {
  try {
    return patched(new PackageDraft(bytes), edits);
  } catch (error) {
    // A package that was read before is read again without a fault; if not, what the reader says is what to say.
    if (error instanceof ReadFault) throw new PatchFault(error.refusal.message);
    throw error;
  }
}

function patched(draft: PackageDraft, edits: WorkbookEdits): Uint8Array {
  const workbook = findWorkbookPart(draft.container, DEFAULT_LIMITS);
  const { sheets } = readWorkbookPart(draft.container, workbook, DEFAULT_LIMITS);
  const relationships = draft.relationships(workbook);
  const stylesPart = onlyTarget(relationships, 'styles');
  const styles = new StylesDraft(stylesPart === undefined ? undefined : draft.part(stylesPart));
  let hasMovedFormulas = false;
  for (const edit of edits) {
    const entry = sheets.find(({ name }) => name === edit.sheet);
    const found = entry && relationships.get(entry.relationship);
    if (found?.kind !== 'worksheet' || found.external) failPatch('no-sheet', { sheet: edit.sheet });
    if (patchSheet(draft, found.target, edit, styles)) hasMovedFormulas = true;
  }
  styles.finish();
  if (draft.isChanged()) requireCalculation(draft, workbook, hasMovedFormulas);
  return draft.finish();
}
