import { loadProgramme } from '../definition/load-programme.ts';
import type { Programme } from '../definition/programme.ts';
import { beijing2011 } from './beijing-2011/programme.ts';
import { dalian2011 } from './dalian-2011/programme.ts';
import { dalian2016 } from './dalian-2016/programme.ts';
import { etown } from './etown/programme.ts';
import { langfang2019 } from './langfang-2019/programme.ts';

/** Every built-in programme, validated once when it is loaded. */
export const PROGRAMMES: readonly Programme[] = [beijing2011, dalian2011, dalian2016, langfang2019, etown].map((data) =>
  loadProgramme(data),
);

export function findProgramme(id: string): Programme | undefined {
  return PROGRAMMES.find((programme) => programme.id === id);
}
