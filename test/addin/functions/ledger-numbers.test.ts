import { beforeAll, describe, expect, it } from 'vitest';
import { balanceOf, capitalsOf, daysToReview, spentOf } from '../../../addin/functions/ledger-numbers.ts';
import type { OpenLedger, SessionState } from '../../../addin/session/session-state.ts';
import { nextReview, type DueDate } from '../../../ledger-core/dossier/deadlines.ts';
import { daysBetween, yearOf } from '../../../ledger-core/kernel/local-date.ts';
import { text } from '../../../ledger-core/kernel/text.ts';
import type { ExpenseValues } from '../../../ledger-core/definition/registers/money.ts';
import { AS_OF, sampleLedgerState } from './sample-ledger-state.ts';

let state: OpenLedger;
let expenses: readonly ExpenseValues[];
let review: DueDate | undefined;

beforeAll(async () => {
  const sample = await sampleLedgerState();
  state = sample.state;
  expenses = state.ledger.input.expenses;
  review = nextReview(sample.live.dossier);
});

/** Yuan of the rows that meet a condition, added up in fen one by one. */
function sumOf(isMeant: (one: ExpenseValues) => boolean): number {
  return expenses.filter(isMeant).reduce((sum, one) => sum + (one.amount ?? 0), 0) / 100;
}

function distinct<T>(values: readonly (T | undefined)[]): readonly T[] {
  return [...new Set(values)].filter((one) => one !== undefined);
}

describe('RF.BALANCE', () => {
  it('is the balance of all money, as the overview has it', () => {
    expect(balanceOf(state, null)).toEqual({ value: (state.overview.money?.balance ?? NaN) / 100 });
  });

  it('is the balance of each fund, and they add up', () => {
    const { byFund } = state.overview.money ?? { byFund: new Map<string, never>() };
    const funds = [...byFund].filter(([fund]) => fund !== '');
    expect(funds.length).toBeGreaterThan(1);
    for (const [fund, sums] of funds) expect(balanceOf(state, fund)).toEqual({ value: sums.balance / 100 });
  });

  it('takes a blank cell for “all”, and blanks around a name for nothing', () => {
    expect(balanceOf(state, '')).toEqual(balanceOf(state, undefined));
    expect(balanceOf(state, ' 配套资金 ')).toEqual(balanceOf(state, '配套资金'));
  });

  it('names a fund that is not in the ledger instead of showing 0', () => {
    expect(balanceOf(state, '别的钱')).toMatchObject({ reason: { zh: expect.stringContaining('别的钱') as string } });
  });
});

describe('RF.SPENT', () => {
  it('adds up everything where nothing is named', () => {
    expect(spentOf(state, null, null, null)).toEqual({ value: sumOf(() => true) });
  });

  it('is the sum of the rows, to the fen, of each category, year and fund', () => {
    const categories = distinct(expenses.map((one) => one.category));
    const years = distinct(expenses.map((one) => one.bookedOn && yearOf(one.bookedOn)));
    const funds = distinct(expenses.map((one) => one.fund));
    expect(categories.length * years.length * funds.length).toBeGreaterThan(20);
    for (const category of categories) {
      expect(spentOf(state, category, null, null)).toEqual({ value: sumOf((one) => one.category === category) });
      for (const year of years) {
        const isThen = (one: ExpenseValues): boolean => one.bookedOn !== undefined && yearOf(one.bookedOn) === year;
        expect(spentOf(state, null, year, '')).toEqual({ value: sumOf(isThen) });
        for (const fund of funds) {
          const value = sumOf((one) => one.category === category && isThen(one) && one.fund === fund);
          expect(spentOf(state, category, year, fund)).toEqual({ value });
        }
      }
    }
  });

  it('is 0 in a year without entries, and of a listed category without entries', () => {
    expect(spentOf(state, null, 1999, null)).toEqual({ value: 0 });
    const offered = state.forms.expense?.fields.find(({ key }) => key === 'category')?.options ?? [];
    const unused = offered.find(({ value }) => !expenses.some((one) => one.category === value));
    if (unused) expect(spentOf(state, unused.value, null, null)).toEqual({ value: 0 });
  });

  it('names a category, a fund or a year that cannot be meant', () => {
    expect(spentOf(state, '办公费用类', null, null)).toMatchObject({
      reason: { zh: expect.stringContaining('办公费用类') as string },
    });
    expect(spentOf(state, null, null, '私房钱')).toHaveProperty('reason');
    expect(spentOf(state, null, 26, null)).toHaveProperty('reason');
    expect(spentOf(state, null, 2026.5, null)).toHaveProperty('reason');
  });
});

describe('RF.NEXTREVIEW', () => {
  it('counts the days to the review that the core has next', () => {
    expect(review).toBeDefined();
    if (review) expect(daysToReview(state)).toEqual({ value: daysBetween(AS_OF, review.due) });
  });

  it('says so where none is due', () => {
    const none = { ...state, overview: { ...state.overview, deadlines: [] } };
    expect(daysToReview(none)).toHaveProperty('reason');
  });
});

describe('RF.DX', () => {
  it.each([
    [10005.06, '壹万零伍元零陆分'],
    [100.5, '壹佰元伍角整'],
    [0, '零元整'],
    [-300, '负叁佰元整'],
    [0.1 + 0.2, '叁角整'],
    [1.005, '壹元零壹分'],
  ])('%d is %s', (amount, words) => {
    expect(capitalsOf(amount)).toEqual({ value: words });
  });

  it('refuses what is no amount', () => {
    expect(capitalsOf(NaN)).toHaveProperty('reason');
    expect(capitalsOf(1e300)).toHaveProperty('reason');
  });
});

describe('every formula over the ledger', () => {
  const formulas = [
    (one: SessionState) => balanceOf(one, null),
    (one: SessionState) => spentOf(one, null, null, null),
    daysToReview,
  ];

  it('waits while the workbook is being read', () => {
    for (const formula of formulas) expect(formula({ phase: 'opening', notices: [] })).toBeUndefined();
  });

  it.each([
    { phase: 'blank', notices: [] },
    { phase: 'foreign', named: undefined, notices: [] },
    { phase: 'failed', words: text('读不出', 'unread'), detail: '', notices: [] },
  ] as const)('says in a workbook that is $phase that this is no ledger', (other) => {
    for (const formula of formulas)
      expect(formula(other)).toEqual({
        reason: text('这个工作簿不是专款台账', 'This workbook is no ring-fenced ledger'),
      });
  });

  it('gives no sum that is not the whole, but its reason', () => {
    const { money } = state.overview;
    if (!money) throw new Error('the sample has money');
    const incomplete = text('“金额”有读不出的单元格', 'some amounts cannot be read');
    const unread = { ...state, overview: { ...state.overview, money: { ...money, incomplete } } };
    expect(balanceOf(unread, null)).toEqual({ reason: incomplete });
    expect(spentOf(unread, null, 2026, null)).toEqual({ reason: incomplete });
  });
});
