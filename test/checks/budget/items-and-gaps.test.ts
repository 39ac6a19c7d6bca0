import { describe, expect, it } from 'vitest';
import type { BudgetValues } from '../../../ledger-core/definition/registers/money.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { auditOf, type Damage } from '../../support/fixture-dossier.ts';
import { add, addBudget, addReceipt, changed, clear, SMALL_LEDGER, type Change } from '../../support/fixture-ledger.ts';
import { told } from '../../support/fixture-rules.ts';

const GRANT = '首次认定助推资金';

function outcome(changes: readonly Change[], damage?: Damage): string {
  return told(auditOf(changed(SMALL_LEDGER, changes), damage), 'ET-094');
}

/** 设备费: 9,800.00 were spent on it, all in 2025. */
const equipment = (initial: string | undefined, values: BudgetValues = {}): BudgetValues => ({
  fund: GRANT,
  category: '设备费',
  initial: initial === undefined ? undefined : yuan(initial),
  ...values,
});
const over = (...rows: readonly number[]): string => `finding: ${rows.map((row) => `预算 ${row} 支出类别`).join('、')}`;

describe('资金、类别、年度都相同的几行是一项', () => {
  it.each<[string, BudgetValues[], string]>([
    ['两行合起来正好够', [equipment('5000.00'), equipment('4800.00')], 'pass'],
    ['两行合起来差一分钱：指到第一行', [equipment('5000.00'), equipment('4799.99')], over(1)],
    ['三行，中间一行没有金额', [equipment('5000.00'), equipment(undefined), equipment('4800.00')], 'pass'],
    [
      '第二行是批准的调整',
      [equipment('5000.00'), equipment(undefined, { adjusted: yuan('4800.00'), approval: '京开工会〔2025〕8号' })],
      'pass',
    ],
    ['年度不同：各算各的', [equipment('5000.00', { year: 2025 }), equipment('4800.00', { year: 2026 })], over(1)],
    ['一行写年度、一行不写：各算各的', [equipment('5000.00'), equipment('4800.00', { year: 2025 })], over(1, 2)],
    ['资金不同：各算各的', [equipment('5000.00'), equipment('4800.00', { fund: '配套资金' })], over(1)],
    ['类别不同：各算各的', [equipment('5000.00'), equipment('4800.00', { category: '材料费' })], over(1)],
  ])('%s', (_name, rows, expected) => {
    expect(outcome([add('rf_budget', ...rows)])).toBe(expected);
  });
});

describe('钱还没有到，预算可以先编', () => {
  const nothingYet = clear('rf_receipts', 'rf_expenses');
  const planned = addBudget({ initial: yuan('300000.00') });
  it.each<[string, Change[], string]>([
    ['一分钱也没有到', [nothingYet, planned], 'pass'],
    [
      '到了一分钱就比',
      [nothingYet, planned, addReceipt({ fund: GRANT, received: yuan('0.01') })],
      'finding: 预算 1 年初预算',
    ],
    ['全额到了，预算多出10万元', [planned], 'finding: 预算 1 年初预算'],
  ])('%s', (_name, changes, expected) => {
    expect(outcome(changes)).toBe(expected);
  });
});

describe('要用到的内容缺了或读不出，不下结论', () => {
  const budget = add('rf_budget', equipment('1.00', { year: 2025 }));
  const unreadable = (table: 'rf_receipts' | 'rf_expenses' | 'rf_budget', key: string): Damage => ({
    unreadable: [[table, 1, key]],
  });
  const missing = (table: 'rf_receipts' | 'rf_expenses' | 'rf_budget', key: string): Damage => ({
    missingColumns: [[table, key]],
  });

  it('都读得出时，这项预算是超的', () => {
    expect(outcome([budget])).toBe(over(1));
  });

  it.each([
    ['rf_receipts', 'received'],
    ['rf_receipts', 'fund'],
    ['rf_receipts', 'receivedOn'],
    ['rf_expenses', 'amount'],
    ['rf_expenses', 'category'],
    ['rf_expenses', 'fund'],
    ['rf_expenses', 'bookedOn'],
    ['rf_budget', 'fund'],
    ['rf_budget', 'category'],
    ['rf_budget', 'initial'],
    ['rf_budget', 'adjusted'],
    ['rf_budget', 'approval'],
    ['rf_budget', 'year'],
  ] as const)('%s 的 %s', (table, key) => {
    expect(outcome([budget], unreadable(table, key))).toBe('undetermined');
    expect(outcome([budget], missing(table, key))).toBe('undetermined');
  });

  it.each<[string, Damage]>([
    ['期初结转读不出', { unreadableFields: ['rf_opening_balance'] }],
    ['“拨款到账”工作表被删掉', { missingTables: ['rf_receipts'] }],
    ['“支出明细”工作表被删掉', { missingTables: ['rf_expenses'] }],
    ['“预算”工作表被删掉', { missingTables: ['rf_budget'] }],
  ])('%s', (_name, damage) => {
    expect(outcome([budget], damage)).toBe('undetermined');
  });
});
