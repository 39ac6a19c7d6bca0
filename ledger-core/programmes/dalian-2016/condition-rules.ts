import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { informational } from '../common/rule-makers.ts';

/** 一、创建目的 to 三、创建条件第2项: who may apply, and who leads. */
export const conditionRules: ProgrammeInput['rules'] = [
  {
    id: 'DL16-001',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application', 'ledger'],
    gist: text(
      '活动围绕技术革新、技术攻关、名师带徒、技术交流等展开；条件里另有岗位培训和比武竞赛。',
      'Activities are technical renewal, problem solving, masters with apprentices, exchange and the like.',
    ),
    ours: text('登记时要写类型', 'that a type is recorded'),
    check: 'row-cases',
    rows: { table: 'rf_activities' },
    inapplicable: text('没有登记活动。', 'No activity is recorded.'),
    cases: {
      'no-type': {
        when: { op: 'blank', column: 'type' },
        column: 'type',
        message: text('{on}的活动“{theme}”没有填类型。', 'The activity “{theme}” of {on} has no type.'),
        expected: text('从列表选一个类型，都不是的选“其他”', 'a type of the list, or 其他'),
        remedy: text('补填类型。', 'Choose the type.'),
      },
    },
  },
  informational(
    'DL16-002',
    '工作室（岗）要成为发明创造、技能培养、技术交流和成果转化的平台：年度总结可按这四项写。',
    'Four purposes of a workshop, which a yearly summary can follow.',
  ),
  {
    id: 'DL16-003',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text(
      '团队在企事业单位的生产、服务、教学或科研一线。',
      'The team works at the front line of production, service, teaching or research.',
    ),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      'other-field': {
        when: { op: 'is', column: 'rf_F16_S4', values: ['其他'] },
        column: 'rf_F16_S4',
        message: text(
          '附加核验表的领域选了“{observed}”，不在通知写的四个一线领域里。',
          'The field is “{observed}”, none of the four that the notice names.',
        ),
        expected: text('生产、服务、教学或科研', 'production, service, teaching or research'),
        remedy: text(
          '属于四个领域之一的更正；确实不是的，请先向上级工会问清能否申报。',
          'Correct it if it is one of the four; else ask the superior union whether the team may apply.',
        ),
      },
    },
  },
  {
    id: 'DL16-004',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text(
      '团队相当于工段、班组、科室或以下；车间、部门、分厂在它之上。',
      'The team is a section, crew or office, or below.',
    ),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      'too-high': {
        when: { op: 'is', column: 'rf_F16_S3', values: ['以上'] },
        column: 'rf_F16_S3',
        message: text(
          '附加核验表的团队层级选了“{observed}”，高于工段、班组、科室。',
          'The team’s level is “{observed}”, above a section, crew or office.',
        ),
        expected: text('工段、班组、科室或以下团队', 'a section, crew or office, or below'),
        remedy: text(
          '按实际开展创新的团队填写层级；确实高于科室的，请先向上级工会问清。',
          'State the level of the team that does the work; if it is higher, ask the superior union first.',
        ),
      },
    },
  },
  {
    id: 'DL16-005',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text('负责人一名，是高技能人才。', 'There is one leader, a highly skilled worker.'),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      'not-skilled': {
        when: { op: 'is', column: 'rf_F16_S7', values: ['否'] },
        column: 'rf_F16_S7',
        message: text(
          '附加核验表写明负责人不是高技能人才。',
          'It is stated that the leader is not a highly skilled worker.',
        ),
        expected: text('以一名高技能人才为负责人', 'a highly skilled worker as leader'),
        remedy: text(
          '更正，或另推荐一名高技能人才为负责人。',
          'Correct it, or propose a highly skilled worker as leader.',
        ),
      },
    },
  },
  {
    id: 'DL16-005a',
    severity: 'review',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text(
      '高技能人才看证书：高级工及以上；教学、科研岗位看职称。通知没有给定义。',
      'Skill is shown by a certificate, in teaching and research by a title; the notice defines neither.',
    ),
    ours: text('证书的范围（AMB-12）', 'which certificates (AMB-12)'),
    settings: ['AMB-12'],
    check: 'row-cases',
    rows: {
      table: 'fields',
      scope: {
        op: 'and',
        of: [
          { op: 'is', column: 'rf_F16_S7', values: ['是'] },
          { op: 'reading', setting: 'AMB-12', values: ['看证书'] },
        ],
      },
    },
    inapplicable: text(
      '负责人没有写明是高技能人才，或口径为自报即可。',
      'The leader is not stated to be one, or a statement is enough.',
    ),
    cases: {
      'no-certificate': {
        when: { op: 'is', column: 'rf_F16_S8', values: ['无', '没有', '暂无'] },
        column: 'rf_F16_S8',
        message: text(
          '负责人没有高级工及以上证书或职称，请人看一看。',
          'The leader has no certificate or title: a person must look.',
        ),
        expected: text(
          '高级工及以上证书，或教学、科研岗位的职称',
          'a certificate of a senior worker or above, or a title',
        ),
        remedy: text(
          '写明证书或职称；没有的，附上能说明技能水平的材料。',
          'Name the certificate or title; else add what shows the skill.',
        ),
      },
    },
  },
  {
    id: 'DL16-006',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text(
      '负责人带一个专业团队：连负责人至少两个人。',
      'The leader has a team: two persons at least, the leader counted.',
    ),
    ours: text('两个人；通知没有印人数', 'two persons; the notice prints no number'),
    check: 'row-count',
    params: { table: 'team', where: { op: 'not', of: { op: 'blank', column: 'F16_04' } }, min: 2 },
    cases: {
      few: {
        message: text('申报表的团队成员只有{count}人。', 'The form names {count} member of the team.'),
        expected: text('至少{min}人（含负责人）', 'at least {min}, the leader included'),
        remedy: text(
          '把其他成员填进申报表；填不下可另页。',
          'Enter the others on the form; a further sheet is allowed.',
        ),
      },
    },
  },
  {
    id: 'DL16-007',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text(
      '团队有自己的制度；是否完善由人判断。',
      'The team has rules of its own; whether they are complete is for a person.',
    ),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      'no-rules': {
        when: { op: 'is', column: 'rf_F16_S6', values: ['无', '没有', '暂无'] },
        column: 'rf_F16_S6',
        message: text('附加核验表写明没有团队内部制度。', 'It is stated that the team has no rules.'),
        expected: text('至少一份制度文件', 'at least one document'),
        remedy: text('先订立制度，再写上名称。', 'Draw up the rules, then name them.'),
      },
    },
  },
];
