import { describe, expect, it } from 'vitest';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import type { Movement } from '../../../ledger-core/templates/ledger-results.ts';
import { expense, GRANT, ledger, MATCHING, receipt } from './ledger-rows.ts';

const ours = ledger({
  opening: { amount: yuan('70.00'), fund: GRANT },
  receipts: [
    receipt('2025-01-01', GRANT, '1000.00'),
    receipt('2025-12-31', MATCHING, '500.00'),
    receipt('2026-01-01', '退回', '30.00', GRANT),
    receipt('2026-01-02', '追回', '5.00'),
    receipt(undefined, GRANT, '8.00'),
  ],
  expenses: [
    expense('2025-01-01', GRANT, '100.00', { category: '材料费' }),
    expense('2025-12-31', GRANT, '-20.00', { category: '材料费' }),
    expense('2025-12-31', MATCHING, '40.00'),
    expense('2026-01-01', undefined, '3.00', { category: '会议费' }),
    expense(undefined, GRANT, '2.00', { category: '材料费' }),
  ],
});

/** received / returned / spent, then spending by category. */
function words({ received, returned, spent, byCategory }: Movement): string {
  const sums = [received, returned, spent].map((one) => String(one / 100)).join(' / ');
  return [sums, ...[...byCategory].map(([category, amount]) => `${category || '–'} ${amount / 100}`)].join(', ');
}

const in2025 = { from: localDate('2025-01-01'), before: localDate('2026-01-01') };

describe('what moved', () => {
  it.each([
    ['in a year, its first and last day included', undefined, in2025, '1500 / 0 / 120, 材料费 80, – 40'],
    ['of one fund', GRANT, in2025, '1000 / 0 / 80, 材料费 80'],
    ['from a day on', undefined, { from: localDate('2026-01-01') }, '0 / 35 / 3, 会议费 3'],
    ['from a day on: a return that names no fund is of none', GRANT, { from: localDate('2026-01-01') }, '0 / 30 / 0'],
    ['before a day', GRANT, { before: localDate('2025-12-31') }, '1000 / 0 / 100, 材料费 100'],
    ['without a date', undefined, 'undated' as const, '8 / 0 / 2, 材料费 2'],
    ['at any time', undefined, 'all' as const, '1508 / 35 / 125, 材料费 82, – 40, 会议费 3'],
    ['on any day at all', MATCHING, {}, '500 / 0 / 40, – 40'],
  ])('%s', (_, fund, span, expected) => {
    expect(words(ours.moved(fund, span))).toBe(expected);
  });

  it('lies between the first year and the last day', () => {
    expect([ours.firstYear(), ours.lastDay()]).toEqual([2025, '2026-01-02']);
    expect([ledger({}).firstYear(), ledger({}).lastDay()]).toEqual([undefined, undefined]);
  });
});
