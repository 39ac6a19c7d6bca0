import { describe, expect, it } from 'vitest';
import { yuan, yuanText } from '../../../ledger-core/kernel/money.ts';
import { Ledger } from '../../../ledger-core/ledger/ledger.ts';
import { movedYears, yearTotals } from '../../../ledger-core/ledger/year-totals.ts';
import { expense, GRANT, MATCHING, receipt } from './ledger-rows.ts';

const ledger = new Ledger({
  opening: { amount: yuan('500'), fund: GRANT },
  receipts: [
    receipt('2025-07-10', GRANT, '200000'),
    receipt('2026-02-01', MATCHING, '5000'),
    receipt('2026-06-30', '退回', '800', GRANT),
    receipt(undefined, GRANT, '99'),
  ],
  expenses: [
    expense('2025-08-12', GRANT, '1200.50', { category: '材料费' }),
    expense('2026-01-05', GRANT, '300', { category: '材料费' }),
    expense('2026-03-05', MATCHING, '1000', { category: '设备费' }),
    expense(undefined, GRANT, '77', { category: '设备费' }),
  ],
  budget: [],
});

function told(year: number, fund?: string): string {
  const { opening, received, spent, returned, closing } = yearTotals(ledger, year, fund);
  return [opening, received, spent, returned, closing].map(yuanText).join(' | ');
}

describe("a year's money: carried in | received | spent | returned | carried out", () => {
  it('begins with what the cover carries in', () => {
    expect(told(2025)).toBe('500.00 | 200000.00 | 1200.50 | 0.00 | 199299.50');
  });

  it('carries out of one year what it carries into the next; entries without a date are in none', () => {
    expect(told(2026)).toBe('199299.50 | 5000.00 | 1300.00 | 800.00 | 202199.50');
    expect(told(2027)).toBe('202199.50 | 0.00 | 0.00 | 0.00 | 202199.50');
  });

  it('is told for one fund', () => {
    expect(told(2026, MATCHING)).toBe('0.00 | 5000.00 | 1000.00 | 0.00 | 4000.00');
    expect(told(2026, GRANT)).toBe('199299.50 | 0.00 | 300.00 | 800.00 | 198199.50');
  });

  it('is spent by category', () => {
    expect([...yearTotals(ledger, 2026).byCategory]).toEqual([
      ['材料费', yuan('300')],
      ['设备费', yuan('1000')],
    ]);
  });

  it('is asked for the years in which something moved, latest first', () => {
    expect(movedYears(ledger)).toEqual([2026, 2025]);
  });
});
