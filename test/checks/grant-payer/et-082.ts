import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addReceipt, clear, field, receipt } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 工会关系隶属经开区的，助推资金由区总工会拨付。单位的各种写法见 payer-names.test.ts。 */
export const et082: RuleFixtures = {
  rule: 'ET-082',
  severity: 'error',
  pass: [
    { name: '由经开区总工会拨付' },
    { name: '简称区总工会', changes: [receipt(1, { payer: '区总工会' })] },
    { name: '全称北京经济技术开发区总工会', changes: [receipt(1, { payer: '北京经济技术开发区总工会' })] },
    { name: '名称里多了空格', changes: [receipt(1, { payer: ' 经开区 总工会' })] },
    {
      name: '配套资金由本单位出，不看拨付单位',
      changes: [addReceipt({ fund: '配套资金', payer: '示例精密制造公司', received: yuan('30000.00') })],
    },
    {
      name: '退回时写的是本单位，不看拨付单位',
      changes: [addReceipt({ fund: '退回', payer: '示例精密制造公司', received: yuan('100.00') })],
    },
  ],
  finding: {
    payer: [
      { name: '拨付单位写成财政局', changes: [receipt(1, { payer: '经开区财政审计局' })], at: '拨款到账 1 拨付单位' },
      { name: '拨付单位写成本单位', changes: [receipt(1, { payer: '示例精密制造公司' })], at: '拨款到账 1 拨付单位' },
    ],
  },
  undetermined: [
    { name: '封面没填工会隶属', changes: [field('rf_union_affiliation', undefined)], why: '没有填工会隶属' },
    { name: '拨付单位没填', changes: [receipt(1, { payer: undefined })], why: '没有填拨付单位' },
    { name: '拨付单位读不出', unreadable: [['rf_receipts', 1, 'payer']], why: '“拨款到账”的“拨付单位”有读不出的内容' },
    { name: '“拨付单位”一栏被删掉', missingColumns: [['rf_receipts', 'payer']], why: '“拨款到账”缺“拨付单位”一栏' },
  ],
  inapplicable: [
    {
      name: '工会不隶属经开区，由财政资金拨付',
      changes: [field('rf_union_affiliation', '不隶属经开区'), receipt(1, { payer: '经开区财政审计局' })],
      why: '工会不隶属经开区',
    },
    { name: '还没有收到拨款', changes: [clear('rf_receipts')], why: '没有收到助推资金' },
  ],
};
