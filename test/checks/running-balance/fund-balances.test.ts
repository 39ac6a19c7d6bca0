import { expect, it } from 'vitest';
import type { LedgerContent } from '../../../ledger-core/definition/ledger-content.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { DALIAN_2016, auditOf } from '../../support/fixture-dossier.ts';
import { dalianPurchase, SMALL_DALIAN_LEDGER } from '../../support/dalian-ledger.ts';
import { add, addExpense, changed, SMALL_LEDGER } from '../../support/fixture-ledger.ts';
import { told } from '../../support/fixture-rules.ts';

const OVERSPENT: LedgerContent = changed(SMALL_LEDGER, [
  addExpense({ bookedOn: localDate('2025-11-20'), amount: yuan('187000.01') }),
]);

// One entry is named once: by the clause where the programme has it, else by our own rule.
it('有 ET-087 的方案：花超的一笔只由它指出', () => {
  expect(told(auditOf(OVERSPENT), 'ET-087')).toBe('finding: 支出明细 4 金额');
  expect(told(auditOf(OVERSPENT), 'HX-AU-18')).toBe('pass');
});

it('没有 ET-087 的方案：花超的一笔由 HX-AU-18 指出', () => {
  const more = dalianPurchase({ seq: 4, bookedOn: localDate('2025-12-20'), amount: yuan('90000.00') });
  const ledger = changed(SMALL_DALIAN_LEDGER, [add('rf_expenses', more)]);
  expect(told(auditOf(ledger, {}, DALIAN_2016), 'HX-AU-18')).toBe('finding: 支出明细 4 金额');
});
