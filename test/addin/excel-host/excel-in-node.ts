import { afterEach } from 'vitest';
import { ExcelHost } from '../../../addin/host/excel/excel-host.ts';
import { expectNothingMissing } from '../../support/office/expect-nothing-missing.ts';
import { startOfficeInNode, type OfficeInNode, type OfficeOptions } from '../../support/office/load-office.ts';
import type { OfficeHost } from '../../support/office/office-host.ts';

/** Our host on the real library, over an Excel made for tests. */
export interface ExcelInNode {
  readonly excel: OfficeHost;
  readonly host: ExcelHost;
  readonly office: OfficeInNode;
}

const running: ExcelInNode[] = [];

/** Starts the library on an Excel; both end with the test, and a member that this Excel lacks fails it. */
export async function startHost(excel: OfficeHost, options: OfficeOptions = {}): Promise<ExcelInNode> {
  const office = await startOfficeInNode(excel, options);
  const started = { excel, host: new ExcelHost(), office };
  running.push(started);
  excel.syncs = 0;
  return started;
}

afterEach(() => {
  for (const { office, excel } of running.splice(0)) {
    office.stop();
    expectNothingMissing(excel);
  }
});
