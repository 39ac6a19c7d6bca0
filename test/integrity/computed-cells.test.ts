import { describe, expect, it } from 'vitest';
import type { WorkbookPlan } from '../../ledger-core/templates/plan.ts';
import { writeWorkbook } from '../../ledger-core/xlsx/write/write-workbook.ts';
import { editedPart, onSheet, sheetPart, stored, typed, withoutStoredResults } from '../support/workbook-damage.ts';
import { auditOf, auditPlan, HONEST_MONEY, honestPlan, imageOf, moneyLine } from '../support/workbook-ledger.ts';
import { expectFindings, testDamages, type DamageCase } from './damage-cases.ts';

describe('a formula overwritten by a typed value', () => {
  const over =
    (sheet: string, ...cells: readonly (readonly [ref: string, value: string | number])[]) =>
    (plan: WorkbookPlan): WorkbookPlan =>
      onSheet(plan, sheet, ...cells.map(([ref, value]) => typed(ref, value)));

  testDamages([
    {
      name: '余额, by a wrong number',
      damage: over('支出明细', ['AB7', 999]),
      findings: ['HX-IN-10 error 支出明细!AB7 余额'],
      undetermined: [],
    },
    {
      name: '余额, by the right number: it will be wrong after the next entry',
      damage: over('支出明细', ['AB7', 187_799.7]),
      findings: ['HX-IN-10 error 支出明细!AB7 余额'],
    },
    {
      name: '校验, by a text that calms',
      damage: over('支出明细', ['Z7', '无误']),
      findings: ['HX-IN-10 error 支出明细!Z7 校验'],
    },
    {
      name: 'a cell of 汇总',
      damage: over('汇总', ['C6', 250_000]),
      findings: ['HX-IN-10 error 汇总!C6'],
    },
    {
      name: 'a column of the budget',
      damage: over('预算', ['F5', 1]),
      findings: ['HX-IN-10 error 预算!F5 累计支出'],
    },
    {
      name: 'in an empty row',
      damage: over('支出明细', ['AB200', 5]),
      findings: ['HX-IN-10 error 支出明细!AB200 余额'],
    },
    {
      name: 'many of a column: one finding, at the first',
      damage: over('支出明细', ['AB6', 1], ['AB9', 2], ['AB8', 3]),
      findings: ['HX-IN-10 error 支出明细!AB6 余额'],
    },
    {
      name: 'of several columns and sheets: one finding each',
      damage: (plan) => over('汇总', ['D6', 1], ['C6', 1])(over('支出明细', ['Z6', '可'], ['AB5', 1])(plan)),
      findings: ['HX-IN-10 error 支出明细!Z6 校验', 'HX-IN-10 error 支出明细!AB5 余额', 'HX-IN-10 error 汇总!C6'],
    },
  ]);

  it('says what stands there, what it comes to and how often', async () => {
    const audit = await auditPlan(over('支出明细', ['AB6', 1], ['AB9', 2])(honestPlan()));
    expect(audit.findings[0]?.observed.zh).toBe('1');
    expect(audit.findings[0]?.message).toEqual({
      zh: '“余额”的公式被手填的“1”盖住（同样的共2处）；应为“190799.7”。',
      en: 'The formula of “余额” was overwritten by “1” (2 cells in all); it should be “190799.7”.',
    });
  });

  it('the same in the package itself', async () => {
    const plan = honestPlan();
    const bytes = editedPart(await writeWorkbook(plan), sheetPart(plan, '支出明细'), (xml) =>
      xml.replace(/(<c r="AB7"[^>]*>)<f>[^<]*<\/f><v>[^<]*<\/v>/, '$1<v>12.5</v>'),
    );
    const audit = auditOf(imageOf(bytes));
    expectFindings(audit, ['HX-IN-10 error 支出明细!AB7 余额']);
    expect(moneyLine(audit)).toBe(HONEST_MONEY);
  });
});

describe('stored results that are not what the formula comes to', () => {
  const stale = (name: string, sheet: string, ref: string, value: string | number, column: string): DamageCase => ({
    name,
    damage: (plan) => onSheet(plan, sheet, stored(ref, value)),
    findings: [`HX-IN-17 review ${sheet}!${ref}${column}`],
    undetermined: [],
  });
  testDamages([
    stale('余额, a fen off', '支出明细', 'AB7', 187_799.71, ' 余额'),
    stale('余额, shown as nothing', '支出明细', 'AB7', '', ' 余额'),
    stale('校验, a remark on a row in order', '支出明细', 'Z7', '缺凭证号', ' 校验'),
    stale('a total of 汇总', '汇总', 'C6', 199_999.99, ''),
    stale('平 where it is even', '汇总', 'D30', '不平', ''),
    stale('an execution rate', '预算', 'H5', 0.5, ' 执行率'),
    {
      name: 'right but for the noise of floating point: nothing',
      damage: (plan) => onSheet(plan, '支出明细', stored('AB7', 187_799.700_000_000_01)),
      findings: [],
    },
  ]);

  it('is recomputed from the rows: the money reported is right', async () => {
    const audit = await auditPlan(onSheet(honestPlan(), '汇总', stored('C6', 1), stored('D6', 2), stored('F6', 3)));
    expectFindings(audit, ['HX-IN-17 review 汇总!C6']);
    expect(audit.findings[0]?.message.zh).toBe('“汇总”显示“1”，重算是“200000”（同样的共3处）；以重算为准。');
    expect(moneyLine(audit)).toBe(HONEST_MONEY);
  });
});

describe('formulas without stored results', () => {
  /** Somebody let the sheet compute an amount: J7, 3,000.00 yuan. */
  const computedAmount = (plan: WorkbookPlan): WorkbookPlan =>
    onSheet(plan, '支出明细', (sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.row === 7 && cell.col === 10 ? { ...cell, formula: '1500*2' } : cell)),
    }));
  const uncached = (plan: WorkbookPlan): WorkbookPlan => ({ ...plan, sheets: plan.sheets.map(withoutStoredResults) });

  testDamages([
    {
      name: 'all of them: one remark for the file, and everything is computed anew',
      damage: uncached,
      findings: ['HX-IN-18 info 汇总!B6'],
      undetermined: [],
    },
    {
      name: 'one of them',
      damage: (plan) => onSheet(plan, '支出明细', stored('AB7', undefined)),
      findings: ['HX-IN-18 info 支出明细!AB7'],
      undetermined: [],
    },
    {
      name: 'in a cell for typing: its value is not known, and not zero',
      damage: (plan) => onSheet(computedAmount(plan), '支出明细', stored('J7', undefined)),
      findings: ['HX-IN-01 error 支出明细!J7 金额', 'HX-IN-18 info 支出明细!J7'],
      money: '230000.00 − 12150.00 − 0.00 = 217850.00',
    },
    {
      name: 'a formula with its result in a cell for typing is an amount',
      damage: (plan) => computedAmount(plan),
      findings: [],
    },
  ]);
});
