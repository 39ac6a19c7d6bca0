import { describe, expect, it } from 'vitest';
import type { ExpenseValues } from '../../../ledger-core/definition/registers/money.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { auditOf } from '../../support/fixture-dossier.ts';
import { changed, purchase, replace, SMALL_LEDGER } from '../../support/fixture-ledger.ts';
import { told } from '../../support/fixture-rules.ts';

const INVOICE = '25112000000100000002';

/** One row for an invoice of 1,000.00 yuan under voucher 记-1, unless said otherwise. */
function booked(values: ExpenseValues = {}): ExpenseValues {
  const amount = yuan('1000.00');
  return purchase({ voucher: '记-1', invoice: INVOICE, amount, invoiceAmount: amount, ...values });
}

function outcome(rule: string, ...rows: readonly ExpenseValues[]): string {
  return told(auditOf(changed(SMALL_LEDGER, [replace('rf_expenses', rows)])), rule);
}

const bothFound = 'finding: 支出明细 1 发票号码、支出明细 2 发票号码';
const reversal: ExpenseValues = { voucher: '记-2', amount: yuan('-1000.00'), reverses: '记-1' };

describe('ET-093：同一张发票', () => {
  it.each<[string, ExpenseValues[], string]>([
    ['记在两张凭证上', [booked(), booked({ voucher: '记-2' })], bothFound],
    [
      '记在三张凭证上，每一行都指出',
      [booked(), booked({ voucher: '记-2' }), booked({ voucher: '记-3' })],
      `${bothFound}、支出明细 3 发票号码`,
    ],
    ['一行有凭证号、一行没有', [booked(), booked({ voucher: undefined })], bothFound],
    ['红字冲销后换凭证重记', [booked(), booked(reversal), booked({ voucher: '记-3' })], 'pass'],
    [
      '红字冲销没抄发票号码，换凭证重记',
      [booked(), booked({ ...reversal, invoice: undefined }), booked({ voucher: '记-3' })],
      'pass',
    ],
    [
      '冲销的是这张凭证的另一张发票：没有冲到这一张',
      [booked(), booked({ ...reversal, invoice: '25112000000100000009' }), booked({ voucher: '记-3' })],
      'finding: 支出明细 1 发票号码、支出明细 3 发票号码',
    ],
    [
      '冲销后重记了两次',
      [booked(), booked(reversal), booked({ voucher: '记-3' }), booked({ voucher: '记-4' })],
      'finding: 支出明细 3 发票号码、支出明细 4 发票号码',
    ],
    [
      '冲销凭证号大小写不同',
      [booked({ voucher: 'JZ-a1' }), booked({ ...reversal, reverses: 'jz-A1' }), booked({ voucher: '记-3' })],
      'pass',
    ],
    ['一行金额是零：不算记过账', [booked(), booked({ voucher: '记-2', amount: yuan('0.00') })], 'pass'],
    ['一行金额没填：不算记过账', [booked(), booked({ voucher: '记-2', amount: undefined })], 'pass'],
  ])('%s', (_name, rows, expected) => {
    expect(outcome('ET-093', ...rows)).toBe(expected);
  });
});

describe('ET-093：一张发票在一张凭证上分两行', () => {
  const split = (first: string, second: string, invoiceAmount: string | undefined): ExpenseValues[] =>
    [first, second].map((amount, at) =>
      booked({
        amount: yuan(amount),
        invoiceAmount: invoiceAmount === undefined ? undefined : yuan(invoiceAmount),
        category: at === 0 ? '材料费' : '设备费',
      }),
    );

  it.each<[string, ExpenseValues[], string]>([
    ['合计等于发票金额', split('600.00', '400.00', '1000.00'), 'pass'],
    ['合计小于发票金额', split('600.00', '300.00', '1000.00'), 'pass'],
    ['合计超过发票金额一分钱', split('600.00', '400.01', '1000.00'), bothFound],
    ['没填发票金额：说不清', split('600.00', '400.00', undefined), 'undetermined'],
    [
      '只有一行填了发票金额且够用：另一行说不清',
      [booked({ amount: yuan('600.00') }), booked({ amount: yuan('400.00'), invoiceAmount: undefined })],
      'undetermined',
    ],
    [
      '分行，又在另一张凭证上整张再记',
      [...split('600.00', '400.00', '1000.00'), booked({ voucher: '记-2' })],
      `${bothFound}、支出明细 3 发票号码`,
    ],
  ])('%s', (_name, rows, expected) => {
    expect(outcome('ET-093', ...rows)).toBe(expected);
  });
});

describe('ET-093：号码怎样算相同', () => {
  const pair = (first: ExpenseValues, second: ExpenseValues): ExpenseValues[] => [
    booked(first),
    booked({ voucher: '记-2', ...second }),
  ];

  it.each<[string, ExpenseValues[], string]>([
    [
      '20位号码只有后5位不同：不是同一张（表格软件只比前15位）',
      pair({ invoice: '25112000000100000002' }, { invoice: '25112000000100067890' }),
      'pass',
    ],
    ['20位号码相同，一行多填了发票代码：仍是同一张', pair({}, { invoiceCode: '011002200111' }), bothFound],
    [
      '8位号码相同，发票代码也相同',
      pair({ invoice: '00012345', invoiceCode: '011002200111' }, { invoice: '00012345', invoiceCode: '011002200111' }),
      bothFound,
    ],
    [
      '8位号码相同，发票代码不同：是两张',
      pair({ invoice: '00012345', invoiceCode: '011002200111' }, { invoice: '00012345', invoiceCode: '011002200222' }),
      'pass',
    ],
    [
      '8位号码相同，一行没有发票代码',
      pair({ invoice: '00012345', invoiceCode: '011002200111' }, { invoice: '00012345' }),
      'pass',
    ],
    [
      '财政票据号码不同',
      pair({ invoice: '0012345678', voucherKind: '财政票据' }, { invoice: '0012345679', voucherKind: '财政票据' }),
      'pass',
    ],
    [
      '财政票据10位号码相同，没有代码：不能断定是同一张（由 ET-093a 提示）',
      pair({ invoice: '0012345678', voucherKind: '财政票据' }, { invoice: '0012345678', voucherKind: '财政票据' }),
      'pass',
    ],
    [
      '财政票据10位号码和代码都相同',
      pair(
        { invoice: '0012345678', invoiceCode: '11010124', voucherKind: '财政票据' },
        { invoice: '0012345678', invoiceCode: '11010124', voucherKind: '财政票据' },
      ),
      bothFound,
    ],
    [
      '12位号码相同，没有代码：一个号码就是一张',
      pair({ invoice: '001234567890' }, { invoice: '001234567890' }),
      bothFound,
    ],
    ['11位号码相同，没有代码：不能断定', pair({ invoice: '00123456789' }, { invoice: '00123456789' }), 'pass'],
  ])('%s', (_name, rows, expected) => {
    expect(outcome('ET-093', ...rows)).toBe(expected);
  });
});

describe('HX-FP-01：其他票据不按发票位数核对', () => {
  it.each<[string, ExpenseValues, string]>([
    ['财政票据10位', { invoice: '0012345678', voucherKind: '财政票据' }, 'pass'],
    ['火车票 E123456789', { invoice: 'E123456789', voucherKind: '客运电子客票' }, 'pass'],
    ['电子客票行程单20位，票据类型没填', { invoice: '25119110001000123456' }, 'pass'],
    ['火车票没写票据类型', { invoice: 'E123456789' }, 'finding: 支出明细 1 发票号码'],
    ['写成增值税发票的财政票据', { invoice: '0012345678', voucherKind: '增值税发票' }, 'finding: 支出明细 1 发票号码'],
    ['其他票据', { invoice: '收据 12', voucherKind: '其他' }, 'pass'],
  ])('%s', (_name, values, expected) => {
    expect(outcome('HX-FP-01', booked(values))).toBe(expected);
  });
});

it('指出另一处在哪一行、哪张凭证', () => {
  const rows = [booked(), booked({ voucher: '记-2', bookedOn: localDate('2025-12-02') })];
  const { findings } = auditOf(changed(SMALL_LEDGER, [replace('rf_expenses', rows)]));
  const messages = findings.filter(({ rule }) => rule === 'ET-093').map(({ message }) => message);
  expect(messages.map(({ zh }) => zh)).toEqual([
    `发票${INVOICE}记了不止一次，或各行合计超过了发票金额，另见第6行（记-2）。`,
    `发票${INVOICE}记了不止一次，或各行合计超过了发票金额，另见第5行（记-1）。`,
  ]);
  expect(messages[0]?.en).toContain('row 6 (记-2)');
});
