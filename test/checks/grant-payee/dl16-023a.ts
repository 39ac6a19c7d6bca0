import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addDalianGrant } from '../../support/dalian-ledger.ts';
import { addReceipt, clear, receipt } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 创建助推金发给所在的基层工会。 */
export const dl16023a: RuleFixtures = {
  rule: 'DL16-023a',
  severity: 'error',
  programme: 'dalian-2016',
  pass: [
    { name: '发给公司工会' },
    { name: '工会委员会', changes: [receipt(1, { payee: '示例精密制造公司工会委员会' })] },
    { name: '只写“本单位工会”', changes: [receipt(1, { payee: '本单位工会' })] },
    { name: '“工会”两个字之间有空格', changes: [receipt(1, { payee: '示例精密制造公司工 会' })] },
    { name: '由区总工会代收：由 DL16-023b 过问', changes: [receipt(1, { payee: '甘井子区总工会' })] },
    {
      name: '配套资金收在单位账上，不看收款单位',
      changes: [addReceipt({ fund: '配套资金', payee: '示例精密制造公司', received: yuan('3000.00') })],
    },
  ],
  finding: {
    payee: [
      { name: '发到了公司账上', changes: [receipt(1, { payee: '示例精密制造公司' })], at: '拨款到账 1 收款单位' },
      { name: '发给了带头人个人', changes: [receipt(1, { payee: '张三' })], at: '拨款到账 1 收款单位' },
      {
        name: '第二次拨到公司账上',
        changes: [addDalianGrant({ payee: '示例精密制造公司', paid: yuan('10000.00') })],
        at: '拨款到账 2 收款单位',
      },
    ],
  },
  undetermined: [
    { name: '收款单位没填', changes: [receipt(1, { payee: undefined })], why: '有创建助推金没有填收款单位' },
    { name: '收款单位读不出', unreadable: [['rf_receipts', 1, 'payee']], why: '“收款单位”有读不出的内容' },
    { name: '“收款单位”一栏被删掉', missingColumns: [['rf_receipts', 'payee']], why: '缺“收款单位”一栏' },
  ],
  inapplicable: [{ name: '还没有收到拨款', changes: [clear('rf_receipts')], why: '没有收到创建助推金' }],
};
