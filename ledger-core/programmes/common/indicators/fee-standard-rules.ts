import type { ProgrammeInput } from '../../../definition/programme.ts';
import { text } from '../../../kernel/text.ts';
import { any, blank, oneOf } from '../conditions.ts';
import { CONSULTING_STANDARD, LECTURE_STANDARD, MEETING_QUOTA, TRAINING_QUOTA } from './fee-standards.ts';

const OFF = '不比较';
const dayRates = Object.fromEntries(Object.entries(CONSULTING_STANDARD.day).map(([level, { to }]) => [level, to]));

const quotaWords = (what: string, whatEn: string, title: string, setting: string) => ({
  message: text(
    `“{theme}”的${what}{spent}元（凭证{voucher}），{heads}人，人均{each}元，超过${title}{class}一天的综合定额{quota}元。`,
    `${whatEn} “{theme}”: {spent} yuan (voucher {voucher}) for {heads} people, {each} each, above the {quota} of ${title} ({class}) for one day.`,
  ),
  expected: text(
    `按一天算人均不超过{quota}元（${title}，施行日未核实，只是参照；口径 ${setting}）`,
    `at most {quota} a person for one day (${title}, first day of validity not verified, a reference only; setting ${setting})`,
  ),
  remedy: text(
    '说明开了几天：天数乘以定额够的就没有问题；人数漏记的补记，不参照这个标准的改口径。',
    'Say how many days it took: days times the quota may well cover it; complete the head count, or change the setting.',
  ),
});

/** Fees above the standards of central institutions: a reference, with the figures in fee-standards.ts. */
export const feeStandardRules: ProgrammeInput['rules'] = [
  {
    id: 'HX-AU-10',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      `专家咨询费税后与${CONSULTING_STANDARD.title}的上限比较；对本资金只是参照，施行日未核实。`,
      `Consulting fees after tax against the ceilings of ${CONSULTING_STANDARD.title}: a reference only.`,
    ),
    settings: ['HX-FS-01'],
    references: CONSULTING_STANDARD.references,
    check: 'consulting-fees',
    rows: { table: 'rf_fees', scope: any(blank('kind'), oneOf('kind', '咨询费')) },
    params: {
      setting: 'HX-FS-01',
      off: OFF,
      dayRates,
      halfDay: CONSULTING_STANDARD.halfDay,
      laterDay: CONSULTING_STANDARD.laterDay,
      fullDays: CONSULTING_STANDARD.fullDays,
      perTime: CONSULTING_STANDARD.perTime,
    },
    inapplicable: text('劳务费登记没有咨询费。', 'No consulting fees are registered.'),
    cases: {
      'over-standard': {
        message: text(
          `{name}（{level}）的咨询费税后{net}元，按${CONSULTING_STANDARD.title}最多{max}元（每天{rate}元，{formula}）。`,
          `Consulting fee of {name} ({level}): {net} yuan after tax; ${CONSULTING_STANDARD.title} allows {max} ({rate} a day; {formula}).`,
        ),
        expected: text(
          `税后不超过{max}元（${CONSULTING_STANDARD.title}，施行日未核实，只是参照）`,
          `at most {max} after tax (${CONSULTING_STANDARD.title}, first day of validity not verified, a reference only)`,
        ),
        remedy: text(
          '核对天数、职称级别和税额；单位另有标准的写明依据，不参照这个标准的把口径 HX-FS-01 改为不比较。',
          'Check days, level and tax; name your own standard, or set HX-FS-01 to 不比较.',
        ),
      },
    },
  },
  {
    id: 'HX-AU-10a',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      `讲课费税后与${LECTURE_STANDARD.title}每学时的上限比较；对本资金只是参照，施行日未核实。`,
      `Lecture fees after tax against the ceilings of ${LECTURE_STANDARD.title} for an hour: a reference only.`,
    ),
    settings: ['HX-FS-02'],
    references: LECTURE_STANDARD.references,
    check: 'lecture-fees',
    rows: { table: 'rf_fees', scope: any(blank('kind'), oneOf('kind', '讲课费')) },
    params: {
      setting: 'HX-FS-02',
      off: OFF,
      hourRates: LECTURE_STANDARD.hour,
      byReference: LECTURE_STANDARD.byReference,
    },
    inapplicable: text('劳务费登记没有讲课费。', 'No lecture fees are registered.'),
    cases: {
      'over-standard': {
        message: text(
          `{name}（{level}）讲课{hours}学时，税后{net}元，按${LECTURE_STANDARD.title}最多{max}元（每学时{rate}元{reference}）。`,
          `{name} ({level}) lectured {hours} hour(s) for {net} yuan after tax; ${LECTURE_STANDARD.title} allows {max} ({rate} an hour{reference}).`,
        ),
        expected: text(
          `税后不超过{max}元（${LECTURE_STANDARD.title}，施行日未核实，只是参照）`,
          `at most {max} after tax (${LECTURE_STANDARD.title}, first day of validity not verified, a reference only)`,
        ),
        remedy: text(
          '核对学时、职称级别和税额；单位另有标准的写明依据，不参照这个标准的把口径 HX-FS-02 改为不比较。',
          'Check hours, level and tax; name your own standard, or set HX-FS-02 to 不比较.',
        ),
      },
    },
  },
  {
    id: 'HX-AU-10b',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '活动写明凭证的会议费、培训费，人均与一天的综合定额比较；天数不在表里，施行日未核实，只是参照。',
      'Meeting and training costs of activities, per head, against the quota for one day: a reference only.',
    ),
    settings: ['HX-FS-03', 'HX-FS-04'],
    references: [...MEETING_QUOTA.references, ...TRAINING_QUOTA.references],
    check: 'person-day-quota',
    params: {
      kinds: [
        { case: 'meeting', category: '会议费', setting: 'HX-FS-03', quotas: MEETING_QUOTA.day },
        { case: 'training', category: '培训费', setting: 'HX-FS-04', quotas: TRAINING_QUOTA.day },
      ],
      // Voucher numbers start anew each month: further off it is another voucher of that number.
      withinDays: 120,
    },
    inapplicable: text(
      '没有活动写明会议费或培训费的凭证号。',
      'No activity names a voucher with meeting or training costs.',
    ),
    cases: {
      meeting: quotaWords('会议费', 'Meeting', MEETING_QUOTA.title, 'HX-FS-03'),
      training: quotaWords('培训费', 'Training', TRAINING_QUOTA.title, 'HX-FS-04'),
    },
  },
  {
    id: 'HX-AU-12',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '一人一天讲课不超过八学时（半天四学时）；同一人同一天同一堂课不付两次。',
      'One person lectures at most eight hours a day (four in half a day), and one lecture is paid once.',
    ),
    settings: ['HX-FS-02'],
    references: LECTURE_STANDARD.references,
    check: 'lecture-hours',
    rows: { table: 'rf_fees', scope: any(blank('kind'), oneOf('kind', '讲课费')) },
    params: { setting: 'HX-FS-02', off: OFF, hoursPerHalfDay: LECTURE_STANDARD.hoursPerHalfDay },
    inapplicable: text('劳务费登记没有讲课费。', 'No lecture fees are registered.'),
    cases: {
      'too-many-hours': {
        message: text(
          '{name}在{day}一天登记了{hours}学时，超过一天{limit}学时（半天{half}学时）。',
          '{name} has {hours} hours of teaching on {day}, more than {limit} ({half} in half a day).',
        ),
        expected: text(
          `一人一天不超过{limit}学时（${LECTURE_STANDARD.title}，施行日未核实，只是参照）`,
          `at most {limit} hours a day (${LECTURE_STANDARD.title}, first day of validity not verified, a reference only)`,
        ),
        remedy: text(
          '课讲了几天的，一天一行分开登记；学时填错的更正。',
          'Enter lectures of several days in a row each; correct wrong hours.',
        ),
      },
      'same-slot': {
        message: text(
          '{name}在{day}讲的“{subject}”，凭证{observed}付了一次，第{otherRow}行凭证{other}也付了一次。',
          '“{subject}” by {name} on {day} is paid under voucher {observed} and, in row {otherRow}, under {other}.',
        ),
        expected: text('同一堂课付一次', 'one lecture is paid once'),
        remedy: text(
          '看签到和课表：确是两堂课的，在内容里写清楚；付重了的退回。',
          'See the timetable: tell two lectures apart in their subject; return what was paid twice.',
        ),
      },
    },
  },
];
