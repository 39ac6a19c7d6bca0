import { expect, it } from 'vitest';
import type { WorkbookAudit } from '../../ledger-core/audit/audit-report.ts';
import type { WorkbookPlan } from '../../ledger-core/templates/plan.ts';
import { auditPlan, findingLines, HONEST_MONEY, honestPlan, moneyLine } from '../support/workbook-ledger.ts';

/** One thing done to the honest ledger, and everything an audit must then say: these findings and no other. */
export interface DamageCase {
  readonly name: string;
  readonly damage: (plan: WorkbookPlan) => WorkbookPlan;
  /** Lines as `HX-IN-01 error 支出明细!J7 金额`. */
  readonly findings: readonly string[];
  /** Rules that cannot be decided for it, at least these; an empty list: every rule is decided all the same. */
  readonly undetermined?: readonly string[];
  /** As `moneyLine` writes it; what is left out is the honest ledger's money, damaged or not. */
  readonly money?: string;
}

/** Makes a test of each damage: written by the real writer, read by the real reader, audited. */
export function testDamages(cases: readonly DamageCase[]): void {
  it.each(cases)('$name', async ({ damage, findings, undetermined, money = HONEST_MONEY }) => {
    const audit = await auditPlan(damage(honestPlan()));
    expectFindings(audit, findings);
    expect(moneyLine(audit)).toBe(money);
    if (undetermined?.length === 0) expect(undeterminedRules(audit)).toEqual([]);
    else if (undetermined) expect(undeterminedRules(audit)).toEqual(expect.arrayContaining([...undetermined]));
  });
}

export function expectFindings(audit: WorkbookAudit, lines: readonly string[]): void {
  expect([...findingLines(audit)].sort()).toEqual([...lines].sort());
}

// It refers to rules that are not among our documents, so that no workbook decides it.
const NEVER_DECIDED = 'ET-092';

export function undeterminedRules({ rules }: WorkbookAudit): readonly string[] {
  return rules
    .filter((rule) => rule.outcome === 'undetermined' && rule.id !== NEVER_DECIDED)
    .map((rule) => rule.id)
    .sort();
}
