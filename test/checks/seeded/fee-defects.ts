import type { Defect } from './defect.ts';

export const FEE_DEFECTS: readonly Defect[] = [];
