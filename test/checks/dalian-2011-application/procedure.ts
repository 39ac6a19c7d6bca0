import { field } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';
import { none } from './stated-none.ts';

/** 命名、申报和工会：申报表和附加核验表上的单项。 */

const application = { programme: 'dalian-2011-application' } as const;
const ALWAYS = { excused: '每份申报都要看' };
const EXTRA = '附加核验表';

/** 以负责人的名字命名。 */
export const dl11018: RuleFixtures = {
  ...application,
  rule: 'DL11-018',
  severity: 'warning',
  pass: [
    { name: '张三劳模创新工作室' },
    { name: '名字里有空格', changes: [field('rf_F11_27', '张 三劳模创新工作室')] },
    {
      name: '另有负责人，可能用的是那一位',
      changes: [field('rf_F11_27', '李四劳模创新工作室'), field('rf_F11_S8', '李四')],
    },
  ],
  finding: {
    'other-name': [
      { name: '别人的名字', changes: [field('rf_F11_27', '李四劳模创新工作室')], at: '申报表 审定的工作室名称' },
    ],
  },
  undetermined: [
    { name: '审定名称没有填', changes: [field('rf_F11_27', undefined)], why: '没有填“审定的工作室名称”' },
    {
      name: '不知道到哪一步',
      changes: [field('rf_F11_S13', undefined), field('rf_F11_27', '李四工作室')],
      why: '申报环节',
    },
  ],
  inapplicable: [
    {
      name: '还在审核',
      changes: [field('rf_F11_S13', '市总审核'), field('rf_F11_27', '李四工作室')],
      why: '未到命名环节',
    },
  ],
};

/** 审定的名称申报时留空（自设）。 */
export const dl11018a: RuleFixtures = {
  ...application,
  rule: 'DL11-018a',
  severity: 'warning',
  pass: [{ name: '填报时空着', changes: [field('rf_F11_S13', '填报'), field('rf_F11_27', undefined)] }],
  finding: {
    'filled-early': [
      { name: '填报时就写了', changes: [field('rf_F11_S13', '填报')], at: '申报表 审定的工作室名称' },
      { name: '上级工会那里就写了', changes: [field('rf_F11_S13', '区市县、产业工会')], at: '申报表 审定的工作室名称' },
    ],
  },
  undetermined: [{ name: '不知道到哪一步', changes: [field('rf_F11_S13', undefined)], why: '没有填“申报环节”' }],
  inapplicable: [{ name: '已经命名', why: '已到市总工会审核' }],
};

const plan = none('rf_F11_22', '主要工作计划和工作目标');
/** 申报表写工作计划和目标。 */
export const dl11020a: RuleFixtures = {
  ...application,
  rule: 'DL11-020a',
  severity: 'error',
  pass: [{ name: '写了' }],
  finding: { 'no-plan': plan.finding },
  undetermined: plan.undetermined,
  inapplicable: ALWAYS,
};

/** 由基层工会申报。 */
export const dl11029: RuleFixtures = {
  ...application,
  rule: 'DL11-029',
  severity: 'error',
  pass: [{ name: '是' }],
  finding: {
    'other-applicant': [{ name: '否', changes: [field('rf_F11_S15', '否')], at: `${EXTRA} 由基层工会申报` }],
  },
  undetermined: [{ name: '没有填', changes: [field('rf_F11_S15', undefined)], why: '没有填“由基层工会申报”' }],
  inapplicable: ALWAYS,
};

/** 工作室设在负责人所在单位。 */
export const dl11030: RuleFixtures = {
  ...application,
  rule: 'DL11-030',
  severity: 'warning',
  pass: [
    { name: '写到车间' },
    { name: '一样', changes: [field('rf_F11_09', '示例精密制造公司')] },
    { name: '简称', changes: [field('rf_F11_09', '示例精密制造')] },
    {
      name: '以工会名义申报',
      changes: [field('rf_F11_01', '示例精密制造公司工会'), field('rf_F11_09', '示例精密制造公司')],
    },
  ],
  finding: {
    'other-unit': [{ name: '另一个单位', changes: [field('rf_F11_09', '示例协作公司')], at: '申报表 负责人所在单位' }],
  },
  undetermined: [
    { name: '没有填', changes: [field('rf_F11_09', undefined)], why: '没有填“负责人所在单位”' },
    { name: '申报单位没有填', changes: [field('rf_F11_01', undefined)], why: '没有填“申报单位（盖章）”' },
  ],
  inapplicable: ALWAYS,
};

const officer = none('rf_F11_S16', '专人', EXTRA);
/** 工会有专人负责。 */
export const dl11031: RuleFixtures = {
  ...application,
  rule: 'DL11-031',
  severity: 'warning',
  pass: [{ name: '有' }],
  finding: { nobody: officer.finding },
  undetermined: officer.undetermined,
  inapplicable: ALWAYS,
};
