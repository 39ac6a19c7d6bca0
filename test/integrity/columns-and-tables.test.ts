import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../ledger-core/kernel/seeded-random.ts';
import type { WorkbookPlan } from '../../ledger-core/templates/plan.ts';
import {
  arrangedColumns,
  columnNames,
  onSheet,
  renamedHeading,
  renamedTable,
  withoutTable,
} from '../support/workbook-damage.ts';
import { auditPlan, etown, HONEST_MONEY, honestPlan, moneyLine } from '../support/workbook-ledger.ts';
import { expectFindings, testDamages, undeterminedRules } from './damage-cases.ts';

const EXPENSES = '支出明细';

const withoutColumn =
  (sheet: string, name: string) =>
  (plan: WorkbookPlan): WorkbookPlan =>
    onSheet(plan, sheet, arrangedColumns(columnNames(plan, sheet).filter((one) => one !== name)));

/** A copy of a sheet as Excel makes it: a number behind the names of sheet and table. */
const withCopy =
  (of: string, sheet: string, table: string | undefined, place: 'before' | 'behind' = 'behind') =>
  (plan: WorkbookPlan): WorkbookPlan => {
    const copies = plan.sheets
      .filter((one) => one.name === of)
      .map((one) => ({ ...(table === undefined ? withoutTable(one) : renamedTable(table)(one)), name: sheet }));
    return { ...plan, sheets: place === 'before' ? [...copies, ...plan.sheets] : [...plan.sheets, ...copies] };
  };

const withoutSheet =
  (name: string) =>
  (plan: WorkbookPlan): WorkbookPlan => ({ ...plan, sheets: plan.sheets.filter((sheet) => sheet.name !== name) });

describe('an undamaged ledger', () => {
  testDamages([{ name: 'has no finding', damage: (plan) => plan, findings: [], undetermined: [] }]);
});

describe('columns', () => {
  testDamages([
    {
      name: 'renamed: missing, and what needs it is not judged',
      damage: (plan) => onSheet(plan, EXPENSES, renamedHeading('凭证号', '凭证编号')),
      findings: ['HX-IN-07 error 支出明细 凭证号'],
      undetermined: ['ET-085', 'HX-LE-01'],
    },
    {
      name: 'dropped',
      damage: withoutColumn(EXPENSES, '使用环节'),
      findings: ['HX-IN-07 error 支出明细 使用环节'],
      undetermined: ['ET-084'],
    },
    {
      name: 'dropped that compute: 校验 and 余额',
      damage: (plan) => withoutColumn(EXPENSES, '余额')(withoutColumn(EXPENSES, '校验')(plan)),
      findings: ['HX-IN-07 error 支出明细 校验', 'HX-IN-07 error 支出明细 余额'],
      undetermined: [],
    },
    {
      name: 'of a register',
      damage: withoutColumn('成员发展台账', '角色'),
      findings: ['HX-IN-07 error 成员发展台账 角色'],
    },
    {
      name: 'in the opposite order: fine',
      damage: (plan) => onSheet(plan, EXPENSES, arrangedColumns([...columnNames(plan, EXPENSES)].reverse())),
      findings: [],
    },
    {
      name: 'put between, before and behind: fine',
      damage: (plan) => {
        const names = columnNames(plan, EXPENSES).flatMap((name) => (name === '金额' ? ['合同号', name] : [name]));
        return onSheet(plan, EXPENSES, arrangedColumns(['部门', ...names, '内部备注']));
      },
      findings: [],
    },
    {
      name: 'with full-width brackets and blanks in the heading: the same column',
      damage: (plan) => onSheet(plan, '创新成果台账', renamedHeading('经济效益(万元)', '经济效益 （万元）')),
      findings: [],
    },
  ]);

  it('renamed: the finding names the stranger in its place', async () => {
    const audit = await auditPlan(onSheet(honestPlan(), EXPENSES, renamedHeading('摘要', '用途')));
    expect(audit.findings.map((finding) => finding.message)).toEqual([
      {
        zh: '“支出明细”没有“摘要”一栏（疑似改名为“用途”），要用到它的检查没有进行。',
        en: '“支出明细” has no column “摘要” (perhaps renamed “用途”); checks that need it were not made.',
      },
    ]);
  });

  it.each([1, 2, 3, 4])('in any order, seed %d: fine', async (seed) => {
    const random = seededRandom(seed);
    let plan = honestPlan();
    for (const sheet of [EXPENSES, '拨款到账', '预算']) {
      const keyed = columnNames(plan, sheet).map((name) => ({ name, key: random.whole(0, 1_000_000) }));
      plan = onSheet(plan, sheet, arrangedColumns(keyed.sort((a, b) => a.key - b.key).map(({ name }) => name)));
    }
    const audit = await auditPlan(plan);
    expectFindings(audit, []);
    expect(moneyLine(audit)).toBe(HONEST_MONEY);
  });
});

describe('sheets and tables', () => {
  testDamages([
    {
      name: 'a renamed sheet is read by its table',
      damage: (plan) => onSheet(plan, EXPENSES, (sheet) => ({ ...sheet, name: '2025年支出' })),
      findings: ['HX-IN-09 warning 2025年支出'],
    },
    {
      name: 'a deleted register: what looks it up is not judged',
      damage: withoutSheet('创新项目'),
      findings: ['HX-IN-08 error 创新项目'],
      undetermined: ['ET-084'],
    },
    {
      name: 'deleted reviews',
      damage: withoutSheet('复审复核'),
      findings: ['HX-IN-08 error 复审复核'],
      undetermined: ['ET-080'],
    },
    {
      name: 'deleted interpretations: the defaults hold',
      damage: withoutSheet('口径'),
      findings: ['HX-IN-08 error 口径'],
      undetermined: [],
    },
    {
      name: 'a renamed table is found by its headings',
      damage: (plan) => onSheet(plan, EXPENSES, renamedTable('Table1')),
      findings: ['HX-IN-09 warning 支出明细'],
    },
    {
      name: 'a table made a plain range is found by its headings',
      damage: (plan) => onSheet(plan, EXPENSES, withoutTable),
      findings: ['HX-IN-09 warning 支出明细'],
    },
    {
      name: 'a plain range on a renamed sheet, too, also one with a column missing',
      damage: (plan) =>
        onSheet(withoutColumn('拨款到账', '备注')(plan), '拨款到账', withoutTable, (sheet) => ({
          ...sheet,
          name: '收款',
        })),
      findings: ['HX-IN-07 error 收款 备注', 'HX-IN-09 warning 收款'],
    },
    {
      name: 'a copy claims the table: only the original counts',
      damage: withCopy(EXPENSES, '支出明细 (2)', 'rf_expenses3'),
      findings: ['HX-IN-15 error 支出明细 (2)'],
    },
    {
      name: 'a copy put before the original',
      damage: withCopy(EXPENSES, '支出明细 (2)', 'rf_expenses_2', 'before'),
      findings: ['HX-IN-15 error 支出明细 (2)'],
    },
    {
      name: 'a copy as a plain range',
      damage: withCopy('拨款到账', '拨款到账备份', undefined),
      findings: ['HX-IN-15 error 拨款到账备份'],
    },
  ]);
});

describe('money that cannot be found is unknown, never zero', () => {
  const books = ['ET-086', 'ET-096'];
  it.each<[string, (plan: WorkbookPlan) => WorkbookPlan, readonly string[]]>([
    ['expenses without 金额', withoutColumn(EXPENSES, '金额'), ['ET-087', 'ET-094', ...books]],
    ['expenses without 记账日期', withoutColumn(EXPENSES, '记账日期'), books],
    ['receipts without 到账金额', withoutColumn('拨款到账', '到账金额'), ['ET-087', 'ET-095', ...books]],
    ['receipts without 资金种类', withoutColumn('拨款到账', '资金种类'), ['ET-082', 'ET-095']],
    ['no expenses at all', withoutSheet(EXPENSES), ['ET-084', 'ET-085', 'ET-087', 'ET-089', 'ET-093', ...books]],
    ['no receipts at all', withoutSheet('拨款到账'), ['ET-080', 'ET-087', 'ET-095', ...books]],
  ])('%s: the file is named, nobody is accused', async (_, damage, undetermined) => {
    const audit = await auditPlan(damage(honestPlan()));
    expect(audit.findings.filter(({ origin }) => origin !== 'integrity')).toEqual([]);
    expect(audit.findings.map(({ rule }) => rule)).toContainEqual(expect.stringMatching(/^HX-IN-0[78]$/));
    expect(undeterminedRules(audit)).toEqual(expect.arrayContaining([...undetermined]));
  });
});

describe('cover fields', () => {
  const withoutName =
    (...names: readonly string[]) =>
    (plan: WorkbookPlan): WorkbookPlan => ({ ...plan, names: plan.names.filter(({ name }) => !names.includes(name)) });

  testDamages([
    {
      name: 'a deleted name: the field is missing, not blank',
      damage: withoutName('rf_sub_account'),
      findings: ['HX-IN-08 error  专项核算编码'],
      undetermined: ['ET-086', 'ET-096'],
    },
    {
      name: 'of the books’ balance: the ledger is not compared with it',
      damage: withoutName('rf_sub_account_balance'),
      findings: ['HX-IN-08 error  账面余额'],
      undetermined: ['ET-086', 'ET-096'],
    },
    {
      name: 'several',
      damage: withoutName('rf_union_affiliation', 'rf_leader'),
      findings: ['HX-IN-08 error  工会隶属', 'HX-IN-08 error  领军人'],
      undetermined: ['ET-082', 'ET-083', 'ET-083a'],
    },
    {
      name: 'a name that points nowhere',
      damage: (plan) => ({
        ...plan,
        names: plan.names.map((one) => (one.name === 'rf_leader' ? { ...one, reference: '#REF!' } : one)),
      }),
      findings: ['HX-IN-08 error  领军人'],
    },
    {
      name: 'a deleted list name harms nobody who reads',
      damage: withoutName('rf_list_projects'),
      findings: [],
    },
  ]);
});

describe('template and edition', () => {
  const saying =
    (from: string, to: string) =>
    (plan: WorkbookPlan): WorkbookPlan =>
      onSheet(plan, '封面', (sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) => (cell.value === from ? { ...cell, value: to } : cell)),
      }));

  testDamages([
    {
      name: 'a template that there is not',
      damage: saying('ledger', 'Ledger2'),
      findings: ['HX-IN-23 warning 封面!B30 模板'],
    },
    {
      name: 'an edition that is not ours',
      damage: saying(etown.templateVersion, '99'),
      findings: ['HX-IN-23 warning 封面!B31 模板版本'],
    },
  ]);
});

describe('a workbook that is not ours', () => {
  const typedProgramme =
    (id: string) =>
    (plan: WorkbookPlan): WorkbookPlan =>
      onSheet(plan, '封面', (sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) => (cell.value === 'etown' ? { ...cell, value: id } : cell)),
      }));

  testDamages([
    {
      name: 'names no programme',
      damage: (plan) => ({ ...plan, names: plan.names.filter(({ name }) => name !== 'rf_programme') }),
      findings: ['HX-IN-16 error'],
      money: 'no money',
    },
    {
      name: 'has no cover at all',
      damage: withoutSheet('封面'),
      findings: ['HX-IN-16 error'],
      money: 'no money',
    },
    {
      name: 'names a programme that there is not',
      damage: typedProgramme('atlantis'),
      findings: ['HX-IN-16 error'],
      money: 'no money',
    },
    { name: 'is ours in spite of blanks around the id', damage: typedProgramme(' etown\n'), findings: [] },
  ]);

  it('is said to be none, with what it names, and no rule is applied', async () => {
    const audit = await auditPlan(typedProgramme('atlantis')(honestPlan()));
    expect(audit.findings[0]?.message.zh).toContain('写的是“atlantis”');
    expect(audit.findings[0]?.message.en).toContain('it says “atlantis”');
    expect(audit.rules).toEqual([{ id: 'HX-IN-16', outcome: 'finding' }]);
  });
});
