import { describe, expect, it } from 'vitest';
import type { CellScalar, WorkbookPlan } from '../../ledger-core/templates/plan.ts';
import { readBook } from '../../ledger-core/workbook/read-book.ts';
import { merged, onSheet, typed } from '../support/workbook-damage.ts';
import { auditPlan, etown, FIRST_ROW, honestPlan, writtenAndRead } from '../support/workbook-ledger.ts';
import { testDamages, type DamageCase } from './damage-cases.ts';

const [MEMBERS, EXPENSES, PROJECTS, ACHIEVEMENTS] = ['成员发展台账', '支出明细', '创新项目', '创新成果台账'] as const;
// What else stands on a row that the honest ledger does not have: enough to make it one.
const NEW_ROWS: Readonly<Record<string, readonly string[]>> = {
  [MEMBERS]: ['A'],
  [PROJECTS]: ['A', 'B'],
  [ACHIEVEMENTS]: ['A', 'B'],
};
const NAMES = Array.from('赵钱孙李周吴郑王', (name) => `${name}某`);

/** Types one value into a sheet of the honest ledger. */
const cell =
  (sheet: string, ref: string, value: CellScalar) =>
  (plan: WorkbookPlan): WorkbookPlan =>
    onSheet(plan, sheet, typed(ref, value));

/** Types values one below the other, from the first row on. */
const downwards =
  (sheet: string, letter: string, values: readonly CellScalar[]) =>
  (plan: WorkbookPlan): WorkbookPlan =>
    values.reduce<WorkbookPlan>((sofar, value, at) => {
      const others = at === 0 && sheet !== ACHIEVEMENTS ? [] : (NEW_ROWS[sheet] ?? []);
      const row = FIRST_ROW + at;
      const whole = others.reduce((one, other) => cell(sheet, `${other}${row}`, NAMES[at] ?? '')(one), sofar);
      return cell(sheet, `${letter}${row}`, value)(whole);
    }, plan);

/** Values of a column, and what an audit says of each; nothing else is said, and the money is the same. */
function typedInto(
  [sheet, letter, column]: readonly [sheet: string, letter: string, column: string],
  rule: string | undefined,
  values: readonly CellScalar[],
): DamageCase {
  return {
    name: `${column} ${values.map((value) => `“${String(value).replaceAll('\n', '⏎')}”`).join(' ')}: ${rule ?? 'as it is'}`,
    damage: downwards(sheet, letter, values),
    findings: rule === undefined ? [] : values.map((_, at) => `${rule} ${sheet}!${letter}${FIRST_ROW + at} ${column}`),
    ...(rule === ASKED ? {} : { undetermined: [] }),
  };
}

const [FIXED, FIXED_NUMBER, ASKED] = ['HX-IN-22 info', 'HX-IN-06 info', 'HX-IN-20 warning'];

describe('names of persons', () => {
  const NAME = [MEMBERS, 'A', '姓名'] as const;
  const HANDLER = [EXPENSES, 'U', '经办人'] as const;
  testDamages([
    typedInto(NAME, FIXED, ['张　三', '李 四', '王\n五']),
    typedInto(NAME, ASKED, ['张三、李四', '张三 李四', '张⼯', '张三1']),
    typedInto(HANDLER, FIXED, ['王  五', '张三，李四', '张三\n李四', '买买提•艾力']),
    typedInto(HANDLER, ASKED, ['张三 李四', '/', '无']),
    typedInto(HANDLER, undefined, ['张三、李四', '甲教授（示例）', '买买提·艾力', 'John Smith']),
  ]);
});

describe('months, years and 万元', () => {
  const BORN = [MEMBERS, 'C', '出生年月'] as const;
  const YEAR = [PROJECTS, 'C', '年度'] as const;
  const BENEFIT = [ACHIEVEMENTS, 'M', '经济效益(万元)'] as const;
  testDamages([
    typedInto(BORN, FIXED, ['1985年5月', '1985.05', 1985.05, 198505, '1985-05-12']),
    typedInto(BORN, ASKED, [1985.1, '85.5', '1985年', '1985.13', '属牛']),
    typedInto(BORN, undefined, ['1985-05']),
    typedInto(YEAR, FIXED, ['2025年', '二〇二五年', '2025年度']),
    typedInto(YEAR, ASKED, ['2025-2026', 25, 1925, '2025.5.1']),
    typedInto(BENEFIT, FIXED, ['1.5万元', '15000元', '3千元']),
    typedInto(BENEFIT, ASKED, [15_000, '约3万元']),
    typedInto(BENEFIT, undefined, [1.5, 1000]),
    {
      name: '经济效益(万元) merged is counted once, for the first row',
      damage: (plan) => onSheet(downwards(ACHIEVEMENTS, 'M', [30, 30])(plan), ACHIEVEMENTS, merged('M5:M6')),
      findings: ['HX-IN-20 warning 创新成果台账!M5 经济效益(万元)'],
    },
  ]);
});

describe('words and marks in place of an item of the list', () => {
  const FRONT_LINE = [MEMBERS, 'H', '一线职工'] as const;
  testDamages([
    typedInto(FRONT_LINE, FIXED, ['√', '☑是 □否', 1, true, '×']),
    typedInto(FRONT_LINE, ASKED, ['□', '☑是 ☑否', '无']),
    typedInto([EXPENSES, 'K', '付款方式'], FIXED, ['银行转账', '网银']),
    typedInto([EXPENSES, 'K', '付款方式'], ASKED, ['支票']),
    typedInto([EXPENSES, 'D', '资金种类'], FIXED, ['首次认定资金', '首次认定']),
    typedInto([EXPENSES, 'AA', '票据类型'], FIXED, ['数电票', '增值税普通发票']),
  ]);
});

describe('numbers and names of firms', () => {
  const VOUCHER = [EXPENSES, 'C', '凭证号'] as const;
  const INVOICE = [EXPENSES, 'M', '发票号码'] as const;
  testDamages([
    typedInto(VOUCHER, FIXED_NUMBER, ['记 - 1', '记－２', '记—3']),
    typedInto(INVOICE, FIXED_NUMBER, ['2511-2000-0000-0000-0000']),
    typedInto(INVOICE, ASKED, ['25112000000000000000、25112000000000000009']),
    typedInto([EXPENSES, 'I', '收款人'], FIXED, ['示例甲金属\n材料公司', '示例甲金属\u00A0材料公司']),
  ]);
});

describe('what is said of it', () => {
  it('a fix: the text before, the value after, and why', async () => {
    const { findings } = await auditPlan(cell(MEMBERS, 'A5', '张　三')(honestPlan()));
    const fix = findings.find(({ rule }) => rule === 'HX-IN-22');
    expect(fix?.message.zh).toBe('“姓名”填的是“张　三”，按“张三”读取：姓名里的空格、间隔号等写法已规范，请核对。');
    expect(fix?.location).toEqual({ sheet: MEMBERS, table: 'rf_members', row: 1, column: '姓名', cell: 'A5' });
  });

  it('a question: what was probably meant', async () => {
    const { findings } = await auditPlan(cell('创新项目', 'C5', 25)(honestPlan()));
    const question = findings.find(({ rule }) => rule === 'HX-IN-20');
    expect(question?.message.zh).toBe('“年度”填的是“25”：年份只有两位，请填四位。是不是“2025”？');
    expect(question?.message.en).toContain('Is it “2025”?');
  });

  it('the row’s other values are as they were, and the file’s own text is kept', async () => {
    const before = readBook(await writtenAndRead(honestPlan()), etown).tables.rf_members?.rows[0];
    for (const [ref, key, text, value] of [
      ['A5', 'name', '张　三', '张三'],
      ['C5', 'born', '1985年5月', '1985-05'],
      ['H5', 'frontline', '☑是 □否', '是'],
      ['J5', 'master', '张三 李四', undefined],
    ] as const) {
      const image = await writtenAndRead(cell(MEMBERS, ref, text)(honestPlan()));
      const row = readBook(image, etown).tables.rf_members?.rows[0];
      expect(row?.values).toEqual({ ...before?.values, [key]: value });
      expect([...(row?.unreadable ?? [])]).toEqual(value === undefined ? [key] : []);
      const cells = image.sheets.find(({ name }) => name === MEMBERS)?.rows.find((one) => one.row === 5)?.cells;
      expect(cells?.map((one) => one.text)).toContain(text);
    }
  });
});
