import { clear, field } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const outside = field('rf_union_affiliation', '不隶属经开区');

/** 工会关系不隶属经开区的，助推资金出自财政资金。 */
export const et083: RuleFixtures = {
  rule: 'ET-083',
  severity: 'error',
  pass: [{ name: '不隶属经开区，资金性质是财政资金', changes: [outside, field('rf_fund_nature', '财政资金')] }],
  finding: {
    nature: [
      { name: '不隶属经开区，资金性质写成工会经费', changes: [outside], at: '封面 资金性质' },
      {
        name: '不隶属经开区，资金性质写成其他',
        changes: [outside, field('rf_fund_nature', '其他')],
        at: '封面 资金性质',
      },
    ],
  },
  undetermined: [
    {
      name: '不隶属经开区，资金性质没填',
      changes: [outside, field('rf_fund_nature', undefined)],
      why: '没有填资金性质',
    },
    { name: '封面没填工会隶属', changes: [field('rf_union_affiliation', undefined)], why: '没有填工会隶属' },
  ],
  inapplicable: [
    { name: '工会隶属经开区', why: '工会隶属经开区' },
    { name: '还没有收到拨款', changes: [outside, clear('rf_receipts')], why: '没有收到助推资金' },
  ],
};
