import type { ProjectValues } from '../../../ledger-core/definition/registers/work.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import {
  addExpense,
  addReceipt,
  clear,
  expense,
  field,
  receipt,
  row,
  type Change,
} from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const GRANT = '首次认定助推资金';
const project = (values: ProjectValues): Change => row('rf_projects', 1, values);
const STARTED = project({ startedOn: localDate('2025-08-01') });
const FINISHED = project({ finishedOn: localDate('2025-12-31') });
// The grant was paid on 2025-07-08 and arrived on 2025-07-10.
const EARLY = expense(1, { bookedOn: localDate('2025-07-07') });
const opening = (fund: string | undefined): Change[] => [
  field('rf_opening_balance', yuan('5000.00')),
  field('rf_opening_fund', fund),
];
const late = (day: string, stage = '实施'): Change =>
  addExpense({ stage, bookedOn: localDate('2026-03-20'), invoicedOn: localDate(day) });

/** 支出早于资金到账、早于项目开始，或项目完成很久以后才开票。 */
export const hxAu06: RuleFixtures = {
  rule: 'HX-AU-06',
  severity: 'warning',
  pass: [
    { name: '支出都在到账以后' },
    { name: '拨付当天的支出', changes: [expense(1, { bookedOn: localDate('2025-07-08') })] },
    { name: '开票早于拨款，付款和记账在后', changes: [expense(1, { invoicedOn: localDate('2025-06-20') })] },
    {
      name: '期初结转就是这种资金，只问项目',
      changes: [...opening(GRANT), EARLY, STARTED, expense(2, { invoicedOn: localDate('2025-09-18') })],
    },
    {
      name: '早记的一笔已经冲销，冲销也不问',
      changes: [
        EARLY,
        addExpense({
          bookedOn: localDate('2025-07-07'),
          amount: yuan('-1200.00'),
          reverses: '记-2508-3',
          invoice: undefined,
        }),
      ],
    },
    { name: '别的资金先到账不相干', changes: [expense(1, { fund: '配套资金', bookedOn: localDate('2025-01-06') })] },
    { name: '项目开始当天开票', changes: [STARTED, expense(1, { invoicedOn: localDate('2025-08-01') })] },
    { name: '项目没有填开始日期', changes: [expense(1, { invoicedOn: localDate('2025-01-01') })] },
    {
      name: '同一项目登记两行，按最早的开始日期',
      changes: [
        STARTED,
        row('rf_projects', 2, { id: 'CX-2025-01', startedOn: localDate('2025-07-01') }),
        expense(1, { invoicedOn: localDate('2025-07-31') }),
      ],
    },
    { name: '项目完成后正好60天', changes: [FINISHED, late('2026-03-01')] },
    { name: '成果转化应用不受完成日期限制', changes: [FINISHED, late('2026-03-10', '成果转化应用')] },
    { name: '没有开票日期的不问完成日期', changes: [FINISHED, addExpense({ bookedOn: localDate('2026-08-20') })] },
    { name: '口径放宽到90天', changes: [FINISHED, late('2026-03-10')], settings: { 'HX-ST-10': '90' } },
  ],
  finding: {
    'before-grant': [
      { name: '拨付前一天记账', changes: [EARLY], at: '支出明细 1 记账日期' },
      {
        name: '记账在后，付款在拨款以前',
        changes: [expense(1, { paidOn: localDate('2025-07-01') })],
        at: '支出明细 1 付款日期',
      },
      {
        name: '没有拨付日期，按到账日期',
        changes: [receipt(1, { paidOn: undefined }), expense(1, { bookedOn: localDate('2025-07-09') })],
        at: '支出明细 1 记账日期',
      },
      {
        name: '配套资金到账以前用了配套资金',
        changes: [
          addReceipt({ fund: '配套资金', receivedOn: localDate('2025-12-01'), received: yuan('30000.00') }),
          expense(2, { fund: '配套资金' }),
        ],
        at: '支出明细 2 记账日期',
      },
      {
        name: '期初结转是另一种资金',
        changes: [...opening('配套资金'), EARLY],
        at: '支出明细 1 记账日期',
      },
      {
        name: '凭证号各月重新起：冲的是九月的记-3，七月的记-3仍问',
        changes: [
          expense(1, { bookedOn: localDate('2025-07-07'), voucher: '记-3' }),
          addExpense({ bookedOn: localDate('2025-09-05'), voucher: '记-3' }),
          addExpense({ bookedOn: localDate('2025-09-20'), amount: yuan('-600.00'), reverses: '记-3' }),
        ],
        at: '支出明细 1 记账日期',
      },
    ],
    'before-project': [
      {
        name: '开票早于项目开始一天',
        changes: [STARTED, expense(1, { invoicedOn: localDate('2025-07-31') })],
        at: '支出明细 1 开票日期',
      },
      {
        name: '没有开票日期，按付款日期',
        changes: [STARTED, expense(3, { paidOn: localDate('2025-07-31') })],
        at: '支出明细 3 付款日期',
      },
      {
        name: '项目编号大小写不同',
        changes: [STARTED, expense(1, { project: 'cx-2025-01', invoicedOn: localDate('2025-07-30') })],
        at: '支出明细 1 开票日期',
      },
    ],
    'after-project': [
      { name: '项目完成后第61天开票', changes: [FINISHED, late('2026-03-02')], at: '支出明细 4 开票日期' },
      { name: '研究环节也问', changes: [FINISHED, late('2026-03-02', '研究')], at: '支出明细 4 开票日期' },
      {
        name: '口径收紧到0天',
        changes: [FINISHED, late('2026-01-01')],
        settings: { 'HX-ST-10': '0' },
        at: '支出明细 4 开票日期',
      },
    ],
  },
  undetermined: [
    { name: '期初结转没有写资金种类', changes: [...opening(undefined), EARLY], why: '有期初结转而没有写资金种类' },
    { name: '期初结转读不出', changes: [EARLY], unreadableFields: ['rf_opening_balance'], why: '期初结转读不出' },
    {
      name: '另有一笔同种资金的到账没填日期',
      changes: [EARLY, addReceipt({ fund: GRANT, received: yuan('100.00') })],
      why: '到账没有填日期',
    },
    {
      name: '有一笔到账没写资金种类',
      changes: [EARLY, addReceipt({ receivedOn: localDate('2025-01-05'), received: yuan('100.00') })],
      why: '有到账没有写资金种类',
    },
    {
      name: '付款日期读不出',
      unreadable: [['rf_expenses', 1, 'paidOn']],
      why: '“付款日期”有读不出的内容',
    },
    {
      name: '项目的开始日期读不出',
      unreadable: [['rf_projects', 1, 'startedOn']],
      why: '“开始日期”有读不出的内容',
    },
    {
      name: '项目有完成日期，开票日期一栏被删掉',
      changes: [FINISHED],
      missingColumns: [['rf_expenses', 'invoicedOn']],
      why: '缺“开票日期”一栏',
    },
    { name: '“拨款到账”工作表被删掉', missingTables: ['rf_receipts'], why: '缺少“拨款到账”表' },
    { name: '“创新项目”工作表被删掉', missingTables: ['rf_projects'], why: '缺少“创新项目”表' },
  ],
  inapplicable: [
    { name: '没有支出', changes: [clear('rf_expenses')], why: '没有可比的日期' },
    { name: '期初结转就是这种资金，项目也没有日期', changes: [...opening(GRANT), EARLY], why: '期初就有钱' },
    { name: '没有到账，项目也没有日期', changes: [clear('rf_receipts')], why: '没有可比的日期' },
  ],
};
