import type { LedgerContent } from '../../../ledger-core/definition/ledger-content.ts';
import type { ExpenseValues } from '../../../ledger-core/definition/registers/money.ts';
import { addDays, localDate, yearOf, type LocalDate } from '../../../ledger-core/kernel/local-date.ts';
import { fen, negate, yuan, ZERO } from '../../../ledger-core/kernel/money.ts';
import type { Random } from '../../../ledger-core/kernel/seeded-random.ts';
import { UNIT } from '../../../ledger-core/programmes/etown/honest-ledger.ts';
import { add, addReceipt, booksAgree, field, purchase, rowsOf } from '../../support/fixture-ledger.ts';
import { hasInvoice, inOneRow, isPurchase, pickRow, type Defect, type Planted } from './defect.ts';

const GRANT = '首次认定助推资金';
const NO_INVOICE = { invoice: undefined, invoiceCode: undefined, invoiceAmount: undefined };
const isLarge = ({ amount }: ExpenseValues): boolean => (amount ?? ZERO) > yuan('1000.00');
const isGoods = ({ category }: ExpenseValues): boolean => ['设备费', '材料费'].includes(category ?? '');
const isBooked = ({ bookedOn }: ExpenseValues): boolean => bookedOn !== undefined;

/** Takes back a random expense by a new last row. */
function reversed(column: string, how: (original: ExpenseValues, random: Random) => ExpenseValues): Defect['plant'] {
  return (ledger, random) => {
    const rows = rowsOf(ledger, 'rf_expenses');
    const original = rows[pickRow(rows, random, isPurchase) - 1] ?? {};
    const row = {
      ...original,
      ...NO_INVOICE,
      seq: rows.length + 1,
      voucher: `红-${random.whole(1, 99)}`,
      reverses: original.voucher,
      amount: negate(original.amount ?? ZERO),
      ...how(original, random),
    };
    return { changes: [add('rf_expenses', row), booksAgree], at: [`支出明细 ${rows.length + 1} ${column}`] };
  };
}

/** An activity as a new last row of its register. */
function withActivity(
  ledger: LedgerContent,
  column: string,
  values: { readonly on: LocalDate; readonly voucher?: string | undefined; readonly members?: number },
): Planted {
  const place = rowsOf(ledger, 'rf_activities').length + 1;
  return {
    changes: [add('rf_activities', { id: 'HD-99', theme: '设备使用培训', ...values })],
    at: [`创新活动台账 ${place} ${column}`],
  };
}

/** Cash, duties, reversals, balances. A gap in voucher numbers is not among them: it is looked for on demand only. */
const CONTROL: readonly Defect[] = [
  { name: '大额现金', rule: 'HX-AU-13', plant: inOneRow('付款方式', () => ({ method: '现金' }), isLarge) },
  {
    name: '经办人自己审批',
    rule: 'HX-AU-15',
    plant: inOneRow('审批人', (_one, random) => {
      const name = random.pick(['张三', '赵六']);
      return { handler: name, approver: name };
    }),
  },
  {
    name: '审批人自己记账',
    rule: 'HX-AU-15',
    plant: inOneRow('记账人', () => ({ handler: '赵六', approver: '李四', bookkeeper: '李四' })),
  },
  {
    name: '冲销的凭证不在台账里',
    rule: 'HX-AU-17a',
    plant: reversed('冲销凭证号', (_original, random) => ({ reverses: `记-2412-${random.whole(1, 99)}` })),
  },
  {
    name: '冲销的比原来记的多',
    rule: 'HX-AU-17a',
    plant: reversed('金额', ({ amount = ZERO }, random) => ({ amount: fen(negate(amount) - random.whole(1, 9_999)) })),
  },
  {
    name: '跨年度冲销',
    rule: 'HX-AU-17b',
    plant: reversed('记账日期', ({ bookedOn = localDate('2025-12-01') }, random) => ({
      bookedOn: localDate(`${yearOf(bookedOn) + 1}-01-${random.whole(10, 31)}`),
    })),
  },
  {
    name: '配套资金两次到账之间花过了头',
    rule: 'HX-AU-18',
    plant: (ledger, random) => {
      const place = rowsOf(ledger, 'rf_expenses').length + 1;
      const first = addDays(localDate('2025-08-01'), random.whole(0, 90));
      const part = { fund: '配套资金', received: yuan('10000.00') };
      const spent = purchase({
        seq: place,
        fund: '配套资金',
        bookedOn: addDays(first, random.whole(0, 30)),
        voucher: `配-${random.whole(1, 99)}`,
        amount: fen(yuan('10000.00') + random.whole(1, 9_999_99)),
        invoice: '25112000000100099001',
        invoiceAmount: undefined,
      });
      const changes = [
        addReceipt({ ...part, receivedOn: first }),
        add('rf_expenses', spent),
        addReceipt({ ...part, receivedOn: addDays(first, 31 + random.whole(0, 90)) }),
        booksAgree,
      ];
      return { changes, at: [`支出明细 ${place} 金额`] };
    },
  },
];

/** Attachments, vouchers, payees, activities. */
const EVIDENCE: readonly Defect[] = [
  { name: '附件数是零', rule: 'HX-AU-14', plant: inOneRow('附件数', () => ({ attachments: 0 })) },
  {
    name: '摘要只写一批',
    rule: 'HX-AU-14a',
    plant: inOneRow('摘要', (_one, random) => ({ summary: random.pick(['材料一批', '标准件一宗']) }), isPurchase),
  },
  { name: '没有票据', rule: 'HX-AU-19', plant: inOneRow('发票号码', () => NO_INVOICE, hasInvoice) },
  {
    name: '付给本单位',
    rule: 'HX-AU-19',
    plant: inOneRow(
      '收款人',
      (_one, random) => ({ ...NO_INVOICE, payee: `${UNIT}${random.pick(['', '工会', '工会委员会'])}` }),
      hasInvoice,
    ),
  },
  {
    name: '活动与发票相隔很久',
    rule: 'HX-AU-22',
    plant: (ledger, random) => {
      const rows = rowsOf(ledger, 'rf_expenses');
      const { voucher, invoicedOn } = rows[pickRow(rows, random, hasInvoice) - 1] ?? {};
      const days = random.whole(61, 400) * random.pick([1, -1]);
      return withActivity(ledger, '凭证号', { voucher, on: addDays(invoicedOn ?? localDate('2025-09-01'), days) });
    },
  },
  {
    name: '活动的凭证不在台账里',
    rule: 'HX-AU-22',
    plant: (ledger, random) => {
      const voucher = `记-2412-${random.whole(1, 99)}`;
      return withActivity(ledger, '凭证号', { voucher, on: localDate('2025-12-20') });
    },
  },
  {
    name: '参加的成员比在册的多',
    rule: 'HX-AU-23',
    plant: (ledger, random) => {
      const members = rowsOf(ledger, 'rf_members').length + random.whole(1, 9);
      return withActivity(ledger, '成员人数', { members, on: addDays(localDate('2025-09-01'), random.whole(0, 90)) });
    },
  },
  {
    name: '货款付给成员',
    rule: 'HX-KW-04',
    plant: inOneRow(
      '收款人',
      () => ({ payee: '张三' }),
      (one) => isLarge(one) && isGoods(one),
    ),
  },
  {
    name: '工会核算的钱进了单位账户',
    rule: 'HX-KW-05',
    plant: (ledger) => {
      const places = rowsOf(ledger, 'rf_receipts').flatMap(({ fund, payee = '' }, at) =>
        fund === GRANT && payee !== '' && !payee.includes('工会') ? [`拨款到账 ${at + 1} 收款单位`] : [],
      );
      return { changes: [field('rf_book_entity', '基层工会')], at: places };
    },
  },
];

/** Measures of the authorities, as recorded. */
const SANCTIONS: readonly Defect[] = [
  {
    name: '暂停期间用助推资金',
    rule: 'ET-097',
    plant: (ledger, random) => {
      const rows = rowsOf(ledger, 'rf_expenses');
      const { paidOn, bookedOn } = rows[pickRow(rows, random, isBooked) - 1] ?? {};
      const until = paidOn ?? bookedOn ?? localDate('2025-12-31');
      const on = addDays(until, -random.whole(1, 60));
      const places = rows.flatMap((one, at) => {
        const used = one.paidOn ?? one.bookedOn ?? on;
        return used > on && used <= until ? [`支出明细 ${at + 1} ${one.paidOn ? '付款日期' : '记账日期'}`] : [];
      });
      return { changes: [add('rf_sanctions', { on, measure: '暂停拨付', until })], at: places };
    },
  },
  {
    name: '追回的资金没有退回',
    rule: 'ET-097a',
    plant: (_ledger, random) => {
      const on = addDays(localDate('2026-01-01'), random.whole(0, 200));
      const claimed = { on, measure: '追回资金', amount: fen(random.whole(2, 10_000_00)) };
      const back = { fund: '追回', returnOf: GRANT, receivedOn: on, received: fen(claimed.amount - 1) };
      return {
        changes: [add('rf_sanctions', claimed), addReceipt(back), booksAgree],
        at: ['处理记录 1 金额'],
      };
    },
  },
  {
    name: '处理记录没填日期',
    rule: 'ET-097a',
    plant: (_ledger, random) => {
      const measure = random.pick(['暂停拨付', '追回资金']);
      return { changes: [add('rf_sanctions', { measure, amount: yuan('100.00') })], at: ['处理记录 1 日期'] };
    },
  },
];

export const CONTROL_DEFECTS: readonly Defect[] = [...CONTROL, ...EVIDENCE, ...SANCTIONS];
