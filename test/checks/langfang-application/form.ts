import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { LANGFANG_2019 } from '../../support/fixture-dossier.ts';
import { block } from '../../support/dalian-application.ts';
import { field } from '../../support/fixture-ledger.ts';
import type { FindingFixture, RuleFixtures } from '../../support/fixture-rules.ts';
import { LANGFANG_APPLICATION } from '../../support/langfang-application.ts';
import { unfinished } from './opinions.ts';

/** 表怎样填（自设）。 */

const application = { programme: 'langfang-2019-application', severity: 'warning' } as const;
const ALWAYS = { excused: '每份申报都要看' };
const FORM = '推荐审批表';
const COVER = '推荐审批表封面';
const OWN = '附加核验表';

export const hxLf04: RuleFixtures = {
  ...application,
  rule: 'HX-LF-04',
  pass: [{ name: '一致' }, { name: '只差一个空格', changes: [field('rf_F19_07', '张三 创新工作室')] }],
  finding: {
    'other-name': [
      { name: '表内多了两个字', changes: [field('rf_F19_07', '张三劳模创新工作室')], at: `${FORM} 工作室名称（表内）` },
    ],
    'other-unit': [{ name: '单位写成简称', changes: [field('rf_F19_08', '示例精密')], at: `${FORM} 所在单位（表内）` }],
  },
  undetermined: [{ name: '表内没有填', changes: [field('rf_F19_08', undefined)], why: '没有填“所在单位（表内）”' }],
  inapplicable: ALWAYS,
};

export const hxLf05: RuleFixtures = {
  ...application,
  rule: 'HX-LF-05',
  pass: [
    { name: '9月' },
    {
      name: '口径为各年',
      changes: [field('rf_F19_06', localDate('2025-10-31'))],
      settings: { 'AMB-03': '各年，含当日' },
    },
  ],
  finding: {
    late: [{ name: '11月1日', changes: [field('rf_F19_06', localDate('2019-11-01'))], at: `${COVER} 填报日期` }],
  },
  undetermined: [{ name: '没有填', changes: [field('rf_F19_06', undefined)], why: '没有填“填报日期”' }],
  inapplicable: ALWAYS,
};

const OTHER = field('rf_F19_10', '技术攻关、其他');

export const hxLf06: RuleFixtures = {
  ...application,
  rule: 'HX-LF-06',
  severity: 'review',
  pass: [{ name: '有说明', changes: [OTHER, field('rf_F19_S7', '标准制定')] }],
  finding: { unexplained: [{ name: '没有说明', changes: [OTHER], at: `${OWN} “其他”类型说明` }] },
  undetermined: [
    { name: '类型没有选', changes: [field('rf_F19_10', undefined)], why: '没有填“工作室类型”' },
    { name: '类型读不出', unreadableFields: ['rf_F19_10'], why: '“工作室类型”读不出' },
  ],
  inapplicable: [{ name: '没有选其他', why: '没有选“其他”' }],
};

const telephone = (number: string) => [field('rf_F19_47', number)];

export const hxLf12: RuleFixtures = {
  ...application,
  rule: 'HX-LF-12',
  pass: [
    { name: '固定电话' },
    { name: '通知里印的写法', changes: telephone('0316—2687421') },
    { name: '手机', changes: telephone('138 0000 0000') },
    { name: '两个号码', changes: telephone('13800000000、2687421转8') },
    { name: '没有E-mail', changes: [field('rf_F19_49', undefined)] },
    { name: 'E-mail写“无”', changes: [field('rf_F19_49', '无')] },
  ],
  finding: {
    telephone: [
      { name: '手机少一位', changes: telephone('1380000000'), at: `${FORM} 联系电话` },
      { name: '手机多一位', changes: telephone('138000000000'), at: `${FORM} 联系电话` },
    ],
    email: [{ name: '没有@', changes: [field('rf_F19_49', 'zhangsan.example.com')], at: `${FORM} E-mail` }],
  },
  undetermined: [{ name: '没有电话', changes: [field('rf_F19_47', undefined)], why: '没有填“联系电话”' }],
  inapplicable: ALWAYS,
};

const summary = (characters: number) => [field('rf_F19_57', '字'.repeat(characters))];

export const hxLf13: RuleFixtures = {
  ...application,
  rule: 'HX-LF-13',
  pass: [
    { name: '正好500字', changes: [field('rf_F19_57', `${'字'.repeat(250)} \n${'字'.repeat(250)}`)] },
    { name: '600字，口径为可以多两成', changes: summary(600), settings: { 'AMB-28': '可以多两成' } },
  ],
  finding: {
    long: [
      { name: '501字', changes: summary(501), at: `${FORM} 业绩简介` },
      {
        name: '601字，口径为可以多两成',
        changes: summary(601),
        settings: { 'AMB-28': '可以多两成' },
        at: `${FORM} 业绩简介`,
      },
    ],
  },
  undetermined: [{ name: '没有填', changes: [field('rf_F19_57', undefined)], why: '没有填“业绩简介”' }],
  inapplicable: ALWAYS,
};

export const hxLf14: RuleFixtures = {
  ...application,
  rule: 'HX-LF-14',
  pass: [{ name: '盖了章' }],
  finding: unfinished('rf_F19_58', '所在单位工会意见'),
  undetermined: [
    { name: '没有填盖没盖', changes: [field('rf_F19_58_sealed', undefined)], why: '所在单位工会意见·已盖章' },
  ],
  inapplicable: [
    { name: '还在填报', changes: [field('rf_F19_S2', '填报'), field('rf_F19_58_sealed', '否')], why: '未到该环节' },
  ],
};

const dated = (box: '58' | '59' | '60', day: string) => field(`rf_F19_${box}_date`, localDate(day));

export const hxLf15: RuleFixtures = {
  ...application,
  rule: 'HX-LF-15',
  pass: [{ name: '依次' }, { name: '同一天', changes: [dated('59', '2019-09-25')] }],
  finding: {
    'recommended-before': [
      { name: '推荐早一天', changes: [dated('59', '2019-09-24')], at: `${OWN} 推荐单位意见·日期` },
    ],
    'decided-before': [
      {
        name: '领导小组早于推荐',
        changes: [dated('60', '2019-10-11')],
        at: `${OWN} 市创新工作室创建工作领导小组意见·日期`,
      },
    ],
    'decided-before-union': [
      {
        name: '直接申报，领导小组早于工会',
        changes: [field('rf_F19_59_date', undefined), dated('60', '2019-09-24')],
        at: `${OWN} 市创新工作室创建工作领导小组意见·日期`,
      },
    ],
  },
  undetermined: [{ name: '推荐日期没有填', changes: [field('rf_F19_59_date', undefined)], why: '推荐单位意见·日期' }],
  inapplicable: ALWAYS,
};

/** Where a box of the rule stands, by its name. */
function placeOfBox(id: string): string {
  const box = LANGFANG_2019.application?.boxes.find((one) => one.id === id);
  const isOnCover = Number(id.slice(4)) <= 6;
  return `${isOnCover ? COVER : FORM} ${box?.label ?? id}`;
}

function casesOf(rule: string): readonly string[] {
  const found = LANGFANG_2019.rules.find(({ id }) => id === rule);
  return found?.disposition === 'rule' ? Object.keys(found.cases) : [];
}

export const hxLf16: RuleFixtures = {
  ...application,
  rule: 'HX-LF-16',
  pass: [{ name: '都填了' }, { name: '直接申报的没有推荐单位', changes: [field('rf_F19_05', undefined)] }],
  finding: Object.fromEntries(
    casesOf('HX-LF-16').map((id): [string, FindingFixture[]] => [
      id,
      [
        {
          name: `${id}空着`,
          changes: [field(`rf_${id.replace('-', '_')}` as `rf_F${string}`, undefined)],
          at: placeOfBox(id),
        },
      ],
    ]),
  ),
  undetermined: [
    {
      name: '不知道到哪一步',
      changes: [field('rf_F19_S2', undefined), field('rf_F19_38', undefined)],
      why: '没有填“申报环节”',
    },
  ],
  inapplicable: [
    { name: '还在填报', changes: [field('rf_F19_S2', '填报'), field('rf_F19_38', undefined)], why: '未到该环节' },
  ],
};

const TEAM = LANGFANG_APPLICATION.blocks?.['team'] ?? [];

export const hxLf17: RuleFixtures = {
  ...application,
  rule: 'HX-LF-17',
  pass: [{ name: '都填了' }],
  finding: Object.fromEntries(
    casesOf('HX-LF-17').map((id): [string, FindingFixture[]] => {
      const key = id.replace('-', '_');
      const rows = TEAM.slice(0, 1).map((one) =>
        Object.fromEntries(Object.entries(one).filter(([name]) => name !== key)),
      );
      const [, label = ''] = placeOfBox(id).split(' ');
      return [id, [{ name: `${id}空着`, changes: [block('team', rows)], at: `${FORM} 1 ${label}` }]];
    }),
  ),
  undetermined: { excused: '读不出的一格也是填了' },
  inapplicable: [{ name: '还没有填骨干', changes: [block('team', [])], why: '还没有填骨干成员' }],
};
