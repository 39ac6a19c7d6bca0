import { describe, expect, it } from 'vitest';
import { filledPlan } from '../../../ledger-core/audit/filled-plan.ts';
import type { LedgerContent } from '../../../ledger-core/definition/ledger-content.ts';
import type { Programme } from '../../../ledger-core/definition/programme.ts';
import { parseSheetRange } from '../../../ledger-core/kernel/cell-ref.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { PROGRAMMES } from '../../../ledger-core/programmes/registry.ts';
import { ledgerPlan } from '../../../ledger-core/templates/ledger-plan.ts';
import type { PageSelection } from '../../../ledger-core/templates/pages/page-selection.ts';
import type { CellScalar, SheetPlan, WorkbookPlan } from '../../../ledger-core/templates/plan.ts';
import { ownCategoryLedger, twoFundLedger } from '../../support/pages-ledger.ts';
import { mustFind } from '../../support/workbook-ledger.ts';

const etown = mustFind('etown');
const dalian = mustFind('dalian-2016');
const PAGES = ['月度账页', '年度账页', '发放表'] as const;

function sheetOf(plan: WorkbookPlan, name: string): SheetPlan {
  return plan.sheets.find((sheet) => sheet.name === name) ?? expect.fail(`no sheet ${name}`);
}

function page(name: string, content: LedgerContent, selection: PageSelection = {}, programme = etown): SheetPlan {
  return sheetOf(filledPlan(programme, content, localDate('2026-11-01'), selection), name);
}

/** A row's values by heading; what shows nothing is left out. */
function line(sheet: SheetPlan, row: number, headRow = 6): Readonly<Record<string, CellScalar>> {
  const shown: Record<string, CellScalar> = {};
  for (const { col, value } of sheet.cells.filter((cell) => cell.row === row)) {
    const head = sheet.cells.find((cell) => cell.row === headRow && cell.col === col)?.value;
    if (value !== undefined && value !== '' && value !== 0) shown[String(head).replace('\n', '')] = value;
  }
  return shown;
}

function valueAt(sheet: SheetPlan, row: number, col: number): CellScalar | undefined {
  return sheet.cells.find((cell) => cell.row === row && cell.col === col)?.value;
}

describe('月度账页', () => {
  it('shows the latest year and all funds unless told otherwise', () => {
    const sheet = page('月度账页', twoFundLedger());
    expect(valueAt(sheet, 4, 1)).toBe('2026年专项资金月度账页');
    expect(valueAt(sheet, 5, 1)).toBe(
      '工作室：张三创新工作室（示例）　　所在单位：示例精密制造公司　　资金种类：全部　　台账记到：2026年1月8日　　金额单位：元',
    );
    expect(line(sheet, 7)).toEqual({ 月份: '上年结转', 余额: 213_910.32 });
    expect(line(sheet, 8)).toEqual({
      月份: '1月',
      摘要: '本月合计',
      退回追回: 10,
      设备费: 100,
      支出合计: 100,
      余额: 213_800.32,
    });
    // The ledger goes to January: later months are empty, not zero.
    expect(line(sheet, 10)).toEqual({ 月份: '2月' });
    expect(line(sheet, 33)).toEqual({ 月份: '年末结余', 余额: 213_800.32 });
  });

  it('has each month and the year so far', () => {
    const sheet = page('月度账页', twoFundLedger(), { year: 2025 });
    expect(line(sheet, 7)).toEqual({ 月份: '上年结转', 余额: 193_000 });
    expect(line(sheet, 8)).toEqual({
      月份: '1月',
      摘要: '本月合计',
      材料费: 1_700.5,
      支出合计: 1_700.5,
      余额: 191_299.5,
    });
    expect(line(sheet, 10)).toMatchObject({ 摘要: '本月合计', 到账: 30_000, 余额: 221_299.5 });
    expect(line(sheet, 13)).toEqual({
      摘要: '本年累计',
      到账: 30_000,
      材料费: 1_700.5,
      专家讲课费: 2_400,
      培训费: 3_000,
      支出合计: 7_100.5,
      余额: 215_899.5,
    });
    expect(line(sheet, 18)).toEqual({
      月份: '6月',
      摘要: '本月合计',
      材料费: -200.2,
      未写明或其他类别: 88.88,
      支出合计: -111.32,
      余额: 216_010.82,
    });
    expect(line(sheet, 32)).toEqual({
      月份: '本年合计',
      到账: 30_000,
      退回追回: 1_200.5,
      材料费: 1_500.3,
      专家讲课费: 2_400,
      培训费: 3_000,
      会议费: 900,
      未写明或其他类别: 88.88,
      支出合计: 7_889.18,
    });
    expect(line(sheet, 33)).toEqual({ 月份: '年末结余', 余额: 213_910.32 });
    expect(line(sheet, 34)).toEqual({ 月份: '未填日期\n（不在以上各月）', 到账: 100, 材料费: 50, 支出合计: 50 });
    expect(line(sheet, 35)).toMatchObject({ 余额: '平' });
  });

  it('shows one fund: its opening balance, its returns, nothing of the others', () => {
    const sheet = page('月度账页', twoFundLedger(), { year: 2025, monthlyFund: '配套资金' });
    expect(line(sheet, 7)).toMatchObject({ 余额: 5_000 });
    expect(line(sheet, 32)).toEqual({
      月份: '本年合计',
      到账: 30_000,
      退回追回: 1_200.5,
      培训费: 3_000,
      会议费: 900,
      支出合计: 3_900,
    });
    expect(line(sheet, 33)).toMatchObject({ 余额: 29_899.5 });
    expect(line(sheet, 34)).toEqual({ 月份: '未填日期\n（不在以上各月）', 到账: 100 });
  });

  it('shows a year behind the last entry: carried over, and nothing else', () => {
    const sheet = page('月度账页', twoFundLedger(), { year: 2030 });
    expect(line(sheet, 7)).toMatchObject({ 余额: 213_800.32 });
    expect(line(sheet, 8)).toEqual({ 月份: '1月' });
    expect(line(sheet, 33)).toMatchObject({ 余额: 213_800.32 });
    expect(line(sheet, 35)).toMatchObject({ 余额: '平' });
  });

  it('is an empty form in a blank ledger', () => {
    const sheet = sheetOf(ledgerPlan(etown), '月度账页');
    expect(valueAt(sheet, 4, 1)).toBe('专项资金月度账页');
    expect(line(sheet, 8)).toEqual({ 月份: '1月' });
    expect(line(sheet, 35)).toMatchObject({ 余额: '平' });
  });
});

describe('年度账页', () => {
  it('carries every year’s end over to the next', () => {
    const sheet = page('年度账页', twoFundLedger());
    expect(line(sheet, 7)).toEqual({
      年度: 2024,
      年初结转: 5_000,
      到账: 200_000,
      设备费: 12_000,
      支出合计: 12_000,
      年末结转: 193_000,
    });
    expect(line(sheet, 8)).toMatchObject({ 年度: 2025, 年初结转: 193_000, 退回追回: 1_200.5, 年末结转: 213_910.32 });
    expect(line(sheet, 9)).toMatchObject({ 年度: 2026, 年初结转: 213_910.32, 年末结转: 213_800.32 });
    expect(line(sheet, 10)).toEqual({ 年度: 2027 });
    expect(line(sheet, 14)).toEqual({ 年度: '未填日期', 到账: 100, 材料费: 50, 支出合计: 50 });
    expect(line(sheet, 15)).toMatchObject({
      年度: '合计',
      年初结转: 5_000,
      到账: 230_100,
      退回追回: 1_210.5,
      支出合计: 20_039.18,
      年末结转: 213_850.32,
    });
    expect(line(sheet, 16)).toMatchObject({ 年末结转: '平' });
  });

  it('shows one fund', () => {
    const sheet = page('年度账页', twoFundLedger(), { yearlyFund: '首次认定助推资金' });
    expect(line(sheet, 7)).toEqual({ 年度: 2024, 到账: 200_000, 设备费: 12_000, 支出合计: 12_000, 年末结转: 188_000 });
    expect(line(sheet, 15)).toMatchObject({ 到账: 200_000, 年末结转: 183_860.82 });
  });

  it('adds up what comes after its six years', () => {
    const { fields, rows } = twoFundLedger();
    const late = {
      bookedOn: localDate('2031-05-05'),
      fund: '配套资金',
      category: '会议费',
      amount: rows.rf_expenses?.[0]?.amount,
    };
    const sheet = page('年度账页', { fields, rows: { ...rows, rf_expenses: [...(rows.rf_expenses ?? []), late] } });
    expect(line(sheet, 12)).toMatchObject({ 年度: 2029, 年初结转: 213_800.32, 年末结转: 213_800.32 });
    expect(line(sheet, 13)).toEqual({
      年度: '以后年度',
      年初结转: 213_800.32,
      会议费: 12_000,
      支出合计: 12_000,
      年末结转: 201_800.32,
    });
  });
});

describe('发放表', () => {
  const HEAD = 7;

  it('lists the people of a voucher in their order, whole account numbers, and what is paid in words', () => {
    const sheet = page('发放表', twoFundLedger(), { voucher: '记-12' });
    expect(line(sheet, 8, HEAD)).toMatchObject({
      序号: 1,
      姓名: '甲教授（示例）',
      工作单位: '示例大学机械工程学院',
      税前金额: 1_000,
      个人所得税: 40,
      税后金额: 960,
      银行卡号: '6222020200000000123',
    });
    expect(line(sheet, 9, HEAD)).toMatchObject({ 序号: 2, 姓名: '丙技师（示例）', 税后金额: 900.05 });
    expect(line(sheet, 10, HEAD)).toMatchObject({ 序号: 3, 姓名: '丁工程师（示例）' });
    expect(line(sheet, 11, HEAD)).toEqual({});
    expect(line(sheet, 28, HEAD)).toMatchObject({ 税前金额: 2_400.06, 个人所得税: 40, 税后金额: 2_360.06 });
    expect(valueAt(sheet, 29, 3)).toBe('贰仟叁佰陆拾元零陆分');
    expect(valueAt(sheet, 30, 1)).toBe('本凭证共3人次，表上20行');
    expect(valueAt(sheet, 5, 1)).toBe('工作室：张三创新工作室（示例）　　所在单位：示例精密制造公司　　凭证号：记-12');
    expect(valueAt(sheet, 6, 1)).toBe('费用：讲课费、咨询费　　资金种类：首次认定助推资金　　金额单位：元');
  });

  it('says when there are more people than lines, and when the days are of several months', () => {
    const sheet = page('发放表', twoFundLedger(), { voucher: '记-99' });
    expect(valueAt(sheet, 30, 1)).toBe('本凭证共23人次，表上20行');
    expect(valueAt(sheet, 30, 6)).toContain('表上只有前20人');
    expect(line(sheet, 27, HEAD)).toMatchObject({ 序号: 20, 姓名: '示例学员申' });
    expect(line(sheet, 28, HEAD)).toMatchObject({ 税后金额: 6_500 });
    expect(valueAt(sheet, 3, 4)).toContain('日期不在同一个月');
  });

  it('says that a voucher is not there, and is an empty form where none is chosen', () => {
    expect(valueAt(page('发放表', twoFundLedger(), { voucher: '记-1' }), 3, 4)).toContain('没有这个凭证号');
    const blank = page('发放表', twoFundLedger());
    expect(valueAt(blank, 3, 4)).toContain('填凭证号');
    expect([8, 27].map((row) => line(blank, row, HEAD))).toEqual([{}, {}]);
    expect(valueAt(blank, 30, 1)).toBe('');
  });
});

describe('a programme whose categories are the user’s own', () => {
  it('has twelve lines in 汇总: the list in its order, each name once', () => {
    const sheet = page('汇总', ownCategoryLedger(), {}, dalian);
    const top = sheet.cells.find(({ value }) => value === '支出类别')?.row ?? expect.fail();
    const lines = Array.from({ length: 14 }, (_, at) => [
      valueAt(sheet, top + 1 + at, 1),
      valueAt(sheet, top + 1 + at, 9),
    ]);
    expect(lines).toEqual([
      ['材料购置', 1_534.56],
      ['学习交流', 800],
      ['', ''],
      ['', ''],
      ['场地布置及设备维修', 2_600],
      ...Array.from({ length: 7 }, () => ['', '']),
      ['未写明或其他类别', 66.6],
      ['合计', 5_001.16],
    ]);
  });

  it('has a column for each on the pages', () => {
    const sheet = page('月度账页', ownCategoryLedger(), { year: 2025 }, dalian);
    expect(line(sheet, 32)).toEqual({
      月份: '本年合计',
      到账: 12_000,
      材料购置: 1_234.56,
      学习交流: 800,
      场地布置及设备维修: 2_600,
      未写明或其他类别: 66.6,
      支出合计: 4_701.16,
    });
    expect(line(page('年度账页', ownCategoryLedger(), {}, dalian), 8)).toEqual({
      年度: 2026,
      年初结转: 7_298.84,
      材料购置: 300,
      支出合计: 300,
      年末结转: 6_998.84,
    });
  });
});

describe.each(PROGRAMMES.map((programme) => ({ id: programme.id, programme })))('the pages of $id', ({ programme }) => {
  const plan = ledgerPlan(programme);
  const names = plan.sheets.map(({ name }) => name);
  const hasMoney = (one: Programme): boolean => one.tables.includes('rf_expenses');

  it('stand behind 汇总 and 劳务费登记, where there is money', () => {
    if (!hasMoney(programme)) expect(names.filter((name) => PAGES.some((one) => one === name))).toEqual([]);
    else {
      const after = names.indexOf('汇总');
      expect(names.slice(after + 1, after + 3)).toEqual(['月度账页', '年度账页']);
      expect(names[names.indexOf('劳务费登记') + 1]).toBe('发放表');
    }
  });

  it('take typing in their named yellow cells only, which are not printed', () => {
    const selectors = plan.names.filter(({ name }) => name.startsWith('rf_page_'));
    if (!hasMoney(programme)) {
      expect(selectors).toEqual([]);
      return;
    }
    expect(selectors.map(({ name }) => name)).toEqual([
      'rf_page_year',
      'rf_page_fund',
      'rf_page_yearly_fund',
      'rf_page_voucher',
    ]);
    for (const { reference } of selectors) {
      const target = parseSheetRange(reference) ?? expect.fail(reference);
      const sheet = sheetOf(plan, target.sheet);
      const { top, left } = target.range;
      const cell = sheet.cells.find(({ row, col }) => row === top && col === left);
      expect(cell?.style?.unlocked).toBe(true);
      expect(cell?.formula).toBeUndefined();
      const printed = parseSheetRange(sheet.print.areaFormula ?? '')?.range ?? expect.fail();
      expect(printed.top).toBeGreaterThan(top);
    }
    for (const name of PAGES) {
      const sheet = sheetOf(plan, name);
      expect(sheet.isProtected).toBe(true);
      expect(sheet.print).toMatchObject({ orientation: 'landscape', fitToWidth: true, fitToHeight: true });
      expect(sheet.cells.filter(({ style, row }) => style?.unlocked === true && row !== 3)).toEqual([]);
    }
  });
});
