import { describe, expect, it } from 'vitest';
import type { CellScalar, WorkbookPlan } from '../../ledger-core/templates/plan.ts';
import { readBook } from '../../ledger-core/workbook/read-book.ts';
import { merged, onSheet, typed, typedRow } from '../support/workbook-damage.ts';
import { auditPlan, etown, honestPlan, writtenAndRead } from '../support/workbook-ledger.ts';
import { testDamages, type DamageCase } from './damage-cases.ts';

const MEMBERS = '成员发展台账';
const EXPENSES = '支出明细';

/** Types one value into a sheet of the honest ledger. */
const cell =
  (sheet: string, ref: string, value: CellScalar) =>
  (plan: WorkbookPlan): WorkbookPlan =>
    onSheet(plan, sheet, typed(ref, value));

/** One value typed, and what an audit says of it: read and logged, or asked. */
const spelling = (sheet: string, ref: string, column: string, rule: string, value: CellScalar): DamageCase => ({
  name: `${column} “${String(value).replaceAll('\n', '⏎')}”`,
  damage: cell(sheet, ref, value),
  findings: [`${rule} ${sheet}!${ref} ${column}`],
});
const fixes = (sheet: string, ref: string, column: string, values: readonly CellScalar[]): readonly DamageCase[] =>
  values.map((value) => ({ ...spelling(sheet, ref, column, 'HX-IN-22 info', value), undetermined: [] }));
const asks = (sheet: string, ref: string, column: string, values: readonly CellScalar[]): readonly DamageCase[] =>
  values.map((value) => spelling(sheet, ref, column, 'HX-IN-20 warning', value));

describe('names of persons', () => {
  testDamages([
    ...fixes(MEMBERS, 'A5', '姓名', ['张　三', '张 三', '张\n三']),
    ...fixes(EXPENSES, 'U7', '经办人', ['王  五', '张三，李四', '张三\n李四', '买买提•艾力']),
    ...asks(MEMBERS, 'A5', '姓名', ['张三、李四', '张三 李四', '张⼯', '张三1']),
    ...asks(EXPENSES, 'U7', '经办人', ['张三 李四', '/', '无']),
    { name: 'several people may handle an expense', damage: cell(EXPENSES, 'U7', '张三、李四'), findings: [] },
    { name: 'a remark in brackets', damage: cell(EXPENSES, 'U7', '甲教授（示例）'), findings: [] },
  ]);
});

describe('months, years and 万元', () => {
  const achievement =
    (values: Readonly<Record<string, CellScalar>>) =>
    (plan: WorkbookPlan): WorkbookPlan =>
      onSheet(plan, '创新成果台账', typedRow(5, { A: 'CG-01', B: '夹紧装置', C: 2025, ...values }));
  const benefit = (value: CellScalar, rule?: string): DamageCase => ({
    name: `经济效益(万元) “${value}”`,
    damage: achievement({ M: value }),
    findings: rule === undefined ? [] : [`${rule} 创新成果台账!M5 经济效益(万元)`],
  });
  testDamages([
    ...fixes(MEMBERS, 'C5', '出生年月', ['1985年5月', '1985.05', 1985.05, 198505, '1985-05-12']),
    ...asks(MEMBERS, 'C5', '出生年月', [1985.1, '85.5', '1985年', '1985.13', '属牛']),
    { name: '出生年月 “1985-05” is as it should be', damage: cell(MEMBERS, 'C5', '1985-05'), findings: [] },
    ...fixes('创新项目', 'C5', '年度', ['2025年', '二〇二五年', '2025年度']),
    ...asks('创新项目', 'C5', '年度', ['2025-2026', 25, 1925, '2025.5.1']),
    benefit(1.5),
    benefit('1.5万元', 'HX-IN-22 info'),
    benefit('15000元', 'HX-IN-22 info'),
    benefit('3千元', 'HX-IN-22 info'),
    benefit(15_000, 'HX-IN-20 warning'),
    benefit('约3万元', 'HX-IN-20 warning'),
    {
      name: 'merged, it is counted once, for the first row',
      damage: (plan) =>
        onSheet(
          achievement({ M: 30 })(plan),
          '创新成果台账',
          typedRow(6, { A: 'CG-02', B: '检具', C: 2025 }),
          merged('M5:M6'),
        ),
      findings: ['HX-IN-20 warning 创新成果台账!M5 经济效益(万元)'],
    },
  ]);
});

describe('words and marks in place of an item of the list', () => {
  testDamages([
    ...fixes(MEMBERS, 'H5', '一线职工', ['√', '☑是 □否', 1, true]),
    ...asks(MEMBERS, 'H5', '一线职工', ['□', '☑是 ☑否', '无']),
    ...fixes(EXPENSES, 'K7', '付款方式', ['银行转账', '网银']),
    ...asks(EXPENSES, 'K7', '付款方式', ['支票']),
    ...fixes(EXPENSES, 'D7', '资金种类', ['首次认定资金']),
    ...fixes(EXPENSES, 'AA7', '票据类型', ['数电票']),
  ]);
});

describe('numbers and names of firms', () => {
  const logged = (ref: string, column: string, value: string): DamageCase =>
    spelling(EXPENSES, ref, column, 'HX-IN-06 info', value);
  testDamages([
    logged('C7', '凭证号', '记 - 3'),
    logged('C7', '凭证号', '记－３'),
    logged('M7', '发票号码', '2511-2000-0000-0000-0002'),
    ...asks(EXPENSES, 'M7', '发票号码', ['25112000000000000002、25112000000000000009']),
    ...fixes(EXPENSES, 'I7', '收款人', ['示例甲金属\n材料公司', '示例甲金属\u00A0材料公司']),
  ]);
});

describe('what is said of it', () => {
  it('a fix: the text before, the value after, and why', async () => {
    const { findings } = await auditPlan(cell(MEMBERS, 'A5', '张　三')(honestPlan()));
    expect(findings[0]?.message.zh).toBe(
      '“姓名”填的是“张　三”，按“张三”读取：姓名里的空格、间隔号等写法已规范，请核对。',
    );
    expect(findings[0]?.location).toEqual({ sheet: MEMBERS, table: 'rf_members', row: 1, column: '姓名', cell: 'A5' });
  });

  it('a question: what was probably meant', async () => {
    const { findings } = await auditPlan(cell('创新项目', 'C5', 25)(honestPlan()));
    expect(findings[0]?.message.zh).toBe('“年度”填的是“25”：年份只有两位，请填四位。是不是“2025”？');
    expect(findings[0]?.message.en).toContain('Is it “2025”?');
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
