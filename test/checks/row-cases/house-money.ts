import { yuan } from '../../../ledger-core/kernel/money.ts';
import { clear, expense, receipt } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 助推金的每笔支出有凭证号、记账日期和支出类别。 */
export const hxLe06: RuleFixtures = {
  rule: 'HX-LE-06',
  severity: 'warning',
  programme: 'dalian-2016',
  pass: [
    { name: '凭证号、日期、类别都有' },
    { name: '红字冲销由 HX-LE-01 问', changes: [expense(1, { amount: yuan('-5.00'), voucher: undefined })] },
    { name: '配套资金由 HX-LE-01 问', changes: [expense(1, { fund: '配套资金', voucher: undefined })] },
  ],
  finding: {
    'no-voucher': [{ name: '缺凭证号', changes: [expense(1, { voucher: undefined })], at: '支出明细 1 凭证号' }],
    'no-date': [{ name: '缺记账日期', changes: [expense(2, { bookedOn: undefined })], at: '支出明细 2 记账日期' }],
    'no-category': [{ name: '缺支出类别', changes: [expense(1, { category: undefined })], at: '支出明细 1 支出类别' }],
  },
  undetermined: [
    { name: '“凭证号”一栏被删掉', missingColumns: [['rf_expenses', 'voucher']], why: '缺“凭证号”一栏' },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [{ name: '还没有支出', changes: [clear('rf_expenses')], why: '没有助推资金的支出' }],
};

/** 拨多少，到多少。 */
export const hxRc03: RuleFixtures = {
  rule: 'HX-RC-03',
  severity: 'warning',
  programme: 'dalian-2016',
  pass: [{ name: '一万元拨付，一万元到账' }],
  finding: {
    withheld: [
      { name: '到账少了2000元', changes: [receipt(1, { received: yuan('8000.00') })], at: '拨款到账 1 到账金额' },
      { name: '少一分钱', changes: [receipt(1, { received: yuan('9999.99') })], at: '拨款到账 1 到账金额' },
    ],
  },
  undetermined: [
    { name: '到账金额读不出', unreadable: [['rf_receipts', 1, 'received']], why: '“到账金额”有读不出的内容' },
    { name: '“拨款到账”工作表被删掉', missingTables: ['rf_receipts'], why: '缺少“拨款到账”表' },
  ],
  inapplicable: [
    { name: '没有到账记录', changes: [clear('rf_receipts')], why: '没有填拨付金额的到账' },
    { name: '没有填拨付金额', changes: [receipt(1, { paid: undefined })], why: '没有填拨付金额的到账' },
  ],
};
