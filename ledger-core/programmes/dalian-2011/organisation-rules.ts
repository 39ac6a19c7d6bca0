import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { all, not } from '../common/conditions.ts';
import { informational } from '../common/rule-makers.ts';
import { is, noneCase } from './stated.ts';

/** 五、组织管理 and 六、创建要求, but for what is asked every year. */
export const organisationRules: ProgrammeInput['rules'] = [
  informational(
    'DL11-027',
    '市总工会向市政府争取专项资金；没有印数额和用途，本工具也不编。',
    'The city union seeks money of the city; neither amount nor use is printed, and we invent none.',
  ),
  informational(
    'DL11-028',
    '区市县和产业工会负责联络服务：上级工会的职责。',
    'Liaison is the duty of the superior union.',
  ),
  {
    id: 'DL11-029',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text('由基层工会申报。', 'The basic union applies.'),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      'other-applicant': {
        when: is('rf_F11_S15', '否'),
        column: 'rf_F11_S15',
        message: text(
          '附加核验表写明不是由基层工会申报。',
          'It is stated that the basic union is not the one that applies.',
        ),
        expected: text('由基层工会申报', 'the basic union applies'),
        remedy: text('由本单位的基层工会申报；确是它申报的，更正这一栏。', 'Have it apply, or correct the box.'),
      },
    },
  },
  {
    id: 'DL11-030',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text(
      '工作室一般设在负责人所在单位；简称、部门名不算不一致。',
      "As a rule the workshop is at its leader's unit; a short name or a department is no difference.",
    ),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      'other-unit': {
        when: all(
          not({ op: 'contains', column: 'rf_F11_09', other: 'rf_F11_01' }),
          not({ op: 'contains', column: 'rf_F11_01', other: 'rf_F11_09' }),
        ),
        column: 'rf_F11_09',
        message: text(
          '申报单位是“{rf_F11_01}”，负责人所在单位是“{observed}”。',
          'The unit that applies is “{rf_F11_01}”, that of the leader is “{observed}”.',
        ),
        expected: text('同一个单位', 'one and the same unit'),
        remedy: text('写法不同的统一；跨单位申报的，写明情况。', 'Write it alike, or explain if they differ.'),
      },
    },
  },
  informational(
    'DL11-030a',
    '鼓励跨单位申报：参与人员可以来自几个单位。',
    'Joint applications are welcome: members may come from several units.',
  ),
  {
    id: 'DL11-031',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist: text('工会有专人负责。', 'Somebody at the union is in charge.'),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: { nobody: noneCase('rf_F11_S16', '专人', 'person in charge at the union') },
  },
  {
    id: 'DL11-032',
    severity: 'review',
    origin: 'clause',
    disposition: 'manual',
    gist: text(
      '成果和知识产权归谁，依法律法规；职务发明一般归单位。',
      'Who owns results follows the law; an invention made at work is usually the unit’s.',
    ),
    evidence: text('专利证书，或归属的约定', 'patent certificates, or an agreement on ownership'),
  },
  informational(
    'DL11-046',
    '可依托劳模的办公室、实验室、工作室设立：场所一条照此看。',
    'The leader’s office, laboratory or studio will do as premises.',
  ),
  informational(
    'DL11-047',
    '纳入党委和行政的议事日程：工会自查。',
    'On the agenda of party and management: for unions.',
  ),
  informational(
    'DL11-048',
    '在人员、资金、物资、场地上支持：工会自查。',
    'Support by people, money, material and rooms: for unions.',
  ),
];
