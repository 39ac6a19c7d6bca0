import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../ledger-core/audit/audit-report.ts';
import type { ExpenseValues } from '../../../ledger-core/definition/registers/money.ts';
import { addDays, localDate } from '../../../ledger-core/kernel/local-date.ts';
import { fen, yuan } from '../../../ledger-core/kernel/money.ts';
import { seededRandom } from '../../../ledger-core/kernel/seeded-random.ts';
import { auditOf } from '../../support/fixture-dossier.ts';
import { addExpense, changed, rowsOf } from '../../support/fixture-ledger.ts';
import { placeOf } from '../../support/fixture-rules.ts';
import { manyPurchases } from '../../support/many-purchases.ts';
import { seededLedger } from '../seeded/defects.ts';

// The unit's own limit is a setting: no ledger without it shows these, so they are planted here and not with the others.
const SEEDS = Array.from({ length: 15 }, (_, at) => 101 + at);
// Above anything that the seeded ledgers buy of one payee within a week.
const LIMIT = yuan('80000.00');
const settings = { 'HX-ST-03': '80000' };

function found(content: ReturnType<typeof seededLedger>, rule: string): readonly string[] {
  const { findings } = auditOf(content, { settings });
  return findings.filter((one: Finding) => one.rule === rule).map(({ location }) => placeOf(location));
}

describe('种在诚实台账里的拆分和临界金额', () => {
  it.each(SEEDS)('大额拆成几笔，指到第一笔（种子 %i）', (seed) => {
    const ledger = seededLedger(seed);
    const random = seededRandom(seed);
    const count = random.whole(2, 5);
    const day = addDays(localDate('2025-08-01'), random.whole(0, 300));
    const pieces = manyPurchases(count, (at): ExpenseValues => {
      const amount = fen(Math.ceil(LIMIT / count) + random.whole(0, 1_00));
      const bookedOn = addDays(day, at === 0 ? 0 : random.whole(0, 7));
      return { bookedOn, payee: '示例一次买齐公司', amount, invoiceAmount: amount };
    });
    const first = rowsOf(ledger, 'rf_expenses').length + 1;
    expect(found(ledger, 'HX-AU-03')).toEqual([]);
    expect(found(changed(ledger, [pieces]), 'HX-AU-03')).toEqual([`支出明细 ${first} 金额`]);
  });

  it.each(SEEDS)('刚好低于大额标准（种子 %i）', (seed) => {
    const ledger = seededLedger(seed);
    const amount = fen(LIMIT - seededRandom(seed).whole(1, LIMIT / 20));
    const at = rowsOf(ledger, 'rf_expenses').length + 1;
    expect(found(ledger, 'HX-AU-09')).toEqual([]);
    expect(found(changed(ledger, [addExpense({ amount })]), 'HX-AU-09')).toEqual([`支出明细 ${at} 金额`]);
  });
});
