import type { Defect } from './defect.ts';

export const CONTROL_DEFECTS: readonly Defect[] = [];
