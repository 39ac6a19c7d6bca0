import type { ReadResult } from '../../workbook/image.ts';
import { DEFAULT_LIMITS, type ReadLimits } from './limits.ts';
import { orRefusal } from './read-fault.ts';
import { readPackage } from './read-package.ts';

/**
 * Reads an .xlsx file that a stranger made. Strict: whatever two programs could read in two ways, or whatever costs
 * more than the limits allow, is refused with a stable code and a sentence; no value is guessed, repaired or dropped.
 * Never throws for any bytes. Synchronous, so run it in a worker that can be stopped.
 */
export function readWorkbook(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): ReadResult {
  return orRefusal(() => ({ status: 'read', image: readPackage(bytes, { ...DEFAULT_LIMITS, ...limits }).image }));
}
