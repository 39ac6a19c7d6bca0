import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addReceipt, field, type Change } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const promised = field('rf_matching_promised', yuan('50000.00'));
const due = field('rf_matching_due', localDate('2025-12-31'));
const arrived = (amount: string, on: string): Change =>
  addReceipt({ fund: '配套资金', receivedOn: localDate(on), received: yuan(amount) });

/** 配套没约定期限而未到齐，或到齐但晚于期限：提示核实。 */
export const et095a: RuleFixtures = {
  rule: 'ET-095a',
  severity: 'warning',
  pass: [
    { name: '期限前到齐', changes: [promised, due, arrived('50000.00', '2025-11-21')] },
    { name: '没填期限，已经到齐', changes: [promised, arrived('50000.00', '2026-03-01')] },
  ],
  finding: {
    'no-due-date': [
      { name: '没填期限，一分没到', changes: [promised], at: '封面 配套到位期限' },
      { name: '没填期限，没到齐', changes: [promised, arrived('20000.00', '2025-11-21')], at: '封面 配套到位期限' },
    ],
    late: [
      {
        name: '到齐，但晚了一天',
        changes: [promised, due, arrived('50000.00', '2026-01-01')],
        at: '封面 配套到位期限',
      },
      {
        name: '第一笔按时，补齐的一笔晚了',
        changes: [promised, due, arrived('49000.00', '2025-11-21'), arrived('1000.00', '2026-02-10')],
        at: '封面 配套到位期限',
      },
    ],
  },
  undetermined: [
    { name: '承诺配套资金读不出', changes: [due], unreadableFields: ['rf_matching_promised'], why: '读不出' },
    {
      name: '到齐了，到账日期没填',
      changes: [promised, due, addReceipt({ fund: '配套资金', received: yuan('50000.00') })],
      why: '到账日期不全',
    },
  ],
  inapplicable: [
    { name: '没有配套约定', why: '没有配套约定' },
    { name: '到期没到齐：由 ET-095 判断', changes: [promised, due], why: '由 ET-095 判断' },
  ],
};
