import { text } from '../../../kernel/text.ts';
import type { ProgrammeInput } from '../../../definition/programme.ts';
import { all, blank, grantExpense, negative, not, oneOf } from '../conditions.ts';

/** 疑点 about when money came, when it was spent, and what lies outside its time: ours (自设), never a verdict. */
export const timingIndicators: ProgrammeInput['rules'] = [
  {
    id: 'HX-AU-04',
    severity: 'review',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '钱年初就在账上，支出却集中在第四季度或年末最后十天的，请人看一看。',
      'Money that was there all year and was spent mostly in its last quarter or last ten days.',
    ),
    settings: ['HX-ST-05', 'HX-ST-06', 'HX-ST-07'],
    check: 'year-end-rush',
    rows: { table: 'rf_expenses', scope: grantExpense },
    params: {
      fewest: 'HX-ST-07',
      periods: {
        quarter: { from: '10-01', share: 'HX-ST-05' },
        'last-days': { from: '12-22', share: 'HX-ST-06' },
      },
    },
    cases: {
      quarter: {
        message: text(
          '{year}年支出{sum}元，10月至12月占{share}%（{late}元，{lateCount}笔）：是不是年末突击花钱，请人看一看。',
          'Of {sum} yuan spent in {year}, October to December took {share}% ({late} yuan, {lateCount} expenses): a rush to spend?',
        ),
        expected: text(
          '第四季度的金额和笔数不都超过全年的{limit}%',
          'no more than {limit}% of sum and number in the last quarter',
        ),
        remedy: text(
          '看这些支出是不是按项目进度发生；确有原因的写明。',
          'See whether they follow the progress of the projects; give the reason where there is one.',
        ),
      },
      'last-days': {
        message: text(
          '{year}年支出{sum}元，12月22日至31日占{share}%（{late}元，{lateCount}笔）：是不是年末突击花钱，请人看一看。',
          'Of {sum} yuan spent in {year}, 22 to 31 December took {share}% ({late} yuan, {lateCount} expenses): a rush to spend?',
        ),
        expected: text('最后十天不超过全年的{limit}%', 'at most {limit}% in the last ten days'),
        remedy: text(
          '看货物和服务是不是年内已经收到；预付的写明合同。',
          'See whether goods and services had come by then; name the contract of what was paid ahead.',
        ),
      },
    },
  },
  {
    id: 'HX-AU-05',
    severity: 'review',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '助推资金到账满12个月，用得很少的，请人看一看是否闲置。',
      'A grant of which little was spent twelve months after it came: is it idle?',
    ),
    settings: ['HX-ST-08'],
    check: 'idle-funds',
    params: { months: 12, unspentMonths: 24, unspentRule: 'HX-AU-05a', share: 'HX-ST-08' },
    cases: {
      'low-execution': {
        message: text(
          '{fund}{since}到账，已满{months}个月，只用了{spent}元，占{kept}元的{rate}%。',
          '{fund} came on {since}; {months} months on, {spent} of {kept} yuan were spent, {rate}%.',
        ),
        expected: text('用掉{limit}%以上', '{limit}% or more spent'),
        remedy: text(
          '看项目还在不在做、有没有用款计划；支出漏记的补记。',
          'See whether the projects go on and the spending is planned; enter what was left out.',
        ),
      },
    },
  },
  {
    id: 'HX-AU-05a',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '助推资金到账满24个月，一分未用。',
      'A grant of which nothing at all was spent twenty-four months after it came.',
    ),
    check: 'unspent-funds',
    params: { months: 24 },
    cases: {
      unspent: {
        message: text(
          '{fund}{since}到账{kept}元，已满{months}个月，没有支出。',
          '{fund}, {kept} yuan, came on {since}; nothing was spent in {months} months.',
        ),
        expected: text('按项目进度使用', 'spending as the projects go on'),
        remedy: text(
          '问明项目情况和用款计划；支出漏记的补记，不再使用的与拨款单位商量退回。',
          'Ask about the projects; enter what was left out, or agree with the payer on giving it back.',
        ),
      },
    },
  },
  {
    id: 'HX-AU-06',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '支出早于资金到账、早于项目开始，或项目完成很久以后才开票的，请人看一看。',
      'Expenses dated before their money came, before their project began, or long after it ended.',
    ),
    settings: ['HX-ST-10'],
    check: 'outside-period',
    rows: { table: 'rf_expenses', scope: all(not(blank('amount')), not(negative('amount'))) },
    params: { grace: 'HX-ST-10', stages: ['研究', '实施'] },
    inapplicable: text(
      '没有可比的日期：支出、到账或项目没有填日期，或期初就有钱。',
      'No dates to compare: expenses, receipts or projects give none, or there was money from the start.',
    ),
    cases: {
      'before-grant': {
        message: text(
          '{dated}{day}早于{fund}首次拨付或到账的{bound}，早{days}天。',
          'The {dated} of {day} is {days} days before {fund} first came ({bound}).',
        ),
        expected: text('{bound}或以后', '{bound} or later'),
        remedy: text(
          '先垫付后列支的，附上批准手续并写明；不是的，看是否应由别的资金承担。',
          'If it was advanced with approval, attach the approval; otherwise see whether other money should bear it.',
        ),
      },
      'before-project': {
        message: text(
          '{dated}{day}早于项目{project}的开始日期{bound}，早{days}天。',
          'The {dated} of {day} is {days} days before project {project} began ({bound}).',
        ),
        expected: text('{bound}或以后', '{bound} or later'),
        remedy: text(
          '核对项目编号和项目的开始日期；为项目准备而先买的写明。',
          'See whether project number and starting date are right; say so if it was bought in preparation.',
        ),
      },
      'after-project': {
        message: text(
          '开票日期{day}在项目{project}完成（{bound}）{days}天以后。',
          'The invoice of {day} is dated {days} days after project {project} ended ({bound}).',
        ),
        expected: text('项目完成后{limit}天以内', 'within {limit} days of the end of the project'),
        remedy: text(
          '核对项目编号、使用环节和完成日期；属于成果转化应用的改填环节，质保金、尾款等写明。',
          'See whether project, stage and end are right; name the stage 成果转化应用, or a final instalment, as such.',
        ),
      },
    },
  },
  {
    id: 'HX-RC-01',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '拨付后很久才到账或还没有到账的，看是否被截留；到账不会早于拨付。',
      'Money that arrives long after it was paid, or not yet, may be held back; none arrives before it is paid.',
    ),
    settings: ['HX-ST-12'],
    check: 'arrival-delay',
    rows: { table: 'rf_receipts', scope: not(oneOf('fund', '退回', '追回')) },
    params: { days: 'HX-ST-12' },
    inapplicable: text('没有填拨付日期的到账。', 'No receipt gives the date of payment.'),
    cases: {
      late: {
        message: text(
          '{paidOn}拨付，{receivedOn}才到账，隔了{days}天，超过{limit}天：看是否被截留。',
          'Paid on {paidOn}, it arrived on {receivedOn}, {days} days later (over {limit}): was it held back?',
        ),
        expected: text('拨付后{limit}天以内到账', 'arrival within {limit} days'),
        remedy: text(
          '核对银行回单上的日期；经转拨的，问明在哪里停留、为什么。',
          'Compare the bank slips; if it was passed on, ask where it lay and why.',
        ),
      },
      'not-arrived': {
        message: text(
          '{paidOn}拨付{paid}元，拨付后超过{limit}天未到账（到{asOf}已{days}天）：看是否被截留。',
          '{paid} yuan paid on {paidOn} have not arrived in full after {days} days (by {asOf}; over {limit}): held back?',
        ),
        expected: text('拨付后{limit}天以内到账', 'arrival within {limit} days'),
        remedy: text(
          '已到账的补填到账日期和金额，分次到账的逐笔记；没有到账的向拨付或转拨单位查问。',
          'Enter the arrival if it came, each part on a row; otherwise ask the payer or who passes it on.',
        ),
      },
      'before-payment': {
        message: text(
          '到账日期{receivedOn}早于拨付日期{paidOn}。',
          'It arrived on {receivedOn}, before it was paid on {paidOn}.',
        ),
        expected: text('{paidOn}或以后', '{paidOn} or later'),
        remedy: text('照拨款通知和银行回单核对两个日期。', 'Compare both dates with the notice and the bank slip.'),
      },
    },
  },
  {
    id: 'HX-LE-05',
    severity: 'review',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '记账、付款、开票、到账的日期不晚于检查的那一天。',
      'Bookings, payments, invoices and arrivals are not dated after the day of the check.',
    ),
    check: 'future-dates',
    params: { dates: { rf_expenses: ['bookedOn', 'paidOn', 'invoicedOn'], rf_receipts: ['receivedOn'] } },
    inapplicable: text('支出和到账都没有填日期。', 'No expense or receipt gives a date.'),
    cases: {
      future: {
        message: text('{column}{observed}晚于检查日{asOf}。', 'The {column} date {observed} lies after {asOf}.'),
        expected: text('{asOf}或以前', '{asOf} or earlier'),
        remedy: text('照凭证核对年份和月份；提前登记的等发生后再记。', 'Compare year and month with the voucher.'),
      },
    },
  },
];
