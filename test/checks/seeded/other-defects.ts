import { addDays, localDate } from '../../../ledger-core/kernel/local-date.ts';
import { add as plus, fen, subtract, yuan } from '../../../ledger-core/kernel/money.ts';
import {
  addBudget,
  addReceipt,
  addReview,
  booksAgree,
  field,
  receipt,
  review,
  rowsOf,
} from '../../support/fixture-ledger.ts';
import { isPurchase, pickRow, spentOf, type Defect } from './defect.ts';

/** Mistakes in receipts, reviews, budget and on the cover. */
export const OTHER_DEFECTS: readonly Defect[] = [
  {
    name: '首次助推资金金额不对',
    rule: 'ET-080',
    plant: (_ledger, random) => {
      const paid = fen(yuan('200000.00') + random.whole(1, 40) * 1_000_00);
      return { changes: [receipt(1, { paid, received: paid }), booksAgree], at: ['拨款到账 1 拨付金额'] };
    },
  },
  {
    name: '首次助推资金登记两次',
    rule: 'ET-080',
    plant: (ledger, random) => {
      const [first = {}] = rowsOf(ledger, 'rf_receipts');
      const again = { ...first, paidOn: addDays(localDate('2025-07-08'), random.whole(1, 300)) };
      return { changes: [addReceipt(again), booksAgree], at: ['拨款到账 2 资金种类'] };
    },
  },
  {
    name: '助推资金早于复审达标拨付',
    rule: 'ET-080',
    plant: (_ledger, random) => ({
      changes: [receipt(1, { paidOn: addDays(localDate('2025-06-18'), -random.whole(1, 200)) })],
      at: ['拨款到账 1 拨付日期'],
    }),
  },
  {
    name: '次年复审没有达标',
    rule: 'ET-080',
    plant: (_ledger, random) => ({
      changes: [review(1, { result: random.pick(['整改', '不合格', '摘牌'] as const) })],
      at: ['拨款到账 1 资金种类'],
    }),
  },
  {
    name: '没有授予而有之星助推资金',
    rule: 'ET-081',
    plant: (_ledger, random) => {
      const day = localDate('2029-06-12');
      const star = { fund: '创新活力之星助推资金', payer: '经开区总工会', received: yuan('200000.00') };
      const notAwarded = addReview({ type: '期满复审', on: day, result: '达标', star: '否' });
      const granted = addReceipt({ ...star, receivedOn: addDays(day, random.whole(1, 90)) });
      return { changes: [notAwarded, granted, booksAgree], at: ['拨款到账 2 资金种类'] };
    },
  },
  {
    name: '拨付单位不是区总工会',
    rule: 'ET-082',
    plant: (_ledger, random) => ({
      changes: [receipt(1, { payer: random.pick(['示例集团公司', '经开区财政审计局', '某街道工会'] as const) })],
      at: ['拨款到账 1 拨付单位'],
    }),
  },
  {
    name: '不隶属经开区，资金性质却是工会经费',
    rule: 'ET-083',
    plant: (_ledger, random) => ({
      changes: [
        field('rf_union_affiliation', '不隶属经开区'),
        field('rf_fund_nature', random.pick(['工会经费', '其他'] as const)),
      ],
      at: ['封面 资金性质'],
    }),
  },
  {
    name: '没有专项核算编码',
    rule: 'ET-086',
    follows: ['ET-096'],
    plant: () => ({ changes: [field('rf_sub_account', undefined)], at: ['封面 专项核算编码'] }),
  },
  {
    name: '账面余额不符',
    rule: 'ET-086',
    follows: ['ET-096'],
    plant: (ledger, random) => {
      const books = plus(subtract(yuan('200000.00'), spentOf(ledger)), fen(random.whole(1, 9_999_99)));
      return { changes: [field('rf_sub_account_balance', books)], at: ['封面 账面余额'] };
    },
  },
  {
    name: '拨付没有足额到账',
    rule: 'ET-087',
    plant: (_ledger, random) => {
      const received = fen(yuan('200000.00') - random.whole(1, 400_00));
      return { changes: [receipt(1, { received }), booksAgree], at: ['拨款到账 1 到账金额'] };
    },
  },
  {
    name: '超预算',
    rule: 'ET-094',
    plant: (ledger, random) => {
      const rows = rowsOf(ledger, 'rf_expenses');
      const { category, fund } = rows[pickRow(rows, random, isPurchase) - 1] ?? {};
      return { changes: [addBudget({ fund, category, initial: fen(random.whole(0, 99)) })], at: ['预算 1 支出类别'] };
    },
  },
  {
    name: '配套到期未到位',
    rule: 'ET-095',
    plant: (_ledger, random) => ({
      changes: [
        field('rf_matching_promised', fen(random.whole(1, 50_000) * 100)),
        field('rf_matching_due', addDays(localDate('2025-12-31'), random.whole(-90, 200))),
      ],
      at: ['封面 承诺配套资金'],
    }),
  },
  {
    name: '到账没写资金种类',
    rule: 'HX-LE-04',
    plant: (_ledger, random) => {
      const received = fen(random.whole(1, 9_999_99));
      const unnamed = addReceipt({ receivedOn: addDays(localDate('2025-07-10'), random.whole(1, 300)), received });
      return { changes: [unnamed, booksAgree], at: ['拨款到账 2 资金种类'] };
    },
  },
  {
    name: '退回填成负数',
    rule: 'HX-LE-04',
    plant: (_ledger, random) => {
      const received = fen(-random.whole(1, 100_00));
      const returned = { fund: random.pick(['退回', '追回'] as const), returnOf: '配套资金', received };
      const receivedOn = addDays(localDate('2025-07-10'), random.whole(1, 300));
      return { changes: [addReceipt({ ...returned, receivedOn }), booksAgree], at: ['拨款到账 2 到账金额'] };
    },
  },
];
