import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { add, type Change } from '../../support/fixture-ledger.ts';
import type { RuleFixtures } from '../../support/fixture-rules.ts';

const date = (day: string | undefined) => (day === undefined ? undefined : localDate(day));
const member = (name: string, joinedOn?: string, leftOn?: string): Change =>
  add('rf_members', { name, joinedOn: date(joinedOn), leftOn: date(leftOn) });
const held = (on: string | undefined, members: number | undefined): Change =>
  add('rf_activities', { id: 'HD-01', on: date(on), theme: '薄壁件装夹操作培训', members });

/** 三名成员：一名2026年3月1日加入，一名2025年12月31日退出，一名没填日期。 */
const THREE: readonly Change[] = [
  member('甲一', '2026-03-01'),
  member('乙二', '2024-01-01', '2025-12-31'),
  member('丙三'),
];

/** 活动的成员人数不多于在册成员（自设，复核）。 */
export const hxAu23: RuleFixtures = {
  rule: 'HX-AU-23',
  severity: 'review',
  pass: [
    { name: '人数正好', changes: [...THREE, held('2025-10-10', 2)] },
    { name: '退出当天还算在册', changes: [...THREE, held('2025-12-31', 2)] },
    { name: '加入当天就算在册', changes: [...THREE, held('2026-03-01', 2)] },
    { name: '成员没有参加', changes: [...THREE, held('2025-10-10', 0)] },
    {
      name: '退出日期读不出的，当作在册也不多',
      changes: [...THREE, held('2025-10-10', 1)],
      unreadable: [['rf_members', 2, 'leftOn']],
    },
  ],
  finding: {
    'too-many': [
      { name: '多一人', changes: [...THREE, held('2025-10-10', 3)], at: '创新活动台账 1 成员人数' },
      { name: '退出第二天不再算', changes: [...THREE, held('2026-01-01', 2)], at: '创新活动台账 1 成员人数' },
      { name: '加入前一天还不算', changes: [...THREE, held('2026-02-28', 2)], at: '创新活动台账 1 成员人数' },
      {
        name: '三次活动，两次多了',
        changes: [...THREE, held('2025-10-10', 9), held('2025-11-10', 2), held('2026-05-10', 3)],
        at: ['创新活动台账 1 成员人数', '创新活动台账 3 成员人数'],
      },
      {
        name: '日期读不出的成员当作在册，还是多了',
        changes: [...THREE, held('2025-10-10', 4)],
        unreadable: [['rf_members', 1, 'joinedOn']],
        at: '创新活动台账 1 成员人数',
      },
    ],
  },
  undetermined: [
    { name: '没有登记成员', changes: [held('2025-10-10', 3)], why: '“成员发展台账”没有登记' },
    {
      name: '“成员发展台账”工作表被删掉',
      changes: [...THREE, held('2025-10-10', 3)],
      missingTables: ['rf_members'],
      why: '缺少“成员发展台账”表',
    },
    {
      name: '成员的加入日期读不出，差的就是他',
      changes: [...THREE, held('2025-10-10', 3)],
      unreadable: [['rf_members', 1, 'joinedOn']],
      why: '加入或退出日期读不清',
    },
    {
      name: '退出早于加入，说不清在不在册',
      changes: [...THREE, member('丁四', '2026-01-01', '2025-01-01'), held('2025-10-10', 3)],
      why: '加入或退出日期读不清',
    },
    {
      name: '“退出日期”一栏被删掉',
      changes: [...THREE, held('2025-10-10', 3)],
      missingColumns: [['rf_members', 'leftOn']],
      why: '加入或退出日期读不清',
    },
    {
      name: '成员人数读不出',
      changes: [...THREE, held('2025-10-10', 3)],
      unreadable: [['rf_activities', 1, 'members']],
      why: '“成员人数”有读不出的内容',
    },
    { name: '“创新活动台账”工作表被删掉', missingTables: ['rf_activities'], why: '缺少“创新活动台账”表' },
  ],
  inapplicable: [
    { name: '没有活动', changes: THREE, why: '没有写明日期和成员人数的活动' },
    {
      name: '活动没填日期或人数',
      changes: [...THREE, held(undefined, 9), held('2025-10-10', undefined)],
      why: '没有写明日期和成员人数的活动',
    },
  ],
};
