import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addReceipt, addReview, clear, receipt, review } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const SECOND = {
  fund: '首次认定助推资金',
  payer: '经开区总工会',
  paid: yuan('200000.00'),
  received: yuan('200000.00'),
};
const NINETEEN = yuan('190000.00');

/** 首次认定的工作室，次年复审达标后一次性得到20万元。分次、退回和整改见 parts-and-returns.test.ts。 */
export const et080: RuleFixtures = {
  rule: 'ET-080',
  severity: 'error',
  pass: [
    { name: '20万元在次年复审达标之后拨付' },
    { name: '复审结果当天就拨付', changes: [receipt(1, { paidOn: localDate('2025-06-18') })] },
    { name: '拨付日期没填，到账在复审达标之后', changes: [receipt(1, { paidOn: undefined })] },
    { name: '拨付金额没填，到账20万元', changes: [receipt(1, { paid: undefined })] },
    {
      name: '第一次复审要求整改，再审达标',
      changes: [
        review(1, { on: localDate('2025-05-10'), result: '整改' }),
        addReview({ type: '次年复审', on: localDate('2025-06-18'), result: '达标' }),
      ],
    },
    {
      name: '达标登记了两次，以第一次为准',
      changes: [addReview({ type: '次年复审', on: localDate('2026-06-18'), result: '达标' })],
    },
    {
      name: '后来的考核不合格，不影响已经达标的次年复审',
      changes: [addReview({ type: '考核', on: localDate('2026-06-18'), result: '不合格' })],
    },
    {
      name: '另有配套资金和退回，都不算助推资金',
      changes: [
        addReceipt({ ...SECOND, fund: '配套资金', paid: yuan('30000.00'), received: yuan('30000.00') }),
        addReceipt({ fund: '退回', received: yuan('500.00'), returnOf: '首次认定助推资金' }),
      ],
    },
  ],
  finding: {
    amount: [
      {
        name: '首次助推资金拨付19万元',
        changes: [receipt(1, { paid: NINETEEN, received: NINETEEN })],
        at: '拨款到账 1 拨付金额',
      },
      {
        name: '拨付金额没填，到账19万元',
        changes: [receipt(1, { paid: undefined, received: NINETEEN })],
        at: '拨款到账 1 到账金额',
      },
      {
        name: '拨付多了一分钱',
        changes: [receipt(1, { paid: yuan('200000.01') })],
        at: '拨款到账 1 拨付金额',
      },
    ],
    'second-grant': [
      {
        name: '首次助推资金登记了两笔',
        changes: [addReceipt({ ...SECOND, paidOn: localDate('2026-07-08') })],
        at: '拨款到账 2 资金种类',
      },
      {
        name: '两笔里日期早的算第一笔，不论谁写在前面',
        changes: [addReceipt({ ...SECOND, paidOn: localDate('2025-07-01') })],
        at: '拨款到账 1 资金种类',
      },
    ],
    'before-review': [
      {
        name: '次年复审达标的前一天就拨付',
        changes: [receipt(1, { paidOn: localDate('2025-06-17') })],
        at: '拨款到账 1 拨付日期',
      },
      {
        name: '拨付日期没填，到账早于复审达标',
        changes: [receipt(1, { paidOn: undefined, receivedOn: localDate('2025-06-17') })],
        at: '拨款到账 1 到账日期',
      },
    ],
    'review-not-passed': [
      { name: '次年复审结果是整改', changes: [review(1, { result: '整改' })], at: '拨款到账 1 资金种类' },
      { name: '次年复审结果是不合格', changes: [review(1, { result: '不合格' })], at: '拨款到账 1 资金种类' },
    ],
  },
  undetermined: [
    { name: '没有登记任何复审', changes: [clear('rf_reviews')], why: '没有登记次年复审' },
    { name: '只登记了期满复审', changes: [review(1, { type: '期满复审' })], why: '没有登记次年复审' },
    { name: '复审结果没填', changes: [review(1, { result: undefined })], why: '复审结果没有填' },
    { name: '达标的复审没填日期', changes: [review(1, { on: undefined })], why: '复审日期或拨付日期没有填' },
    {
      name: '拨付日期和到账日期都没填',
      changes: [receipt(1, { paidOn: undefined, receivedOn: undefined })],
      why: '复审日期或拨付日期没有填',
    },
    {
      name: '拨付金额和到账金额都没填',
      changes: [receipt(1, { paid: undefined, received: undefined })],
      why: '金额没有填或读不出',
    },
    { name: '拨付金额读不出', unreadable: [['rf_receipts', 1, 'paid']], why: '“拨款到账”的“拨付金额”有读不出的内容' },
    {
      name: '整改已经完成，没有登记复核结果',
      changes: [review(1, { result: '整改', rectifiedOn: localDate('2025-07-01') })],
      why: '已整改，没有登记复核结果',
    },
    { name: '复审结果读不出', unreadable: [['rf_reviews', 1, 'result']], why: '“复审复核”的“结果”有读不出的内容' },
    { name: '“复审复核”工作表被删掉', missingTables: ['rf_reviews'], why: '缺少“复审复核”表' },
    { name: '“拨付日期”一栏被删掉', missingColumns: [['rf_receipts', 'paidOn']], why: '“拨款到账”缺“拨付日期”一栏' },
    { name: '“拨款到账”工作表被删掉', missingTables: ['rf_receipts'], why: '缺少“拨款到账”表' },
  ],
  inapplicable: [
    { name: '还没有收到任何拨款', changes: [clear('rf_receipts')], why: '没有收到首次认定助推资金' },
    { name: '只收到配套资金', changes: [receipt(1, { fund: '配套资金' })], why: '没有收到首次认定助推资金' },
  ],
};
