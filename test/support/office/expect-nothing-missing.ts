import { expect } from 'vitest';
import type { OfficeHost } from './office-host.ts';

/** For `afterEach`: the product asked Excel for nothing that the host does not have. */
export function expectNothingMissing(host: OfficeHost): void {
  expect(host.missing, 'members that the host of the tests does not have').toEqual([]);
}
