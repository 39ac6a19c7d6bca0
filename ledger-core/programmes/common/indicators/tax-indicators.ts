import { text } from '../../../kernel/text.ts';
import type { ProgrammeInput } from '../../../definition/programme.ts';

/** Company income tax on fiscal money, ours (自设): a date to remember, no opinion on whether the rule applies. */
export const taxIndicators: ProgrammeInput['rules'] = [
  {
    id: 'HX-TX-02',
    severity: 'review',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '财政资金记在企业账上的，满60个月没有用完也没有退回，可能要计入应税收入；是否适用请问税务顾问。',
      'Fiscal money in an enterprise’s books that is neither spent nor returned in 60 months may become taxable; ask your tax adviser.',
    ),
    references: [{ title: '财税〔2011〕70号', article: '第三条', confidence: 'H' }],
    settings: ['HX-ST-20'],
    check: 'tax-countdown',
    params: { nature: '财政资金', entity: '企业', months: 60, lead: 'HX-ST-20' },
    cases: {
      near: {
        message: text(
          '{fund}{first}到账，到{ends}就满60个月，还有{left}元没有用完。',
          '{fund} came on {first}; 60 months end on {ends}, and {left} yuan are unspent.',
        ),
        expected: text('{ends} 前用完或退回，或有税务意见', 'spent or returned by {ends}, or an opinion on tax'),
        remedy: text('排好用款计划，问一问税务顾问。', 'Plan its use and ask your tax adviser.'),
      },
      over: {
        message: text(
          '{fund}{first}到账，{ends}已满60个月，还有{left}元没有用完。',
          '{fund} came on {first}; 60 months ended on {ends}, and {left} yuan are unspent.',
        ),
        expected: text('用完、退回，或按税务意见处理', 'spent, returned, or treated as your tax adviser says'),
        remedy: text('请税务顾问看是否计入应税收入。', 'Ask your tax adviser whether it is taxable income now.'),
      },
    },
  },
];
