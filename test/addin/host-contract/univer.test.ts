import { afterEach } from 'vitest';
import { HeadlessHost } from '../../support/univer/headless-host.ts';
import { hostContract } from './host-contract.ts';
import type { OpenHost } from './host-under-contract.ts';

const running = new Set<HeadlessHost>();

afterEach(() => {
  for (const one of running) one.stop();
  running.clear();
});

hostContract({
  name: 'Univer',
  traits: {
    comparable: { of: (image) => image, why: 'with nothing left out' },
    computes: { is: true, why: 'the core computes what our template computes' },
    marksProtected: {
      is: true,
      why: 'the protection keeps people from typing; a mark is no content, and is ours to put and take',
    },
    belowTable: { are: 'in the way', why: 'the workbench moves nothing that it did not make' },
  },
  open: (bytes) =>
    opened((one) => {
      one.open(bytes);
    }),
  openBlank: () =>
    opened((one) => {
      one.host.openBlank();
    }),
});

function opened(prepare: (one: HeadlessHost) => void): Promise<OpenHost> {
  const one = new HeadlessHost();
  running.add(one);
  prepare(one);
  return Promise.resolve({
    host: one.host,
    type: (sheet: string, address: string, typed: string) => {
      if (!one.type(sheet, address, typed)) throw new Error(`refused: ${one.refusals.at(-1)?.en ?? ''}`);
    },
    idle: () => one.idle(),
    save: async () => {
      await one.idle();
      return one.save();
    },
    stop: () => {
      running.delete(one);
      one.stop();
    },
  });
}
