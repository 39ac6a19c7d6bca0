import type { Text } from '../../../ledger-core/kernel/text.ts';
import { FILES } from '../../strings/workbench-files.ts';
import { isNamed } from './file-system-access.ts';

/** Whether the browser keeps what it was given; where not, why and what to do. */
export type Kept = { readonly isKept: true } | { readonly isKept: false; readonly words: Text };

export function notKept(words: Text): Kept {
  return { isKept: false, words };
}

/** Uses the browser's storage. Where it has none, or no room, the answer is in words instead. */
export async function fromStorage<T>(
  work: () => Promise<T>,
): Promise<{ readonly value: T } | { readonly words: Text }> {
  if (!('indexedDB' in globalThis)) return { words: FILES.draftNoStorage };
  try {
    return { value: await work() };
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return { words: isNamed(error, 'QuotaExceededError') ? FILES.draftNoSpace : FILES.draftNoStorage };
  }
}
