import { text } from '../../kernel/text.ts';
import type { Condition } from '../../definition/condition.ts';
import { informational, materialRule } from '../common/rule-makers.ts';
import { CLAUSE, is, NOT_REACHED, opinionCases, reached, reading, when, type Rules } from './rule-parts.ts';

const and = (...of: readonly Condition[]): Condition => ({ op: 'and', of });
const COUNTY = '县（市、区）';
const ZONE = '廊坊开发区';

/** Applications whose 推荐单位意见 is filled in by a union above, by the readings in force. */
const RECOMMENDED: Condition = {
  op: 'or',
  of: [
    is('rf_F19_S1', COUNTY),
    and(is('rf_F19_S1', ZONE), reading('AMB-25', '按县级办理')),
    reading('AMB-10', '由主管工会填写'),
  ],
};

/** 四、申报程序, 五、组织领导, 六、有关要求 and the form: how the application goes its way. */
export const procedureRules: Rules = [
  informational(
    'LF19-020',
    '正文叫“审批表”，附件印的是“推荐审批表”，两个名称都认。',
    'The text calls the form 审批表, its own title is 推荐审批表: both will do.',
  ),
  {
    ...CLAUSE,
    id: 'LF19-021',
    severity: 'warning',
    settings: ['AMB-10', 'AMB-25'],
    gist: text(
      '县（市、区）总工会签署意见后统一报送：这是上级工会的职责。',
      'The county union gives its opinion and hands everything in: its own duty.',
    ),
    check: 'row-cases',
    rows: { table: 'fields', scope: and(reached('推荐单位'), RECOMMENDED) },
    inapplicable: text('未到该环节，或者是直接申报。', 'That stage is not reached, or the unit applies directly.'),
    cases: opinionCases('F19_59', true),
  },
  informational(
    'LF19-022',
    '中、省、市直单位可直接申报，推荐单位一栏可不填。',
    'Central, provincial and municipal units may apply directly and leave that box blank.',
  ),
  {
    id: 'LF19-023',
    severity: 'warning',
    origin: 'clause',
    disposition: 'manual',
    gist: text(
      '每个县（市、区）新创建不少于10个：是县级工会的任务，一份申报里看不出。',
      'Ten new ones in each county: the county union’s task, which one application cannot show.',
    ),
    evidence: text('县（市、区）总工会当年新创建的名单', 'the county union’s list of the year'),
  },
  informational('LF19-024', '审阅材料与实地考察相结合认定。', 'Decided on papers and on visits.'),
  informational('LF19-025', '由市总工会、市科技局挂牌。', 'The city union and the science bureau hand out the plates.'),
  informational('LF19-026', '全市拟建立100家；这里写作职工创新工作室。', 'A hundred in the city are planned.'),
  informational('LF19-027', '优秀的可推荐申报省级。', 'The best may be put forward to the province.'),
  {
    ...CLAUSE,
    id: 'LF19-028',
    severity: 'review',
    gist: text('由谁认定，通知有三种写法，选一种记下。', 'Who decides is worded in three ways: record which it was.'),
    check: 'row-cases',
    rows: { table: 'fields', scope: reached('命名') },
    inapplicable: NOT_REACHED,
    cases: {
      'not-recorded': when({ op: 'blank', column: 'rf_F19_S6' }, 'rf_F19_S6', {
        message: text('已到命名环节，没有记下认定由谁作出。', 'It has been named, and who decided is not recorded.'),
        expected: text('三种写法之一', 'one of the three'),
        remedy: text('照命名文件选一种。', 'Choose it by the document that names the workshop.'),
      }),
    },
  },
  {
    ...CLAUSE,
    id: 'LF19-029',
    severity: 'warning',
    gist: text('工会责成专人负责：这是工会的职责。', 'The union makes one person responsible: its own duty.'),
    check: 'row-cases',
    rows: { table: 'fields', scope: reached('所在单位工会') },
    inapplicable: NOT_REACHED,
    cases: {
      nobody: when({ op: 'blank', column: 'rf_F19_S4' }, 'rf_F19_S4', {
        message: text(
          '已到“{rf_F19_S2}”环节，没有写工会的专人。',
          'The stage “{rf_F19_S2}” is reached, and nobody is named.',
        ),
        expected: text('一名专人', 'a person'),
        remedy: text('请工会确定专人，写上姓名。', 'Ask the union who it is, and enter the name.'),
      }),
    },
  },
  informational(
    'LF19-030',
    '工会在设备、人员、资金、推广、协作等方面创造条件。',
    'The unions help with equipment, staff, money and the like.',
  ),
  {
    ...CLAUSE,
    id: 'LF19-033',
    severity: 'error',
    settings: ['AMB-03'],
    gist: text(
      '10月31日前报送市总工会基层工作部；年份由发文日期推出为2019年。',
      'Handed in by 31 October; the date of the notice makes it 2019.',
    ),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      late: when(
        {
          op: 'or',
          of: [
            and(reading('AMB-03', '2019年，含当日'), { op: 'after', column: 'rf_F19_S3', day: '2019-10-31' }),
            and(reading('AMB-03', '2019年，不含当日'), { op: 'after', column: 'rf_F19_S3', day: '2019-10-30' }),
            and(reading('AMB-03', '各年，含当日'), { op: 'afterInYear', column: 'rf_F19_S3', day: '10-31' }),
          ],
        },
        'rf_F19_S3',
        {
          message: text(
            '{observed}才报送，过了通知的截止日期。',
            'Handed in on {observed}, after the day that the notice sets.',
          ),
          expected: text('2019年10月31日以前', 'by 31 October 2019'),
          remedy: text(
            '核对日期；以后年度申报的，在“口径”改AMB-03；确实过期的，请向市总工会说明。',
            'Check the day; for a later year change AMB-03 in 口径; if it is late, explain to the city union.',
          ),
        },
      ),
    },
  },
  materialRule({
    id: 'LF19-033a',
    severity: 'error',
    gist: text('纸质审批表一式2份。', 'Two copies on paper.'),
    material: '1',
    min: 2,
    max: 2,
  }),
  materialRule({
    id: 'LF19-033b',
    severity: 'error',
    gist: text('电子版一并报送。', 'The file goes with them.'),
    material: '2',
  }),
  informational(
    'LF19-034',
    '通知没有印资金支持，台账只设登记表。',
    'The notice prints no grant; the ledger keeps registers only.',
  ),
  {
    ...CLAUSE,
    id: 'LF19-035',
    severity: 'warning',
    gist: text(
      '领导小组意见盖公章、写日期；这一栏没有印签名。',
      'The leading group’s opinion has a seal and a day; no signature is printed.',
    ),
    check: 'row-cases',
    rows: { table: 'fields', scope: reached('命名') },
    inapplicable: NOT_REACHED,
    cases: opinionCases('F19_60', false),
  },
  {
    ...CLAUSE,
    id: 'LF19-036',
    severity: 'warning',
    settings: ['AMB-25'],
    gist: text(
      '主送单位里有廊坊开发区总工会；推荐单位与申报途径相符。',
      'The development zone’s union is an addressee; 推荐单位 fits the route.',
    ),
    ours: text('推荐单位与途径互相核对', 'that 推荐单位 is compared with the route'),
    check: 'row-cases',
    rows: { table: 'fields', scope: is('rf_F19_S1', COUNTY, ZONE) },
    inapplicable: text('中、省、市直单位直接申报。', 'The unit applies directly.'),
    cases: {
      'not-the-zone': when(
        and(is('rf_F19_S1', ZONE), reading('AMB-25', '按县级办理'), {
          op: 'not',
          of: { op: 'mentions', column: 'rf_F19_05', values: ['开发区'] },
        }),
        'rf_F19_05',
        {
          message: text(
            '申报途径选了廊坊开发区，推荐单位写的是“{observed}”。',
            'The route is the development zone, 推荐单位 is “{observed}”.',
          ),
          expected: text('廊坊开发区总工会', 'the union of the development zone'),
          remedy: text('核对途径和推荐单位，更正一处。', 'Compare both and correct one.'),
        },
      ),
      'the-zone': when(
        and(is('rf_F19_S1', COUNTY), { op: 'mentions', column: 'rf_F19_05', values: ['廊坊开发区'] }),
        'rf_F19_05',
        {
          message: text(
            '申报途径选了县（市、区），推荐单位写的是“{observed}”。',
            'The route is a county, 推荐单位 is “{observed}”.',
          ),
          expected: text('县（市、区）总工会', 'a county union'),
          remedy: text('核对途径和推荐单位，更正一处。', 'Compare both and correct one.'),
        },
      ),
    },
  },
];
