import { text, type Text } from '../../kernel/text.ts';
import type { Condition } from '../../definition/condition.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { informational, materialRule } from '../common/rule-makers.ts';

type Rules = ProgrammeInput['rules'];

/** The stages of an application, as 附加核验表 offers them. */
const STAGES = ['填报', '基层工会推荐', '审核', '审批', '命名'];

/** 四、审批程序 and the notes under the form: how the application goes its way. */
export const approvalRules: Rules = [
  sealRule(
    'DL16-015',
    'error',
    'F16_12',
    '基层工会推荐',
    text('基层工会推荐，盖章。', 'The basic union recommends, with its seal.'),
  ),
  {
    id: 'DL16-016',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text(
      '申报表报送本单位所属的区市县总工会、开放先导区总工会或产业工会，三者之一。',
      'The form goes to the unit’s own superior union: of the district, the development zone or the industry.',
    ),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      'other-recipient': {
        when: { op: 'is', column: 'rf_F16_S10', values: ['其他'] },
        column: 'rf_F16_S10',
        message: text('报送对象选了“{observed}”。', 'Handed in to: {observed}.'),
        expected: text(
          '区市县总工会、开放先导区总工会或产业工会',
          'the district’s, the zone’s or the industry’s union',
        ),
        remedy: text('改报所属的上级工会。', 'Hand it in to the superior union.'),
      },
    },
  },
  {
    id: 'DL16-017',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    settings: ['AMB-03'],
    gist: text(
      '区市县、产业工会每年7月末前报送市总工会：这是上级工会的期限，不是工作室的。',
      'The superior union sends it on by the end of July: its own deadline, not the workshop’s.',
    ),
    check: 'row-cases',
    rows: { table: 'fields', scope: { op: 'inYears', column: 'rf_F16_S11', first: 2017 } },
    inapplicable: text('2016年是首批，截止日期另有规定。', 'In 2016, the first round, another day was set.'),
    cases: {
      late: {
        when: {
          op: 'or',
          of: [
            { op: 'afterInYear', column: 'rf_F16_S11', day: '07-31' },
            {
              op: 'and',
              of: [
                { op: 'reading', setting: 'AMB-03', values: ['不含当日'] },
                { op: 'afterInYear', column: 'rf_F16_S11', day: '07-30' },
              ],
            },
          ],
        },
        column: 'rf_F16_S11',
        message: text(
          '{observed}才报送市总工会，过了7月末。',
          'Sent on to the city union on {observed}, after the end of July.',
        ),
        expected: text('当年7月31日以前', 'by 31 July of that year'),
        remedy: text('请上级工会向市总工会说明。', 'Ask the superior union to explain to the city union.'),
      },
    },
  },
  {
    id: 'DL16-018',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text(
      '首批（2016年）申报截止2016年11月10日。',
      'In the first round (2016) applications closed on 10 November.',
    ),
    check: 'row-cases',
    rows: { table: 'fields', scope: { op: 'inYears', column: 'rf_F16_S11', first: 2016, last: 2016 } },
    inapplicable: text('不是首批（2016年）申报。', 'Not of the first round (2016).'),
    cases: {
      late: {
        when: { op: 'after', column: 'rf_F16_S11', day: '2016-11-10' },
        column: 'rf_F16_S11',
        message: text(
          '{observed}才报送市总工会，过了首批的截止日期。',
          'Sent on {observed}, after the first round had closed.',
        ),
        expected: text('2016年11月10日以前', 'by 10 November 2016'),
        remedy: text(
          '核对日期；确实过期的，请上级工会向市总工会说明。',
          'Check the day; if it is right, ask the superior union to explain.',
        ),
      },
    },
  },
  informational('DL16-019', '考评组检查考评：评审方的工作。', 'Inspection and assessment are for the assessors.'),
  {
    id: 'DL16-020',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text(
      '推荐、审核、审批依次进行，由市总工会常委会审批。',
      'Recommendation, examination and decision follow each other; the city union’s standing committee decides.',
    ),
    ours: text('日期不倒置', 'that the days do not go backwards'),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      'examined-before': {
        when: { op: 'afterOther', column: 'rf_F16_12_date', other: 'rf_F16_13_date' },
        column: 'rf_F16_13_date',
        message: text(
          '审核意见的日期{observed}早于推荐意见的{rf_F16_12_date}。',
          'Examined on {observed}, before the recommendation of {rf_F16_12_date}.',
        ),
        expected: text('不早于推荐意见', 'not before the recommendation'),
        remedy: text('核对两个日期，照纸质申报表更正。', 'Compare both days with the paper.'),
      },
      'decided-before': {
        when: { op: 'afterOther', column: 'rf_F16_13_date', other: 'rf_F16_14_date' },
        column: 'rf_F16_14_date',
        message: text(
          '审批意见的日期{observed}早于审核意见的{rf_F16_13_date}。',
          'Decided on {observed}, before the examination of {rf_F16_13_date}.',
        ),
        expected: text('不早于审核意见', 'not before the examination'),
        remedy: text('核对两个日期，照纸质申报表更正。', 'Compare both days with the paper.'),
      },
    },
  },
  {
    id: 'DL16-021',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    settings: ['AMB-06'],
    gist: text(
      '命名时以带头人名字命名；申报时的名称由基层工会拟定，不要求是人名。',
      'The city names it after the leader; the name applied for may be any.',
    ),
    check: 'row-cases',
    rows: {
      table: 'fields',
      scope: {
        op: 'or',
        of: [
          { op: 'is', column: 'rf_F16_S9', values: ['命名'] },
          { op: 'reading', setting: 'AMB-06', values: ['申报时也看'] },
        ],
      },
    },
    inapplicable: text('未到命名环节。', 'The stage of naming is not reached.'),
    cases: {
      'other-name': {
        when: { op: 'not', of: { op: 'begins', column: 'rf_F16_03', other: 'rf_leader' } },
        column: 'rf_F16_03',
        message: text(
          '名称“{observed}”不是以负责人{rf_leader}的名字开头。',
          'The name “{observed}” does not begin with that of the leader, {rf_leader}.',
        ),
        expected: text('{rf_leader}创新工作室（岗），中间可有“职工”“劳模”', '{rf_leader} and 创新工作室 or 创新工作岗'),
        remedy: text('照命名文件更正名称或负责人。', 'Correct the name or the leader by the document that names it.'),
      },
    },
  },
  sealRule(
    'DL16-025',
    'warning',
    'F16_13',
    '审核',
    text('上级工会审核，盖章；这是上级工会的职责。', 'The superior union examines, with its seal: its own duty.'),
  ),
  informational('DL16-030', '各地可制定实施细则；有的话可附上。', 'Districts may issue rules of their own.'),
  {
    id: 'DL16-031',
    severity: 'warning',
    origin: 'clause',
    disposition: 'manual',
    gist: text(
      '区市县、产业工会的年度创建活动有通知、举措、指导、检查、验收：是上级工会的工作。',
      'The superior union’s year has a notice, measures, guidance, inspection and acceptance: its own work.',
    ),
    evidence: text('上级工会当年这五项工作的记录', 'the superior union’s records of the five'),
  },
  informational(
    'DL16-032',
    '每年年底检查考评，市总工会抽查。',
    'Assessed at the end of each year; the city union makes spot checks.',
  ),
  informational('DL16-033', '“十三五”末全市总结。', 'The whole city was summed up at the end of 2020.'),
  materialRule({
    id: 'DL16-034',
    severity: 'error',
    gist: text('申报表一式三份。', 'Three copies of the form.'),
    material: '1',
    min: 3,
    max: 3,
  }),
  informational('DL16-037', '申报名称由基层工会拟定。', 'The basic union drafts the name.'),
  informational(
    'DL16-038',
    '通知没有印撤销、禁止用途和结算的规定，本工具也不编。',
    'The notice prints nothing on revocation, prohibited uses or settlement; we invent nothing.',
  ),
  {
    id: 'DL16-039',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text('基层工会先考核，再推荐优秀团队。', 'The basic union assesses first and recommends then.'),
    check: 'row-cases',
    rows: { table: 'fields', scope: { op: 'is', column: 'rf_F16_S9', values: STAGES.slice(1) } },
    inapplicable: text('未到该环节。', 'That stage is not reached.'),
    cases: {
      'assessed-after': {
        when: { op: 'afterOther', column: 'rf_F16_S12', other: 'rf_F16_12_date' },
        column: 'rf_F16_S12',
        message: text(
          '考核日期{observed}晚于推荐意见的{rf_F16_12_date}。',
          'Assessed on {observed}, after the recommendation of {rf_F16_12_date}.',
        ),
        expected: text('不晚于推荐意见', 'not after the recommendation'),
        remedy: text('核对两个日期。', 'Compare both days.'),
      },
    },
  },
  informational('DL16-040', '“十三五”末表彰先进单位和个人。', 'Units and persons were honoured at the end of 2020.'),
  informational('DL16-041', '申报材料由基层工会整理报送。', 'The basic union prepares and sends the papers.'),
];

/** An opinion box of the paper, from its stage on. */
function sealRule(id: string, severity: 'error' | 'warning', box: string, stage: string, gist: Text): Rules[number] {
  const reached: Condition = { op: 'is', column: 'rf_F16_S9', values: STAGES.slice(STAGES.indexOf(stage)) };
  return {
    id,
    severity,
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist,
    check: 'row-cases',
    rows: { table: 'fields', scope: reached },
    inapplicable: text('未到该环节。', 'That stage is not reached.'),
    cases: {
      unsealed: {
        when: { op: 'is', column: `rf_${box}_sealed`, values: ['否'] },
        column: `rf_${box}_sealed`,
        message: text(
          '已到“{rf_F16_S9}”环节，这一栏还没有盖章。',
          'The stage “{rf_F16_S9}” is reached, and the box has no seal.',
        ),
        expected: text('意见、盖章和日期', 'opinion, seal and day'),
        remedy: text('请补盖章；已经盖的，把“已盖章”改为“是”。', 'Have it sealed; if it is, set 已盖章 to 是.'),
      },
    },
  };
}
