import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense, clear, field } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 实行单独核算：账上有单独的编码，台账余额等于账面余额。没填全的收支见 waiting-and-undated.test.ts。 */
export const et086: RuleFixtures = {
  rule: 'ET-086',
  severity: 'error',
  pass: [
    { name: '有专项核算编码，账面余额相符' },
    {
      name: '账面余额是9月30日的，只比到那一天',
      changes: [
        field('rf_sub_account_balance', yuan('189000.00')),
        field('rf_sub_account_date', localDate('2025-09-30')),
      ],
    },
    {
      name: '账面余额日期就是到账当天',
      changes: [
        field('rf_sub_account_balance', yuan('200000.00')),
        field('rf_sub_account_date', localDate('2025-07-10')),
      ],
    },
    {
      name: '账面余额日期就是最后一笔的记账日期',
      changes: [field('rf_sub_account_date', localDate('2025-10-15'))],
    },
    {
      name: '全部花完，余额为零',
      changes: [addExpense({ amount: yuan('187000.00') }), field('rf_sub_account_balance', yuan('0.00'))],
    },
  ],
  finding: {
    'no-code': [
      { name: '没有专项核算编码', changes: [field('rf_sub_account', undefined)], at: '封面 专项核算编码' },
      {
        name: '没有编码，余额也没填',
        changes: [field('rf_sub_account', undefined), field('rf_sub_account_balance', undefined)],
        at: '封面 专项核算编码',
      },
    ],
    balance: [
      {
        name: '账面余额比台账多一分钱',
        changes: [field('rf_sub_account_balance', yuan('187000.01'))],
        at: '封面 账面余额',
      },
      {
        name: '账上还有台账没记的一笔1,280元',
        changes: [field('rf_sub_account_balance', yuan('185720.00'))],
        at: '封面 账面余额',
      },
      {
        name: '没有编码，余额又不符',
        changes: [field('rf_sub_account', undefined), field('rf_sub_account_balance', yuan('1.00'))],
        at: '封面 账面余额',
        besides: [['no-code', '封面 专项核算编码']],
      },
    ],
  },
  undetermined: [
    { name: '账面余额没填', changes: [field('rf_sub_account_balance', undefined)], why: '没有填账面余额' },
    { name: '有一笔金额读不出', unreadable: [['rf_expenses', 1, 'amount']], why: '“支出明细”的“金额”有读不出的内容' },
    {
      name: '有一笔记账日期读不出',
      unreadable: [['rf_expenses', 1, 'bookedOn']],
      why: '“支出明细”的“记账日期”有读不出的内容',
    },
    {
      name: '到账金额读不出',
      unreadable: [['rf_receipts', 1, 'received']],
      why: '“拨款到账”的“到账金额”有读不出的内容',
    },
    { name: '账面余额读不出', unreadableFields: ['rf_sub_account_balance'], why: '账面余额或日期读不出' },
    { name: '期初结转读不出', unreadableFields: ['rf_opening_balance'], why: '期初结转读不出' },
    {
      name: '“到账日期”一栏被删掉',
      missingColumns: [['rf_receipts', 'receivedOn']],
      why: '“拨款到账”缺“到账日期”一栏',
    },
    { name: '专项核算编码读不出', unreadableFields: ['rf_sub_account'], why: '专项核算编码读不出' },
  ],
  inapplicable: [{ name: '没有任何资金收支', changes: [clear('rf_receipts', 'rf_expenses')], why: '没有资金收支' }],
};

/** 第二十九条把同一件事列为禁止行为：结论总与 ET-086 相同。 */
export const et096: RuleFixtures = { ...et086, rule: 'ET-096' };
