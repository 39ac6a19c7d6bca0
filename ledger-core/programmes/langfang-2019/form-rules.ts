import { text } from '../../kernel/text.ts';
import type { Condition } from '../../definition/condition.ts';
import { printedBoxes } from './application-boxes.ts';
import { NOT_REACHED, opinionCases, OURS, reached, reading, when, type Rules } from './rule-parts.ts';

const and = (...of: readonly Condition[]): Condition => ({ op: 'and', of });
const not = (of: Condition): Condition => ({ op: 'not', of });

/** Two boxes that say the same, whichever is the longer. */
const differ = (column: string, other: string): Condition =>
  not(and({ op: 'contains', column, other }, { op: 'contains', column: other, other: column }));

/** Boxes that may stay blank: awards of which there are none, 推荐单位 of a direct application, the e-mail address. */
const OPTIONAL = new Set(['F19-05', 'F19-19', 'F19-20', 'F19-21', 'F19-22', 'F19-48', 'F19-49']);
const OWN_BOXES = printedBoxes.filter(
  ({ id, rows = 1, type }) => rows === 1 && type !== 'opinion' && !OPTIONAL.has(id),
);
const TEAM = ['F19-50', 'F19-51', 'F19-52', 'F19-53', 'F19-54', 'F19-55'];
const TEAM_BOXES = printedBoxes.filter(({ id }) => TEAM.includes(id));

/** How the form is filled in: no clause says it, all of it is ours. */
export const formRules: Rules = [
  {
    ...OURS,
    id: 'HX-LF-04',
    severity: 'warning',
    gist: text('封面和表内的工作室名称、所在单位一致。', 'The cover and the form give the same names.'),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      'other-name': same('rf_F19_07', 'rf_F19_01', '工作室名称'),
      'other-unit': same('rf_F19_08', 'rf_F19_02', '所在单位'),
    },
  },
  {
    ...OURS,
    id: 'HX-LF-05',
    severity: 'warning',
    settings: ['AMB-03'],
    gist: text('填报日期不晚于报送的截止日期。', 'It is filled in before it has to be handed in.'),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      late: when(
        {
          op: 'or',
          of: [
            and(not(reading('AMB-03', '各年，含当日')), { op: 'after', column: 'rf_F19_06', day: '2019-10-31' }),
            and(reading('AMB-03', '各年，含当日'), { op: 'afterInYear', column: 'rf_F19_06', day: '10-31' }),
          ],
        },
        'rf_F19_06',
        {
          message: text('填报日期{observed}晚于报送的截止日期。', 'Filled in on {observed}, after the closing day.'),
          expected: text('2019年10月31日以前', 'by 31 October 2019'),
          remedy: text('核对日期；以后年度申报的，在“口径”改AMB-03。', 'Check it; for a later year change AMB-03.'),
        },
      ),
    },
  },
  {
    ...OURS,
    id: 'HX-LF-06',
    severity: 'review',
    gist: text('工作室类型选了“其他”的，写明是什么。', 'What 其他 among the kinds is.'),
    check: 'row-cases',
    rows: { table: 'fields', scope: { op: 'mentions', column: 'rf_F19_10', values: ['其他'] } },
    inapplicable: text('没有选“其他”。', '其他 is not ticked.'),
    cases: {
      unexplained: when({ op: 'blank', column: 'rf_F19_S7' }, 'rf_F19_S7', {
        message: text('工作室类型选了“其他”，没有说明是什么。', '其他 is ticked and not explained.'),
        expected: text('一句说明', 'a line of explanation'),
        remedy: text('在附加核验表写明。', 'Say it on 附加核验表.'),
      }),
    },
  },
  {
    ...OURS,
    id: 'HX-LF-12',
    severity: 'warning',
    gist: text('联系电话和E-mail的写法对。', 'The telephone number and the address are well formed.'),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      telephone: when(not({ op: 'hasForm', column: 'rf_F19_47', form: 'telephone' }), 'rf_F19_47', {
        message: text('联系电话“{observed}”的位数不对。', 'The number “{observed}” is not as long as one is.'),
        expected: text('手机11位，或区号加7至8位', 'a mobile of 11 digits, or an area code and 7 or 8'),
        remedy: text('核对号码。', 'Check the number.'),
      }),
      email: when(
        and(
          not({ op: 'blank', column: 'rf_F19_49' }),
          not({ op: 'is', column: 'rf_F19_49', values: ['无'] }),
          not({ op: 'hasForm', column: 'rf_F19_49', form: 'email' }),
        ),
        'rf_F19_49',
        {
          message: text('E-mail“{observed}”的写法不对。', '“{observed}” is no e-mail address.'),
          expected: text('名称@域名；没有的写“无”', 'name@domain; 无 where there is none'),
          remedy: text('核对地址。', 'Check the address.'),
        },
      ),
    },
  },
  {
    ...OURS,
    id: 'HX-LF-13',
    severity: 'warning',
    settings: ['AMB-28'],
    gist: text('业绩简介不超过表上印的500字。', 'The summary keeps to the 500 characters of the form.'),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      long: when(
        {
          op: 'or',
          of: [
            and(reading('AMB-28', '不超过500字'), { op: 'longerThan', column: 'rf_F19_57', characters: 500 }),
            and(reading('AMB-28', '可以多两成'), { op: 'longerThan', column: 'rf_F19_57', characters: 600 }),
          ],
        },
        'rf_F19_57',
        {
          message: text('业绩简介超过了500字。', 'The summary is longer than the form says.'),
          expected: text('500字以内', 'up to 500 characters'),
          remedy: text('删减；字数见附加核验表。', 'Shorten it; 附加核验表 counts the characters.'),
        },
      ),
    },
  },
  {
    ...OURS,
    id: 'HX-LF-14',
    severity: 'warning',
    gist: text('所在单位工会意见盖章、签名、写日期。', 'The unit’s union seals, signs and dates its opinion.'),
    check: 'row-cases',
    rows: { table: 'fields', scope: reached('所在单位工会') },
    inapplicable: NOT_REACHED,
    cases: opinionCases('F19_58', true),
  },
  {
    ...OURS,
    id: 'HX-LF-15',
    severity: 'warning',
    gist: text('三栏意见的日期依次。', 'The three opinions follow each other.'),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: {
      'recommended-before': earlier('rf_F19_59_date', 'rf_F19_58_date', '推荐单位意见', '所在单位工会意见'),
      'decided-before': earlier('rf_F19_60_date', 'rf_F19_59_date', '领导小组意见', '推荐单位意见'),
      'decided-before-union': earlier('rf_F19_60_date', 'rf_F19_58_date', '领导小组意见', '所在单位工会意见'),
    },
  },
  {
    ...OURS,
    id: 'HX-LF-16',
    severity: 'warning',
    gist: text('送出以前，申报人的各栏都填好。', 'Before it goes on, every box of the applicant’s is filled in.'),
    check: 'row-cases',
    rows: { table: 'fields', scope: reached('所在单位工会') },
    inapplicable: NOT_REACHED,
    cases: Object.fromEntries(
      OWN_BOXES.map(({ id, label, en }) => [id, blankCase(`rf_${id.replace('-', '_')}`, label, en)]),
    ),
  },
  {
    ...OURS,
    id: 'HX-LF-17',
    severity: 'warning',
    gist: text('用到的骨干成员行各栏都填。', 'In a key member’s row every cell is filled in.'),
    check: 'row-cases',
    rows: { table: 'team' },
    inapplicable: text('还没有填骨干成员。', 'No key member is entered yet.'),
    cases: Object.fromEntries(TEAM_BOXES.map(({ id, label, en }) => [id, blankCase(id.replace('-', '_'), label, en)])),
  },
];

function same(column: string, other: string, label: string) {
  return when(differ(column, other), column, {
    message: text(
      `表内的${label}是“{observed}”，封面是“{${other}}”。`,
      `The form says “{observed}”, the cover “{${other}}”.`,
    ),
    expected: text('两处一致', 'the same in both places'),
    remedy: text('更正一处。', 'Correct one of them.'),
  });
}

function earlier(column: string, other: string, later: string, before: string) {
  return when({ op: 'afterOther', column: other, other: column }, column, {
    message: text(
      `${later}的日期{observed}早于${before}的{${other}}。`,
      `${later} is dated {observed}, before ${before} of {${other}}.`,
    ),
    expected: text(`不早于${before}`, `not before ${before}`),
    remedy: text('核对两个日期，照纸质审批表更正。', 'Compare both days with the paper.'),
  });
}

function blankCase(column: string, label: string, en: string) {
  return when({ op: 'blank', column }, column, {
    message: text(`“${label}”没有填。`, `“${label}” (${en}) is blank.`),
    expected: text('填上；没有的写“无”或0', 'filled in; 无 or 0 where there is none'),
    remedy: text(`补填“${label}”。`, `Fill in “${label}”.`),
  });
}
