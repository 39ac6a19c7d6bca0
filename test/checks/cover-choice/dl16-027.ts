import { yuan } from '../../../ledger-core/kernel/money.ts';
import { clear, expense, field, receipt, replace } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const byEnterprise = field('rf_book_entity', '企业');
const noMoney = clear('rf_receipts', 'rf_expenses');

/** 创建助推金由基层工会管理使用。 */
export const dl16027: RuleFixtures = {
  rule: 'DL16-027',
  severity: 'error',
  programme: 'dalian-2016',
  pass: [
    { name: '由基层工会核算' },
    {
      name: '只有期初结转的助推金，由基层工会核算',
      changes: [noMoney, field('rf_opening_balance', yuan('4000.00')), field('rf_opening_fund', '创建助推金')],
    },
  ],
  finding: {
    other: [
      { name: '核算主体是企业', changes: [byEnterprise], at: '封面 核算主体' },
      {
        name: '只有期初结转的助推金，核算主体是企业',
        changes: [
          byEnterprise,
          noMoney,
          field('rf_opening_balance', yuan('4000.00')),
          field('rf_opening_fund', '创建助推金'),
        ],
        at: '封面 核算主体',
      },
    ],
  },
  undetermined: [
    { name: '核算主体没填', changes: [field('rf_book_entity', undefined)], why: '封面没有填核算主体' },
    { name: '核算主体读不出', unreadableFields: ['rf_book_entity'], why: '封面的核算主体读不出' },
    {
      name: '到账的资金种类读不出，别处也没有写明助推金',
      changes: [byEnterprise, clear('rf_expenses')],
      unreadable: [['rf_receipts', 1, 'fund']],
      why: '“资金种类”有读不出的内容',
    },
    {
      name: '到账没写资金种类',
      changes: [byEnterprise, clear('rf_expenses'), receipt(1, { fund: undefined })],
      why: '有资金没有写资金种类',
    },
    {
      name: '“拨款到账”工作表被删掉，支出里也没有助推金',
      changes: [byEnterprise, clear('rf_expenses')],
      missingTables: ['rf_receipts'],
      why: '缺少“拨款到账”表',
    },
  ],
  inapplicable: [
    { name: '还没有任何资金', changes: [byEnterprise, noMoney], why: '台账里没有创建助推金' },
    {
      name: '只有配套资金',
      changes: [
        byEnterprise,
        replace('rf_receipts', [{ fund: '配套资金', received: yuan('3000.00') }]),
        ...[1, 2, 3].map((at) => expense(at, { fund: '配套资金' })),
      ],
      why: '台账里没有创建助推金',
    },
  ],
};
