import { describe, expect, it } from 'vitest';
import type { CellScalar, WorkbookPlan } from '../../ledger-core/templates/plan.ts';
import { onSheet, typedRow } from '../support/workbook-damage.ts';
import { auditPlan, honestPlan } from '../support/workbook-ledger.ts';
import { testDamages } from './damage-cases.ts';

const NEXT_ROW = 12;
const rows = (...typed: readonly (readonly [summary: string, amount: CellScalar])[]): WorkbookPlan =>
  typed.reduce(
    (plan, [summary, amount], at) => onSheet(plan, '支出明细', typedRow(NEXT_ROW + at, { H: summary, J: amount })),
    honestPlan(),
  );
const logged = (row: number): string => `HX-IN-12 info 支出明细!H${row}`;

describe('what books carry from page to page is no expense', () => {
  testDamages(
    [
      '承前页',
      '过次页',
      '转下页',
      '上年结转',
      '期初余额',
      '年初结转：',
      '2025年度合计',
      '合计（大写）',
      '材料小计',
      '总额',
    ].map((word) => ({
      name: word,
      damage: () => rows([word, 15150]),
      findings: [logged(NEXT_ROW)],
    })),
  );

  it('a total behind a subtotal is compared with everything', async () => {
    const { findings } = await auditPlan(rows(['小计', 15150], ['合计', 15151]));
    const told = findings.filter(({ rule }) => rule === 'HX-IN-13').map(({ message }) => message.zh);
    expect(told).toEqual(['手填的“合计”是15151.00元，以上各行之和是15150.00元。']);
  });
});

describe('a measure of which only the kind was chosen', () => {
  it('is data: what is missing of it is asked for', async () => {
    const plan = onSheet(honestPlan(), '处理记录', typedRow(5, { B: '暂停发放和使用', E: '示例文〔2025〕5号' }));
    const { findings, rules } = await auditPlan(plan);
    expect(findings.map(({ rule }) => rule).sort()).toEqual(['ET-097a', 'HX-IN-22']);
    expect(rules.find(({ id }) => id === 'ET-097')?.outcome).toBe('undetermined');
  });
});
