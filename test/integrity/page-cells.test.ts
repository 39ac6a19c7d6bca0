import { describe, expect, it } from 'vitest';
import { filledPlan } from '../../ledger-core/audit/filled-plan.ts';
import type { WorkbookPlan } from '../../ledger-core/templates/plan.ts';
import type { PageSelection } from '../../ledger-core/templates/pages/page-selection.ts';
import { ownCategoryLedger, twoFundLedger } from '../support/pages-ledger.ts';
import { onSheet, stored, typed } from '../support/workbook-damage.ts';
import { AS_OF, auditPlan, etown, findingLines, mustFind } from '../support/workbook-ledger.ts';

const plan = (selection: PageSelection = {}): WorkbookPlan => filledPlan(etown, twoFundLedger(), AS_OF, selection);
const dalian = (): WorkbookPlan => filledPlan(mustFind('dalian-2016'), ownCategoryLedger(), AS_OF, { year: 2025 });

/** What an audit says of overwritten formulas and of results that do not fit; other rules may have more to say. */
async function formulaFindings(workbook: WorkbookPlan): Promise<readonly string[]> {
  return findingLines(await auditPlan(workbook)).filter((line) => /^HX-IN-1[07]/.test(line));
}

describe('pages as they were written', () => {
  it.each<[string, WorkbookPlan]>([
    ['nothing chosen', plan()],
    [
      'a year, a fund, a voucher',
      plan({ year: 2025, monthlyFund: '配套资金', yearlyFund: '配套资金', voucher: '记-12' }),
    ],
    ['the word for all funds', plan({ monthlyFund: '全部', yearlyFund: '全部' })],
    ['a voucher of many people', plan({ voucher: '记-99' })],
    ['a voucher that is not there', plan({ voucher: '记-1*' })],
    ['categories of the user’s own', dalian()],
  ])('%s: nothing', async (_, workbook) => {
    expect(await formulaFindings(workbook)).toEqual([]);
  });
});

describe('a formula of a page overwritten', () => {
  it.each<[sheet: string, cell: string, value: string | number, more?: PageSelection]>([
    ['月度账页', 'C10', 30_000],
    ['月度账页', 'Q33', 0],
    ['月度账页', 'J3', '配套资金'],
    ['年度账页', 'B8', 193_000],
    ['发放表', 'K28', 5_000],
    ['发放表', 'C29', '伍仟元整', { voucher: '记-12' }],
  ])('%s!%s', async (sheet, cell, value, selection) => {
    expect(await formulaFindings(onSheet(plan(selection), sheet, typed(cell, value)))).toContain(
      `HX-IN-10 error ${sheet}!${cell}`,
    );
  });

  it('a line of 汇总 for the user’s own category', async () => {
    expect(await formulaFindings(onSheet(dalian(), '汇总', typed('B13', 1)))).toContain('HX-IN-10 error 汇总!B13');
  });
});

describe('a stored result of a page that is not what it comes to', () => {
  it.each<[sheet: string, cell: string, value: string | number, selection?: PageSelection]>([
    ['月度账页', 'Q33', 1],
    ['月度账页', 'M3', 40_000],
    ['月度账页', 'Q35', 0.01],
    ['年度账页', 'Q8', 213_910.31, { yearlyFund: '配套资金' }],
    ['发放表', 'C29', '壹元整', { voucher: '记-12' }],
    ['发放表', 'B8', '乙高工（示例）', { voucher: '记-12' }],
  ])('%s!%s', async (sheet, cell, value, selection) => {
    expect(await formulaFindings(onSheet(plan(selection), sheet, stored(cell, value)))).toEqual([
      `HX-IN-17 review ${sheet}!${cell}`,
    ]);
  });

  it('follows what the yellow cells choose: another year leaves old results behind', async () => {
    const workbook = onSheet(plan(), '月度账页', typed('C3', 2025));
    expect(await formulaFindings(workbook)).toEqual(['HX-IN-17 review 月度账页!E3']);
  });

  it.each<[string, (workbook: WorkbookPlan) => WorkbookPlan]>([
    ['a year that spreadsheets reckon in their own ways', (one) => onSheet(one, '月度账页', typed('C3', 25))],
    ['a fund that is none', (one) => onSheet(one, '月度账页', typed('G3', '>0'))],
    ['a name that is gone', (one) => ({ ...one, names: one.names.filter(({ name }) => name !== 'rf_page_year') })],
  ])('is not judged for a choice that is not understood: %s', async (_, choose) => {
    const workbook = onSheet(choose(plan()), '月度账页', stored('Q33', 1));
    expect(await formulaFindings(workbook)).toEqual([]);
  });

  it('is not judged where a page was deleted', async () => {
    const workbook = plan();
    const others = workbook.sheets.filter(({ name }) => name !== '年度账页');
    expect(await formulaFindings({ ...workbook, sheets: others })).toEqual([]);
  });
});
