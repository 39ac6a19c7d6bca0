import { addDays, daysBetween, localDate, type LocalDate } from '../../../ledger-core/kernel/local-date.ts';
import { fen } from '../../../ledger-core/kernel/money.ts';
import type { Random } from '../../../ledger-core/kernel/seeded-random.ts';
import type { ExpenseValues } from '../../../ledger-core/definition/registers/money.ts';
import { UNIT } from '../../../ledger-core/programmes/etown/honest-ledger.ts';
import {
  add,
  addExpense,
  addReceipt,
  booksAgree,
  clear,
  expense,
  receipt,
  replace,
  review,
  rowsOf,
  type Change,
} from '../../support/fixture-ledger.ts';
import { manyPurchases } from '../../support/many-purchases.ts';
import { hasInvoice, inOneRow, pickRow, type Defect } from './defect.ts';

const PAID = localDate('2025-07-08');
/** The day on which planted ledgers are checked. */
const TODAY = localDate('2026-11-01');
const MATCHING = '配套资金';

/** The grant came in 2024, after a review in that year: 2025 then lies wholly behind it. */
const grantedIn2024 = (random: Random): Change[] => {
  const paidOn = addDays(localDate('2024-07-08'), random.whole(0, 90));
  return [
    review(1, { on: localDate('2024-06-25') }),
    receipt(1, { paidOn, receivedOn: addDays(paidOn, random.whole(0, 20)) }),
  ];
};

/** So many purchases on random days, instead of the ledger's own; `from` keeps them apart. */
const bought = (
  random: Random,
  count: number,
  [first, last]: readonly [string, string],
  [least, most]: readonly [number, number],
  from = 1,
): Change => {
  const days = Array.from({ length: count }, () => between(random, localDate(first), localDate(last))).sort();
  return manyPurchases(
    count,
    (at): ExpenseValues => {
      const amount = fen(random.whole(least * 100, most * 100));
      return { bookedOn: days[at], amount, invoiceAmount: amount };
    },
    from,
  );
};

/** Mistakes of timing, and patterns of several entries. Those that need the unit's own limit: planted-splits.test.ts. */
export const TIMING_DEFECTS: readonly Defect[] = [
  {
    name: '第四季度花掉大半',
    rule: 'HX-AU-04',
    plant: (_ledger, random) => {
      const early = random.whole(6, 12);
      const spent = [
        clear('rf_expenses'),
        bought(random, early, ['2025-01-04', '2025-09-30'], [500, 900]),
        bought(random, random.whole(16, 30), ['2025-10-01', '2025-12-21'], [900, 1_500], 101),
      ];
      return { changes: [...grantedIn2024(random), ...spent, booksAgree], at: [`支出明细 ${early + 1} 记账日期`] };
    },
  },
  {
    name: '最后十天突击花钱',
    rule: 'HX-AU-04',
    plant: (_ledger, random) => {
      const early = random.whole(18, 24);
      const spent = [
        clear('rf_expenses'),
        bought(random, early, ['2025-01-04', '2025-09-30'], [300, 900]),
        bought(random, random.whole(2, 5), ['2025-12-22', '2025-12-31'], [7_000, 12_000], 101),
      ];
      // The last days are of the last quarter too.
      const at = `支出明细 ${early + 1} 记账日期`;
      return { changes: [...grantedIn2024(random), ...spent, booksAgree], at: [at, at] };
    },
  },
  {
    name: '到账一年多只用了一点',
    rule: 'HX-AU-05',
    plant: (ledger, random) => {
      const few = rowsOf(ledger, 'rf_expenses').slice(0, random.whole(1, 3));
      return { changes: [replace('rf_expenses', few), booksAgree], at: ['拨款到账 1 到账日期'] };
    },
  },
  {
    name: '到账两年一分未用',
    rule: 'HX-AU-05a',
    plant: (_ledger, random) => ({
      changes: [...grantedIn2024(random), clear('rf_expenses'), booksAgree],
      at: ['拨款到账 1 到账日期'],
    }),
  },
  {
    name: '付款早于拨款',
    rule: 'HX-AU-06',
    plant: inOneRow('付款日期', (_one, random) => ({ paidOn: addDays(PAID, -random.whole(1, 120)) })),
  },
  {
    name: '开票早于项目开始',
    rule: 'HX-AU-06',
    plant: inOneRow(
      '开票日期',
      (_one, random) => ({ invoicedOn: addDays(localDate('2025-03-01'), -random.whole(1, 300)) }),
      hasInvoice,
    ),
  },
  {
    name: '项目完成很久以后开票',
    rule: 'HX-AU-06',
    plant: (ledger, random) => {
      const rows = rowsOf(ledger, 'rf_expenses');
      const at = pickRow(rows, random, (one) => hasInvoice(one) && one.stage !== '成果转化应用');
      const finishedOn = addDays(rows[at - 1]?.invoicedOn ?? PAID, -random.whole(61, 300));
      const project = { id: 'CX-2023-07', name: '夹具快换机构', startedOn: localDate('2023-02-01'), finishedOn };
      return {
        changes: [add('rf_projects', project), expense(at, { project: 'CX-2023-07' })],
        at: [`支出明细 ${at} 开票日期`],
      };
    },
  },
  {
    name: '配套资金到账又退回',
    rule: 'HX-AU-07',
    plant: (_ledger, random) => {
      const [matched, day, received] = matching(random);
      const receivedOn = addDays(day, random.whole(0, 30));
      const back = addReceipt({
        fund: random.pick(['退回', '追回'] as const),
        returnOf: MATCHING,
        receivedOn,
        received,
      });
      return { changes: [matched, back, booksAgree], at: ['拨款到账 3 到账金额'] };
    },
  },
  {
    name: '配套资金到账又付给单位',
    rule: 'HX-AU-07',
    plant: (ledger, random) => {
      const rows = rowsOf(ledger, 'rf_expenses');
      const [matched, day, amount] = matching(random);
      const bookedOn = addDays(day, random.whole(0, 30));
      const payee = random.pick(['示例集团公司', UNIT] as const);
      const paid = addExpense({ fund: MATCHING, bookedOn, payee, amount, invoiceAmount: amount });
      return { changes: [matched, paid, booksAgree], at: [`支出明细 ${rows.length + 1} 金额`] };
    },
  },
  {
    name: '发票多是整千元',
    rule: 'HX-AU-09',
    plant: (_ledger, random) => {
      const odd = random.whole(5, 15);
      const round = random.whole(17, 30);
      const thousands = manyPurchases(
        round,
        (): ExpenseValues => {
          const amount = fen(random.whole(1, 4) * 1_000_00);
          return { bookedOn: between(random, PAID, TODAY), amount, invoiceAmount: amount };
        },
        101,
      );
      const others = bought(random, odd, ['2025-07-10', '2026-10-31'], [301, 999]);
      return {
        changes: [clear('rf_expenses'), others, thousands, booksAgree],
        at: [`支出明细 ${odd + 1} 金额`],
      };
    },
  },
  {
    name: '几百笔金额的首位数字都一样',
    rule: 'HX-AU-24',
    plant: (_ledger, random) => {
      const digit = random.whole(1, 9) * 10_00;
      const same = manyPurchases(random.whole(300, 340), (): ExpenseValues => {
        const amount = fen(digit + random.whole(0, 9_99));
        return { bookedOn: between(random, PAID, TODAY), amount, invoiceAmount: amount };
      });
      return { changes: [clear('rf_expenses'), same, booksAgree], at: ['支出明细 金额'] };
    },
  },
  {
    name: '拨付很久才到账',
    rule: 'HX-RC-01',
    plant: (_ledger, random) => ({
      changes: [receipt(1, { receivedOn: addDays(PAID, random.whole(61, 300)) })],
      at: ['拨款到账 1 到账日期'],
    }),
  },
  {
    name: '拨付了没有到账',
    rule: 'HX-RC-01',
    plant: (_ledger, random) => {
      const paidOn = addDays(TODAY, -random.whole(61, 400));
      const paid = fen(random.whole(1, 50_000) * 100);
      return { changes: [addReceipt({ fund: MATCHING, paidOn, paid })], at: ['拨款到账 2 到账金额'] };
    },
  },
  {
    name: '到账早于拨付',
    rule: 'HX-RC-01',
    plant: (_ledger, random) => ({
      changes: [receipt(1, { receivedOn: addDays(PAID, -random.whole(1, 60)) })],
      at: ['拨款到账 1 到账日期'],
    }),
  },
  {
    name: '开票日期还没有到',
    rule: 'HX-LE-05',
    plant: inOneRow('开票日期', (_one, random) => ({ invoicedOn: addDays(TODAY, random.whole(1, 3_000)) }), hasInvoice),
  },
  {
    name: '付款日期还没有到',
    rule: 'HX-LE-05',
    plant: inOneRow('付款日期', (_one, random) => ({ paidOn: addDays(TODAY, random.whole(1, 3_000)) })),
  },
];

/** Matching funds that came on a random day. */
function matching(random: Random): readonly [Change, LocalDate, ReturnType<typeof fen>] {
  const receivedOn = addDays(PAID, random.whole(1, 300));
  const received = fen(random.whole(5_000, 50_000) * 100 + 1);
  const payer = '示例集团公司';
  return [addReceipt({ fund: MATCHING, receivedOn, payer, payee: UNIT, received }), receivedOn, received];
}

function between(random: Random, first: LocalDate, last: LocalDate): LocalDate {
  return addDays(first, random.whole(0, daysBetween(first, last)));
}
