import type { ExpenseValues } from '../../../ledger-core/definition/registers/money.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense, clear } from '../../support/fixture-ledger.ts';
import type { FindingFixture, Fixture, RuleFixtures } from '../../support/fixture-rules.ts';

/** One rule's words, as a person would type them in 摘要 or 收款人. */
export interface KeywordCases {
  readonly rule: string;
  /** 摘要 that is named, or an expense with more to it. */
  readonly named: readonly (string | ExpenseValues)[];
  /** 摘要 that sounds alike and is not. */
  readonly guarded: readonly (string | ExpenseValues)[];
  /** What every case shares. */
  readonly base?: ExpenseValues;
}

/** Fixtures of a keyword rule: each word in place, each guard in peace, each way out. */
export function keywordFixtures({ rule, named, guarded, base = {} }: KeywordCases): RuleFixtures {
  const withBase = (one: string | ExpenseValues): ExpenseValues => ({
    ...base,
    ...(typeof one === 'string' ? { summary: one } : one),
  });
  const titleOf = (one: string | ExpenseValues): string =>
    typeof one === 'string' ? one : [one.summary, one.payee].filter((part) => part !== undefined).join('／');
  return {
    rule,
    severity: 'warning',
    pass: [
      ...guarded.map((one): Fixture => ({ name: `不提示：${titleOf(one)}`, changes: [addExpense(withBase(one))] })),
      {
        name: '配套资金的同样支出：条文说的是助推资金',
        changes: [
          addExpense(withBase(guarded[0] ?? '')),
          ...named.slice(0, 1).map((one) => addExpense({ ...withBase(one), fund: '配套资金' })),
        ],
      },
      {
        name: '红字冲销不是支出',
        changes: [
          addExpense(withBase(guarded[0] ?? '')),
          ...named
            .slice(0, 1)
            .map((one) => addExpense({ ...withBase(one), amount: yuan('-100.00'), reverses: '记-2508-3' })),
        ],
      },
      {
        name: '词表改成别的词，就不再提示',
        changes: [addExpense(withBase(named[0] ?? ''))],
        settings: { [rule === 'ET-061' ? 'HX-KW-10' : rule]: '量子' },
      },
      {
        name: '误报的词加进不提示的词表',
        changes: [addExpense(withBase(named[0] ?? ''))],
        settings: { 'HX-KW-00': titleOf(withBase(named[0] ?? '')).replace('／', '、') },
      },
    ],
    finding: {
      word: named.map((one): FindingFixture => {
        const column = typeof one !== 'string' && one.summary === undefined ? '收款人' : '摘要';
        return { name: `提示：${titleOf(one)}`, changes: [addExpense(withBase(one))], at: `支出明细 4 ${column}` };
      }),
    },
    undetermined: [
      {
        name: '摘要读不出',
        changes: [addExpense(withBase(guarded[0] ?? ''))],
        unreadable: [['rf_expenses', 4, 'summary']],
        why: '“摘要”有读不出的内容',
      },
      {
        name: '“摘要”一栏被删掉',
        changes: [addExpense(withBase(guarded[0] ?? ''))],
        missingColumns: [['rf_expenses', 'summary']],
        why: '缺“摘要”一栏',
      },
      { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
    ],
    inapplicable: [
      { name: '没有支出', changes: [clear('rf_expenses')], why: '没有' },
      {
        name: '词表填“无”，就是不用这一条',
        changes: [addExpense(withBase(named[0] ?? ''))],
        settings: { [rule === 'ET-061' ? 'HX-KW-10' : rule]: '无' },
        why: '没有列提示词',
      },
    ],
  };
}
