import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { blank } from '../common/conditions.ts';
import { is, noneCase, reading } from './stated.ts';

/** 一、创建目的 and 二、工作任务: whose name the workshop bears, and what it does. */
export const aimRules: ProgrammeInput['rules'] = [
  {
    id: 'DL11-001',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text(
      '工作室以知名劳模命名：负责人有劳模荣誉。',
      'The workshop bears the name of a model worker: its leader has that honour.',
    ),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: { 'no-honour': noneCase('rf_F11_08', '劳模最高荣誉', 'highest honour') },
  },
  {
    id: 'DL11-001a',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    settings: ['AMB-13'],
    gist: text(
      '“知名”没有印级别：各级劳模都算，市级以下的提示一下。',
      'No rank is printed: every rank counts, one below the city’s is mentioned.',
    ),
    ours: text('市级', 'the rank of a city'),
    check: 'row-cases',
    rows: { table: 'fields', scope: reading('AMB-13', '各级都算，市级以下提示') },
    inapplicable: text('口径为各级都算，不提示。', 'By the reading in force every rank counts.'),
    cases: {
      'below-city': {
        when: {
          op: 'endsWith',
          column: 'rf_F11_S5',
          values: ['其他', '区级', '县级', '乡镇级', '企业级', '公司级', '集团级'],
        },
        column: 'rf_F11_S5',
        message: text(
          '附加核验表的荣誉级别是“{observed}”，不是市级以上。',
          'The honour is of the rank “{observed}”, not of a city or above.',
        ),
        expected: text('市级、省（部）级或全国', 'a city, a province or ministry, or the nation'),
        remedy: text(
          '有更高荣誉的补上；没有的，写明情况，由市总工会认定。',
          'Enter a higher one, or explain and let the city union decide.',
        ),
      },
    },
  },
  {
    id: 'DL11-001b',
    severity: 'review',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    settings: ['AMB-13'],
    gist: text(
      '荣誉是五一劳动奖章或其他的，是不是劳模请人看一看。',
      'Whether a labour medal or another honour makes a model worker, a person judges.',
    ),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      'other-honour': {
        when: is('rf_F11_S6', '五一劳动奖章', '其他'),
        column: 'rf_F11_S6',
        message: text(
          '附加核验表的荣誉种类是“{observed}”，算不算劳模请人看一看。',
          'The honour is “{observed}”: a person must see whether that is a model worker.',
        ),
        expected: text('劳动模范或先进工作者', '劳动模范 or 先进工作者'),
        remedy: text('有劳模称号的更正；没有的，附上荣誉证书。', 'Correct it, or attach the certificate.'),
      },
    },
  },
  {
    id: 'DL11-002',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text(
      '负责人在技术、业务、教育、科研等某一方面有专长。',
      'The leader excels in technique, business, education, research or the like.',
    ),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: { 'no-field': noneCase('rf_F11_S7', '负责人专长', "leader's field") },
  },
  {
    id: 'DL11-003',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text(
      '成果出自技术、管理、科技、服务、经营、业务等创新。',
      'Results come of technical, managerial, scientific, service or business innovation.',
    ),
    ours: text('登记时要写类别', 'that a kind is recorded'),
    check: 'row-cases',
    rows: { table: 'rf_achievements' },
    inapplicable: text('没有登记成果。', 'No achievement is recorded.'),
    cases: {
      'no-kind': {
        when: blank('kind'),
        column: 'kind',
        message: text('成果“{name}”没有填类别。', 'The achievement “{name}” has no kind.'),
        expected: text('技术创新、管理创新等，都不是的写“其他”', '技术创新, 管理创新 or the like, or 其他'),
        remedy: text('补填类别。', 'Enter the kind.'),
      },
    },
  },
  {
    id: 'DL11-004',
    severity: 'review',
    origin: 'clause',
    disposition: 'manual',
    gist: text('产学研结合。', 'Production, teaching and research work together.'),
    evidence: text('与院校、科研单位合作的协议或记录', 'agreements or records of work with schools and institutes'),
  },
  {
    id: 'DL11-005',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text(
      '开展攻关、改造、革新、创新、研究等活动，共列十三种。',
      'Thirteen kinds of activity are listed, from problem solving to research.',
    ),
    ours: text('登记时要写类型', 'that a type is recorded'),
    check: 'row-cases',
    rows: { table: 'rf_activities' },
    inapplicable: text('没有登记活动。', 'No activity is recorded.'),
    cases: {
      'no-type': {
        when: blank('type'),
        column: 'type',
        message: text('{on}的活动“{theme}”没有填类型。', 'The activity “{theme}” of {on} has no type.'),
        expected: text('从列表选一个类型，都不是的选“其他”', 'a type of the list, or 其他'),
        remedy: text('补填类型。', 'Choose the type.'),
      },
    },
  },
  {
    id: 'DL11-006',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text(
      '着手解决技术、产品、工艺、安全、管理等方面的难题。',
      'Problems of technique, products, processes, safety or management are dealt with.',
    ),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: { 'no-problem': noneCase('rf_F11_S12', '解决的难题', 'problems dealt with') },
  },
  {
    id: 'DL11-007',
    severity: 'review',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text(
      '协助开展技术交流和业务培训，为企业和社会育人。',
      'The workshop helps with technical exchange and training.',
    ),
    check: 'row-count',
    params: { table: 'rf_activities', where: is('type', '技术交流', '业务培训'), min: 1 },
    cases: {
      few: {
        message: text(
          '登记的活动里没有技术交流，也没有业务培训。',
          'Among the activities recorded is neither exchange nor training.',
        ),
        expected: text('至少{min}次技术交流或业务培训', 'at least {min} of either'),
        remedy: text('补记这类活动；没有的，写明怎样培养人才。', 'Record those, or explain how others are trained.'),
      },
    },
  },
];
