import { describe, expect, it } from 'vitest';
import type { CellScalar, WorkbookPlan } from '../../ledger-core/templates/plan.ts';
import { editedPart, onSheet, sheetPart, typed } from '../support/workbook-damage.ts';
import { auditOf, auditPlan, honestPlan, imageOf, moneyLine, HONEST_MONEY } from '../support/workbook-ledger.ts';
import { writeWorkbook } from '../../ledger-core/xlsx/write/write-workbook.ts';
import { expectFindings, testDamages, type DamageCase } from './damage-cases.ts';

/** Types one value into 支出明细 (or another sheet) of the honest ledger. */
const cell =
  (ref: string, value: CellScalar, sheet = '支出明细') =>
  (plan: WorkbookPlan): WorkbookPlan =>
    onSheet(plan, sheet, typed(ref, value));

describe('amounts as text that can be read', () => {
  // J7 is 3,000.00 yuan in the honest ledger: however it is written, the money stays what it is.
  const spellings = [
    '3000',
    '3,000.00',
    '￥3,000.00元',
    '３０００．００',
    '￥３，０００元',
    '0.3万元',
    '叁仟元整',
    ' 3000 ',
  ];
  testDamages([
    ...spellings.map((typedAs): DamageCase => ({
      name: `“${typedAs}”`,
      damage: cell('J7', typedAs),
      findings: ['HX-IN-03 info 支出明细!J7 金额'],
      undetermined: [],
    })),
    {
      name: 'in a receipt',
      damage: cell('G5', '20万元', '拨款到账'),
      findings: ['HX-IN-03 info 拨款到账!G5 到账金额'],
    },
    {
      name: 'on the cover',
      damage: cell('B25', '3万元', '封面'),
      findings: ['HX-IN-03 info 封面!B25 承诺配套资金'],
    },
    {
      name: 'with more than two decimals, rounded',
      damage: cell('J7', 2999.996),
      findings: ['HX-IN-03 info 支出明细!J7 金额'],
    },
    {
      name: 'float noise is nothing to speak of',
      damage: cell('J7', 3000.0000000001),
      findings: [],
    },
  ]);

  it('says how it was read, in both languages', async () => {
    const audit = await auditPlan(cell('J7', '0.3万元')(honestPlan()));
    expect(audit.findings[0]?.message.zh).toContain('“金额”填的是“0.3万元”，按“3000.00”读取');
    expect(audit.findings[0]?.message.en).toContain('“金额” says “0.3万元”, read as “3000.00”');
    expect(audit.findings[0]?.observed).toEqual({ zh: '0.3万元', en: '0.3万元' });
  });
});

describe('amounts that cannot be read', () => {
  const notJudged = ['ET-086', 'ET-087', 'ET-094', 'ET-096'];
  const withoutRow7 = '230000.00 − 12150.00 − 0.00 = 217850.00';
  testDamages([
    ...['约3000', '3000左右', '3000～5000', '待定', '1,23,4', '5%', '-', 'TRUE是', '3万五'].map(
      (typedAs): DamageCase => ({
        name: `“${typedAs}” counts in no sum, and nobody is accused for it`,
        damage: cell('J7', typedAs),
        findings: ['HX-IN-01 error 支出明细!J7 金额'],
        undetermined: notJudged,
        money: withoutRow7,
      }),
    ),
    {
      name: 'a tick in place of a number',
      damage: cell('J7', true),
      findings: ['HX-IN-01 error 支出明细!J7 金额'],
      undetermined: notJudged,
      money: withoutRow7,
    },
    {
      name: 'a receipt: whether too much was spent is not known',
      damage: cell('G5', '约20万', '拨款到账'),
      findings: ['HX-IN-01 error 拨款到账!G5 到账金额'],
      undetermined: ['ET-080', 'ET-086', 'ET-087', 'ET-094', 'ET-096'],
      money: '30000.00 − 15150.00 − 0.00 = 14850.00',
    },
  ]);
});

describe('dates as text', () => {
  testDamages([
    ...[
      '2025-10-10',
      '2025.10.10',
      '2025/10/10',
      '2025年10月10日',
      '20251010',
      '二〇二五年十月十日',
      '２０２５．１０．１０',
    ].map((typedAs): DamageCase => ({
      name: `“${typedAs}” is read`,
      damage: cell('B7', typedAs),
      findings: ['HX-IN-04 info 支出明细!B7 记账日期'],
      undetermined: [],
    })),
    {
      name: 'eight digits as a number are read',
      damage: cell('B7', 20_251_010),
      findings: ['HX-IN-04 info 支出明细!B7 记账日期'],
    },
    ...['2025年10月', '25.10.10', '10/11/2025', '2025.13.1', '2025-02-30', '十月初', '-'].map(
      (typedAs): DamageCase => ({
        name: `“${typedAs}” is not`,
        damage: cell('B7', typedAs),
        findings: ['HX-IN-02 error 支出明细!B7 记账日期'],
        undetermined: ['ET-086', 'ET-094', 'ET-096'],
      }),
    ),
    {
      name: 'a year that nobody means: 2025 typed under a date format',
      damage: cell('B7', 2025),
      findings: ['HX-IN-02 error 支出明细!B7 记账日期'],
    },
  ]);
});

describe('identifiers stored as numbers', () => {
  testDamages([
    {
      name: 'twenty digits: five of them are lost, and the number is not guessed',
      damage: cell('M7', 25_112_000_000_000_000_000),
      findings: ['HX-IN-05 error 支出明细!M7 发票号码'],
      undetermined: ['HX-FP-01'],
    },
    {
      name: 'as the number looked after that',
      damage: cell('M7', '2.5112E+19'),
      findings: ['HX-IN-05 error 支出明细!M7 发票号码'],
    },
    {
      name: 'eight digits: read and logged',
      damage: (plan) => cell('N7', '1100224130')(cell('M7', 12_345_678)(plan)),
      findings: ['HX-IN-06 info 支出明细!M7 发票号码'],
      undetermined: [],
    },
    {
      name: 'a voucher number',
      damage: cell('C7', 12),
      findings: ['HX-IN-06 info 支出明细!C7 凭证号'],
    },
    {
      name: 'full width and blanks between the digits',
      damage: cell('M7', '２５１１ 2000 0000 0000 0002'),
      findings: ['HX-IN-06 info 支出明细!M7 发票号码'],
    },
  ]);

  it('as Excel itself would write twenty digits', async () => {
    const plan = cell('M7', 12_345)(honestPlan());
    const bytes = editedPart(await writeWorkbook(plan), sheetPart(plan, '支出明细'), (xml) =>
      xml.replace(/(<c r="M7"[^>]*><v>)12345(?=<)/, '$12.5112000000000002E+19'),
    );
    const audit = auditOf(imageOf(bytes));
    expectFindings(audit, ['HX-IN-05 error 支出明细!M7 发票号码']);
    expect(audit.findings[0]?.observed.zh).toBe('2.5112000000000002E+19');
    expect(moneyLine(audit)).toBe(HONEST_MONEY);
  });
});

describe('other columns', () => {
  testDamages([
    {
      name: 'a count that cannot be read',
      damage: cell('T7', '两三张'),
      findings: ['HX-IN-20 warning 支出明细!T7 附件数'],
      undetermined: ['HX-AU-14'],
    },
    {
      name: 'a year that cannot be read',
      damage: cell('C5', '去年', '创新项目'),
      findings: ['HX-IN-20 warning 创新项目!C5 年度'],
    },
    {
      name: 'a count with its measure word',
      damage: cell('T7', '2张'),
      findings: ['HX-IN-22 info 支出明细!T7 附件数'],
    },
    {
      name: 'an option spelt with a blank',
      damage: cell('D7', '首次认定 助推资金'),
      findings: ['HX-IN-22 info 支出明细!D7 资金种类'],
    },
    {
      name: 'a category by its code',
      damage: cell('E7', 'CS'),
      findings: ['HX-IN-22 info 支出明细!E7 支出类别'],
    },
    { name: 'line breaks in free text are a matter of taste', damage: cell('H7', '材料\n 检测'), findings: [] },
  ]);
});

describe('blanks around a word that formulas of the sheet compare', () => {
  testDamages([
    {
      name: 'a fund with a blank behind it',
      damage: cell('D7', '首次认定助推资金 '),
      findings: ['HX-IN-22 info 支出明细!D7 资金种类'],
      undetermined: [],
    },
    {
      name: 'a category with a full-width blank',
      damage: cell('E7', '测试化验加工费　'),
      findings: ['HX-IN-22 info 支出明细!E7 支出类别'],
      undetermined: [],
    },
    {
      name: 'a stage with a no-break space before it',
      damage: cell('G7', '\u00A0实施'),
      findings: ['HX-IN-22 info 支出明细!G7 使用环节'],
    },
    {
      name: 'numbers of project and voucher',
      damage: (plan) => cell('F7', 'CX-2025-01 ')(cell('C7', '\u3000记-2510-3')(plan)),
      findings: ['HX-IN-06 info 支出明细!C7 凭证号', 'HX-IN-06 info 支出明细!F7 项目编号'],
    },
    { name: 'free text and names of firms: nothing to report', damage: cell('H7', '材料检测　'), findings: [] },
  ]);

  it('different words of a column with blanks around them are one thing to know', async () => {
    const blanks = ['D5', 'D6', 'D7', 'E5', 'E6', 'E7', 'E8'].map((ref) => {
      const before = honestPlan()
        .sheets.find(({ name }) => name === '支出明细')
        ?.cells.find((one) => one.row === Number(ref[1]) && one.col === (ref.startsWith('D') ? 4 : 5));
      return cell(ref, `${String(before?.value)}　`);
    });
    const audit = await auditPlan(blanks.reduce((plan, damage) => damage(plan), honestPlan()));
    const told = audit.findings.filter(({ rule }) => rule === 'HX-IN-22');
    expect(told.map(({ location }) => location.cell)).toEqual(['D5', 'D6', 'D7', 'E5']);
    expect(told.at(-1)?.message.zh).toContain('（这一栏共4处：E5、E6、E7、E8）');
  });
});

describe('settings', () => {
  const value = (ref: string, typedAs: CellScalar) => cell(ref, typedAs, '口径');
  testDamages([
    { name: 'out of range', damage: value('C7', 99), findings: ['HX-IN-21 warning 口径!C7 取值'] },
    { name: 'no number', damage: value('C7', '很多'), findings: ['HX-IN-21 warning 口径!C7 取值'] },
    { name: 'no option', damage: value('C5', '两次'), findings: ['HX-IN-21 warning 口径!C5 取值'] },
    { name: 'with a sign of per cent: fine', damage: value('C7', '120%'), findings: [] },
    { name: 'an option spelt with blanks: fine', damage: value('C5', ' 仅 一次'), findings: [] },
  ]);

  it('falls back to the default and says so', async () => {
    const audit = await auditPlan(value('C7', '很多')(honestPlan()));
    expect(audit.settings).toContainEqual({ id: 'AMB-24', value: '100', default: true });
    expect(audit.findings[0]?.message.zh).toContain('按默认“100”检查');
    expect(audit.findings[0]?.expected.zh).toBe('100–200 %');
  });

  it('is in force where it is valid', async () => {
    const audit = await auditPlan(value('C7', 120)(honestPlan()));
    expect(audit.settings).toContainEqual({ id: 'AMB-24', value: '120', default: false });
  });
});
