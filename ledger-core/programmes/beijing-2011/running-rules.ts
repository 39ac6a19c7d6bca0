import { text, type Text } from '../../kernel/text.ts';
import type { Condition } from '../../definition/condition.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { informational } from '../common/rule-makers.ts';
import { manualRule, type RuleInput, statedRule } from './rule-parts.ts';

const NAMED: Condition = { op: 'reading', setting: 'HX-BJ-01', values: ['命名'], open: ['未填'] };
const NOT_NAMED = text('工作室不是命名的30家之一。', 'The workshop is none of the 30 that were named.');
const STRICT = { setting: 'AMB-11', value: '到期即看' };
const YEARLY = { every: 'year', since: 'rf_recognised' } as const;
const SEND = text(
  '交过的，在“报送记录”补记期间和报送日期；没有交的，尽快补交并写明情况。',
  'If it was sent, record its period and day in 报送记录; if not, send it and explain.',
);

/** 五、组织管理: what a workshop hands in each year, and what happens to one that does nothing. */
export const runningRules: ProgrammeInput['rules'] = [
  reportRule({
    id: 'BJ11-040',
    severity: 'error',
    gist: text('每年初向主管部门提交工作计划。', 'A plan of work goes to the department at the start of each year.'),
    params: { type: '年度计划', ...YEARLY },
    message: text(
      '{period}已经过完，“报送记录”里没有这一年的年度计划。',
      '{period} is over, and 报送记录 holds no plan of that year.',
    ),
    expected: text('每年一份年度计划', 'a plan for each year'),
  }),
  reportRule({
    id: 'BJ11-040a',
    severity: 'warning',
    gist: text('本年度的工作计划应在年初提交。', 'The plan of the running year is due at its start.'),
    ours: text('4月1日起提示（AMB-11）', 'that it is told from 1 April (AMB-11)'),
    params: { type: '年度计划', ...YEARLY, from: '04-01', strict: { ...STRICT, from: '02-01' } },
    message: text('“报送记录”里还没有{period}的年度计划。', '报送记录 holds no plan of {period} yet.'),
    expected: text('年初提交的年度计划', 'a plan, sent at the start of the year'),
  }),
  reportRule({
    id: 'BJ11-041',
    severity: 'error',
    gist: text('年底完成工作总结。', 'A summary of work is finished at the end of the year.'),
    params: { type: '年度总结', ...YEARLY, grace: 31, strict: STRICT },
    message: text('“报送记录”里没有{period}的年度总结。', '报送记录 holds no summary of {period}.'),
    expected: text('每年一份年度总结', 'a summary for each year'),
  }),
  reportRule({
    id: 'BJ11-041a',
    severity: 'warning',
    gist: text('上一年度的工作总结应在年底完成。', 'The summary of last year was due at its end.'),
    ours: text('1月内只提示（AMB-11）', 'that in January it is only a warning (AMB-11)'),
    params: { type: '年度总结', ...YEARLY, until: 31, strict: STRICT },
    message: text(
      '{period}已经过完，“报送记录”里还没有这一年的年度总结。',
      '{period} is over, and 报送记录 holds no summary of it yet.',
    ),
    expected: text('年底完成的年度总结', 'a summary, finished at the end of the year'),
  }),
  reportRule({
    id: 'BJ11-042',
    severity: 'error',
    settings: ['HX-BJ-01'],
    gist: text(
      '命名的30家每季度向市总工会经济技术部提交一次工作总结。',
      'The 30 that were named send a summary to the city union each quarter.',
    ),
    inapplicable: NOT_NAMED,
    params: {
      type: '季度总结',
      every: 'quarter',
      since: 'rf_recognised',
      where: NAMED,
      grace: 15,
      strict: STRICT,
      startsWithFirst: true,
    },
    message: text('“报送记录”里没有{period}的季度总结。', '报送记录 holds no summary of {period}.'),
    expected: text('命名以后每季度一份季度总结', 'a summary for each quarter since the naming'),
  }),
  {
    id: 'BJ11-043',
    severity: 'review',
    origin: 'clause',
    disposition: 'rule',
    on: ['ledger'],
    settings: ['HX-BJ-01'],
    gist: text('命名的30家积极配合宣传推广活动。', 'The 30 that were named take part in publicity.'),
    ours: text('每年至少登记一次', 'one entry a year'),
    check: 'row-count',
    params: {
      table: 'rf_activities',
      where: { op: 'is', column: 'type', values: ['宣传推广'] },
      on: 'on',
      min: 1,
      since: 'rf_recognised',
      scope: NAMED,
    },
    inapplicable: NOT_NAMED,
    cases: {
      few: {
        message: text('{when}没有登记宣传推广活动。', 'No publicity is recorded {when}.'),
        expected: text('至少{min}次宣传推广', 'at least {min}'),
        remedy: text('补记这一年的宣传推广；没有安排的，写明情况。', 'Record it; if none was asked for, say so.'),
      },
    },
  },
  informational(
    'BJ11-044',
    '各级工会和科委协调申报、设备、人员、资金等工作。',
    'Unions and commissions help with founding and running.',
  ),
  statedRule({
    id: 'BJ11-045',
    severity: 'warning',
    gist: text('所在单位提供必要的办公场所。', 'The unit provides rooms.'),
    cases: {
      'no-rooms': {
        column: 'rf_FBJ_S29',
        values: ['否'],
        message: text('附加核验表写明办公场所不由单位提供。', 'It is stated that the rooms are not the unit’s.'),
        expected: text('单位提供办公场所', 'rooms from the unit'),
        remedy: text('填错的更正；由别处提供的，写明情况。', 'Correct it, or say who provides them.'),
      },
    },
  }),
  {
    id: 'BJ11-045a',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application', 'ledger'],
    gist: text('所在单位提供一定的活动经费。', 'The unit gives some money for activities.'),
    check: 'funding-source',
    params: { source: '所在单位' },
    cases: {
      none: {
        message: text(
          '“经费保障”登记的来源是{sources}，没有所在单位的活动经费。',
          'The sources recorded under 经费保障 are {sources}; the unit is not among them.',
        ),
        expected: text('来源为所在单位的一行，有金额或说明', 'a row from 所在单位 with an amount or a description'),
        remedy: text('补记单位给的经费或其他支持。', 'Record what the unit gives, money or other help.'),
      },
    },
  },
  informational('BJ11-046', '各级工会和科委总结推广成功经验。', 'Unions and commissions spread what succeeded.'),
  {
    id: 'BJ11-047',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['ledger'],
    settings: ['AMB-30'],
    gist: text(
      '没有创新成果、活动流于形式的，会被通报，直至摘牌。',
      'Without results, or with activities in name only, a workshop is named and may lose its plate.',
    ),
    ours: text('一年没有登记活动的，按流于形式提示', 'a year without any activity is told of'),
    check: 'idle-years',
    params: {
      since: 'rf_recognised',
      registers: [
        { case: 'no-results', table: 'rf_achievements', on: 'year' },
        { case: 'no-activities', table: 'rf_activities', on: 'on' },
      ],
      together: { case: 'neither', setting: 'AMB-30', value: '同时具备' },
    },
    cases: {
      'no-results': idleCase('创新成果', 'achievement'),
      'no-activities': idleCase('创新活动', 'activity'),
      neither: idleCase('创新成果，也没有登记创新活动', 'achievement and no activity'),
    },
  },
  manualRule(
    'BJ11-047a',
    'review',
    text('活动是否流于形式。', 'Whether activities are in name only.'),
    text('活动的记录、成果和参加人员的说法', 'records, results and what those who took part say'),
  ),
  informational('BJ11-048', '联系方式：涉及个人电话，本工具不收录。', 'Contacts: private numbers are not carried.'),
];

function idleCase(zh: string, en: string) {
  return {
    message: text(
      `{year}年没有登记${zh}，有被通报、摘牌的风险，请核对。`,
      `No ${en} is recorded in {year}: a risk of being named or losing the plate.`,
    ),
    expected: text('每年都有创新成果和创新活动', 'achievements and activities every year'),
    remedy: text(
      '补记这一年的情况；确实没有的，写明原因和打算。',
      'Record what there was; else explain, and say what is planned.',
    ),
  };
}

function reportRule(rule: {
  readonly id: string;
  readonly severity: 'error' | 'warning';
  readonly gist: Text;
  readonly ours?: Text;
  readonly settings?: readonly string[];
  readonly inapplicable?: Text;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: Text;
  readonly expected: Text;
}): RuleInput {
  const { id, severity, gist, ours, settings = [], inapplicable, params, message, expected } = rule;
  return {
    id,
    severity,
    origin: 'clause',
    disposition: 'rule',
    on: ['ledger'],
    gist,
    ...(ours ? { ours } : {}),
    settings: 'strict' in params ? ['AMB-11', ...settings] : [...settings],
    check: 'yearly-report',
    params,
    ...(inapplicable ? { inapplicable } : {}),
    cases: { missing: { message, expected, remedy: SEND } },
  };
}
