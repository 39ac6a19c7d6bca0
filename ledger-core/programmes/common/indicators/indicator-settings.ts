import { text, type Text } from '../../../kernel/text.ts';
import type { ProgrammeInput } from '../../../definition/programme.ts';

type SettingInput = ProgrammeInput['settings'][number];

const OURS = text('自设', 'Ours');

function figure(
  id: string,
  question: Text,
  value: number,
  [min, max, unit]: readonly [number, number, string],
  basis: Text = OURS,
): SettingInput {
  return { id, question, default: String(value), values: { kind: 'number', min, max, unit }, basis };
}

function option(id: string, question: Text, options: readonly [string, ...string[]], basis: Text = OURS): SettingInput {
  return { id, question, default: options[0], values: { kind: 'options', options: [...options] }, basis };
}

/** The figures by which our indicators (HX-AU-…) judge: none is printed in a programme's document. */
export const indicatorSettings: readonly SettingInput[] = [
  figure(
    'HX-ST-03',
    text(
      '本单位规定多少元以上算大额支出？（0 表示没有规定，不查拆分）',
      'From what amount is an expense large in your unit? (0: no rule, splitting is not looked for)',
    ),
    0,
    [0, 10_000_000, '元'],
    text('由单位内控制度规定，没有统一标准（自设）', "Your unit's own rules; there is no common figure (ours)"),
  ),
  figure(
    'HX-ST-04',
    text(
      '同一收款人几天之内的几笔合起来看是否拆分？',
      'Within how many days are payments seen together for splitting?',
    ),
    7,
    [1, 60, '天'],
  ),
  figure(
    'HX-ST-05',
    text('第四季度支出超过全年百分之多少提示？', 'Above what share of a year is its last quarter named?'),
    50,
    [1, 100, '%'],
  ),
  figure(
    'HX-ST-06',
    text('年末最后十天支出超过全年百分之多少提示？', "Above what share are a year's last ten days named?"),
    30,
    [1, 100, '%'],
  ),
  figure(
    'HX-ST-07',
    text('一年至少多少笔支出才看年末是否集中？', 'From how many expenses a year is that looked at?'),
    20,
    [1, 1_000, '笔'],
  ),
  figure(
    'HX-ST-08',
    text(
      '到账满12个月，支出不到百分之多少提示闲置？',
      'Twelve months after arrival, below what share spent is money idle?',
    ),
    30,
    [1, 100, '%'],
  ),
  figure(
    'HX-ST-09',
    text('现金支付超过多少元提示？', 'Above what amount is a payment in cash named?'),
    1_000,
    [0, 100_000, '元'],
    text(
      '现金管理暂行条例的结算起点为1000元；单位全面禁用现金的可填0',
      'The cash rules print 1,000 yuan; 0 where cash is banned',
    ),
  ),
  figure(
    'HX-ST-10',
    text('项目完成多少天之后的发票提示？', 'How long after the end of a project is an invoice named?'),
    60,
    [0, 730, '天'],
  ),
  figure(
    'HX-ST-11',
    text('配套资金到账多少天之内等额转出提示？', 'Within how many days is matching money that leaves again named?'),
    30,
    [1, 365, '天'],
  ),
  figure(
    'HX-ST-12',
    text('拨付之后超过多少天才到账提示？', 'After how many days between payment and arrival is a delay named?'),
    60,
    [1, 730, '天'],
  ),
  figure(
    'HX-ST-13',
    text(
      '同一收款人、同一金额，前后几天之内提示重复付款？',
      'Within how many days are equal payments to one payee named?',
    ),
    3,
    [0, 60, '天'],
  ),
  figure(
    'HX-ST-14',
    text('同一收款人几张发票号码相连提示？', 'How many consecutive invoice numbers of one payee are named?'),
    3,
    [2, 50, '张'],
  ),
  figure(
    'HX-ST-15',
    text('活动日期与发票日期相差超过多少天提示？', 'How many days may lie between an activity and its invoice?'),
    60,
    [1, 730, '天'],
  ),
  option('HX-ST-16', text('检查凭证号断号？', 'Look for gaps in voucher numbers?'), ['不检查', '检查'], {
    zh: '一本专项台账只看得到单位的部分凭证，默认不查（自设）',
    en: 'A fund sees only some vouchers of the books; off by default (ours)',
  }),
  figure(
    'HX-ST-17',
    text('整千元的支出超过百分之多少提示？', 'Above what share of round thousands are amounts named?'),
    50,
    [1, 100, '%'],
  ),
  figure('HX-ST-18', text('至少多少笔支出才做首位数字检验？', 'From how many expenses are first digits tested?'), 300, [
    300,
    100_000,
    '笔',
  ]),
  figure(
    'HX-ST-20',
    text('财政资金满60个月之前几个月开始提醒？', 'How many months before 60 are over is fiscal money named?'),
    6,
    [0, 24, '个月'],
  ),
  option(
    'HX-ST-19',
    text('发票抬头与封面的核算主体核对？', 'Compare the name on invoices with who keeps the books?'),
    ['核对', '不核对'],
    {
      zh: '管理办法第二十七条的“单位”有两种读法：企业或基层工会（AMB-17）；核对是自设',
      en: '“The unit” of article 27 may be the enterprise or its union (AMB-17); comparing is ours',
    },
  ),
];

const STANDARDS = text(
  '中央单位的标准，对本资金只是参照（自设）',
  'Standards of central institutions, a reference only (ours)',
);

/** Which outside fee standards are compared at all. */
export const standardSettings: readonly SettingInput[] = [
  option(
    'HX-FS-01',
    text('专家咨询费与财科教〔2017〕128号比较？', 'Compare consulting fees with 财科教〔2017〕128号?'),
    ['比较', '不比较'],
    STANDARDS,
  ),
  option(
    'HX-FS-02',
    text('讲课费与财行〔2016〕540号比较？', 'Compare lecture fees with 财行〔2016〕540号?'),
    ['比较', '不比较'],
    STANDARDS,
  ),
  option(
    'HX-FS-03',
    text(
      '会议费按财行〔2016〕214号哪一类会议的综合定额比较？',
      'With which class of 财行〔2016〕214号 are meetings compared?',
    ),
    ['一类（760元/人天）', '二类（650元/人天）', '三、四类（550元/人天）', '不比较'],
    STANDARDS,
  ),
  option(
    'HX-FS-04',
    text(
      '培训费按财行〔2016〕540号一类培训的综合定额比较？',
      'Compare training with the first class of 财行〔2016〕540号?',
    ),
    ['一类（760元/人天）', '不比较'],
    STANDARDS,
  ),
  option(
    'HX-FS-05',
    text('核对劳务报酬代扣的个人所得税？', 'Check the income tax withheld from fees?'),
    ['核对', '不核对'],
    {
      zh: '个人所得税法第九条、预扣预缴办法；居民个人的劳务报酬',
      en: 'Individual income tax law, article 9; fees of residents',
    },
  ),
];
