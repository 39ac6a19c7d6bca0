import { text } from '../../../kernel/text.ts';
import type { ProgrammeInput } from '../../../definition/programme.ts';
import { all, blank, grantExpense, inList, negative, not } from '../conditions.ts';

const moneyOut = all(not(blank('amount')), not(negative('amount')));

/** 疑点 that only several entries together show: ours (自设), never a verdict. */
export const patternIndicators: ProgrammeInput['rules'] = [
  {
    id: 'HX-AU-03',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '几天之内向同一收款人买同一类东西，每笔低于本单位的大额标准、合起来达到的，看是否拆分。',
      'Purchases of one kind from one payee within days, each below your unit’s limit, together at or above it.',
    ),
    settings: ['HX-ST-03', 'HX-ST-04'],
    check: 'split-purchases',
    rows: { table: 'rf_expenses', scope: moneyOut },
    params: { limit: 'HX-ST-03', days: 'HX-ST-04' },
    inapplicable: text('没有支出。', 'There are no expenses.'),
    cases: {
      split: {
        message: text(
          '{from}至{to}付给{payee}的{category}有{count}笔（{rows}），每笔低于{limit}元，合计{sum}元：看是否拆分。',
          '{count} purchases of {category} from {payee}, {from} to {to} ({rows}), each below {limit} yuan, come to {sum}: split?',
        ),
        expected: text(
          '一次采购一次审批；合计达到{limit}元的按大额办理',
          'one approval for one purchase; {limit} yuan and above as large',
        ),
        remedy: text(
          '看是不是同一次采购：是的，补办大额审批手续；不是的，写明各买了什么。',
          'If it was one purchase, obtain the approval for large ones; if not, say what each was.',
        ),
      },
    },
  },
  {
    id: 'HX-AU-07',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '配套资金到账后不久，等额退回或付给拨付单位、所在单位的，看是否空转。',
      'Matching funds of which an equal amount soon goes back to the payer or to the unit itself.',
    ),
    settings: ['HX-ST-11'],
    check: 'round-trip',
    rows: {
      table: 'rf_expenses',
      scope: all(inList('fund', 'spendableFunds'), not(inList('fund', 'grantFunds')), moneyOut),
    },
    params: { days: 'HX-ST-11' },
    cases: {
      'round-trip': {
        message: text(
          '配套资金{arrived}到账{amount}元，{days}天后（{left}）等额{how}：看是否空转。',
          '{amount} yuan of matching funds came on {arrived}; {days} days later ({left}) as much {how}: only a round trip?',
        ),
        expected: text('配套资金真正用于项目', 'matching funds that are used for the projects'),
        remedy: text(
          '看合同、发票和批准文件：确属采购或依规退回的写明；资金转了一圈的，请单位重新落实。',
          'See contract, invoice and approval: explain a purchase or a due return; otherwise the unit provides the money anew.',
        ),
      },
    },
  },
  {
    id: 'HX-AU-09',
    severity: 'review',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '有发票的支出多是整千元，或金额刚好低于本单位大额标准的，请人看一看。',
      'Invoiced expenses that are mostly round thousands, or amounts just below your unit’s limit.',
    ),
    settings: ['HX-ST-03', 'HX-ST-07', 'HX-ST-17'],
    check: 'round-amounts',
    rows: { table: 'rf_expenses', scope: grantExpense },
    params: { round: '1000.00', fewest: 'HX-ST-07', share: 'HX-ST-17', limit: 'HX-ST-03', nearPercent: 95 },
    cases: {
      'round-thousands': {
        message: text(
          '有发票的支出{count}笔，其中{round}笔是{unit}元的整数倍，占{share}%。',
          'Of {count} invoiced expenses, {round} are multiples of {unit} yuan: {share}%.',
        ),
        expected: text('整千元的不超过{limit}%', 'at most {limit}% round thousands'),
        remedy: text(
          '抽看几张发票和清单，金额是不是按实际购买开的。',
          'Look at some invoices and their lists: do the amounts follow what was bought?',
        ),
      },
      'just-below': {
        message: text(
          '金额{amount}元，比本单位大额标准{limit}元只少{below}元。',
          '{amount} yuan is only {below} below your unit’s limit of {limit}.',
        ),
        expected: text('金额由实际购买决定', 'an amount that follows what was bought'),
        remedy: text(
          '看合同和发票，是否为绕开大额审批而定的金额。',
          'See contract and invoice: was the amount set to avoid the approval?',
        ),
      },
    },
  },
  {
    id: 'HX-AU-24',
    severity: 'info',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '支出够多时，金额首位数字的分布与 Benford 律相差明显的记下来（χ² 大于20.09，自由度8，1%显著性）；只供参考。',
      'With enough expenses: first digits spread unlike Benford’s law (chi-square above 20.09, 8 degrees of freedom, 1%). Information only.',
    ),
    settings: ['HX-ST-18'],
    references: [
      {
        title: 'Benford 首位数字律，χ² 检验 1% 显著性',
        article: '自由度8，临界值20.09',
        confidence: 'M',
      },
    ],
    check: 'first-digits',
    rows: { table: 'rf_expenses', scope: grantExpense },
    params: { fewest: 'HX-ST-18', critical: '20.09' },
    cases: {
      'unlike-benford': {
        message: text(
          '{count}笔支出的首位数字与 Benford 律相差较大：χ²＝{statistic}，临界值{critical}（各数字笔数 {spread}）。',
          'First digits of {count} expenses differ from Benford’s law: chi-square {statistic}, critical {critical} (counts {spread}).',
        ),
        expected: text('χ² 不超过{critical}', 'chi-square of at most {critical}'),
        remedy: text(
          '只供选样参考：金额集中在一个价位的台账本来就会这样，不说明有问题。',
          'For sampling only: a ledger of similar prices looks like this without any fault.',
        ),
      },
    },
  },
];
