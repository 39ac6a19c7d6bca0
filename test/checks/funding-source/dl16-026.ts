import { yuan } from '../../../ledger-core/kernel/money.ts';
import { add, clear, replace } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const ofUnit = { year: 2025, source: '所在单位', amount: yuan('5000.00') };

/** 基层工会在政策、资金等方面支持活动：有金额或有说明。 */
export const dl16026: RuleFixtures = {
  rule: 'DL16-026',
  severity: 'warning',
  programme: 'dalian-2016',
  pass: [
    { name: '工会给了3000元' },
    { name: '只有金额', changes: [replace('rf_funding', [{ source: '工会', amount: yuan('0.01') }])] },
    { name: '没给钱，给了政策', changes: [replace('rf_funding', [{ source: '工会', note: '每周半天活动时间' }])] },
    {
      name: '金额填0，说明写了支持',
      changes: [replace('rf_funding', [{ source: '工会', amount: yuan('0.00'), note: '提供活动场地' }])],
    },
    { name: '单位也给，工会也给', changes: [add('rf_funding', ofUnit)] },
    { name: '别的行没填来源，工会的一行已经说明', changes: [add('rf_funding', { amount: yuan('100.00') })] },
    {
      name: '别的行读不出，工会的一行已经说明',
      changes: [add('rf_funding', ofUnit)],
      unreadable: [['rf_funding', 2, 'source']],
    },
  ],
  finding: {
    none: [
      { name: '只有所在单位给的', changes: [replace('rf_funding', [ofUnit])], at: '经费保障 来源' },
      {
        name: '登记了两年，都没有工会的',
        changes: [replace('rf_funding', [ofUnit, { year: 2026, source: '财政', amount: yuan('1.00') }])],
        at: '经费保障 来源',
      },
      {
        name: '工会的一行金额是0，没有说明',
        changes: [replace('rf_funding', [{ source: '工会', amount: yuan('0.00') }])],
        at: '经费保障 来源',
      },
    ],
  },
  undetermined: [
    { name: '“经费保障”还没有登记', changes: [clear('rf_funding')], why: '“经费保障”没有登记' },
    {
      name: '工会的一行金额和说明都没填',
      changes: [replace('rf_funding', [{ year: 2025, source: '工会' }])],
      why: '来源为工会的一行，金额和说明都没有填',
    },
    {
      name: '有一行没填来源',
      changes: [replace('rf_funding', [ofUnit, { amount: yuan('900.00') }])],
      why: '有一行没有填来源',
    },
    {
      name: '来源读不出',
      changes: [replace('rf_funding', [ofUnit])],
      unreadable: [['rf_funding', 1, 'source']],
      why: '“来源”有读不出的内容',
    },
    { name: '“经费保障”工作表被删掉', missingTables: ['rf_funding'], why: '缺少“经费保障”表' },
  ],
  inapplicable: { excused: '每个工作室都有所在的基层工会' },
};
