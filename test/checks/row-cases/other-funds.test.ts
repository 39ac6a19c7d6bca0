import { expect, it } from 'vitest';
import type { ExpenseValues } from '../../../ledger-core/definition/registers/money.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { auditOf } from '../../support/fixture-dossier.ts';
import { addExpense, changed, SMALL_LEDGER } from '../../support/fixture-ledger.ts';
import { told } from '../../support/fixture-rules.ts';

// The clauses speak of 助推资金: matching funds owe ordinary bookkeeping only, and a reversal is no use of money.
const bare = { project: undefined, stage: undefined };
const matching = { fund: '配套资金', ...bare };
const reversal = { voucher: '记-2512-9', amount: yuan('-600.00'), reverses: '记-2508-3', ...bare };

it.each<[string, ExpenseValues, string, string]>([
  ['配套资金的支出没有凭证号', { ...matching, voucher: undefined }, 'ET-085', 'pass'],
  ['配套资金的支出没有凭证号', { ...matching, voucher: undefined }, 'HX-LE-01', 'finding: 支出明细 4 凭证号'],
  ['配套资金的支出没有类别', { ...matching, category: undefined }, 'HX-LE-01', 'finding: 支出明细 4 支出类别'],
  [
    '配套资金也不能把一张发票记两次',
    { ...matching, invoice: '25112000000100000002' },
    'ET-093',
    'finding: 支出明细 2 发票号码、支出明细 4 发票号码',
  ],
  ['配套资金的支出没有项目和环节', matching, 'ET-084', 'pass'],
  ['配套资金的支出没有类别', { ...matching, category: undefined }, 'ET-089', 'pass'],
  ['配套资金的差旅费', { ...matching, category: '差旅费' }, 'ET-089', 'pass'],
  ['配套资金的其他支出用在研究环节', { ...matching, category: '其他支出', stage: '研究' }, 'ET-091', 'inapplicable'],
  [
    '配套资金的其他支出9万元',
    { ...matching, category: '其他支出', amount: yuan('90000.00') },
    'ET-091',
    'inapplicable',
  ],
  ['红字冲销没有项目和环节', reversal, 'ET-084', 'pass'],
  ['红字冲销没有凭证号', { ...reversal, voucher: undefined }, 'ET-085', 'finding: 支出明细 4 凭证号'],
  ['红字冲销没有类别', { ...reversal, category: undefined }, 'ET-089', 'pass'],
  ['红字冲销没有类别', { ...reversal, category: undefined }, 'HX-LE-01', 'finding: 支出明细 4 支出类别'],
])('%s', (_name, values, rule, expected) => {
  expect(told(auditOf(changed(SMALL_LEDGER, [addExpense(values)])), rule)).toBe(expected);
});
