import { describe, expect, it } from 'vitest';
import { filledPlan } from '../../ledger-core/audit/filled-plan.ts';
import { LiveAudit } from '../../ledger-core/live/live-audit.ts';
import { FILE_RULES } from '../../ledger-core/programmes/file-rules.ts';
import { PROGRAMMES } from '../../ledger-core/programmes/registry.ts';
import { ETOWN, TODAY } from '../support/fixture-dossier.ts';
import { SMALL_LEDGER } from '../support/fixture-ledger.ts';
import { imageOfPlan } from '../support/image-of-plan.ts';

/** A receipt typed in the pane, before it is written: what the rules about receipts say of it. */
function saidOf(values: Readonly<Record<string, string>>): readonly string[] {
  const image = imageOfPlan(filledPlan(ETOWN, SMALL_LEDGER, TODAY));
  const live = LiveAudit.open(image, { asOf: TODAY, programmes: PROGRAMMES, fileRules: FILE_RULES });
  const findings = live?.previewRow('rf_receipts', values)?.findings ?? [];
  // Of how it is typed the fields themselves speak.
  return findings.filter(({ origin }) => origin !== 'integrity').map(({ message }) => message.zh);
}

describe('a receipt before it is written', () => {
  it('is told that it names no fund', () => {
    expect(saidOf({ received: '5000' })).toEqual(['这笔到账5,000.00元没有写资金种类。']);
  });

  it('is told that returns are positive', () => {
    const said = saidOf({ fund: '退回', received: '-100', receivedOn: '2026-01-05', returnOf: '首次认定助推资金' });
    expect(said).toEqual(['到账金额-100.00元是负数，退回和追回也应填正数。']);
  });

  it('is told that more arrived than was paid, which takes the other receipts of the fund into account', () => {
    const said = saidOf({ fund: '首次认定助推资金', paid: '100', received: '200', receivedOn: '2026-01-05' });
    expect(said).toEqual(['拨付100.00元，到账200.00元，多出100.00元。']);
  });

  it('is told nothing where nothing is wrong', () => {
    expect(saidOf({ fund: '配套资金', received: '500', receivedOn: '2026-01-05' })).toEqual([]);
  });
});
