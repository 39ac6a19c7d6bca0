import { expect, it } from 'vitest';
import type { ReceiptValues } from '../../../ledger-core/definition/registers/money.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { auditOf } from '../../support/fixture-dossier.ts';
import { changed, replace, SMALL_LEDGER } from '../../support/fixture-ledger.ts';
import { told } from '../../support/fixture-rules.ts';

const GRANT = '首次认定助推资金';
const MATCHING = '配套资金';

/** A receipt of what was paid and what arrived; undefined where the cell is blank. */
function came(fund: string, paid: string | undefined, received: string): ReceiptValues {
  return {
    fund,
    receivedOn: localDate('2025-07-10'),
    paid: paid === undefined ? undefined : yuan(paid),
    received: yuan(received),
  };
}

const withheld = (row: number): string => `finding: 拨款到账 ${row} 到账金额`;

// A row that shows less than was paid is withheld only where the fund as a whole came short.
it.each<[string, ReceiptValues[], string]>([
  ['一次到账，差一分钱', [came(GRANT, '200000.00', '199999.99')], withheld(1)],
  ['分两次到账，到齐了', [came(GRANT, '200000.00', '150000.00'), came(GRANT, undefined, '50000.00')], 'pass'],
  ['分两次到账，仍差一分钱', [came(GRANT, '200000.00', '150000.00'), came(GRANT, undefined, '49999.99')], withheld(1)],
  ['补到的一行写在前面', [came(GRANT, undefined, '50000.00'), came(GRANT, '200000.00', '150000.00')], 'pass'],
  [
    '分两次拨付，少到的由多到的补上',
    [came(GRANT, '100000.00', '90000.00'), came(GRANT, '100000.00', '110000.00')],
    'pass',
  ],
  ['分两次拨付，一次少到', [came(GRANT, '100000.00', '100000.00'), came(GRANT, '100000.00', '90000.00')], withheld(2)],
  [
    '多到的是另一种资金：补不上',
    [came(GRANT, '200000.00', '190000.00'), came(MATCHING, undefined, '10000.00')],
    withheld(1),
  ],
  [
    '配套资金少到，助推资金多到',
    [came(GRANT, '200000.00', '200010.00'), came(MATCHING, '30000.00', '29990.00')],
    withheld(2),
  ],
])('%s', (_name, receipts, expected) => {
  expect(told(auditOf(changed(SMALL_LEDGER, [replace('rf_receipts', receipts)])), 'ET-087')).toBe(expected);
});
