import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import type { Severity } from '../../../ledger-core/definition/rule.ts';
import { add, clear, replace, row } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

/** 申报材料里的台账和材料清单。 */

const application = { programme: 'beijing-2011-application' } as const;
const ALWAYS = { excused: '每份申报都要看' };

/** 活动有类型。 */
export const bj11007: RuleFixtures = {
  ...application,
  rule: 'BJ11-007',
  severity: 'warning',
  pass: [
    { name: '都有类型' },
    {
      name: '列举以外的，选“其他”',
      changes: [add('rf_activities', { id: 'HD-3', on: localDate('2011-06-01'), type: '其他', theme: '参观' })],
    },
  ],
  finding: {
    'no-type': [
      { name: '没有填类型', changes: [row('rf_activities', 2, { type: undefined })], at: '创新活动台账 2 类型' },
    ],
  },
  undetermined: [{ name: '“创新活动台账”被删掉', missingTables: ['rf_activities'], why: '缺少“创新活动台账”表' }],
  inapplicable: [{ name: '没有活动', changes: [clear('rf_activities')], why: '没有登记活动' }],
};

/** 负责人只有一名。 */
export const bj11010: RuleFixtures = {
  ...application,
  rule: 'BJ11-010',
  severity: 'error',
  pass: [
    { name: '一名' },
    {
      name: '前任已经退出',
      changes: [add('rf_members', { name: '赵六', role: '领军人', leftOn: localDate('2010-01-31') })],
    },
  ],
  finding: {
    several: [
      {
        name: '两名',
        changes: [add('rf_members', { name: '赵六', role: '领军人' })],
        at: '成员发展台账 4 角色',
      },
    ],
  },
  undetermined: [
    { name: '没有登记成员', changes: [clear('rf_members')], why: '没有写明谁是领军人' },
    { name: '都没有填角色', changes: [replace('rf_members', [{ name: '张三' }])], why: '没有写明谁是领军人' },
    { name: '角色读不出', unreadable: [['rf_members', 1, 'role']], why: '“角色”有读不出的内容' },
    {
      name: '退出日期读不出',
      changes: [add('rf_members', { name: '赵六', role: '领军人', leftOn: localDate('2010-01-31') })],
      unreadable: [['rf_members', 4, 'leftOn']],
      why: '“退出日期”有读不出的内容',
    },
    { name: '“成员发展台账”被删掉', missingTables: ['rf_members'], why: '缺少“成员发展台账”表' },
  ],
  inapplicable: ALWAYS,
};

/** 成果在计划内。 */
export const bj11016: RuleFixtures = {
  ...application,
  rule: 'BJ11-016',
  severity: 'warning',
  pass: [
    { name: '是' },
    { name: '写了计划的编号', changes: [row('rf_achievements', 1, { planned: '2010计划第2项' })] },
  ],
  finding: {
    unplanned: [
      { name: '计划外', changes: [row('rf_achievements', 1, { planned: '计划外' })], at: '创新成果台账 1 计划内' },
    ],
  },
  undetermined: [
    { name: '没有填', changes: [row('rf_achievements', 1, { planned: undefined })], why: '有没填的“计划内”' },
    { name: '读不出', unreadable: [['rf_achievements', 1, 'planned']], why: '“计划内”有读不出的内容' },
  ],
  inapplicable: [{ name: '没有成果', changes: [clear('rf_achievements')], why: '没有登记成果' }],
};

/** 成果写明效益（复核）。 */
export const bj11018: RuleFixtures = {
  ...application,
  rule: 'BJ11-018',
  severity: 'review',
  pass: [{ name: '写了社会效益' }],
  finding: {
    few: [{ name: '都没有写', changes: [row('rf_achievements', 1, { social: undefined })], at: '创新成果台账 编号' }],
  },
  undetermined: [{ name: '没有登记成果', changes: [clear('rf_achievements')], why: '“创新成果台账”没有登记' }],
  inapplicable: ALWAYS,
};

/** 所在单位给活动经费。 */
export const bj11045a: RuleFixtures = {
  ...application,
  rule: 'BJ11-045a',
  severity: 'warning',
  pass: [
    { name: '单位给了' },
    { name: '给了实物', changes: [replace('rf_funding', [{ source: '所在单位', note: '刀具和毛坯' }])] },
  ],
  finding: {
    none: [
      {
        name: '只有工会给的',
        changes: [replace('rf_funding', [{ year: 2011, source: '工会', amount: yuan('3000.00') }])],
        at: '经费保障 来源',
      },
    ],
  },
  undetermined: [{ name: '没有登记', changes: [clear('rf_funding')], why: '“经费保障”没有登记' }],
  inapplicable: ALWAYS,
};

/** 材料清单的一项：备好了没有，要不要数。 */
function material(rule: string, severity: Severity, at: number, few?: number, many?: number): RuleFixtures {
  const count = (number: number | undefined) => row('rf_materials', at, { count: number });
  const place = `材料清单 ${at} 份数或张数`;
  return {
    ...application,
    rule,
    severity,
    pass: [{ name: '备好了' }],
    finding: {
      'not-ready': [
        { name: '还没有备好', changes: [row('rf_materials', at, { ready: '否' })], at: `材料清单 ${at} 已备` },
      ],
      ...(few === undefined ? {} : { few: [{ name: `${few}份`, changes: [count(few)], at: place }] }),
      ...(many === undefined ? {} : { many: [{ name: `${many}份`, changes: [count(many)], at: place }] }),
    },
    undetermined: [
      { name: '没有填已备', changes: [row('rf_materials', at, { ready: undefined })], why: '没有填是否已备' },
      ...(few === undefined ? [] : [{ name: '没有填数目', changes: [count(undefined)], why: '没有填份数或张数' }]),
      { name: '“材料清单”被删掉', missingTables: ['rf_materials'], why: '缺少“材料清单”表' },
    ],
    inapplicable: ALWAYS,
  };
}

export const bj11034 = material('BJ11-034', 'error', 1, 1, 3);
export const bj11035a = material('BJ11-035a', 'error', 2);
export const bj11036 = material('BJ11-036', 'error', 3, 2, 6);
export const bj11037 = material('BJ11-037', 'error', 4, 0, 2);
export const bj11039a = material('BJ11-039a', 'error', 6);
