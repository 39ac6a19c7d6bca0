import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addReceipt, addReview, type Change } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const STAR = {
  paidOn: localDate('2029-07-06'),
  receivedOn: localDate('2029-07-09'),
  fund: '创新活力之星助推资金',
  payer: '经开区总工会',
  paid: yuan('200000.00'),
  received: yuan('200000.00'),
};
const AWARD = { type: '期满复审', on: localDate('2029-06-12'), result: '达标', star: '是' };
const awarded: Change = addReview(AWARD);

/** 复审复核后授予“创新活力之星”的，一次性得到20万元。 */
export const et081: RuleFixtures = {
  rule: 'ET-081',
  severity: 'error',
  pass: [
    { name: '期满复审授予之后拨付20万元', changes: [awarded, addReceipt(STAR)] },
    { name: '授予当天拨付', changes: [awarded, addReceipt({ ...STAR, paidOn: AWARD.on })] },
    {
      name: '授予的日期没填：不因此指摘',
      changes: [addReview({ ...AWARD, on: undefined }), addReceipt(STAR)],
    },
  ],
  finding: {
    amount: [
      {
        name: '之星助推资金拨付10万元',
        changes: [awarded, addReceipt({ ...STAR, paid: yuan('100000.00') })],
        at: '拨款到账 2 拨付金额',
      },
    ],
    'no-award': [
      {
        name: '期满复审没有授予，却有之星助推资金',
        changes: [addReview({ ...AWARD, star: '否' }), addReceipt(STAR)],
        at: '拨款到账 2 资金种类',
      },
      {
        name: '授予之前就拨付',
        changes: [awarded, addReceipt({ ...STAR, paidOn: localDate('2029-06-11') })],
        at: '拨款到账 2 资金种类',
      },
      {
        name: '一次授予拨付了两笔',
        changes: [awarded, addReceipt(STAR), addReceipt({ ...STAR, paidOn: localDate('2029-08-06') })],
        at: '拨款到账 3 资金种类',
      },
    ],
  },
  undetermined: [
    {
      name: '授予“创新活力之星”的复审还没有登记',
      changes: [addReceipt(STAR)],
      why: '没有登记授予“创新活力之星”的复审',
    },
    {
      name: '复审登记了，是否授予没填',
      changes: [addReview({ ...AWARD, star: undefined }), addReceipt(STAR)],
      why: '没有登记授予“创新活力之星”的复审',
    },
    {
      name: '拨付金额和到账金额都没填',
      changes: [awarded, addReceipt({ ...STAR, paid: undefined, received: undefined })],
      why: '金额没有填或读不出',
    },
    {
      name: '两笔之星助推资金，一次授予也没有登记',
      changes: [addReceipt(STAR), addReceipt({ ...STAR, paidOn: localDate('2034-07-06') })],
      why: '没有登记授予“创新活力之星”的复审',
    },
    {
      name: '是否授予读不出',
      changes: [awarded, addReceipt(STAR)],
      unreadable: [['rf_reviews', 2, 'star']],
      why: '“复审复核”的“创新活力之星”有读不出的内容',
    },
    { name: '“拨款到账”工作表被删掉', missingTables: ['rf_receipts'], why: '缺少“拨款到账”表' },
  ],
  inapplicable: [
    { name: '没有收到之星助推资金', why: '没有收到创新活力之星助推资金' },
    { name: '授予了，还没有拨付', changes: [awarded], why: '没有收到创新活力之星助推资金' },
  ],
};
