import { asHostError } from './host-errors.ts';

export interface RunSettings {
  /** The sheet that is worked on, for the words of an error. */
  readonly sheet?: string;
  /** Several round trips become one step of undo. */
  readonly isOneUndo?: boolean;
  /** Tells whether something may have been changed when the batch fails. */
  readonly mayBeHalfDone?: () => boolean;
}

/** Runs a batch as soon as no cell is being edited. @throws HostError whatever went wrong. */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  { sheet, isOneUndo = false, mayBeHalfDone = () => false }: RunSettings = {},
): Promise<T> {
  const options: Excel.RunOptions = { delayForCellEdit: true, ...(isOneUndo ? { mergeUndoGroup: true } : {}) };
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    throw asHostError(error, sheet, mayBeHalfDone());
  }
}
