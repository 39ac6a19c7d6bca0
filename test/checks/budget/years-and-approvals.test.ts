import { describe, expect, it } from 'vitest';
import type { BudgetValues } from '../../../ledger-core/definition/registers/money.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { auditOf, type AuditConditions } from '../../support/fixture-dossier.ts';
import {
  add,
  addExpense,
  addReceipt,
  changed,
  field,
  SMALL_LEDGER,
  type Change,
} from '../../support/fixture-ledger.ts';
import { told } from '../../support/fixture-rules.ts';

const GRANT = '首次认定助推资金';
const over = 'finding: 预算 1 支出类别';
const overFunds = 'finding: 预算 1 年初预算';

function outcome(budget: readonly BudgetValues[], changes: readonly Change[] = [], how?: AuditConditions): string {
  return told(auditOf(changed(SMALL_LEDGER, [...changes, add('rf_budget', ...budget)]), how), 'ET-094');
}

/** 设备费: 9,800.00 were spent on it, on 2025-09-20. */
const equipment = (values: BudgetValues): BudgetValues => ({ fund: GRANT, category: '设备费', ...values });
const spentInJanuary = addExpense({ category: '设备费', bookedOn: localDate('2026-01-15'), amount: yuan('5000.00') });

describe('年度和资金种类', () => {
  it.each<[string, BudgetValues[], Change[], string]>([
    ['年度留空：整笔资金，各年的支出都算', [equipment({ initial: yuan('14799.99') })], [spentInJanuary], over],
    ['年度留空，正好用完', [equipment({ initial: yuan('14800.00') })], [spentInJanuary], 'pass'],
    ['只编2025年，2026年的支出不算', [equipment({ initial: yuan('9800.00'), year: 2025 })], [spentInJanuary], 'pass'],
    ['2026年的预算超了', [equipment({ initial: yuan('4999.99'), year: 2026 })], [spentInJanuary], over],
    ['资金种类留空：各种资金的支出都算', [{ category: '设备费', initial: yuan('9799.99') }], [], over],
    ['只编配套资金，助推资金的支出不算', [{ category: '设备费', fund: '配套资金', initial: yuan('1.00') }], [], 'pass'],
    ['类别留空：只看合计', [{ fund: GRANT, initial: yuan('100.00') }], [], 'pass'],
    [
      '记账日期没填的支出不算在任何一年',
      [equipment({ initial: yuan('9800.00'), year: 2025 })],
      [addExpense({ category: '设备费', bookedOn: undefined })],
      'pass',
    ],
    [
      '冲销之后没有超',
      [equipment({ initial: yuan('5000.00') })],
      [addExpense({ category: '设备费', amount: yuan('-9800.00'), reverses: '记-2509-11' })],
      'pass',
    ],
  ])('%s', (_name, budget, changes, expected) => {
    expect(outcome(budget, changes)).toBe(expected);
  });
});

describe('调整后预算要有批准文号才作数', () => {
  const [low, high] = [yuan('9000.00'), yuan('10000.00')];
  it.each<[string, BudgetValues, string]>([
    ['调增到1万元，有批准文号', { initial: low, adjusted: high, approval: '京开工会〔2025〕8号' }, 'pass'],
    ['调增到1万元，没有批准文号', { initial: low, adjusted: high }, over],
    ['调减到9千元，有批准文号', { initial: high, adjusted: low, approval: '京开工会〔2025〕8号' }, over],
    ['调减到9千元，没有批准文号：仍按年初预算', { initial: high, adjusted: low }, 'pass'],
    ['只填了调整后预算', { adjusted: high }, 'pass'],
    ['只填了批准文号，没有预算数', { approval: '京开工会〔2025〕8号' }, 'pass'],
  ])('%s', (_name, values, expected) => {
    expect(outcome([equipment(values)])).toBe(expected);
  });
});

describe('口径 AMB-24', () => {
  const limit = (percent: string): AuditConditions => ({ settings: { 'AMB-24': percent } });
  it.each<[string, string, string, string]>([
    ['100：超一分钱就提示', '100', '9799.99', over],
    ['110：用到110%，不提示', '110', '8909.10', 'pass'],
    ['110：超过110%，提示', '110', '8909.09', over],
    ['110：不放宽预算为零的类别', '110', '0.00', over],
  ])('%s', (_name, percent, initial, expected) => {
    expect(outcome([equipment({ initial: yuan(initial) })], [], limit(percent))).toBe(expected);
  });
});

describe('预算合计与可用资金', () => {
  const all = (amount: string, year?: number): BudgetValues => ({ initial: yuan(amount), year });
  const matching: Change[] = [field('rf_matching_promised', yuan('50000.00'))];
  const arrived = addReceipt({ fund: '配套资金', receivedOn: localDate('2025-11-21'), received: yuan('30000.00') });

  it.each<[string, BudgetValues[], Change[], string]>([
    ['等于到账的20万元', [all('200000.00')], [], 'pass'],
    ['超过到账一分钱', [all('200000.01')], [], overFunds],
    ['承诺的配套算可用', [all('250000.00')], matching, 'pass'],
    ['配套到了3万元，不重复算', [all('250000.01')], [...matching, arrived], overFunds],
    ['期初结转算可用', [all('290000.00')], [field('rf_opening_balance', yuan('90000.00'))], 'pass'],
    [
      '退回的不再可用',
      [all('200000.00')],
      [addReceipt({ fund: '退回', receivedOn: localDate('2025-12-01'), received: yuan('0.01') })],
      overFunds,
    ],
    ['2025年的预算：当年到账的20万元', [all('200000.00', 2025)], [], 'pass'],
    ['2026年的预算：上年结余18.7万元', [all('187000.00', 2026)], [], 'pass'],
    ['2026年的预算超过上年结余一分钱', [all('187000.01', 2026)], [], overFunds],
    ['2026年已经花掉的也算在2026年可用之内', [all('187000.00', 2026)], [spentInJanuary], 'pass'],
    ['到账之前那一年的预算：钱还没有到，先编不算超', [all('0.01', 2024)], [], 'pass'],
    ['各年分别比较', [all('200000.00', 2025), all('187000.00', 2026)], [], 'pass'],
  ])('%s', (_name, budget, changes, expected) => {
    expect(outcome(budget, changes)).toBe(expected);
  });
});
