import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';

const params = {
  before: 'rf_F16_02',
  months: 36,
  levels: ['市', '省', '部', '国家', '全国', '国际'],
  lowerLevels: ['区县', '县区', '区市县', '企业'],
  window: { setting: 'AMB-27', calendarYears: '三个自然年' },
  application: { setting: 'AMB-04', anyTime: '不限' },
};

/** 三、创建条件第3项: an award of the city's rank in three years, or a result in use. */
export const resultRules: ProgrammeInput['rules'] = [
  {
    id: 'DL16-009',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    settings: ['AMB-27', 'AMB-04'],
    gist: text(
      '近三年有市级以上（或相当于市级）的奖励，或成果已推广应用并有效益。',
      'In three years an award of the city’s rank or above, or a result in use with its benefit.',
    ),
    check: 'recent-results',
    params: { ...params, tell: 'none' },
    cases: {
      none: {
        message: text(
          '登记的{count}项成果，没有一项在{date}前三年内获市级以上奖励，也没有一项写明已应用并有效益。',
          'Of {count} achievements none has such an award in the three years before {date}, and none is in use with its benefit.',
        ),
        expected: text('一项近三年的市级以上奖励，或一项已推广应用的成果', 'one such award, or one result in use'),
        remedy: text(
          '补记获奖级别和日期，或应用单位和效益；确实没有的，条件还不满足。',
          'Enter the award with its day, or who uses the result and the benefit; else the condition is not met yet.',
        ),
      },
    },
  },
  {
    id: 'DL16-009a',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    settings: ['AMB-27', 'AMB-04'],
    gist: text(
      '奖励只在三个自然年内、或应用早于36个月的，按一种读法才算近三年。',
      'An award within three calendar years only, or a use older than 36 months, counts by one reading.',
    ),
    check: 'recent-results',
    params: { ...params, tell: 'doubtful' },
    cases: {
      doubtful: {
        message: text(
          '{date}前36个月内没有市级以上奖励或应用；登记的奖励或应用按另一种读法才算近三年。',
          'In the 36 months before {date} there is neither; what is recorded counts by the other reading of three years.',
        ),
        expected: text('36个月内的奖励或应用', 'an award or a use within 36 months'),
        remedy: text(
          '有更近的，补记；没有的，写明情况，由审核单位认定。',
          'Record a more recent one, or explain and let the examining union decide.',
        ),
      },
    },
  },
];
