import { text, type Text } from '../../kernel/text.ts';
import type { Condition } from '../../definition/condition.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';

type RuleInput = ProgrammeInput['rules'][number];

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
];

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
