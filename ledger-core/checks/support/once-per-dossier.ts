import type { Dossier } from '../../dossier/dossier.ts';

/** Work that several rules share is done once for each dossier, and forgotten with it. */
export function oncePerDossier<T>(work: (dossier: Dossier) => T): (dossier: Dossier) => T {
  const done = new WeakMap<Dossier, { readonly result: T }>();
  return (dossier) => {
    const known = done.get(dossier);
    if (known) return known.result;
    const result = work(dossier);
    done.set(dossier, { result });
    return result;
  };
}
