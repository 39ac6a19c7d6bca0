import type { ReceiptValues } from '../../../ledger-core/definition/registers/money.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense, addReceipt, field, type Change } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const UNIT = '示例精密制造公司';
const MATCHING = '配套资金';
const matching = (values: ReceiptValues = {}): Change =>
  addReceipt({
    fund: MATCHING,
    receivedOn: localDate('2025-09-01'),
    payer: '示例集团公司',
    received: yuan('30000.00'),
    ...values,
  });
const back = (values: ReceiptValues = {}): Change =>
  addReceipt({
    fund: '退回',
    returnOf: MATCHING,
    receivedOn: localDate('2025-10-01'),
    received: yuan('30000.00'),
    ...values,
  });
const spend = (payee: string, day = '2025-09-20', amount = '30000.00'): Change =>
  addExpense({ fund: MATCHING, payee, bookedOn: localDate(day), amount: yuan(amount) });

/** 配套资金到账不久，等额退回或付给拨付单位、所在单位。 */
export const hxAu07: RuleFixtures = {
  rule: 'HX-AU-07',
  severity: 'warning',
  pass: [
    { name: '配套资金到账，没有转出', changes: [matching()] },
    { name: '配套资金用于采购', changes: [matching(), spend('示例甲金属材料公司')] },
    { name: '第31天退回', changes: [matching(), back({ receivedOn: localDate('2025-10-02') })] },
    { name: '差一分不等额', changes: [matching(), back({ received: yuan('29999.99') })] },
    { name: '退回在到账以前', changes: [matching(), back({ receivedOn: localDate('2025-08-31') })] },
    {
      name: '退回的是助推资金',
      changes: [matching(), back({ returnOf: '首次认定助推资金' })],
    },
    {
      name: '付给拨付单位的是助推资金',
      changes: [matching(), addExpense({ payee: '示例集团公司', amount: yuan('30000.00') })],
    },
    {
      name: '付给单位的一笔已经冲销',
      changes: [
        matching(),
        spend(UNIT),
        addExpense({ fund: MATCHING, amount: yuan('-30000.00'), reverses: '记-2511-4', voucher: '记-2511-8' }),
      ],
    },
    {
      name: '收款人没填',
      changes: [matching(), addExpense({ fund: MATCHING, payee: undefined, amount: yuan('30000.00') })],
    },
    { name: '口径缩短到10天', changes: [matching(), back()], settings: { 'HX-ST-11': '10' } },
  ],
  finding: {
    'round-trip': [
      { name: '第30天等额退回', changes: [matching(), back()], at: '拨款到账 3 到账金额' },
      {
        name: '当天等额追回',
        changes: [matching(), back({ fund: '追回', receivedOn: localDate('2025-09-01') })],
        at: '拨款到账 3 到账金额',
      },
      { name: '等额付给拨付单位', changes: [matching(), spend('示例集团公司')], at: '支出明细 4 金额' },
      { name: '等额付给所在单位', changes: [matching(), spend(UNIT)], at: '支出明细 4 金额' },
      {
        name: '拨付单位的括号写法不同',
        changes: [matching({ payer: '示例（北京）集团' }), spend('示例(北京)集团')],
        at: '支出明细 4 金额',
      },
      {
        name: '没有到账日期，按拨付日期',
        changes: [matching({ receivedOn: undefined, paidOn: localDate('2025-09-01') }), spend(UNIT)],
        at: '支出明细 4 金额',
      },
      {
        name: '两次到账，后一次转了回去',
        changes: [matching(), matching({ receivedOn: localDate('2026-03-01') }), spend(UNIT, '2026-03-02')],
        at: '支出明细 4 金额',
      },
    ],
  },
  undetermined: [
    { name: '退回没写是哪种资金', changes: [matching(), back({ returnOf: undefined })], why: '退回没有写所属资金' },
    {
      name: '退回没填日期',
      changes: [matching(), back({ receivedOn: undefined })],
      why: '转出的行没有填日期',
    },
    {
      name: '配套资金到账没填日期',
      changes: [matching({ receivedOn: undefined }), back()],
      why: '配套资金的到账日期没有填',
    },
    {
      name: '配套资金的到账金额读不出',
      changes: [matching()],
      unreadable: [['rf_receipts', 2, 'received']],
      why: '“到账金额”有读不出的内容',
    },
    {
      name: '配套支出的收款人读不出',
      changes: [matching(), spend(UNIT)],
      unreadable: [['rf_expenses', 4, 'payee']],
      why: '“收款人”有读不出的内容',
    },
    {
      name: '封面的所在单位读不出',
      changes: [matching(), spend(UNIT)],
      unreadableFields: ['rf_unit'],
      why: '所在单位读不出',
    },
    {
      name: '“支出明细”工作表被删掉',
      changes: [matching()],
      missingTables: ['rf_expenses'],
      why: '缺少“支出明细”表',
    },
  ],
  inapplicable: [
    { name: '没有配套资金到账', why: '没有配套资金到账' },
    {
      name: '承诺了配套资金，还没有到账',
      changes: [field('rf_matching_promised', yuan('30000.00'))],
      why: '没有配套资金到账',
    },
  ],
};
