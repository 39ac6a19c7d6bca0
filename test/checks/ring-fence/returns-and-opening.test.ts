import { describe, expect, it } from 'vitest';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { auditOf, dossierOf } from '../../support/fixture-dossier.ts';
import {
  addExpense,
  addReceipt,
  booksAgree,
  changed,
  clear,
  field,
  SMALL_LEDGER,
  type Change,
} from '../../support/fixture-ledger.ts';
import { told } from '../../support/fixture-rules.ts';

const GRANT = '首次认定助推资金';

/** 退回 or 追回 of so many yuan, typed as a positive number. */
function returned(kind: '退回' | '追回', amount: string, returnOf?: string): Change {
  return addReceipt({ fund: kind, receivedOn: localDate('2026-03-02'), received: yuan(amount), returnOf });
}

const matchingArrived = addReceipt({
  fund: '配套资金',
  receivedOn: localDate('2025-11-21'),
  received: yuan('50000.00'),
});
const matchingPromised = field('rf_matching_promised', yuan('50000.00'));
const matchingDue = field('rf_matching_due', localDate('2025-12-31'));

describe('退回和追回', () => {
  it.each<[string, Change[], string, string]>([
    ['退回5万元并写明所属资金，账面也退了', [returned('退回', '50000.00', GRANT), booksAgree], 'ET-086', 'pass'],
    ['退回5万元没写所属资金，总余额照样减', [returned('退回', '50000.00'), booksAgree], 'ET-086', 'pass'],
    ['退回5万元，账面没有退', [returned('退回', '50000.00', GRANT)], 'ET-086', 'finding: 封面 账面余额'],
    ['剩下的全部退回', [returned('退回', '187000.00', GRANT)], 'ET-087', 'pass'],
    ['追回的比剩下的多一分钱', [returned('追回', '187000.01', GRANT)], 'ET-087', 'finding: 拨款到账 2 到账金额'],
    [
      '退回之后又花，花超了',
      [returned('退回', '187000.00'), addExpense({ bookedOn: localDate('2026-04-01') })],
      'ET-087',
      'finding: 支出明细 4 金额',
    ],
    [
      '退回只填了拨付金额：不比较到账',
      [addReceipt({ fund: '退回', paid: yuan('100.00'), received: yuan('50.00') })],
      'ET-087',
      'pass',
    ],
    ['退回不算又收到一笔助推资金', [returned('退回', '100.00', GRANT)], 'ET-080', 'pass'],
    [
      '配套到齐之后退回，仍算到过位',
      [matchingPromised, matchingDue, matchingArrived, returned('退回', '10000.00', '配套资金')],
      'ET-095',
      'pass',
    ],
  ])('%s', (_name, changes, rule, expected) => {
    expect(told(auditOf(changed(SMALL_LEDGER, changes)), rule)).toBe(expected);
  });

  it.each<[string, string | undefined, string]>([
    ['写明所属资金的，减那一种资金', GRANT, '0.00'],
    ['没写所属资金的，单独列在“退回”名下', undefined, '-187000.00'],
  ])('%s', (_name, returnOf, underReturns) => {
    const { ledger } = dossierOf(changed(SMALL_LEDGER, [returned('退回', '187000.00', returnOf)]));
    expect(ledger.sums().balance).toBe(yuan('0.00'));
    const byFund = ledger.sumsByFund();
    expect(byFund.get('退回')?.balance ?? yuan('0.00')).toBe(yuan(underReturns));
    expect(byFund.get(GRANT)?.balance).toBe(yuan(returnOf === undefined ? '187000.00' : '0.00'));
  });
});

describe('期初结转', () => {
  const opening = field('rf_opening_balance', yuan('90000.00'));
  const noReceipts = clear('rf_receipts');

  it.each<[string, Change[], string, string]>([
    ['期初够用，没有到账', [noReceipts, opening], 'ET-087', 'pass'],
    ['期初加到账正好花完', [opening, addExpense({ amount: yuan('277000.00') })], 'ET-087', 'pass'],
    [
      '期初加到账，花超一分钱',
      [opening, addExpense({ amount: yuan('277000.01') })],
      'ET-087',
      'finding: 支出明细 4 金额',
    ],
    ['期初算进账面余额', [opening, booksAgree], 'ET-086', 'pass'],
    ['期初没算进账面余额', [opening], 'ET-086', 'finding: 封面 账面余额'],
    ['只有期初，没有收支，账面相符', [noReceipts, clear('rf_expenses'), opening, booksAgree], 'ET-086', 'pass'],
    ['只有期初，没有收支', [noReceipts, clear('rf_expenses'), opening], 'ET-087', 'pass'],
    ['期初不是新收到的助推资金', [noReceipts, opening], 'ET-080', 'inapplicable'],
    ['期初为负（上年垫付），到账后够用', [field('rf_opening_balance', yuan('-187000.00'))], 'ET-087', 'pass'],
    ['期初为负，到账也补不上', [field('rf_opening_balance', yuan('-187000.01'))], 'ET-087', 'finding: 支出明细 3 金额'],
  ])('%s', (_name, changes, rule, expected) => {
    expect(told(auditOf(changed(SMALL_LEDGER, changes)), rule)).toBe(expected);
  });
});
