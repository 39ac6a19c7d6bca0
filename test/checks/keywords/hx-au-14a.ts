import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense, clear, expense } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 摘要只写“一批”，没有清单（自设）。 */
export const hxAu14a: RuleFixtures = {
  rule: 'HX-AU-14a',
  severity: 'warning',
  pass: [
    { name: '摘要写了品名' },
    { name: '写了一批，也写了附清单', changes: [expense(1, { summary: '数显卡尺一批（附清单）' })] },
    { name: '写了一宗，也写了明细见附件', changes: [expense(1, { summary: '刀具一宗，明细见附件' })] },
    { name: '第一批样件：不是一批', changes: [expense(1, { summary: '第一批样件线切割加工' })] },
    { name: '统一批量加工：不是一批', changes: [expense(1, { summary: '夹具体统一批量加工' })] },
    { name: '摘要没填：不问', changes: [expense(1, { summary: undefined })] },
    { name: '红字冲销写一批', changes: [addExpense({ summary: '材料一批', amount: yuan('-1200.00') })] },
    {
      name: '把“材料一批”加进口径 HX-KW-00',
      changes: [expense(1, { summary: '材料一批' })],
      settings: { 'HX-KW-00': '材料一批' },
    },
  ],
  finding: {
    word: [
      { name: '材料一批', changes: [expense(1, { summary: '材料一批' })], at: '支出明细 1 摘要' },
      { name: '耗材 一 批，中间有空格', changes: [expense(1, { summary: '耗材 一 批' })], at: '支出明细 1 摘要' },
      {
        name: '一宗和一组物资',
        changes: [expense(1, { summary: '标准件一宗' }), expense(2, { summary: '试验用一组物资' })],
        at: ['支出明细 1 摘要', '支出明细 2 摘要'],
      },
      {
        name: '口径里加了“若干”',
        changes: [expense(1, { summary: '螺钉若干' })],
        settings: { 'HX-KW-11': '一批、若干' },
        at: '支出明细 1 摘要',
      },
    ],
  },
  undetermined: [
    { name: '摘要读不出', unreadable: [['rf_expenses', 1, 'summary']], why: '“摘要”有读不出的内容' },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [
    { name: '没有支出', changes: [clear('rf_expenses')], why: '没有这样的支出' },
    { name: '口径里没有列词', settings: { 'HX-KW-11': '无' }, why: '没有列提示词' },
  ],
};
