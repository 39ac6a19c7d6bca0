import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';

/** The district union under the names that are in use: its place and 总工会, or 区总工会 alone. */
const DISTRICT_UNION = {
  places: ['经开区', '经济技术开发区', '亦庄'],
  office: '总工会',
  alone: ['区总工会', '经开区工会', '北京经开区工会', '北京经济技术开发区工会'],
};

/** Said of a grant of either kind whose amount is not the printed one. */
const otherAmount = {
  message: text(
    '{fund}记了{amount}元，不是条文印的{expectedAmount}元。',
    '{fund} is {amount} yuan, not the {expectedAmount} printed.',
  ),
  expected: text('{expectedAmount} 元，一次性', '{expectedAmount} yuan, once'),
  remedy: text(
    '核对拨款通知和银行回单，更正金额；确属分次到账的，请拨付单位说明。',
    'Compare with the notice and the bank slip and correct the figure; if it came in parts, ask the payer to say so.',
  ),
};

/** 第二十六条: when the two grants are given, how much, and by whom. */
export const grantRules: ProgrammeInput['rules'] = [
  {
    id: 'ET-080',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    gist: text(
      '首次认定的工作室次年复审达标后，一次性得到20万元，一个工作室只有一笔。',
      'A workshop recognised for the first time receives 200,000 yuan once, after passing the follow-up review of the next year.',
    ),
    check: 'first-grant',
    params: { scheme: 'first-recognition', review: '次年复审', passed: '达标', toRectify: '整改' },
    cases: {
      amount: otherAmount,
      'second-grant': {
        message: text(
          '{fund}记了不止一笔：这是第{ordinal}笔。',
          'There is more than one {fund}: this is no. {ordinal}.',
        ),
        expected: text('一个工作室一笔', 'one for each workshop'),
        remedy: text(
          '重复登记的删去一行；属于“创新活力之星”的改资金种类。',
          'Remove a row entered twice; if it belongs to the Star, change the fund.',
        ),
      },
      'before-review': {
        message: text(
          '拨付日期{date}早于次年复审达标日期{reviewDate}。',
          'Paid on {date}, before the follow-up review was passed on {reviewDate}.',
        ),
        expected: text('不早于 {reviewDate}', 'not before {reviewDate}'),
        remedy: text('核对两处日期；复审结果以通知日期为准。', 'Check both dates; the review counts from its notice.'),
      },
      'review-not-passed': {
        message: text(
          '已有{fund}，但登记的次年复审没有一次结果是“达标”（最近一次：{result}）。',
          '{fund} was received, but no recorded follow-up review was passed (latest: {result}).',
        ),
        expected: text('次年复审结果：达标', 'follow-up review passed'),
        remedy: text(
          '在“复审复核”补记达标的复审；确未达标的，请与拨付单位核实这笔资金。',
          'Record the passed review; if there is none, clarify this money with the payer.',
        ),
      },
    },
  },
  {
    id: 'ET-081',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    gist: text(
      '复审复核后授予“创新活力之星”的工作室，一次性得到20万元；同一次授予不能有两笔。',
      'A workshop awarded the Star after a review receives 200,000 yuan once for that award.',
    ),
    settings: ['AMB-16'],
    check: 'star-grant',
    params: { scheme: 'star', review: '期满复审', setting: 'AMB-16', onceEver: '仅一次' },
    cases: {
      amount: otherAmount,
      'no-award': {
        message: text(
          '第{ordinal}笔{fund}（{date}）没有对应的授予：在此之前登记授予“创新活力之星”{awards}次。',
          'Before {fund} no. {ordinal} ({date}) only {awards} award(s) of the Star are recorded.',
        ),
        expected: text('每笔之前各有一次授予', 'an award before each grant'),
        remedy: text(
          '在“复审复核”把授予的那次“创新活力之星”填“是”并填日期；没有授予的，核实这笔资金。',
          'Mark the review that gave the award 是 with its date; if there was none, clarify this money.',
        ),
      },
    },
  },
  {
    id: 'ET-082',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    gist: text(
      '工会关系隶属经开区的，助推资金由区总工会拨付。',
      'Where the union belongs to E-Town, the district union pays.',
    ),
    check: 'grant-payer',
    params: { affiliation: '隶属经开区', payer: DISTRICT_UNION },
    cases: {
      payer: {
        message: text(
          '工会隶属经开区，而拨付单位写的是“{payer}”。',
          'The union belongs to E-Town, but the payer is “{payer}”.',
        ),
        expected: text('经开区总工会', '经开区总工会 (the district union)'),
        remedy: text(
          '按拨款通知更正拨付单位；若工会不隶属经开区，改封面的工会隶属。',
          'Correct the payer from the notice, or the affiliation on the cover.',
        ),
      },
    },
  },
  {
    id: 'ET-083',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    gist: text(
      '工会关系不隶属经开区的，助推资金出自经开区财政资金。',
      'Where the union does not belong to E-Town, the money is fiscal money.',
    ),
    check: 'fund-nature',
    params: { affiliation: '不隶属经开区', nature: '财政资金' },
    cases: {
      nature: {
        message: text(
          '工会不隶属经开区，而资金性质写的是“{nature}”。',
          'The union does not belong to E-Town, but the money is called “{nature}”.',
        ),
        expected: text('财政资金', '财政资金 (fiscal money)'),
        remedy: text('按拨款文件更正资金性质或工会隶属。', 'Correct the nature or the affiliation from the documents.'),
      },
    },
  },
  {
    id: 'ET-083a',
    severity: 'review',
    origin: 'clause',
    disposition: 'rule',
    gist: text(
      '不隶属经开区而由区总工会拨付、资金性质又没填的，请人看一看是不是财政资金。',
      'Paid by the district union to a unit outside it, nature blank: is it fiscal money?',
    ),
    check: 'fund-nature-open',
    params: { affiliation: '不隶属经开区', payer: DISTRICT_UNION },
    cases: {
      ask: {
        message: text(
          '工会不隶属经开区，由“{payer}”拨付，资金性质未填：请看拨款文件写的资金来源。',
          'Outside the district union, paid by “{payer}”, nature blank: see the source named in the notice.',
        ),
        expected: text('资金性质：财政资金', 'nature: 财政资金'),
        remedy: text('在封面填资金性质。', 'Fill in the nature on the cover.'),
      },
    },
  },
];
