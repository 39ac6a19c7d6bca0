import { text } from '../../kernel/text.ts';
import type { Condition } from '../../definition/condition.ts';
import { CLAUSE, is, NONE, when, type Rules } from './rule-parts.ts';

/** Words for money of the unit's own. */
const OWN_MONEY = ['企业', '单位', '公司', '厂', '行政', '自有', '自筹'];

const either = (...of: readonly Condition[]): Condition => ({ op: 'or', of });

/** 二、条件（四）至（八）: premises, plans, money and results. */
export const workRules: Rules = [
  {
    ...CLAUSE,
    id: 'LF19-009',
    severity: 'error',
    gist: text('有固定的活动场所，有设备设施。', 'It has permanent premises with equipment.'),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      'no-premises': when(is('rf_F19_S13', ...NONE), 'rf_F19_S13', {
        message: text('活动场所地址写的是“{observed}”。', 'The address of the premises is “{observed}”.'),
        expected: text('固定的活动场所', 'permanent premises'),
        remedy: text(
          '写上场所地址；确实没有的，条件还不满足。',
          'Enter the address; else the condition is not met yet.',
        ),
      }),
      'not-permanent': when(is('rf_F19_S14', '否'), 'rf_F19_S14', {
        message: text('附加核验表写明场所不固定。', 'It is stated that the premises are not permanent.'),
        expected: text('固定的活动场所', 'permanent premises'),
        remedy: text('写错的更正；确实不固定的，条件还不满足。', 'Correct it; else the condition is not met yet.'),
      }),
      'no-equipment': when(is('rf_F19_S15', ...NONE), 'rf_F19_S15', {
        message: text('设备写的是“{observed}”。', 'The equipment is “{observed}”.'),
        expected: text('主要设备、设施', 'the main equipment'),
        remedy: text('写上主要设备；确实没有的，条件还不满足。', 'Enter it; else the condition is not met yet.'),
      }),
    },
  },
  {
    ...CLAUSE,
    id: 'LF19-010',
    severity: 'error',
    gist: text(
      '有年度工作目标或项目进展计划，有一样就行。',
      'There are aims of the year or a plan of projects; one will do.',
    ),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      neither: when({ op: 'and', of: [is('rf_F19_S16', ...NONE), is('rf_F19_S17', ...NONE)] }, 'rf_F19_S16', {
        message: text('年度工作目标和项目进展计划都写明没有。', 'Both the aims and the plan are stated to be lacking.'),
        expected: text('至少有一样', 'one of them at least'),
        remedy: text('订立一样，再写上文件名。', 'Draw up one of them and name it.'),
      }),
    },
  },
  {
    ...CLAUSE,
    id: 'LF19-011',
    severity: 'warning',
    gist: text('按计划实施，经常开展创新活动。', 'Plans are carried out, activities are regular.'),
    ours: text('“经常”按填报前12个月里至少一次看', 'regular: at least once in the 12 months before'),
    check: 'row-count',
    params: {
      table: 'rf_activities',
      on: 'on',
      min: 1,
      months: { count: 12, before: 'rf_F19_06' },
      founded: 'rf_established',
    },
    cases: {
      few: {
        message: text('{when}没有登记活动。', 'No activity is recorded {when}.'),
        expected: text('至少{min}次', 'at least {min}'),
        remedy: text('补记这段时间的活动；确实没有的，写明情况。', 'Record what took place, or explain.'),
      },
    },
  },
  {
    ...CLAUSE,
    id: 'LF19-012',
    severity: 'error',
    gist: text('有组织体系，有管理制度。', 'It has an organisation and rules.'),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      'no-organisation': when(is('rf_F19_S18', ...NONE), 'rf_F19_S18', {
        message: text('附加核验表写明没有组织体系。', 'It is stated that there is no organisation.'),
        expected: text('组织体系和管理制度都有', 'both'),
        remedy: text('订立后写上文件名。', 'Set it up, then name the document.'),
      }),
      'no-rules': when(is('rf_F19_S19', ...NONE), 'rf_F19_S19', {
        message: text('附加核验表写明没有管理制度。', 'It is stated that there are no rules.'),
        expected: text('组织体系和管理制度都有', 'both'),
        remedy: text('订立后写上文件名。', 'Draw them up, then name the document.'),
      }),
    },
  },
  {
    id: 'LF19-012a',
    severity: 'review',
    origin: 'clause',
    disposition: 'manual',
    gist: text('组织体系、管理制度完善，与单位工作衔接顺畅。', 'They are complete and fit the unit’s work.'),
    evidence: text('组织体系和管理制度的文件', 'the documents themselves'),
  },
  {
    ...CLAUSE,
    id: 'LF19-013',
    severity: 'error',
    gist: text('企业提供开展活动的必要经费。', 'The enterprise gives the money that is needed.'),
    check: 'row-count',
    params: { table: 'investment', where: { op: 'above', column: 'F19_13', than: 0 }, min: 1 },
    cases: {
      few: {
        message: text('经费投入各年度填的都是0。', 'The money put in is 0 in every year.'),
        expected: text('有经费投入', 'some money'),
        remedy: text('核对投入金额；确实没有的，条件还不满足。', 'Check it; else the condition is not met yet.'),
      },
    },
  },
  {
    ...CLAUSE,
    id: 'LF19-013a',
    severity: 'warning',
    gist: text('经费里有企业提供的。', 'Some of the money comes from the enterprise.'),
    ours: text('按经费来源里的字眼看', 'told by words in 经费来源'),
    check: 'row-count',
    params: {
      table: 'investment',
      where: { op: 'mentions', column: 'F19_14', values: OWN_MONEY, field: 'rf_F19_02' },
      min: 1,
    },
    cases: {
      few: {
        message: text('各年度的经费来源都没有写明是企业或单位提供的。', 'No source says that it is the enterprise.'),
        expected: text('写明企业（单位）提供的经费', 'money from the enterprise'),
        remedy: text('是企业提供的，在经费来源写明；不是的，写明情况。', 'Say so in 经费来源 if it is; else explain.'),
      },
    },
  },
  {
    ...CLAUSE,
    id: 'LF19-014',
    severity: 'error',
    gist: text('承担创新课题或技术攻关项目。', 'It carries out innovation projects.'),
    check: 'row-count',
    params: { table: 'rf_projects', where: { op: 'not', of: is('name', ...NONE) }, min: 1 },
    cases: {
      few: {
        message: text('“创新项目”表写明没有项目。', 'The register of projects says that there are none.'),
        expected: text('至少一个课题或攻关项目', 'at least one project'),
        remedy: text('登记承担的项目；确实没有的，条件还不满足。', 'Enter it; else the condition is not met yet.'),
      },
    },
  },
  {
    ...CLAUSE,
    id: 'LF19-015',
    severity: 'review',
    gist: text('社会效益显著，由人判断。', 'A clear social benefit: for a person.'),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      'no-social': when(is('rf_F19_38', ...NONE), 'rf_F19_38', {
        message: text('社会效益写的是“{observed}”。', 'The social benefit is “{observed}”.'),
        expected: text('经济效益和社会效益都有', 'both benefits'),
        remedy: text('有的补写；没有的，写明情况。', 'Describe it, or explain.'),
      }),
    },
  },
  {
    ...CLAUSE,
    id: 'LF19-015a',
    severity: 'review',
    gist: text('经济效益显著，由人判断。', 'A clear economic benefit: for a person.'),
    check: 'row-count',
    params: {
      table: 'benefit',
      where: either(
        { op: 'above', column: 'F19_27', than: 0 },
        { op: 'above', column: 'F19_24', than: 0 },
        { op: 'above', column: 'F19_25', than: 0 },
      ),
      min: 1,
    },
    cases: {
      few: {
        message: text('经济效益各年度填的都是0。', 'The economic benefit is 0 in every year.'),
        expected: text('经济效益和社会效益都有', 'both benefits'),
        remedy: text('核对金额；确实没有的，写明情况。', 'Check the figures, or explain.'),
      },
    },
  },
];
