import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { sheetOf } from '../../support/package-builder.ts';
import { onSheet, stored, typed } from '../../support/workbook-damage.ts';
import { honestPlan } from '../../support/workbook-ledger.ts';
import { checkingFiles } from './checking-files.ts';
import { buildCommand } from './command-line.ts';
import { listing } from './listing.ts';
import { makingWorkbooks } from './making-workbooks.ts';
import { serving } from './serving.ts';
import { tellingDeadlines } from './telling-deadlines.ts';

// One test file, so that the product is compiled once; what is tested stands beside it, a file for each kind of command.
let folder = '';

/**
 * A folder with an honest ledger, one with an error (a project missing) and a warning (an odd invoice number), a
 * workbook that is not ours, and a text that calls itself a workbook.
 */
beforeAll(async () => {
  await buildCommand();
  folder = await mkdtemp(path.join(tmpdir(), 'ringfence-cli-'));
  const plan = honestPlan();
  const put = (name: string, bytes: Uint8Array | string): Promise<void> => writeFile(path.join(folder, name), bytes);
  await put('honest.xlsx', await writeWorkbook(plan));
  const oddInvoice = [typed('M8', '12345'), stored('Z8', '发票号码位数不符')];
  const noProject = [typed('F7', null), stored('Z7', '缺项目编号')];
  await put('warned.xlsx', await writeWorkbook(onSheet(plan, '支出明细', ...oddInvoice)));
  await put('faulty.xlsx', await writeWorkbook(onSheet(plan, '支出明细', ...noProject, ...oddInvoice)));
  await put('foreign.xlsx', sheetOf('<row><c><v>12.50</v></c><c t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>'));
  await put('text.xlsx', '日期,金额\n2025-01-01,100\n');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const inFolder = (): string => folder;

describe('ringfence check and inspect', () => {
  checkingFiles(inFolder);
});
describe('ringfence new', () => {
  makingWorkbooks(inFolder);
});
describe('ringfence programmes, templates, rules and explain', listing);
describe('ringfence serve', serving);

describe('ringfence deadlines', () => {
  tellingDeadlines(inFolder);
});
