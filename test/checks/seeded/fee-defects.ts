import { Decimal } from 'decimal.js';
import type { LedgerContent } from '../../../ledger-core/definition/ledger-content.ts';
import type { FeeValues } from '../../../ledger-core/definition/registers/fees.ts';
import type { ExpenseValues } from '../../../ledger-core/definition/registers/money.ts';
import { withheldTax } from '../../../ledger-core/definition/withholding-tax.ts';
import { addDays, localDate } from '../../../ledger-core/kernel/local-date.ts';
import { fen, subtract, ZERO, type Fen } from '../../../ledger-core/kernel/money.ts';
import type { Random } from '../../../ledger-core/kernel/seeded-random.ts';
import { add, booksAgree, field, rowsOf, type Change } from '../../support/fixture-ledger.ts';
import type { Defect } from './defect.ts';

/** A lecture within every standard, on a day and under a voucher of its own. */
function lectureOf(random: Random): FeeValues {
  const on = addDays(localDate('2025-07-20'), random.whole(1, 300));
  const gross = fen(random.whole(300, 900) * 100);
  return {
    id: 'LW-1',
    on,
    voucher: `记-${on.slice(2, 4)}${on.slice(5, 7)}-${random.whole(900, 950)}`,
    kind: '讲课费',
    name: '辰教授（示例）',
    employer: '示例大学',
    level: '正高级',
    content: '夹具设计',
    quantity: new Decimal(2),
    unit: '学时',
    form: '现场',
    gross,
    tax: withheldTax(gross),
  };
}

/** The expense that pays a fee: all that its register says is booked. */
function bookedFor(fee: FeeValues, values: ExpenseValues = {}): ExpenseValues {
  return {
    bookedOn: fee.on,
    paidOn: fee.on,
    voucher: fee.voucher,
    fund: '首次认定助推资金',
    category: fee.kind === '劳务费' ? '劳务费' : `专家${fee.kind ?? ''}`,
    project: 'CX-2025-01',
    stage: '研究',
    summary: '专家技术指导',
    payee: fee.name,
    amount: fee.gross,
    method: '转账',
    voucherKind: '发放表',
    ...values,
  };
}

/** A fee spoilt in one way, and booked as it stands. */
function inOneFee(column: string, plan: (fee: FeeValues, random: Random) => FeeValues): Defect['plant'] {
  return (_ledger, random) => {
    const fee = lectureOf(random);
    const spoilt = { ...fee, ...plan(fee, random) };
    return {
      changes: [add('rf_fees', spoilt), add('rf_expenses', bookedFor(spoilt)), booksAgree],
      at: [`劳务费登记 1 ${column}`],
    };
  };
}

/** Taxed as the law wants. */
const taxed = (gross: Fen): FeeValues => ({ gross, tax: withheldTax(gross) });

/** An occasion whose cost for one day is above any quota. */
function occasion(category: string): Defect['plant'] {
  return (ledger, random) => {
    const heads = random.whole(1, 5);
    const on = addDays(localDate('2025-07-20'), random.whole(1, 300));
    const fee = { ...lectureOf(random), on, gross: fen(heads * 760_00 + random.whole(1, 600_00)) };
    const cost = bookedFor(fee, { category, stage: '成果转化应用', payee: '示例壬会议中心', voucherKind: undefined });
    const held = { id: 'HD-9', on, type: '技能培训', theme: '新工艺推广', members: 1, others: heads - 1 };
    return {
      changes: [
        add('rf_activities', { ...held, voucher: fee.voucher }),
        add('rf_expenses', { ...cost, bookedOn: addDays(on, random.whole(0, 60)) }),
        booksAgree,
      ],
      at: [lastExpense(ledger, '金额')],
    };
  };
}

function lastExpense(ledger: LedgerContent, column: string): string {
  return `支出明细 ${rowsOf(ledger, 'rf_expenses').length + 1} ${column}`;
}

function withFee(plan: (fee: FeeValues, random: Random) => readonly Change[], at: string): Defect['plant'] {
  return (_ledger, random) => ({ changes: [...plan(lectureOf(random), random), booksAgree], at: [at] });
}

/** Fees to persons: standards, tax, payees, the fee sheet. */
export const FEE_DEFECTS: readonly Defect[] = [
  {
    name: '咨询费超标准',
    rule: 'HX-AU-10',
    plant: inOneFee('税前金额', (_fee, random) => {
      // Half a day of the lowest rank: 900 yuan after tax.
      const gross = fen(random.whole(92_510, 400_000));
      return { kind: '咨询费', level: '中级及以下', unit: '半天', quantity: new Decimal(1), ...taxed(gross) };
    }),
  },
  {
    name: '讲课费超标准',
    rule: 'HX-AU-10a',
    plant: inOneFee('税前金额', (_fee, random) => ({
      level: random.pick(['副高级', '中级及以下'] as const),
      quantity: new Decimal(1),
      ...taxed(fen(random.whole(50_001, 79_900))),
    })),
  },
  { name: '会议费人均超过定额', rule: 'HX-AU-10b', plant: occasion('会议费') },
  { name: '培训费人均超过定额', rule: 'HX-AU-10b', plant: occasion('培训费') },
  { name: '费用发给成员', rule: 'HX-AU-11', plant: inOneFee('姓名', () => ({ name: '张三' })) },
  {
    name: '一天讲课超过八学时',
    rule: 'HX-AU-12',
    plant: inOneFee('数量', (_fee, random) => ({ quantity: new Decimal(random.whole(17, 40)).dividedBy(2) })),
  },
  {
    name: '同一堂课两张凭证付了两次',
    rule: 'HX-AU-12',
    plant: withFee((fee) => {
      const again = { ...fee, id: 'LW-2', voucher: `${fee.voucher ?? ''}1` };
      return [add('rf_fees', fee, again), add('rf_expenses', bookedFor(fee), bookedFor(again))];
    }, '劳务费登记 2 凭证号'),
  },
  {
    name: '代扣的个人所得税不对',
    rule: 'HX-TX-01',
    plant: inOneFee('个人所得税', ({ gross = ZERO }, random) => ({
      tax: fen(withheldTax(gross) + random.whole(2, 5_000)),
    })),
  },
  {
    name: '金额既不是税前也不是税后',
    rule: 'HX-TX-01',
    plant: (ledger, random) => {
      const { gross = ZERO, ...fee } = lectureOf(random);
      const amount = subtract(gross, fen(withheldTax(gross) + random.whole(1, 5_000)));
      const row = bookedFor(fee, { amount, gross, tax: withheldTax(gross) });
      return { changes: [add('rf_expenses', row), booksAgree], at: [lastExpense(ledger, '金额')] };
    },
  },
  {
    name: '发放表与支出明细对不上',
    rule: 'HX-FE-01',
    plant: withFee(
      (fee, random) => [
        add('rf_fees', fee),
        add('rf_expenses', bookedFor(fee, { amount: fen((fee.gross ?? 0) + random.whole(1, 5_000)) })),
      ],
      '劳务费登记 1 税前金额',
    ),
  },
  {
    name: '登记的费用没有入账',
    rule: 'HX-FE-01',
    plant: withFee((fee) => [add('rf_fees', fee)], '劳务费登记 1 凭证号'),
  },
  {
    name: '登记的费用没有凭证号',
    rule: 'HX-FE-01',
    plant: withFee((fee) => [add('rf_fees', { ...fee, voucher: undefined })], '劳务费登记 1 凭证号'),
  },
  {
    name: '身份证号抄错一位',
    rule: 'HX-ID-01',
    plant: inOneFee('身份证号', (_fee, random) => ({ idNumber: miscopied('11010519491231002', random) })),
  },
  {
    name: '统一社会信用代码抄错一位',
    rule: 'HX-ID-02',
    plant: (_ledger, random) => ({
      changes: [field('rf_uscc', `${miscopied('91350100', random)}M000100Y43`)],
      at: ['封面 统一社会信用代码'],
    }),
  },
  {
    name: '临时帮工领劳务费',
    rule: 'ET-090a',
    plant: inOneFee('职称级别', () => ({ kind: '劳务费', level: '临时用工' })),
  },
];

/** One digit read as another. */
function miscopied(digits: string, random: Random): string {
  const at = random.whole(0, digits.length - 1);
  const other = (Number(digits.charAt(at)) + random.whole(1, 9)) % 10;
  return `${digits.slice(0, at)}${other}${digits.slice(at + 1)}${digits.length === 17 ? 'X' : ''}`;
}
