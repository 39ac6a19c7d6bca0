import { describe, expect, it } from 'vitest';
import type { ExpenseValues } from '../../ledger-core/definition/registers/money.ts';
import { localDate } from '../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../ledger-core/kernel/money.ts';
import { auditOf, type Damage } from '../support/fixture-dossier.ts';
import {
  addBudget,
  addExpense,
  addReceipt,
  addReview,
  booksAgree,
  changed,
  clear,
  expense,
  field,
  purchase,
  receipt,
  replace,
  SMALL_LEDGER,
  type Change,
} from '../support/fixture-ledger.ts';
import { told } from '../support/fixture-rules.ts';

const matching: readonly Change[] = [
  field('rf_matching_promised', yuan('50000.00')),
  field('rf_matching_due', localDate('2025-12-31')),
  addReceipt({ fund: '配套资金', receivedOn: localDate('2025-11-21'), received: yuan('50000.00') }),
  booksAgree,
];
const budget = addBudget({ category: '设备费', initial: yuan('90000.00') });
const other = addExpense({ category: '其他支出', summary: '项目资料翻译及图纸晒印', amount: yuan('800.00') });
const INVOICE = '25112000000100000002';
const booked = (voucher: string, amount: string, reverses?: string): ExpenseValues =>
  purchase({ voucher, invoice: INVOICE, amount: yuan(amount), invoiceAmount: yuan('1000.00'), reverses });
const rebooked = replace('rf_expenses', [booked('1', '1000.00'), booked('2', '-1000.00', '1'), booked('3', '1000.00')]);
const split = replace('rf_expenses', [booked('1', '500.00'), booked('1', '500.00')]);
const STAR = { fund: '创新活力之星助推资金', payer: '经开区总工会', received: yuan('200000.00') };

// What is missing or cannot be read is never turned against the workshop: undetermined, not an error and not a pass.
describe.each<[string, readonly Change[], Damage, readonly string[]]>([
  [
    '“拨款到账”工作表被删掉',
    matching,
    { missingTables: ['rf_receipts'] },
    ['ET-082', 'ET-086', 'ET-087', 'ET-095', 'ET-095a', 'ET-096'],
  ],
  ['“支出明细”工作表被删掉', [budget], { missingTables: ['rf_expenses'] }, ['ET-086', 'ET-087', 'ET-090', 'ET-094']],
  ['“预算”工作表被删掉', [budget], { missingTables: ['rf_budget'] }, ['ET-094']],
  [
    '“到账金额”一栏被删掉',
    matching,
    { missingColumns: [['rf_receipts', 'received']] },
    ['ET-086', 'ET-087', 'ET-095', 'ET-095a'],
  ],
  [
    '拨款到账的“资金种类”一栏被删掉',
    matching,
    { missingColumns: [['rf_receipts', 'fund']] },
    ['ET-080', 'ET-082', 'ET-087', 'ET-095'],
  ],
  [
    '支出明细的“金额”一栏被删掉',
    [budget, other],
    { missingColumns: [['rf_expenses', 'amount']] },
    ['ET-086', 'ET-087', 'ET-091', 'ET-093', 'ET-094'],
  ],
  ['支出明细的“资金种类”一栏被删掉', [other], { missingColumns: [['rf_expenses', 'fund']] }, ['ET-091']],
  ['支出明细的“支出类别”一栏被删掉', [budget], { missingColumns: [['rf_expenses', 'category']] }, ['ET-090', 'ET-094']],
  ['“发票号码”一栏被删掉', [], { missingColumns: [['rf_expenses', 'invoice']] }, ['ET-093']],
  ['冲销后重记，“冲销凭证号”一栏被删掉', [rebooked], { missingColumns: [['rf_expenses', 'reverses']] }, ['ET-093']],
  ['冲销后重记，冲销凭证号读不出', [rebooked], { unreadable: [['rf_expenses', 2, 'reverses']] }, ['ET-093']],
  ['分行列支，一行的凭证号读不出', [split], { unreadable: [['rf_expenses', 1, 'voucher']] }, ['ET-093']],
  ['一行的支出类别读不出', [], { unreadable: [['rf_expenses', 1, 'category']] }, ['ET-090']],
  ['拨款的资金种类读不出', [], { unreadable: [['rf_receipts', 1, 'fund']] }, ['ET-080', 'ET-082']],
  [
    '账面余额日期读不出',
    [field('rf_sub_account_balance', yuan('189000.00')), field('rf_sub_account_date', localDate('2025-09-30'))],
    { unreadableFields: ['rf_sub_account_date'] },
    ['ET-086', 'ET-096'],
  ],
  [
    '期初结转读不出',
    [
      clear('rf_receipts'),
      field('rf_opening_balance', yuan('90000.00')),
      booksAgree,
      field('rf_opening_balance', undefined),
    ],
    { unreadableFields: ['rf_opening_balance'] },
    ['ET-086', 'ET-087', 'ET-096'],
  ],
  ['拨付填了、到账没填', [receipt(1, { received: undefined })], {}, ['ET-086', 'ET-087', 'ET-096']],
  [
    '到账日期没填，而账面余额有日期',
    [receipt(1, { receivedOn: undefined }), field('rf_sub_account_date', localDate('2026-10-31'))],
    {},
    ['ET-086', 'ET-096'],
  ],
  [
    '记账日期没填，而账面余额有日期（ET-085 已经指出）',
    [expense(1, { bookedOn: undefined }), field('rf_sub_account_date', localDate('2026-10-31'))],
    {},
    ['ET-086', 'ET-096'],
  ],
  [
    '两笔之星助推资金，一次复审也没有登记授予',
    [
      addReceipt({ ...STAR, receivedOn: localDate('2029-07-01') }),
      addReceipt({ ...STAR, receivedOn: localDate('2034-07-01') }),
    ],
    {},
    ['ET-081'],
  ],
  [
    '第二次期满复审是否授予读不出',
    [
      addReview({ type: '期满复审', on: localDate('2029-06-01'), result: '达标', star: '否' }),
      addReview({ type: '期满复审', on: localDate('2034-06-01'), result: '达标', star: '是' }),
      addReceipt({ ...STAR, receivedOn: localDate('2034-07-01') }),
    ],
    { unreadable: [['rf_reviews', 3, 'star']] },
    ['ET-081'],
  ],
])('%s', (_name, changes, damage, rules) => {
  it.each(rules)('%s 不下结论', (rule) => {
    expect(told(auditOf(changed(SMALL_LEDGER, changes), damage), rule)).toBe('undetermined');
  });
});
