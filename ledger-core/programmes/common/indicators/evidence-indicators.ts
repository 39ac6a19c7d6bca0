import { text } from '../../../kernel/text.ts';
import type { ProgrammeInput } from '../../../definition/programme.ts';
import { all, blank, grantExpense, not, oneOf } from '../conditions.ts';

const NO_EXPENSE = text('没有这样的支出。', 'There is no such expense.');

/** What stands behind a payment: attachments, lists, vouchers, activities, payees. Ours (自设). */
export const evidenceIndicators: ProgrammeInput['rules'] = [
  {
    id: 'HX-AU-14',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text('附件数写明是零的支出，请补附件。', 'Expenses with a recorded count of no attachments.'),
    check: 'row-cases',
    rows: { table: 'rf_expenses', scope: grantExpense },
    inapplicable: NO_EXPENSE,
    cases: {
      'no-attachments': {
        when: { op: 'zero', column: 'attachments' },
        column: 'attachments',
        short: '没有附件',
        message: text('这笔{amount}元的附件数写的是0。', 'This expense of {amount} yuan has 0 attachments.'),
        expected: text('至少一张附件（发票、清单、签收等）', 'one attachment at least (invoice, list, receipt)'),
        remedy: text(
          '点清凭证后面的附件，补填张数；确实没有的，补齐单据。',
          'Count the attachments of the voucher; where there are none, obtain them.',
        ),
      },
    },
  },
  {
    id: 'HX-AU-14a',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '摘要只写“一批”“一宗”的，要有清单。',
      'A description that only says “a batch” needs a list of what it was.',
    ),
    settings: ['HX-KW-11', 'HX-KW-00'],
    check: 'keywords',
    rows: { table: 'rf_expenses', scope: grantExpense },
    params: {
      words: 'HX-KW-11',
      guards: 'HX-KW-00',
      columns: ['summary'],
      unless: ['清单', '明细', '详见附', '见附件'],
    },
    inapplicable: NO_EXPENSE,
    cases: {
      word: {
        message: text(
          '摘要“{observed}”只写了“{words}”，看不出买了什么、有没有清单。',
          'The description “{observed}” only says “{words}”: neither what was bought nor a list.',
        ),
        expected: text('写明品名，或注明附清单', 'what was bought, or that a list is attached'),
        remedy: text(
          '把销货清单附在凭证后，在摘要写“附清单”或写出主要品名。',
          'Attach the seller’s list and say so, or name the main items.',
        ),
      },
    },
  },
  {
    id: 'HX-AU-19',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '付出去的钱要有票据；付给本单位自己的，请人看一看（挪用的迹象）。',
      'Payments have a voucher; those to the unit itself are named (a sign of diversion).',
    ),
    settings: ['HX-ST-09'],
    check: 'unsupported-payments',
    rows: { table: 'rf_expenses', scope: grantExpense },
    params: {
      cashSetting: 'HX-ST-09',
      feeWords: ['讲课', '咨询', '劳务'],
      ownSuffixes: ['工会', '工会委员会'],
    },
    inapplicable: NO_EXPENSE,
    cases: {
      'no-evidence': {
        message: text(
          '这笔{amount}元没有发票号码，也没有写票据类型。',
          'This payment of {amount} yuan has neither an invoice number nor a kind of voucher.',
        ),
        expected: text('发票号码，或票据类型', 'an invoice number, or the kind of voucher'),
        remedy: text(
          '照票据补填；不是增值税发票的选票据类型；还没有取得票据的，向收款人要。',
          'Fill it in from the voucher, name its kind, or ask the payee for one.',
        ),
      },
      'to-own-account': {
        message: text(
          '这笔{amount}元付给“{payee}”，是本单位自己，又没有发票。',
          'This {amount} yuan went to “{payee}”, the unit itself, without an invoice.',
        ),
        expected: text('付给供货或服务的单位、个人，附票据', 'a payment to whoever supplied, with a voucher'),
        remedy: text(
          '归还垫付、分摊水电的，附分割单或垫付依据并说明；只是转到别的账户的，转回来。',
          'For a cost advanced or shared, attach the reckoning; money merely moved is moved back.',
        ),
      },
    },
  },
  {
    id: 'HX-AU-22',
    severity: 'review',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '活动写了凭证号的，凭证在台账里，发票日期与活动日期相近。',
      'An activity’s voucher stands in the ledger, and its invoices lie near the day.',
    ),
    settings: ['HX-ST-15'],
    check: 'activity-evidence',
    rows: { table: 'rf_activities', scope: not(blank('voucher')) },
    params: { setting: 'HX-ST-15' },
    inapplicable: text('没有写明凭证号的活动。', 'No activity names a voucher.'),
    cases: {
      far: {
        message: text(
          '活动在{on}，凭证“{voucher}”最近的发票开在{invoicedOn}，相差{days}天。',
          'The activity was on {on}; the nearest invoice of voucher “{voucher}” is of {invoicedOn}, {days} days away.',
        ),
        expected: text('相差不超过 {limit} 天（口径 HX-ST-15）', 'at most {limit} days (setting HX-ST-15)'),
        remedy: text(
          '核对活动日期、凭证号和开票日期；确实相隔较久的，写明原因。',
          'Compare the dates and the number; if they really lie apart, say why.',
        ),
      },
      'no-voucher': {
        message: text(
          '活动写的凭证号“{voucher}”，支出明细里没有“{absent}”。',
          'The activity names voucher “{voucher}”; no expense stands under “{absent}”.',
        ),
        expected: text('支出明细里的一个凭证号', 'a voucher number among the expenses'),
        remedy: text(
          '照凭证更正；费用由别的经费承担的，在这里不填凭证号。',
          'Correct it; if other money paid, leave the voucher blank here.',
        ),
      },
    },
  },
  {
    id: 'HX-AU-23',
    severity: 'review',
    origin: 'house',
    disposition: 'rule',
    gist: text('活动的成员人数不多于当天在册的成员。', 'No more members attended than the register has on that day.'),
    check: 'head-count',
    rows: { table: 'rf_activities', scope: all(not(blank('on')), not(blank('members'))) },
    inapplicable: text('没有写明日期和成员人数的活动。', 'No activity gives its day and number of members.'),
    cases: {
      'too-many': {
        message: text(
          '{day}的活动写了成员{members}人，当天在册的成员只有{active}人。',
          '{members} members are recorded for {day}; the register has {active} on that day.',
        ),
        expected: text('不多于 {active} 人', 'at most {active}'),
        remedy: text(
          '本单位其他职工填在“带动职工人数”；成员没有登记全的补登。',
          'Other employees belong under 带动职工人数; register members who are missing.',
        ),
      },
    },
  },
  {
    id: 'HX-KW-04',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '设备、材料、加工、动力这类货款付给本工作室成员或经手人的，请人看一看。',
      'Purchases paid to a member or to somebody who handles the money.',
    ),
    settings: ['HX-ST-09'],
    check: 'personal-payee',
    rows: {
      table: 'rf_expenses',
      scope: all(
        grantExpense,
        { op: 'exceeds', column: 'amount', setting: 'HX-ST-09' },
        not(blank('payee')),
        not(oneOf('voucherKind', '客运电子客票', '发放表')),
        // A card, or the seller named beside the payee: somebody was reimbursed for what a firm sold.
        not(oneOf('method', '公务卡')),
        blank('seller'),
      ),
    },
    params: { categoryWords: ['设备', '材料', '测试', '加工', '燃料动力'] },
    inapplicable: text('没有超过限额、写明收款人的货款。', 'No purchase above the limit names its payee.'),
    cases: {
      'to-person': {
        message: text(
          '这笔{category}{amount}元付给“{payee}”个人，是本工作室成员或经手人。',
          'This {category} of {amount} yuan went to “{payee}”, a member or somebody who handles the money.',
        ),
        expected: text('货款转账付给供货单位', 'a transfer to whoever supplied the goods'),
        remedy: text(
          '个人先垫付的，附发票和垫付的付款记录并说明；以后直接付给供货单位。',
          'If the person advanced it, attach the invoice and proof of payment; pay suppliers directly.',
        ),
      },
    },
  },
  {
    id: 'HX-KW-05',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '由基层工会核算的，助推资金进工会的账户。',
      'Where the union keeps the books, the grant arrives in the union’s account.',
    ),
    references: [
      { title: '基层工会经费收支管理办法（总工办发〔2017〕32号）', article: '八不准（条号未核实）', confidence: 'H' },
    ],
    check: 'merged-accounts',
    params: { entity: '基层工会', holder: '工会' },
    inapplicable: text('没有收到助推资金。', 'No grant was received.'),
    cases: {
      merged: {
        message: text(
          '封面写由基层工会核算，这笔钱的收款单位却是“{payee}”：工会核算的钱进了单位行政账户？',
          'The union keeps the books, yet “{payee}” received this money: did it enter the unit’s own account?',
        ),
        expected: text('收款单位是工会', 'a union as payee'),
        remedy: text(
          '照银行回单核对收款单位；由单位代收代管的，附委托或代管的依据。',
          'Check the bank slip; if the unit holds it for the union, attach the agreement.',
        ),
      },
    },
  },
];
