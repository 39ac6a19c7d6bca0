import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense, clear, field } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

// 20万元 came on 2025-07-10: sixty months end on 2030-07-10.
const FISCAL = field('rf_fund_nature', '财政资金');
const ALL_SPENT = addExpense({ amount: yuan('187000.00') });

/** 财政资金记在企业账上，满60个月没有用完。 */
export const hxTx02: RuleFixtures = {
  rule: 'HX-TX-02',
  severity: 'review',
  pass: [
    { name: '离满60个月还早', changes: [FISCAL] },
    { name: '提前6个月的前一天', changes: [FISCAL], asOf: localDate('2030-01-09') },
    { name: '满60个月前已经用完', changes: [FISCAL, ALL_SPENT], asOf: localDate('2031-01-01') },
    { name: '没有收到助推资金', changes: [FISCAL, clear('rf_receipts')] },
  ],
  finding: {
    near: [
      { name: '还有6个月，没有用完', changes: [FISCAL], asOf: localDate('2030-01-10'), at: '封面 资金性质' },
      {
        name: '口径改为提前12个月',
        changes: [FISCAL],
        asOf: localDate('2029-07-10'),
        settings: { 'HX-ST-20': '12' },
        at: '封面 资金性质',
      },
    ],
    over: [{ name: '满60个月，没有用完', changes: [FISCAL], asOf: localDate('2030-07-10'), at: '封面 资金性质' }],
  },
  undetermined: [
    { name: '资金性质没填', changes: [field('rf_fund_nature', undefined)], why: '封面没有填资金性质' },
    { name: '到账日期读不出', changes: [FISCAL], unreadable: [['rf_receipts', 1, 'receivedOn']], why: '“到账日期”' },
  ],
  inapplicable: [
    { name: '工会经费', why: '资金性质工会经费' },
    { name: '记在工会账上', changes: [FISCAL, field('rf_book_entity', '基层工会')], why: '核算主体基层工会' },
  ],
};
