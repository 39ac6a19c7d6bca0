import { describe, expect, it } from 'vitest';
import { CATALOGUE, fetchProgramme } from '../../../ledger-core/programmes/catalogue.ts';
import { PROGRAMMES } from '../../../ledger-core/programmes/registry.ts';

describe('the catalogue', () => {
  it('offers the programmes of the registry, in their order', () => {
    expect(CATALOGUE.map(({ id }) => id)).toEqual(PROGRAMMES.map(({ id }) => id));
    for (const [at, about] of CATALOGUE.entries()) expect(PROGRAMMES[at]).toMatchObject(about);
  });

  it.each(PROGRAMMES)('fetches $id whole', async (programme) => {
    expect(await fetchProgramme(programme.id)).toEqual(programme);
  });

  it('fetches a programme once', async () => {
    expect(await fetchProgramme('etown')).toBe(await fetchProgramme('etown'));
  });

  it.each(['atlantis', '', 'toString', '__proto__'])('knows no programme “%s”', async (id) => {
    expect(await fetchProgramme(id)).toBeUndefined();
  });
});
