import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addReceipt, clear, field, receipt } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const UNION_BOOKS = field('rf_book_entity', '基层工会');
const UNION = '示例精密制造公司工会委员会';
const SECOND = { fund: '首次认定助推资金', received: yuan('100.00') };

/** 基层工会核算的钱，收款单位不是工会（自设）。 */
export const hxKw05: RuleFixtures = {
  rule: 'HX-KW-05',
  severity: 'warning',
  pass: [
    { name: '工会核算，收款单位是工会', changes: [UNION_BOOKS, receipt(1, { payee: UNION })] },
    {
      name: '配套资金进单位账户：不问',
      changes: [
        UNION_BOOKS,
        receipt(1, { payee: UNION }),
        addReceipt({ fund: '配套资金', payee: '示例精密制造公司', received: yuan('100.00') }),
      ],
    },
    {
      name: '有一笔没填收款单位：不问这一笔',
      changes: [UNION_BOOKS, receipt(1, { payee: UNION }), addReceipt(SECOND)],
    },
    {
      name: '退回给拨款单位：不问',
      changes: [
        UNION_BOOKS,
        receipt(1, { payee: UNION }),
        addReceipt({ fund: '退回', payee: '示例财政局', received: yuan('1.00') }),
      ],
    },
  ],
  finding: {
    merged: [
      { name: '工会核算，钱进了公司', changes: [UNION_BOOKS], at: '拨款到账 1 收款单位' },
      {
        name: '两笔都进了公司',
        changes: [UNION_BOOKS, addReceipt({ ...SECOND, payee: '示例精密制造公司' })],
        at: ['拨款到账 1 收款单位', '拨款到账 2 收款单位'],
      },
      {
        name: '一笔进工会，一笔进公司',
        changes: [UNION_BOOKS, receipt(1, { payee: UNION }), addReceipt({ ...SECOND, payee: '示例精密制造公司' })],
        at: '拨款到账 2 收款单位',
      },
    ],
  },
  undetermined: [
    { name: '封面没填核算主体', changes: [field('rf_book_entity', undefined)], why: '没有填核算主体' },
    { name: '核算主体读不出', unreadableFields: ['rf_book_entity'], why: '核算主体读不出' },
    { name: '收款单位都没填', changes: [UNION_BOOKS, receipt(1, { payee: undefined })], why: '没有填收款单位' },
    {
      name: '收款单位读不出',
      changes: [UNION_BOOKS],
      unreadable: [['rf_receipts', 1, 'payee']],
      why: '“收款单位”有读不出的内容',
    },
    {
      name: '资金种类读不出',
      changes: [UNION_BOOKS],
      unreadable: [['rf_receipts', 1, 'fund']],
      why: '“资金种类”有读不出的内容',
    },
    { name: '“拨款到账”工作表被删掉', changes: [UNION_BOOKS], missingTables: ['rf_receipts'], why: '缺少“拨款到账”表' },
  ],
  inapplicable: [
    { name: '核算主体是企业', why: '核算主体是企业' },
    { name: '没有到账', changes: [UNION_BOOKS, clear('rf_receipts')], why: '没有收到助推资金' },
  ],
};
