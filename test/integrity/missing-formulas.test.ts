import { describe } from 'vitest';
import { onSheet, typed } from '../support/workbook-damage.ts';
import { testDamages } from './damage-cases.ts';

describe('a formula that is gone', () => {
  testDamages([
    {
      name: '校验 of one row, as after inserting rows in some programs',
      damage: (plan) => onSheet(plan, '支出明细', typed('Z6', null)),
      findings: ['HX-IN-24 warning 支出明细!Z6 校验'],
      undetermined: [],
    },
    {
      name: '余额 of several rows: told once',
      damage: (plan) => onSheet(plan, '支出明细', typed('AB5', null), typed('AB6', null), typed('AB7', null)),
      findings: ['HX-IN-24 warning 支出明细!AB5 余额'],
    },
    {
      name: 'the sum above 金额',
      damage: (plan) => onSheet(plan, '支出明细', typed('J3', null)),
      findings: ['HX-IN-24 warning 支出明细!J3 金额'],
    },
    {
      name: 'a total of 汇总',
      damage: (plan) => onSheet(plan, '汇总', typed('F6', null)),
      findings: ['HX-IN-24 warning 汇总!F6'],
    },
    {
      name: '余额 of a month',
      damage: (plan) => onSheet(plan, '月度账页', typed('P10', null)),
      findings: ['HX-IN-24 warning 月度账页!P10'],
    },
    {
      name: 'on a row that nobody has filled in yet: nothing to say',
      damage: (plan) => onSheet(plan, '支出明细', typed('Z60', null)),
      findings: [],
    },
  ]);
});
