import { expect, it } from 'vitest';
import { filledPlan } from '../../../ledger-core/audit/filled-plan.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { sampleLedger } from '../../../ledger-core/programmes/etown/sample-ledger.ts';
import { writeWorkbook } from '../../../ledger-core/xlsx/write/write-workbook.ts';
import { HeadlessHost } from '../../support/univer/headless-host.ts';
import { readImage } from '../../support/spreadsheet-comparison.ts';
import { etown } from '../../support/workbook-ledger.ts';

it('spike', async () => {
  const bytes = await writeWorkbook(filledPlan(etown, sampleLedger(), localDate('2026-11-30')));
  const h = new HeadlessHost();
  h.open(bytes);
  expect(await h.host.readWorkbook()).toEqual(await readImage(bytes));
  const s = h.sheet('支出明细');
  console.log(s.image.tables, JSON.stringify(s.image.rows[7]));
  console.log('typed', h.type('支出明细', 'J9', '1234.5'), h.refusals);
  await h.idle();
  console.log(JSON.stringify(h.host.book?.edits().map((e) => ({ ...e, results: e.results.slice(0,3) }))));
  expect(await h.savedImage()).toEqual(h.host.book?.image);
  console.log('undo', h.grid.undo());
  await h.idle();
  console.log(JSON.stringify(h.host.book?.edits()));
  console.log('typed', h.type('支出明细', 'K9', '=1+2*J9'), h.refusals);
  await h.idle();
  console.log(JSON.stringify(h.host.book?.edits()), h.cell('支出明细', 'K9'));
  h.stop();
});
