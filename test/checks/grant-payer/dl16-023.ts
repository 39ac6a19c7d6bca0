import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addDalianGrant } from '../../support/dalian-ledger.ts';
import { addReceipt, clear, receipt } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 创建助推金由大连市总工会发放。单位的各种写法见 dalian-payer-names.test.ts。 */
export const dl16023: RuleFixtures = {
  rule: 'DL16-023',
  severity: 'error',
  programme: 'dalian-2016',
  pass: [
    { name: '由大连市总工会发放' },
    { name: '简称市总工会', changes: [receipt(1, { payer: '市总工会' })] },
    {
      name: '配套资金由本单位出，不看拨付单位',
      changes: [addReceipt({ fund: '配套资金', payer: '示例精密制造公司', received: yuan('3000.00') })],
    },
    {
      name: '退回时写的是本工会，不看拨付单位',
      changes: [addReceipt({ fund: '退回', payer: '示例精密制造公司工会', received: yuan('100.00') })],
    },
  ],
  finding: {
    payer: [
      { name: '写成本单位', changes: [receipt(1, { payer: '示例精密制造公司' })], at: '拨款到账 1 拨付单位' },
      { name: '写成区总工会', changes: [receipt(1, { payer: '大连市甘井子区总工会' })], at: '拨款到账 1 拨付单位' },
      {
        name: '第一笔写对，第二笔写成财政局',
        changes: [addDalianGrant({ payer: '大连市财政局', paid: yuan('10000.00') })],
        at: '拨款到账 2 拨付单位',
      },
    ],
  },
  undetermined: [
    { name: '拨付单位没填', changes: [receipt(1, { payer: undefined })], why: '有创建助推金没有填拨付单位' },
    { name: '拨付单位读不出', unreadable: [['rf_receipts', 1, 'payer']], why: '“拨付单位”有读不出的内容' },
    { name: '“拨付单位”一栏被删掉', missingColumns: [['rf_receipts', 'payer']], why: '缺“拨付单位”一栏' },
  ],
  inapplicable: [
    { name: '还没有收到拨款', changes: [clear('rf_receipts')], why: '没有收到创建助推金' },
    { name: '只收到配套资金', changes: [receipt(1, { fund: '配套资金' })], why: '没有收到创建助推金' },
  ],
};
