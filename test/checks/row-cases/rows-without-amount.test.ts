import { describe, expect, it } from 'vitest';
import type { ExpenseValues } from '../../../ledger-core/definition/registers/money.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { auditOf } from '../../support/fixture-dossier.ts';
import { addExpense, changed, SMALL_LEDGER } from '../../support/fixture-ledger.ts';
import { told } from '../../support/fixture-rules.ts';

// A row that is not yet an expense is told one thing: that it has no amount. Zero is an amount.
const OTHER = { category: '其他支出', summary: '项目资料翻译及图纸晒印' };
const MATCHING = { fund: '配套资金' };

describe.each<[string, ExpenseValues, string, string]>([
  ['项目编号没填', { project: undefined }, 'ET-084', '项目编号'],
  ['项目编号没有登记', { project: 'CX-2024-09' }, 'ET-084', '项目编号'],
  ['使用环节没填', { stage: undefined }, 'ET-084', '使用环节'],
  ['使用环节写成日常办公', { stage: '日常办公' }, 'ET-084', '使用环节'],
  ['凭证号没填', { voucher: undefined }, 'ET-085', '凭证号'],
  ['记账日期没填', { bookedOn: undefined }, 'ET-085', '记账日期'],
  ['支出类别没填', { category: undefined }, 'ET-089', '支出类别'],
  ['支出类别是招待费', { category: '招待费' }, 'ET-089', '支出类别'],
  ['其他支出用在研究环节', { ...OTHER, stage: '研究' }, 'ET-091', '使用环节'],
  ['其他支出摘要太短', { ...OTHER, summary: '杂费' }, 'ET-091', '摘要'],
  ['配套资金没有凭证号', { ...MATCHING, voucher: undefined }, 'HX-LE-01', '凭证号'],
  ['配套资金没有记账日期', { ...MATCHING, bookedOn: undefined }, 'HX-LE-01', '记账日期'],
  ['配套资金没有类别', { ...MATCHING, category: undefined }, 'HX-LE-01', '支出类别'],
  ['资金种类没填', { fund: undefined }, 'HX-LE-03', '资金种类'],
])('%s', (_name, values, rule, column) => {
  const audited = (amount: string | undefined) =>
    auditOf(
      changed(SMALL_LEDGER, [addExpense({ ...values, amount: amount === undefined ? undefined : yuan(amount) })]),
    );

  it.each(['600.00', '0.00'])('金额%s元', (amount) => {
    expect(told(audited(amount), rule)).toBe(`finding: 支出明细 4 ${column}`);
    expect(told(audited(amount), 'HX-LE-02')).toBe('pass');
  });

  it('金额没填：只指出缺金额', () => {
    expect(told(audited(undefined), rule)).not.toContain('finding');
    expect(told(audited(undefined), 'HX-LE-02')).toBe('finding: 支出明细 4 金额');
  });
});
