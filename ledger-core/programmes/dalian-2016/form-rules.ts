import { text } from '../../kernel/text.ts';
import type { Condition } from '../../definition/condition.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';

const filled = (column: string): Condition => ({ op: 'not', of: { op: 'blank', column } });

/** The boxes that the applicant fills in, with what they are called in a message. */
const BOXES = {
  rf_F16_01: '申报单位（公章）',
  rf_F16_02: '申报日期',
  rf_F16_03: '申报名称',
  rf_F16_10: '岗位工作职责',
  rf_F16_11: '团队创新成果',
} as const;

/** Of a member whose row was begun; 无 is an answer. */
const MEMBER = {
  F16_04: '姓名',
  F16_05: '性别',
  F16_06: '出生年月',
  F16_07: '学历',
  F16_08: '职级',
  F16_09: '工种',
} as const;

/** The notes under the form: how its boxes are to be filled in. */
export const formRules: ProgrammeInput['rules'] = [
  {
    id: 'DL16-035',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text(
      '申报人的各栏都要填；填不下可另页。',
      'Every box of the applicant’s is to be filled in; a further sheet is allowed.',
    ),
    check: 'row-cases',
    rows: { table: 'fields', scope: { op: 'or', of: Object.keys(BOXES).map(filled) } },
    inapplicable: text('申报表还没有开始填。', 'Nobody has begun to fill in the form.'),
    cases: Object.fromEntries(Object.entries(BOXES).map(([column, label]) => [column, blankCase(column, label)])),
  },
  {
    id: 'DL16-035a',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text(
      '用到的成员行各栏都要填；多余的空行留空。',
      'In a member’s row every cell is filled in; spare rows stay blank.',
    ),
    check: 'row-cases',
    rows: { table: 'team' },
    inapplicable: text('还没有填团队成员。', 'No member is entered yet.'),
    cases: Object.fromEntries(Object.entries(MEMBER).map(([column, label]) => [column, blankCase(column, label)])),
  },
  {
    id: 'DL16-036',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text(
      '申报名称以“创新工作室”或“创新工作岗”结尾，前面是拟定的名字，不能还是××。',
      'The name ends in 创新工作室 or 创新工作岗, with a real name before it.',
    ),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      ending: {
        when: { op: 'not', of: { op: 'endsWith', column: 'rf_F16_03', values: ['创新工作室', '创新工作岗'] } },
        column: 'rf_F16_03',
        message: text(
          '申报名称“{observed}”不是以“创新工作室”或“创新工作岗”结尾。',
          'The name “{observed}” ends in neither 创新工作室 nor 创新工作岗.',
        ),
        expected: text('……创新工作室，或……创新工作岗', 'a name that ends in 创新工作室 or 创新工作岗'),
        remedy: text('按表下的注改名称。', 'Change it as the note under the form says.'),
      },
      placeholder: {
        when: { op: 'placeholder', column: 'rf_F16_03' },
        column: 'rf_F16_03',
        message: text('申报名称“{observed}”里的名字还没有拟定。', 'The name “{observed}” is still to be put in.'),
        expected: text('写上拟定的名字', 'the name itself'),
        remedy: text('由基层工会拟定名字，替换××。', 'Let the basic union draft the name.'),
      },
    },
  },
];

function blankCase(column: string, label: string) {
  return {
    when: { op: 'blank' as const, column },
    column,
    message: text(`“${label}”没有填。`, `“${label}” is blank.`),
    expected: text('填报详实；没有的写“无”', 'filled in; 无 where there is none'),
    remedy: text(`补填“${label}”。`, `Fill in “${label}”.`),
  };
}
