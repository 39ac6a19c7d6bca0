import { text } from '../../../kernel/text.ts';
import type { ProgrammeInput } from '../../../definition/programme.ts';
import type { Condition } from '../../../definition/condition.ts';
import { all, blank, negative, not, oneOf } from '../conditions.ts';

/** Money of whichever fund going out. */
const anyExpense: Condition = all(not(blank('amount')), not(negative('amount')));

/** Cash, separation of duties, reversals and balances: ordinary financial control, ours (自设). */
export const controlIndicators: ProgrammeInput['rules'] = [
  {
    id: 'HX-AU-13',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text('超过结算起点的现金支付，请人看一看。', 'Cash above the limit of the cash rules: a person should look.'),
    settings: ['HX-ST-09'],
    references: [{ title: '现金管理暂行条例', article: '第五条、第六条', confidence: 'H' }],
    check: 'row-cases',
    rows: { table: 'rf_expenses', scope: anyExpense },
    inapplicable: text('支出明细没有支出。', 'No expenses are recorded.'),
    cases: {
      cash: {
        when: all(oneOf('method', '现金'), { op: 'exceeds', column: 'amount', setting: 'HX-ST-09' }),
        column: 'method',
        short: '大额现金',
        message: text(
          '这笔{amount}元用现金支付，超过{limit}元。',
          'This payment of {amount} yuan was made in cash, above {limit} yuan.',
        ),
        expected: text(
          '转账或公务卡；现金不超过{limit}元（口径 HX-ST-09）',
          'a transfer or official card; cash up to {limit} yuan (setting HX-ST-09)',
        ),
        remedy: text(
          '付款方式填错的更正；确用现金的，写明原因（差旅、农副产品收购、银行批准等），附收款人签收。',
          'Correct a wrong method; if it was cash, say why and attach the payee’s receipt.',
        ),
      },
    },
  },
  {
    id: 'HX-AU-15',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '经办与审批、审批与记账由不同的人做：同一人兼的，请人看一看。',
      'Handling and approving, and approving and booking, are done by different persons.',
    ),
    references: [{ title: '会计法（2024）', article: '第二十五条（一）', confidence: 'H' }],
    check: 'row-cases',
    rows: { table: 'rf_expenses', scope: anyExpense },
    inapplicable: text('支出明细没有支出。', 'No expenses are recorded.'),
    cases: {
      'handler-approves': {
        when: { op: 'same', column: 'handler', other: 'approver' },
        column: 'approver',
        short: '经办审批同一人',
        message: text(
          '这笔{amount}元的经办人和审批人都是“{observed}”。',
          '“{observed}” both handled and approved this expense of {amount} yuan.',
        ),
        expected: text('经办人以外的人审批', 'approval by somebody other than who handled it'),
        remedy: text(
          '填错的照单据更正；确是同一人的，请另一位有权审批的人补审并说明。',
          'Correct it from the voucher; otherwise have somebody else who may approve review it.',
        ),
      },
      'approver-books': {
        when: { op: 'same', column: 'approver', other: 'bookkeeper' },
        column: 'bookkeeper',
        short: '审批记账同一人',
        message: text(
          '这笔{amount}元的审批人和记账人都是“{observed}”。',
          '“{observed}” both approved and booked this expense of {amount} yuan.',
        ),
        expected: text('审批人以外的人记账', 'booking by somebody other than who approved it'),
        remedy: text(
          '填错的照单据更正；确是同一人的，请单位把审批和记账分给两个人并说明。',
          'Correct it from the voucher; otherwise separate the two duties and explain.',
        ),
      },
    },
  },
  {
    id: 'HX-AU-17a',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '红字冲销的原凭证在台账里找得到，冲销的不比原来记的多。',
      'A reversal’s original stands in the ledger, and no more is taken back than was booked.',
    ),
    check: 'reversal-original',
    inapplicable: text('没有写明冲销凭证号的红字冲销。', 'No reversal names a voucher.'),
    cases: {
      'not-found': {
        message: text(
          '冲销凭证号写的是“{observed}”，支出明细里没有“{absent}”这张凭证。',
          'The reversal names “{observed}”; no expense stands under “{absent}”.',
        ),
        expected: text('支出明细里的一个凭证号', 'a voucher number among the expenses'),
        remedy: text(
          '照原凭证更正冲销凭证号；原凭证漏记的补记。',
          'Correct the number from the original, or enter the original if it was left out.',
        ),
      },
      exceeds: {
        message: text(
          '凭证“{voucher}”在{fund}里只记了{booked}元，冲销合计{reversed}元，多冲{difference}元。',
          'Voucher “{voucher}” booked {booked} yuan of {fund}; {reversed} were taken back, {difference} too many.',
        ),
        expected: text('冲销合计不超过 {booked} 元', 'at most {booked} yuan taken back'),
        remedy: text(
          '核对原凭证金额、资金种类和冲销金额；冲的是另一张凭证的，更正冲销凭证号。',
          'Compare the amounts and the fund; if another voucher was meant, correct the number.',
        ),
      },
    },
  },
  {
    id: 'HX-AU-17b',
    severity: 'review',
    origin: 'house',
    disposition: 'rule',
    gist: text('跨年度的红字冲销，请人看一看。', 'A reversal in another year than its original: a person should look.'),
    check: 'reversal-year',
    inapplicable: text('没有找得到原凭证的红字冲销。', 'No reversal whose original stands in the ledger.'),
    cases: {
      'other-year': {
        message: text(
          '凭证“{voucher}”记在{bookedOn}，到{reversedOn}才冲销，不在同一年度。',
          'Voucher “{voucher}” was booked on {bookedOn} and reversed on {reversedOn}, in another year.',
        ),
        expected: text('同一年度内冲销；跨年的有说明', 'a reversal in the same year, or an explanation'),
        remedy: text(
          '看上年决算是否已经报出，写明跨年更正的原因和依据。',
          'See whether that year was already reported; say why it was corrected later.',
        ),
      },
    },
  },
  {
    id: 'HX-AU-18',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '钱到账以后，每种资金的余额哪一天都不小于零。',
      'Once its money has begun to come, no fund’s balance is below zero on any day.',
    ),
    check: 'running-balance',
    inapplicable: text('没有到账之后的支出。', 'No expense after its fund’s money arrived.'),
    cases: {
      short: {
        message: text(
          '{fund}到账{received}元，支出{spent}元，退回{returned}元：余额{balance}元，小于零。',
          '{fund}: {received} yuan received, {spent} spent, {returned} returned: the balance is {balance}.',
        ),
        expected: text('余额不小于 0.00 元', 'a balance of 0.00 yuan or more'),
        remedy: text(
          '看到账是否漏记、资金种类或所属资金是否选错；不是这笔钱的，改到该出的资金。',
          'Look for a receipt not entered or a wrong fund; move what belongs to other money.',
        ),
      },
      'below-zero': {
        message: text(
          '{day}记到这一笔，{fund}的余额是{balance}元，小于零。',
          'With this entry of {day} the balance of {fund} is {balance} yuan, below zero.',
        ),
        expected: text('余额不小于 0.00 元', 'a balance of 0.00 yuan or more'),
        remedy: text(
          '核对到账日期、记账日期、资金种类和金额；由单位先垫付的，写明垫付和归还的经过。',
          'Check dates, fund and amount; if the unit advanced the money, say when it was paid back.',
        ),
      },
    },
  },
  {
    id: 'HX-AU-18a',
    severity: 'review',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '同一个月、同一字头的凭证号中间有没有断号（默认不查）。',
      'Gaps in the voucher numbers of one month and kind (off by default).',
    ),
    settings: ['HX-ST-16'],
    check: 'voucher-gaps',
    params: { setting: 'HX-ST-16', yes: '检查' },
    inapplicable: text('没有带号码又有日期的凭证。', 'No voucher has both a number and a date.'),
    cases: {
      gap: {
        message: text(
          '{month}的凭证号从{first}到{last}，中间缺{missing}。',
          'The voucher numbers of {month} run from {first} to {last}; {missing} are missing.',
        ),
        expected: text('号码相连；缺的号在单位账上有着落', 'an unbroken run, or the missing ones in the books'),
        remedy: text(
          '缺的凭证属于别的资金的不用补；属于本资金而漏记的补记。',
          'Vouchers of other money need no entry; those of this fund are entered.',
        ),
      },
    },
  },
];
