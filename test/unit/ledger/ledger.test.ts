import { describe, expect, it } from 'vitest';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan, yuanText, type Fen } from '../../../ledger-core/kernel/money.ts';
import type { Sums } from '../../../ledger-core/ledger/ledger.ts';
import { expense, GRANT, ledger, MATCHING, receipt, STAR } from './ledger-rows.ts';

/** `opening + received − spent − returned = balance`, in yuan. */
function told({ opening, received, spent, returned, balance }: Sums): string {
  return `${yuanText(opening)} + ${yuanText(received)} − ${yuanText(spent)} − ${yuanText(returned)} = ${yuanText(balance)}`;
}

const workshop = ledger({
  opening: { amount: yuan('500.00'), fund: GRANT },
  receipts: [
    receipt('2025-07-10', GRANT, '200000.00'),
    receipt('2025-11-21', MATCHING, '30000.00'),
    receipt('2026-03-01', '退回', '1000.00', GRANT),
    receipt('2026-04-01', '追回', '250.50', MATCHING),
    // A return that does not say of which fund, one row without a date, one without an amount.
    receipt('2026-05-01', '退回', '10.00'),
    receipt(undefined, MATCHING, '7.00'),
    receipt('2026-06-01', STAR, undefined),
  ],
  expenses: [
    expense('2025-08-01', GRANT, '1200.30', { category: '材料费' }),
    expense('2025-12-31', GRANT, '800.00', { category: '设备费' }),
    expense('2026-01-01', MATCHING, '99.99', { category: '材料费' }),
    expense('2026-02-01', GRANT, '-200.30', { category: '材料费', reverses: '记-1' }),
    expense(undefined, GRANT, '5.00', { category: '材料费' }),
    expense('2026-02-02', undefined, '3.00'),
    expense('2026-02-03', GRANT, undefined, { category: '培训费' }),
  ],
});

describe('sums', () => {
  it('count matching funds as received, returns and clawbacks as returned, reversals against spending', () => {
    expect(told(workshop.sums())).toBe('500.00 + 230007.00 − 1907.99 − 1260.50 = 227338.51');
  });

  it.each([
    [GRANT, '500.00 + 200000.00 − 1805.00 − 1000.00 = 197695.00'],
    [MATCHING, '0.00 + 30007.00 − 99.99 − 250.50 = 29656.51'],
    [STAR, '0.00 + 0.00 − 0.00 − 0.00 = 0.00'],
  ])('of %s', (fund, expected) => {
    expect(told(workshop.sums(fund))).toBe(expected);
  });

  it('are all zero for a ledger in which nothing stands', () => {
    expect(told(ledger({}).sums())).toBe('0.00 + 0.00 − 0.00 − 0.00 = 0.00');
    expect(ledger({}).isEmpty).toBe(true);
    expect(ledger({}).funds()).toEqual([]);
    expect(ledger({}).firstYear()).toBeUndefined();
  });

  it('of an opening balance that names no fund count in the whole and in no fund', () => {
    const carried = ledger({ opening: { amount: yuan('12.00'), fund: undefined } });
    expect(carried.isEmpty).toBe(false);
    expect(told(carried.sums())).toBe('12.00 + 0.00 − 0.00 − 0.00 = 12.00');
    expect(told(carried.sums(GRANT))).toBe('0.00 + 0.00 − 0.00 − 0.00 = 0.00');
  });
});

describe('sums by fund', () => {
  it('name every fund in order of appearance; what names none stands under an empty name', () => {
    expect(workshop.funds()).toEqual([GRANT, MATCHING, '退回', STAR, '']);
    expect([...workshop.sumsByFund()].map(([fund, sums]) => `${fund}: ${told(sums)}`)).toEqual([
      `${GRANT}: 500.00 + 200000.00 − 1805.00 − 1000.00 = 197695.00`,
      `${MATCHING}: 0.00 + 30007.00 − 99.99 − 250.50 = 29656.51`,
      // A return that does not say of which fund stands under its own kind.
      '退回: 0.00 + 0.00 − 0.00 − 10.00 = -10.00',
      `${STAR}: 0.00 + 0.00 − 0.00 − 0.00 = 0.00`,
      ': 0.00 + 0.00 − 3.00 − 0.00 = -3.00',
    ]);
  });
});

describe('spending', () => {
  it.each<[string, Parameters<typeof workshop.spent>[0], string]>([
    ['of everything', {}, '1907.99'],
    ['of a category', { category: '材料费' }, '1104.99'],
    ['of a category and fund', { category: '材料费', fund: GRANT }, '1005.00'],
    ['of a year, its last day included', { year: 2025 }, '2000.30'],
    ['of a year, its first day included', { year: 2026 }, '-97.31'],
    ['of a category in a year: a row without a date is in no year', { category: '材料费', year: 2025 }, '1200.30'],
    ['of a category with a blank amount', { category: '培训费' }, '0.00'],
    ['of a category that nobody used', { category: '会议费' }, '0.00'],
  ])('%s', (_, wanted, expected) => {
    expect(yuanText(workshop.spent(wanted))).toBe(expected);
  });

  it('by category adds up to all spending, with what names none', () => {
    const categories = ['材料费', '设备费', '培训费', ''];
    expect(categories.map((category) => yuanText(workshop.spentIn(category)))).toEqual([
      '1104.99',
      '800.00',
      '0.00',
      '3.00',
    ]);
  });
});

describe('money received', () => {
  it.each<[string, readonly string[], string | undefined, string]>([
    ['of one fund, ever', [MATCHING], undefined, '30007.00'],
    ['by a day: what has no date did not come in time', [MATCHING], '2026-12-31', '30000.00'],
    ['on the day itself', [MATCHING], '2025-11-21', '30000.00'],
    ['the day before', [MATCHING], '2025-11-20', '0.00'],
    ['of several funds', [GRANT, MATCHING], undefined, '230007.00'],
    ['of none', [], undefined, '0.00'],
  ])('%s', (_, funds, by, expected) => {
    const received: Fen = workshop.received(funds, by === undefined ? undefined : localDate(by));
    expect(yuanText(received)).toBe(expected);
  });
});

describe('the balance at a day', () => {
  it.each([
    ['2025-07-09', '500.00'],
    ['2025-07-10', '200500.00'],
    ['2025-08-01', '199299.70'],
    ['2025-11-21', '229299.70'],
    ['2025-12-31', '228499.70'],
    ['2026-02-02', '228597.01'],
    ['2026-04-01', '227346.51'],
    // The undated receipt of 7.00 and the undated expense of 5.00 are left out.
    ['2099-12-31', '227336.51'],
  ])('%s: %s yuan', (day, expected) => {
    expect(yuanText(workshop.balanceAt(localDate(day)))).toBe(expected);
  });

  it('of no day is the balance of everything', () => {
    expect(yuanText(workshop.balanceAt(undefined))).toBe('227338.51');
  });
});

describe('the first year', () => {
  it('is that of the first dated entry, receipt or expense', () => {
    expect(workshop.firstYear()).toBe(2025);
    expect(ledger({ expenses: [expense('2024-12-31', GRANT, '1.00')] }).firstYear()).toBe(2024);
    expect(ledger({ expenses: [expense(undefined, GRANT, '1.00')] }).firstYear()).toBeUndefined();
  });
});
