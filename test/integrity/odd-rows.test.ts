import { describe, expect, it } from 'vitest';
import { filledPlan } from '../../ledger-core/audit/filled-plan.ts';
import type { ExpenseValues } from '../../ledger-core/definition/registers/money.ts';
import { columnLetters } from '../../ledger-core/kernel/cell-ref.ts';
import { yuan } from '../../ledger-core/kernel/money.ts';
import type { CellScalar, WorkbookPlan } from '../../ledger-core/templates/plan.ts';
import { columnNames, merged, onSheet, swappedRows, typed, typedRow } from '../support/workbook-damage.ts';
import { AS_OF, auditPlan, etown, honestContent, honestPlan } from '../support/workbook-ledger.ts';
import { testDamages } from './damage-cases.ts';

const EXPENSES = '支出明细';
/** The first row below the honest ledger's seven, and the last of the table. */
const [NEXT_ROW, LAST_ROW] = [12, 504];

const row =
  (at: number, values: Readonly<Record<string, CellScalar>>, sheet = EXPENSES) =>
  (plan: WorkbookPlan): WorkbookPlan =>
    onSheet(plan, sheet, typedRow(at, values));

const both =
  (...damages: readonly ((plan: WorkbookPlan) => WorkbookPlan)[]) =>
  (plan: WorkbookPlan): WorkbookPlan =>
    damages.reduce((sofar, damage) => damage(sofar), plan);

describe('merged cells', () => {
  /** Rows 7 and 8 share one amount, as when two lines of a voucher were merged; the rest of the ledger is honest. */
  const sharedAmount = (): WorkbookPlan => {
    const content = honestContent();
    const expenses = (content.rows.rf_expenses ?? []).map((one, at): ExpenseValues => {
      if (at === 2) return { ...one, amount: yuan('3450.20'), invoiceAmount: yuan('3450.20') };
      return at === 3 ? { ...one, amount: undefined } : one;
    });
    return filledPlan(etown, { ...content, rows: { ...content.rows, rf_expenses: expenses } }, AS_OF);
  };

  testDamages([
    {
      name: 'of amounts are counted once, for the first row',
      damage: () => onSheet(sharedAmount(), EXPENSES, merged('J7:J8')),
      findings: ['HX-IN-11 error 支出明细!J7 金额'],
    },
    {
      name: 'of labels stand for each row',
      damage: (plan) => onSheet(plan, EXPENSES, merged('F5:F9'), merged('G5:G6')),
      findings: ['HX-IN-22 info 支出明细!F5 项目编号', 'HX-IN-22 info 支出明细!G5 使用环节'],
      undetermined: [],
    },
    {
      name: 'of a fund and a voucher stand for each row, too',
      damage: (plan) => onSheet(plan, EXPENSES, merged('C5:C6'), merged('D5:D10')),
      findings: ['HX-IN-22 info 支出明细!C5 凭证号', 'HX-IN-22 info 支出明细!D5 资金种类'],
      undetermined: [],
    },
    {
      name: 'above the table are its title',
      damage: (plan) => onSheet(plan, EXPENSES, merged('A1:F1')),
      findings: [],
    },
  ]);

  it('filled down: each row has the value of the first', async () => {
    const audit = await auditPlan(onSheet(honestPlan(), EXPENSES, merged('F5:F9')));
    expect(audit.findings[0]?.message.zh).toBe('“项目编号”的F5:F9合并了，各行都按“CX-2025-01”读取。');
    expect(audit.rules.find(({ id }) => id === 'ET-084')?.outcome).toBe('pass');
  });
});

describe('subtotals typed among the data', () => {
  const logged = (cell: string): string => `HX-IN-12 info 支出明细!${cell}`;
  testDamages([
    {
      name: 'with the right sum are left out',
      damage: row(NEXT_ROW, { H: '合计', J: 15_150 }),
      findings: [logged('H12')],
    },
    {
      name: 'with a wrong sum are left out and named',
      damage: row(NEXT_ROW, { H: '合计', J: 15_149.99 }),
      findings: [logged('H12'), 'HX-IN-13 warning 支出明细!J12 金额'],
    },
    {
      name: 'in the column of the vouchers',
      damage: row(NEXT_ROW, { C: '合计', J: 15_150 }),
      findings: [logged('C12')],
    },
    {
      name: 'without a sum',
      damage: row(NEXT_ROW, { B: '小计：' }),
      findings: [logged('B12')],
    },
    {
      name: 'in words of many kinds, one below the other',
      damage: both(
        row(12, { A: '本页小计', J: 15_150 }),
        row(13, { D: '本月合计：', J: 15_150 }),
        row(14, { I: '累 计', J: '15,150.00元' }),
        row(15, { H: '总计', J: 15_150 }),
      ),
      findings: [logged('A12'), logged('D13'), logged('I14'), logged('H15')],
    },
    {
      name: 'of part of the rows, then of all',
      damage: (plan) =>
        both(
          // Rows 9 to 11 move down by one, a subtotal of the four before them takes their place.
          (one) => onSheet(one, EXPENSES, swappedRows(11, 12), swappedRows(10, 11), swappedRows(9, 10)),
          row(9, { H: '小计', J: 12_650.5 }),
          row(13, { H: '小计', J: 2_499.5 }),
          row(14, { H: '合计', J: 15_150 }),
        )(plan),
      findings: [logged('H9'), logged('H13'), logged('H14')],
    },
    {
      name: 'outside the table',
      damage: row(LAST_ROW + 1, { B: '合计', J: 15_150 }),
      findings: [logged('B505')],
    },
    {
      name: 'of receipts',
      damage: row(7, { A: '合计', F: 230_000, G: 230_000 }, '拨款到账'),
      findings: ['HX-IN-12 info 拨款到账!A7'],
    },
    {
      name: 'an expense whose description is 合计 but which has a voucher is an expense',
      damage: (plan) => onSheet(plan, EXPENSES, typed('H7', '合计')),
      findings: [],
    },
  ]);

  it('say what is printed and what the rows make', async () => {
    const audit = await auditPlan(row(NEXT_ROW, { H: '合计', J: 15_000 })(honestPlan()));
    const differs = audit.findings.find(({ rule }) => rule === 'HX-IN-13');
    expect(differs?.message.zh).toBe('手填的“合计”是15000.00元，以上各行之和是15150.00元。');
    expect(differs?.location).toEqual({ sheet: EXPENSES, table: 'rf_expenses', row: 8, column: '金额', cell: 'J12' });
  });
});

describe('repeated headings', () => {
  const names = (plan: WorkbookPlan): readonly string[] => columnNames(plan, EXPENSES);

  testDamages([
    {
      name: 'on every page of a long list are left out',
      damage: (plan) =>
        row(
          NEXT_ROW,
          Object.fromEntries(Array.from('ABCDEFGHIJ', (letter, at) => [letter, names(plan)[at] ?? ''])),
        )(plan),
      findings: ['HX-IN-12 info 支出明细!A12'],
    },
    {
      name: 'all of them, over the formulas of the row',
      damage: (plan) =>
        row(NEXT_ROW, Object.fromEntries(names(plan).map((name, at) => [columnLetters(at + 1), name])))(plan),
      findings: ['HX-IN-12 info 支出明细!A12'],
    },
    {
      name: 'three of them are enough to know them by',
      damage: row(300, { B: '记账日期', H: '摘要', J: '金额' }),
      findings: ['HX-IN-12 info 支出明细!B300'],
    },
  ]);
});

describe('rows where few would look', () => {
  testDamages([
    {
      name: 'far below the others are counted and named',
      damage: (plan) => onSheet(plan, EXPENSES, swappedRows(11, 300)),
      findings: ['HX-IN-14 info 支出明细!A300'],
      undetermined: [],
    },
    {
      name: 'after twenty empty rows',
      damage: (plan) => onSheet(plan, EXPENSES, swappedRows(11, 31)),
      findings: ['HX-IN-14 info 支出明细!A31'],
    },
    {
      name: 'after fewer: nothing',
      damage: (plan) => onSheet(plan, EXPENSES, swappedRows(11, 30)),
      findings: [],
    },
    {
      name: 'outside the table, where the sheet’s own sums do not reach',
      damage: (plan) => onSheet(plan, EXPENSES, swappedRows(11, LAST_ROW + 1)),
      findings: ['HX-IN-14 info 支出明细!A505'],
    },
    {
      name: 'several outside: one finding for the block',
      damage: (plan) => onSheet(plan, EXPENSES, swappedRows(9, 505), swappedRows(10, 506), swappedRows(11, 507)),
      findings: ['HX-IN-14 info 支出明细!A505'],
    },
    {
      name: 'far below the receipts',
      damage: (plan) => onSheet(plan, '拨款到账', swappedRows(6, 90)),
      findings: ['HX-IN-14 info 拨款到账!A90'],
    },
    {
      name: 'with a running number alone are no rows',
      damage: both(row(NEXT_ROW, { A: 8 }), row(13, { A: 9 }), row(400, { A: 10 })),
      findings: [],
    },
    {
      name: 'with blanks alone are no rows',
      damage: row(NEXT_ROW, { H: '  ', I: '\u3000' }),
      findings: [],
    },
  ]);
});

describe('a note among or below the rows', () => {
  testDamages([
    {
      name: 'is no row',
      damage: row(LAST_ROW + 6, { H: '以上已与账簿核对' }),
      findings: ['HX-IN-14 info 支出明细!H510'],
      undetermined: [],
    },
    {
      name: 'is no row in a column of dates either',
      damage: row(LAST_ROW + 6, { B: '备注：以上已核对' }),
      findings: ['HX-IN-14 info 支出明细!B510'],
      undetermined: [],
    },
    {
      name: 'within the table is none: it has neither amount nor date',
      damage: row(20, { H: '以上已核对' }),
      findings: ['HX-IN-14 info 支出明细!H20'],
      undetermined: [],
    },
    {
      name: 'beside the table is nobody’s business',
      damage: row(20, { AE: '以上已与账簿核对' }),
      findings: [],
    },
  ]);
});
