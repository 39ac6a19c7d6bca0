import type { ExpenseValues } from '../../../ledger-core/definition/registers/money.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { addExpense, expense, field, type Change } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const UNIT = '示例精密制造公司';
const unionBooks = field('rf_book_entity', '基层工会');
const madeOutTo = (purchaser: string, values: ExpenseValues = {}): Change => addExpense({ purchaser, ...values });

/** 发票的购买方是封面写明的核算单位或工会；个人、别的单位要有说明。 */
export const hxFp02: RuleFixtures = {
  rule: 'HX-FP-02',
  severity: 'warning',
  pass: [
    { name: '企业核算，购买方就是所在单位', changes: [madeOutTo(UNIT)] },
    {
      name: '括号一个全角一个半角：是同一家',
      changes: [field('rf_unit', '示例精密（北京）公司'), madeOutTo('示例精密(北京)公司')],
    },
    { name: '基层工会核算，购买方是工会', changes: [unionBooks, madeOutTo(`${UNIT}工会委员会`)] },
    {
      name: '基层工会核算，所在单位没填也不要紧',
      changes: [unionBooks, field('rf_unit', undefined), madeOutTo('示例工会')],
    },
    { name: '基层工会核算，配套资金的发票开给企业', changes: [unionBooks, madeOutTo(UNIT, { fund: '配套资金' })] },
    { name: '企业核算，配套资金的发票开给工会', changes: [madeOutTo('示例工会', { fund: '配套资金' })] },
    { name: '火车票印的是乘车人', changes: [madeOutTo(UNIT), madeOutTo('张三', { voucherKind: '客运电子客票' })] },
    {
      name: '开给个人的已冲销',
      changes: [
        madeOutTo('张三'),
        madeOutTo('张三', { voucher: '记-2511-9', amount: yuan('-600.00'), reverses: '记-2511-4' }),
      ],
    },
  ],
  finding: {
    'not-unit': [
      { name: '企业核算，开给了个人', changes: [madeOutTo('张三')], at: '支出明细 4 购买方' },
      { name: '企业核算，开给了别的单位', changes: [madeOutTo('示例另一家公司')], at: '支出明细 4 购买方' },
      { name: '企业核算，开给了工会', changes: [madeOutTo(`${UNIT}工会委员会`)], at: '支出明细 4 购买方' },
      { name: '配套资金也不能开给个人', changes: [madeOutTo('张三', { fund: '配套资金' })], at: '支出明细 4 购买方' },
      {
        name: '每一行都指出',
        changes: [expense(1, { purchaser: '张三' }), expense(2, { purchaser: UNIT }), madeOutTo('李四')],
        at: ['支出明细 1 购买方', '支出明细 4 购买方'],
      },
    ],
    'not-union': [
      { name: '基层工会核算，开给了企业', changes: [unionBooks, madeOutTo(UNIT)], at: '支出明细 4 购买方' },
      { name: '基层工会核算，开给了个人', changes: [unionBooks, madeOutTo('张三')], at: '支出明细 4 购买方' },
    ],
  },
  undetermined: [
    {
      name: '核算主体没填',
      changes: [field('rf_book_entity', undefined), madeOutTo('张三')],
      why: '封面没有填核算主体',
    },
    {
      name: '核算主体读不出',
      changes: [madeOutTo('张三')],
      unreadableFields: ['rf_book_entity'],
      why: '封面的核算主体读不出',
    },
    { name: '所在单位没填', changes: [field('rf_unit', undefined), madeOutTo('张三')], why: '封面没有填所在单位' },
    {
      name: '有一个购买方读不出',
      changes: [madeOutTo(UNIT)],
      unreadable: [['rf_expenses', 4, 'purchaser']],
      why: '“购买方”有读不出的内容',
    },
    { name: '“购买方”一栏被删掉', missingColumns: [['rf_expenses', 'purchaser']], why: '缺“购买方”一栏' },
    { name: '“支出明细”工作表被删掉', missingTables: ['rf_expenses'], why: '缺少“支出明细”表' },
  ],
  inapplicable: [
    { name: '购买方都没填', why: '没有填发票的购买方' },
    { name: '口径选了不核对', changes: [madeOutTo('张三')], settings: { 'HX-ST-19': '不核对' }, why: '口径 HX-ST-19' },
  ],
};
