import { afterEach } from 'vitest';
import { expectNothingMissing } from '../../support/office/expect-nothing-missing.ts';
import { type OfficeInNode, type OfficeOptions, startOfficeInNode } from '../../support/office/load-office.ts';
import { type HostOptions, OfficeHost } from '../../support/office/office-host.ts';

const running: { host: OfficeHost; office: OfficeInNode }[] = [];

afterEach(() => {
  for (const { host, office } of running.splice(0)) {
    office.stop();
    expectNothingMissing(host);
  }
});

/** An Excel with the real library on it, until the test ends. */
export async function startExcel(
  options: HostOptions = {},
  officeOptions: OfficeOptions = {},
): Promise<{ host: OfficeHost; office: OfficeInNode }> {
  const host = new OfficeHost(options);
  const started = { host, office: await startOfficeInNode(host, officeOptions) };
  running.push(started);
  return started;
}

/** Writes one value through the library. */
export async function write(sheet: string, address: string, value: unknown): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = value as unknown[][];
    await context.sync();
  });
}
