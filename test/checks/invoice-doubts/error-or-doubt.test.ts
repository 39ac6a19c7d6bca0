import { describe, expect, it } from 'vitest';
import type { ExpenseValues } from '../../../ledger-core/definition/registers/money.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { auditOf } from '../../support/fixture-dossier.ts';
import { changed, purchase, replace, SMALL_LEDGER } from '../../support/fixture-ledger.ts';
import { told } from '../../support/fixture-rules.ts';

/** So many yuan of an invoice of 1,000.00, booked under 记-1, unless said otherwise. */
function booked(amount: string, values: ExpenseValues = {}): ExpenseValues {
  return purchase({
    voucher: '记-1',
    invoice: '25112000000100000002',
    amount: yuan(amount),
    invoiceAmount: yuan('1000.00'),
    ...values,
  });
}

/** The same rows with 发票金额 left blank. */
function unstated(rows: readonly ExpenseValues[]): ExpenseValues[] {
  return rows.map((row) => ({ ...row, invoiceAmount: undefined }));
}

const places = (...rows: readonly number[]): string =>
  `finding: ${rows.map((row) => `支出明细 ${row} 发票号码`).join('、')}`;
const [second, third]: ExpenseValues[] = [{ voucher: '记-2' }, { voucher: '记-3' }];

type Expected = readonly [booked: string, doubt: string];

function expectBoth(rows: readonly ExpenseValues[], [twice, doubt]: Expected): void {
  const audit = auditOf(changed(SMALL_LEDGER, [replace('rf_expenses', rows)]));
  expect([told(audit, 'ET-093'), told(audit, 'ET-093a')]).toEqual([twice, doubt]);
}

const halves = [booked('400.00'), booked('600.00', second)];
const overByAFen = [booked('400.00'), booked('600.01', second)];
const takenBack = (values: ExpenseValues): ExpenseValues[] => [
  booked('1000.00'),
  booked('-1000.00', { ...second, ...values }),
  booked('1000.00', third),
];

describe('填了发票金额：合计没有超过就不是重复，跨凭证的请人核对', () => {
  it.each<[string, ExpenseValues[], Expected]>([
    ['分两张凭证，合计等于发票金额', halves, ['pass', places(1, 2)]],
    ['分两张凭证，合计超过一分钱', overByAFen, [places(1, 2), 'pass']],
    [
      '分三张凭证，合计没有超过',
      [booked('400.00'), booked('300.00', second), booked('300.00', third)],
      ['pass', places(1, 2, 3)],
    ],
    ['同一张凭证分两行', [booked('400.00'), booked('600.00')], ['pass', 'pass']],
    ['整张冲销后重记', takenBack({ reverses: '记-1' }), ['pass', 'pass']],
    ['整张冲销，没写冲销凭证号：净额没有超过', takenBack({}), ['pass', places(1, 3)]],
    [
      '一部分用红字冲回，冲回的再记：净额等于发票金额',
      [booked('1000.00'), booked('-400.00', second), booked('400.00', third)],
      ['pass', places(1, 3)],
    ],
    [
      '一部分用红字冲回，再记的多了一分钱',
      [booked('1000.00'), booked('-400.00', second), booked('400.01', third)],
      [places(1, 3), 'pass'],
    ],
  ])('%s', (_name, rows, expected) => {
    expectBoth(rows, expected);
  });
});

describe('没填发票金额：记在两张凭证上就多了一张，冲销过的除外', () => {
  it.each<[string, ExpenseValues[], Expected]>([
    ['分两张凭证', unstated(halves), [places(1, 2), 'pass']],
    ['整张冲销后重记', unstated(takenBack({ reverses: '记-1' })), ['pass', 'pass']],
    ['冲销没抄发票号码，后重记', unstated(takenBack({ reverses: '记-1', invoice: undefined })), ['pass', 'pass']],
    ['红字没写冲的是哪张凭证：没有冲到', unstated(takenBack({})), [places(1, 3), 'pass']],
    ['同一张凭证分两行：说不清', unstated([booked('400.00'), booked('600.00')]), ['undetermined', 'pass']],
  ])('%s', (_name, rows, expected) => {
    expectBoth(rows, expected);
  });
});

describe('号码多长才算一张发票', () => {
  const pair = (invoice: string, first: ExpenseValues = {}, other: ExpenseValues = first): ExpenseValues[] => [
    booked('1000.00', { invoice, ...first }),
    booked('1000.00', { invoice, ...second, ...other }),
  ];
  const code = { invoiceCode: '011002200111' };
  it.each<[string, ExpenseValues[], Expected]>([
    ['20位', pair('25112000000100000002'), [places(1, 2), 'pass']],
    ['12位：独一无二', pair('001234567890'), [places(1, 2), 'pass']],
    ['11位，没有代码', pair('00123456789'), ['pass', places(1, 2)]],
    ['8位，没有代码', pair('00012345'), ['pass', places(1, 2)]],
    ['8位，代码相同', pair('00012345', code), [places(1, 2), 'pass']],
    ['8位，代码不同', pair('00012345', code, { invoiceCode: '011002200222' }), ['pass', 'pass']],
    ['8位，一行没有代码', pair('00012345', code, {}), ['pass', places(1, 2)]],
    ['8位，没有代码，在同一张凭证上', pair('00012345', {}, { voucher: '记-1' }), ['pass', 'pass']],
    [
      '8位，没有代码，票据类型不同',
      pair('00012345', { voucherKind: '增值税发票' }, { voucherKind: '财政票据' }),
      ['pass', 'pass'],
    ],
    ['8位，没有代码，第二行没有金额', pair('00012345', {}, { amount: undefined }), ['pass', 'pass']],
  ])('%s', (_name, rows, expected) => {
    expectBoth(rows, expected);
  });

  it.each(['无', '/', '—', '见附件', '无票'])('“%s”里没有数字，不是发票号码', (invoice) => {
    expectBoth(pair(invoice), ['pass', 'pass']);
  });
});
