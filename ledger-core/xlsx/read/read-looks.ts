import type { Refusal, WorkbookImage } from '../../workbook/image.ts';
import type { WorkbookLooks } from '../../workbook/looks.ts';
import { DEFAULT_LIMITS, type ReadLimits } from './limits.ts';
import { LooksReader } from './looks/looks-reader.ts';
import { orRefusal } from './read-fault.ts';
import { readPackage } from './read-package.ts';

export type LooksResult =
  | { readonly status: 'read'; readonly image: WorkbookImage; readonly looks: WorkbookLooks }
  | { readonly status: 'refused'; readonly refusal: Refusal };

/**
 * As `readWorkbook`, with the same image and the same refusals, and in the same pass how the workbook looks. Looks that
 * are odd are taken as plain; only beyond the limits do they make a file unreadable.
 */
export function readWorkbookWithLooks(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): LooksResult {
  return orRefusal(() => {
    const all = { ...DEFAULT_LIMITS, ...limits };
    const reader = new LooksReader(all);
    const read = readPackage(bytes, all, reader);
    return { status: 'read', image: read.image, looks: reader.looks(read) };
  });
}
