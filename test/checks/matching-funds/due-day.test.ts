import { expect, it } from 'vitest';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { auditOf } from '../../support/fixture-dossier.ts';
import { addReceipt, changed, field, SMALL_LEDGER, type Change } from '../../support/fixture-ledger.ts';
import { told } from '../../support/fixture-rules.ts';

// 承诺5万元，2025年12月31日前到位。当天24时以前都算按期。
const agreed: Change[] = [
  field('rf_matching_promised', yuan('50000.00')),
  field('rf_matching_due', localDate('2025-12-31')),
];
const arrived = (on: string, amount = '50000.00'): Change =>
  addReceipt({ fund: '配套资金', receivedOn: localDate(on), received: yuan(amount) });

const short = 'finding: 封面 承诺配套资金';
const late = 'finding: 封面 配套到位期限';

it.each<[string, string, Change[], string, string]>([
  ['期限前一天检查，一分没到', '2025-12-30', [], 'inapplicable', 'inapplicable'],
  ['期限当天检查，一分没到', '2025-12-31', [], 'inapplicable', 'inapplicable'],
  ['期限次日检查，一分没到', '2026-01-01', [], short, 'inapplicable'],
  ['期限次日检查，差一分钱', '2026-01-01', [arrived('2025-12-01', '49999.99')], short, 'inapplicable'],
  ['期限当天到齐', '2026-01-01', [arrived('2025-12-31')], 'pass', 'pass'],
  ['晚一天到齐：提示，不算未到位', '2026-11-01', [arrived('2026-01-01')], 'pass', late],
  ['期限当天检查，当天到齐', '2025-12-31', [arrived('2025-12-31')], 'pass', 'pass'],
  ['到得比承诺的多', '2026-11-01', [arrived('2025-12-31', '60000.00')], 'pass', 'pass'],
  [
    '按期到齐之后又晚到一笔：不算晚',
    '2026-11-01',
    [arrived('2025-12-31'), arrived('2026-05-01', '100.00')],
    'pass',
    'pass',
  ],
  [
    '到的是助推资金，不是配套',
    '2026-01-01',
    [addReceipt({ fund: '创新活力之星助推资金', received: yuan('50000.00') })],
    short,
    'inapplicable',
  ],
])('%s', (_name, asOf, changes, complete, inTime) => {
  const audit = auditOf(changed(SMALL_LEDGER, [...agreed, ...changes]), { asOf: localDate(asOf) });
  expect(told(audit, 'ET-095')).toBe(complete);
  expect(told(audit, 'ET-095a')).toBe(inTime);
});

it('说清承诺多少、到了多少、还差多少、在哪一天到齐', () => {
  const messages = (changes: Change[]): string[] =>
    auditOf(changed(SMALL_LEDGER, [...agreed, ...changes]))
      .findings.filter(({ rule }) => rule.startsWith('ET-095'))
      .map(({ message }) => message.zh);
  expect(messages([arrived('2025-11-21', '20000.00')])).toEqual([
    '承诺配套50,000.00元，期限2025-12-31已过，到位20,000.00元，还差30,000.00元。',
  ]);
  expect(messages([arrived('2025-11-21', '20000.00'), arrived('2026-02-10', '30000.00')])).toEqual([
    '配套资金50,000.00元在2026-02-10才到齐，晚于期限2025-12-31。',
  ]);
});
