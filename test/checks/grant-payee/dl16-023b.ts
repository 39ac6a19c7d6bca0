import { clear, receipt } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 收款的是上级工会的，写明情况。 */
export const dl16023b: RuleFixtures = {
  rule: 'DL16-023b',
  severity: 'warning',
  programme: 'dalian-2016',
  pass: [
    { name: '发给公司工会' },
    { name: '工会联合会', changes: [receipt(1, { payee: '示例园区工会联合会' })] },
    { name: '发到公司账上：由 DL16-023a 指出', changes: [receipt(1, { payee: '示例精密制造公司' })] },
  ],
  finding: {
    payee: [
      { name: '由区总工会代收', changes: [receipt(1, { payee: '甘井子区总工会' })], at: '拨款到账 1 收款单位' },
      {
        name: '由产业工会代收',
        changes: [receipt(1, { payee: '大连市机械产业工会' })],
        at: '拨款到账 1 收款单位',
      },
      { name: '收款单位也写成市总工会', changes: [receipt(1, { payee: '大连市总工会' })], at: '拨款到账 1 收款单位' },
    ],
  },
  undetermined: [
    { name: '收款单位没填', changes: [receipt(1, { payee: undefined })], why: '有创建助推金没有填收款单位' },
    { name: '收款单位读不出', unreadable: [['rf_receipts', 1, 'payee']], why: '“收款单位”有读不出的内容' },
  ],
  inapplicable: [
    { name: '还没有收到拨款', changes: [clear('rf_receipts')], why: '没有收到创建助推金' },
    { name: '只收到配套资金', changes: [receipt(1, { fund: '配套资金' })], why: '没有收到创建助推金' },
  ],
};
