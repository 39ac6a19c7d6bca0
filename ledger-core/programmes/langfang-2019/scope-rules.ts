import { text } from '../../kernel/text.ts';
import { CLAUSE, is, NONE, when, type Rules } from './rule-parts.ts';

/** 二、条件末段 and 三、主要任务: who is left out, joint workshops, and what a workshop does. */
export const scopeRules: Rules = [
  {
    ...CLAUSE,
    id: 'LF19-016',
    severity: 'error',
    gist: text('单位原有建制的研发机构不在命名范围。', 'A research unit that the employer had already is left out.'),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      'research-unit': when(is('rf_F19_S20', '是'), 'rf_F19_S20', {
        message: text(
          '附加核验表写明工作室就是原有建制的研发机构。',
          'It is stated that the workshop is an existing research unit.',
        ),
        expected: text('不是原有建制的研发机构', 'no existing research unit'),
        remedy: text('写错的更正；确实是的，不在命名范围。', 'Correct it; if it is one, it cannot be named.'),
      }),
    },
  },
  {
    ...CLAUSE,
    id: 'LF19-016a',
    severity: 'error',
    gist: text(
      '主要成员都来自同一班组（科室）的不在命名范围；同一车间、不同班组的可以。',
      'Key members all of one crew or office are left out; of one workshop floor but several crews they are not.',
    ),
    check: 'all-alike',
    params: {
      table: 'rf_members',
      where: {
        op: 'and',
        of: [
          { op: 'blank', column: 'leftOn' },
          { op: 'oneOf', column: 'role', values: ['领军人', '骨干'] },
        ],
      },
      columns: ['department'],
      endings: ['班', '组', '科', '室'],
      everyone: {
        name: 'name',
        of: [
          { table: 'team', column: 'F19_50' },
          { table: 'fields', column: 'rf_F19_39' },
        ],
      },
      unless: { table: 'team', column: 'F19_55' },
    },
    cases: {
      alike: {
        message: text(
          '带头人和骨干{count}人登记的部门班组都是“{value}”。',
          'The leader and the key members, {count} people, are all of “{value}”.',
        ),
        expected: text('主要成员不都在同一班组（科室）', 'key members of more than one crew or office'),
        remedy: text(
          '核对“部门班组”一栏；确实如此的，不在命名范围。',
          'Check the column 部门班组; if it is so, the workshop cannot be named.',
        ),
      },
    },
  },
  {
    ...CLAUSE,
    id: 'LF19-017',
    severity: 'error',
    gist: text(
      '与高校、科研院所建立合作机制的，可申报联合创新工作室。',
      'With a university or research institute as partner it may apply as a joint workshop.',
    ),
    check: 'row-cases',
    rows: { table: 'fields', scope: is('rf_F19_S21', '是') },
    inapplicable: text('不是联合创新工作室。', 'It is no joint workshop.'),
    cases: {
      'no-partner': when(is('rf_F19_S22', ...NONE), 'rf_F19_S22', {
        message: text(
          '申报联合创新工作室，合作单位写的是“{observed}”。',
          'A joint workshop, with the partner “{observed}”.',
        ),
        expected: text('合作的高校或科研院所', 'a university or research institute'),
        remedy: text('写上合作单位；没有的不按联合申报。', 'Name it, or do not apply as a joint workshop.'),
      }),
      'other-partner': when(is('rf_F19_S23', '其他'), 'rf_F19_S23', {
        message: text(
          '合作单位类别选了“{observed}”，不是高校或科研院所。',
          'The partner’s kind is “{observed}”: no university, no research institute.',
        ),
        expected: text('高校或科研院所', 'a university or research institute'),
        remedy: text('写错的更正；确实不是的，不按联合申报。', 'Correct it, or do not apply as a joint workshop.'),
      }),
    },
  },
  {
    ...CLAUSE,
    id: 'LF19-017a',
    severity: 'warning',
    gist: text('联合创新工作室有合作机制。', 'A joint workshop has an agreed way of working together.'),
    ours: text('看有没有合作协议', 'whether there is an agreement'),
    check: 'row-cases',
    rows: { table: 'fields', scope: is('rf_F19_S21', '是') },
    inapplicable: text('不是联合创新工作室。', 'It is no joint workshop.'),
    cases: {
      'no-agreement': when(is('rf_F19_S24', ...NONE), 'rf_F19_S24', {
        message: text('合作协议写的是“{observed}”。', 'The agreement is “{observed}”.'),
        expected: text('能说明合作机制的文件', 'a document that shows it'),
        remedy: text('写上协议；没有协议的，写明怎样合作。', 'Name it, or explain how the work is shared.'),
      }),
    },
  },
  {
    ...CLAUSE,
    id: 'LF19-018',
    severity: 'warning',
    gist: text('开展技术、服务、管理、制度四类创新。', 'Innovation in technology, service, management or rules.'),
    ours: text('不属于四类的写“其他”', '其他 for what is none of them'),
    check: 'row-cases',
    rows: { table: 'rf_achievements' },
    inapplicable: text('没有登记成果。', 'No achievement is recorded.'),
    cases: {
      'other-kind': when(
        {
          op: 'not',
          of: { op: 'mentions', column: 'kind', values: ['技术创新', '服务创新', '管理创新', '制度创新', '其他'] },
        },
        'kind',
        {
          message: text(
            '成果“{name}”的类别“{observed}”不是通知写的四类。',
            'The kind of “{name}”, “{observed}”, is none of the four.',
          ),
          expected: text('技术创新、服务创新、管理创新、制度创新，或其他', 'one of the four, or 其他'),
          remedy: text('改成四类之一，都不是的写“其他”。', 'Use one of them, or 其他.'),
        },
      ),
    },
  },
  {
    ...CLAUSE,
    id: 'LF19-019',
    severity: 'warning',
    gist: text(
      '开展技术培训、业务交流、师徒帮教等活动。',
      'Training, exchange, masters with apprentices and the like.',
    ),
    ours: text('登记时要写类型', 'that a type is recorded'),
    check: 'row-cases',
    rows: { table: 'rf_activities' },
    inapplicable: text('没有登记活动。', 'No activity is recorded.'),
    cases: {
      'no-type': when({ op: 'blank', column: 'type' }, 'type', {
        message: text('{on}的活动“{theme}”没有填类型。', 'The activity “{theme}” of {on} has no type.'),
        expected: text('从列表选一个类型，都不是的选“其他”', 'a type of the list, or 其他'),
        remedy: text('补填类型。', 'Choose the type.'),
      }),
    },
  },
];
