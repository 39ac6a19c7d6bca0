import type { Defect } from './defect.ts';

export const TIMING_DEFECTS: readonly Defect[] = [];
