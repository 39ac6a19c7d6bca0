import { loadProgramme } from '../definition/load-programme.ts';
import type { Programme, ProgrammeAbout, ProgrammeInput } from '../definition/programme.ts';
import { about as beijing2011 } from './beijing-2011/about.ts';
import { about as dalian2011 } from './dalian-2011/about.ts';
import { about as dalian2016 } from './dalian-2016/about.ts';
import { about as etown } from './etown/about.ts';
import { about as langfang2019 } from './langfang-2019/about.ts';

/** The built-in programmes without their rules, in the order in which they are offered. */
export const CATALOGUE: readonly ProgrammeAbout[] = [beijing2011, dalian2011, dalian2016, langfang2019, etown];

/** Each a chunk of its own in the pane: whoever opens a ledger of one programme downloads the rules of that one only. */
const LOADERS: Readonly<Record<string, () => Promise<ProgrammeInput>>> = {
  'beijing-2011': async () =>
    (await import(/* webpackChunkName: "programme-beijing-2011" */ './beijing-2011/programme.ts')).beijing2011,
  'dalian-2011': async () =>
    (await import(/* webpackChunkName: "programme-dalian-2011" */ './dalian-2011/programme.ts')).dalian2011,
  'dalian-2016': async () =>
    (await import(/* webpackChunkName: "programme-dalian-2016" */ './dalian-2016/programme.ts')).dalian2016,
  etown: async () => (await import(/* webpackChunkName: "programme-etown" */ './etown/programme.ts')).etown,
  'langfang-2019': async () =>
    (await import(/* webpackChunkName: "programme-langfang-2019" */ './langfang-2019/programme.ts')).langfang2019,
};

const loaded = new Map<string, Promise<Programme>>();

/** A built-in programme, whole; undefined where there is none of that id. Rejects where its rules cannot be fetched. */
export async function fetchProgramme(id: string): Promise<Programme | undefined> {
  const load = Object.hasOwn(LOADERS, id) ? LOADERS[id] : undefined;
  if (!load) return undefined;
  let programme = loaded.get(id);
  if (!programme) {
    programme = load().then(loadProgramme);
    loaded.set(id, programme);
    // What could not be fetched now may be there the next time.
    programme.catch(() => loaded.delete(id));
  }
  return programme;
}
