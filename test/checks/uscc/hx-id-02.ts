import { field } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const code = (value: string) => [field('rf_uscc', value)];
const AT = '封面 统一社会信用代码';

/** 封面的统一社会信用代码。 */
export const hxId02: RuleFixtures = {
  rule: 'HX-ID-02',
  severity: 'warning',
  pass: [
    { name: '校验码对得上', changes: code('91350100M000100Y43') },
    { name: '小写字母也认', changes: code('91350100m000100y43') },
  ],
  finding: {
    form: [
      { name: '少一位', changes: code('91350100M000100Y4'), at: AT },
      { name: '含有不用的字母O', changes: code('9135O100M000100Y43'), at: AT },
      { name: '填的是旧的15位注册号', changes: code('350100400000018'), at: AT },
    ],
    'check-character': [
      { name: '抄错一位', changes: code('91350100M000100Y53'), at: AT },
      { name: '相邻两位颠倒', changes: code('19350100M000100Y43'), at: AT },
    ],
  },
  undetermined: [
    {
      name: '代码读不出',
      unreadableFields: ['rf_uscc'],
      changes: code('91350100M000100Y43'),
      why: '统一社会信用代码读不出',
    },
  ],
  inapplicable: [{ name: '没有填', why: '没有填统一社会信用代码' }],
};
