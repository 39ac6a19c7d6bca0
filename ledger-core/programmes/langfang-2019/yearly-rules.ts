import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';

/** 六、有关要求第3项: what is due year by year after the naming, judged in the ledger. */
export const yearlyRules: ProgrammeInput['rules'] = [
  {
    id: 'LF19-031',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['ledger'],
    gist: text('各单位对工作室定期测评和督导。', 'The unit reviews and guides the workshop regularly.'),
    ours: text('“定期”按每个自然年一次看', 'regularly: once in each calendar year'),
    check: 'row-count',
    params: { table: 'rf_reviews', on: 'on', min: 1, since: 'rf_recognised' },
    cases: {
      few: {
        message: text('{when}没有登记测评或考核。', 'No review is recorded {when}.'),
        expected: text('每年至少{min}次', 'at least {min} a year'),
        remedy: text('在“复审复核”补记当年的测评；没有的，写明情况。', 'Record that year’s review, or explain.'),
      },
    },
  },
  {
    id: 'LF19-032',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['ledger'],
    settings: ['AMB-30'],
    gist: text(
      '流于形式、没有成果的，第一年备案，第二年考核仍不达标的摘牌。',
      'Form without results: put on file in the first year, the plate withdrawn when a review fails it in the second.',
    ),
    ours: text('年度按自然年，两年要相连', 'calendar years, one after the other'),
    check: 'idle-results',
    params: {
      since: 'rf_recognised',
      both: { setting: 'AMB-30', value: '两样都有' },
      review: '考核',
      failed: '不合格',
    },
    cases: {
      first: {
        message: text(
          '{years}年没有登记创新成果，或者考核不合格，有被备案的风险。',
          'In {years} there is no result, or a review was not passed: it may be put on file.',
        ),
        expected: text('每年有创新成果，考核达标', 'results and a passed review each year'),
        remedy: text(
          '补记当年的成果；确实没有的，写明情况，今年抓紧。',
          'Record that year’s results; else explain, and see to this year.',
        ),
      },
      second: {
        message: text(
          '{years}年连续没有登记创新成果，或者考核不合格，有被摘牌的风险。',
          'In {years}, one after the other, there is no result or a review was not passed: the plate may be withdrawn.',
        ),
        expected: text('第二年考核达标', 'a passed review in the second year'),
        remedy: text(
          '补记这些年的成果和考核；确实没有的，请与上级工会沟通。',
          'Record the results and reviews of those years; else talk to the superior union.',
        ),
      },
    },
  },
  {
    id: 'LF19-032a',
    severity: 'review',
    origin: 'clause',
    disposition: 'manual',
    on: ['ledger'],
    gist: text('是不是流于形式，由考核的人判断。', 'Whether it is mere form is for those who review it.'),
    evidence: text('当年的活动记录、测评和考核材料', 'the year’s activities and reviews'),
  },
];
