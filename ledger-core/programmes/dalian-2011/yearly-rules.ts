import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { all, any, blank, not } from '../common/conditions.ts';
import { informational } from '../common/rule-makers.ts';
import { saysNone } from './stated.ts';

const awarded = all(not(blank('awardLevel')), not(saysNone('awardLevel')));

/** What is asked of every year, judged in the ledger: 三第5项 and 六第4项. */
export const yearlyRules: ProgrammeInput['rules'] = [
  {
    id: 'DL11-013',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    gist: text(
      '每年至少一项成果得到认可或认定，获奖也算；由谁认可没有限定。',
      'Each year at least one result is recognised, an award included; by whom is left open.',
    ),
    check: 'row-count',
    params: {
      table: 'rf_achievements',
      where: any(not(saysNone('recognisedBy')), awarded, not(blank('awardedOn'))),
      on: ['year', 'awardedOn'],
      min: 1,
      since: 'rf_established',
    },
    cases: {
      few: {
        message: text('{when}没有一项登记的成果得到认可或获奖。', 'No result is recorded as recognised {when}.'),
        expected: text('至少{min}项得到认可的成果', 'at least {min} recognised result'),
        remedy: text(
          '补记那一年得到认可的成果和认可单位；上一年的成果那年才获奖的，填获奖日期；确实没有的，写明情况。',
          'Record what was recognised in that year, and by whom, or the day of its award; else explain.',
        ),
      },
    },
  },
  {
    id: 'DL11-013a',
    severity: 'review',
    origin: 'clause',
    disposition: 'manual',
    gist: text('认可的单位是否合适，由人判断。', 'Whether the right body recognised it, a person judges.'),
    evidence: text('认可、认定或获奖的证书和文件', 'certificates of recognition or award'),
  },
  {
    id: 'DL11-040',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    settings: ['AMB-11'],
    gist: text(
      '每年年末，基层工会向市总工会备案全年工作情况。',
      'At the end of each year the basic union files a report with the city union.',
    ),
    check: 'yearly-report',
    params: {
      type: '年度备案',
      every: 'year',
      since: 'rf_recognised',
      grace: 31,
      strict: { setting: 'AMB-11', value: '次年1月1日起' },
    },
    cases: {
      missing: {
        message: text('报送记录里没有{period}的{type}。', 'No {type} for {period} in 报送记录.'),
        expected: text('{period}的一份{type}', 'one for {period}'),
        remedy: text(
          '备过案的，补记期间和报送日期；没有的，请基层工会尽快补报。',
          'If it was filed, record its period and day; else have the basic union file it.',
        ),
      },
    },
  },
  informational('DL11-041', '检查和互查：市总工会的工作。', 'Inspections are for the city union.'),
  informational(
    'DL11-042',
    '组织健全、活动正常、制度完善、成果显著的受表彰：可照此自查。',
    'Four grounds of praise, which a workshop can measure itself by.',
  ),
  {
    id: 'DL11-043',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    settings: ['AMB-30'],
    gist: text(
      '活动不力、没有成果、流于形式的予以通报，直至摘牌：整年没有登记的提示。',
      'No activity, no results, mere form: a notice, even the loss of the plate; a year without a record is told.',
    ),
    ours: text('整年没有登记', 'a whole year without a record'),
    check: 'idle-years',
    params: {
      since: 'rf_recognised',
      registers: [
        { case: 'no-results', table: 'rf_achievements', on: 'year' },
        { case: 'no-activities', table: 'rf_activities', on: 'on' },
      ],
      together: { case: 'neither', setting: 'AMB-30', value: '都有才提示' },
    },
    cases: {
      'no-results': {
        message: text('{year}年没有登记成果，有被通报、摘牌的风险。', 'No result in {year}: a risk of notice.'),
        expected: text('{year}年至少一项成果', 'a result in {year}'),
        remedy: text('补记那一年的成果；确实没有的，写明情况。', 'Record it; if there was none, explain.'),
      },
      'no-activities': {
        message: text('{year}年没有登记活动，有被通报、摘牌的风险。', 'No activity in {year}: a risk of notice.'),
        expected: text('{year}年至少一次活动', 'an activity in {year}'),
        remedy: text('补记那一年的活动；确实没有的，写明情况。', 'Record it; if there was none, explain.'),
      },
      neither: {
        message: text(
          '{year}年既没有登记成果，也没有登记活动，有被通报、摘牌的风险。',
          'Neither result nor activity in {year}: a risk of notice.',
        ),
        expected: text('{year}年有成果或活动', 'a result or an activity in {year}'),
        remedy: text('补记那一年的成果和活动；确实没有的，写明情况。', 'Record them; if there were none, explain.'),
      },
    },
  },
  {
    id: 'DL11-043a',
    severity: 'review',
    origin: 'clause',
    disposition: 'manual',
    gist: text('活动是否得力、是否流于形式，由人判断。', 'Whether the work is more than form, a person judges.'),
    evidence: text('全年活动和成果的记录', 'the records of the year'),
  },
];
