import { clear, field, receipt } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const outside = field('rf_union_affiliation', '不隶属经开区');
const natureBlank = field('rf_fund_nature', undefined);

/** 不隶属经开区而由区总工会拨付、资金性质没填：请人看是不是财政资金。 */
export const et083a: RuleFixtures = {
  rule: 'ET-083a',
  severity: 'review',
  pass: [
    {
      name: '资金性质没填，由财政部门拨付：没有疑问',
      changes: [outside, natureBlank, receipt(1, { payer: '经开区财政审计局' })],
    },
  ],
  finding: {
    ask: [
      { name: '资金性质没填，由经开区总工会拨付', changes: [outside, natureBlank], at: '封面 资金性质' },
      {
        name: '资金性质没填，由区总工会（简称）拨付',
        changes: [outside, natureBlank, receipt(1, { payer: '区总工会' })],
        at: '封面 资金性质',
      },
    ],
  },
  undetermined: [
    {
      name: '工会隶属和资金性质都没填',
      changes: [field('rf_union_affiliation', undefined), natureBlank],
      why: '没有填工会隶属',
    },
  ],
  inapplicable: [
    { name: '工会隶属经开区', changes: [natureBlank], why: '工会隶属经开区' },
    { name: '资金性质已经填了', changes: [outside], why: '资金性质已填' },
    { name: '还没有收到拨款', changes: [outside, natureBlank, clear('rf_receipts')], why: '没有收到助推资金' },
  ],
};
