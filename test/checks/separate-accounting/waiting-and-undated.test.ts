import { expect, it } from 'vitest';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { auditOf } from '../../support/fixture-dossier.ts';
import {
  addExpense,
  addReceipt,
  changed,
  expense,
  field,
  receipt,
  SMALL_LEDGER,
  type Change,
} from '../../support/fixture-ledger.ts';
import { told } from '../../support/fixture-rules.ts';

const balance = (amount: string): Change => field('rf_sub_account_balance', yuan(amount));
const dated = field('rf_sub_account_date', localDate('2026-10-31'));
const waiting = addReceipt({ fund: '配套资金', paid: yuan('30000.00') });
const arrived = addReceipt({
  fund: '配套资金',
  receivedOn: localDate('2025-11-21'),
  paid: yuan('30000.00'),
  received: yuan('30000.00'),
});
const [undatedExpense, undatedReceipt] = [expense(1, { bookedOn: undefined }), receipt(1, { receivedOn: undefined })];

const differs = 'finding: 封面 账面余额';

// The ledger has 187,000.00 left. A difference counts against the workshop only where the ledger is complete.
it.each<[string, Change[], string]>([
  ['有一笔还没填到账，账面已经有了：说不清', [waiting, balance('217000.00')], 'undetermined'],
  ['有一笔还没填到账，账面也还没有：相符', [waiting, balance('187000.00')], 'pass'],
  ['都填了到账，账面不符', [arrived, balance('187000.00')], differs],
  ['有一笔没填记账日期，账面余额有日期，不符', [undatedExpense, dated, balance('187000.00')], 'undetermined'],
  ['有一笔没填记账日期，账面余额有日期，不算那一笔正好相符', [undatedExpense, dated, balance('188200.00')], 'pass'],
  ['有一笔没填到账日期，账面余额有日期，不符', [undatedReceipt, dated, balance('187000.00')], 'undetermined'],
  ['有一笔没填记账日期，账面余额没有日期：全部都算，相符', [undatedExpense, balance('187000.00')], 'pass'],
  ['有一笔没填记账日期，账面余额没有日期，不符', [undatedExpense, balance('188200.00')], differs],
  [
    '没填日期的一行也没有金额：不影响余额，不符',
    [addExpense({ bookedOn: undefined, amount: undefined }), dated, balance('1.00')],
    differs,
  ],
  ['收支都有日期，不符', [dated, balance('187000.01')], differs],
])('%s', (_name, changes, expected) => {
  const audit = auditOf(changed(SMALL_LEDGER, changes));
  expect(told(audit, 'ET-086')).toBe(expected);
  expect(told(audit, 'ET-096')).toBe(expected);
});
