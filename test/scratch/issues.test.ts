import { test } from 'vitest';
import { filledPlan } from '../../ledger-core/audit/filled-plan.ts';
import { readBook } from '../../ledger-core/workbook/read-book.ts';
import { twoFundLedger } from '../support/pages-ledger.ts';
import { AS_OF, etown, writtenAndRead } from '../support/workbook-ledger.ts';
test('x', async () => {
  const book = readBook(await writtenAndRead(filledPlan(etown, twoFundLedger(), AS_OF)), etown);
  console.log(JSON.stringify(book.issues.slice(0, 5), null, 1));
  console.log(book.tables.rf_fees!.rows.slice(0,6).map((r) => [...r.unreadable, ...r.normalised]));
});
