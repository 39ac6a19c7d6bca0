import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addReceipt, field, type Change } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const promised = field('rf_matching_promised', yuan('50000.00'));
const due = field('rf_matching_due', localDate('2025-12-31'));
const arrived = (amount: string): Change =>
  addReceipt({ fund: '配套资金', receivedOn: localDate('2025-11-21'), received: yuan(amount) });

/** 约定了配套资金的，到期限应当落实到位。期限当天前后见 due-day.test.ts。 */
export const et095: RuleFixtures = {
  rule: 'ET-095',
  severity: 'error',
  pass: [
    { name: '到期前足额到位', changes: [promised, due, arrived('50000.00')] },
    { name: '没填期限，已经到齐', changes: [promised, arrived('50000.00')] },
    { name: '分两次到齐', changes: [promised, due, arrived('20000.00'), arrived('30000.00')] },
  ],
  finding: {
    short: [
      { name: '配套到期未到位', changes: [promised, due], at: '封面 承诺配套资金' },
      { name: '配套到期只到一部分', changes: [promised, due, arrived('49999.99')], at: '封面 承诺配套资金' },
    ],
  },
  undetermined: [
    { name: '承诺配套资金读不出', changes: [due], unreadableFields: ['rf_matching_promised'], why: '读不出' },
    { name: '到位期限读不出', changes: [promised], unreadableFields: ['rf_matching_due'], why: '读不出' },
    {
      name: '到账金额读不出',
      changes: [promised, due, arrived('50000.00')],
      unreadable: [['rf_receipts', 2, 'received']],
      why: '“拨款到账”的“到账金额”有读不出的内容',
    },
  ],
  inapplicable: [
    { name: '没有配套约定', why: '没有配套约定' },
    { name: '承诺配套填了零', changes: [field('rf_matching_promised', yuan('0.00')), due], why: '没有配套约定' },
    { name: '期限还没到', changes: [promised, due], asOf: localDate('2025-10-01'), why: '期限 2025-12-31 未到' },
    { name: '没填期限，没到齐：由 ET-095a 提示', changes: [promised], why: '没有填到位期限' },
  ],
};
