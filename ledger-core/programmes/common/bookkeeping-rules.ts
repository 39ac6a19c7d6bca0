import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { all, any, blank, negative, not, ofGrant, oneOf } from './conditions.ts';
import { RETURN_KINDS } from '../../definition/registers/money.ts';

/** Ordinary bookkeeping care, ours (自设): what a row of an expense ledger needs whichever money it is. */
export const bookkeepingRules: ProgrammeInput['rules'] = [
  {
    id: 'HX-AU-17',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '红字冲销要写明冲的是哪张凭证，金额为负。',
      'A reversal is negative and names the voucher that it takes back.',
    ),
    check: 'row-cases',
    rows: { table: 'rf_expenses', scope: any(negative('amount'), not(blank('reverses'))) },
    inapplicable: text('没有红字冲销。', 'No reversals.'),
    cases: {
      'no-original': {
        when: all(negative('amount'), blank('reverses')),
        column: 'reverses',
        short: '缺冲销凭证号',
        message: text(
          '金额{amount}元是负数，没有写冲销哪张凭证。',
          'The amount {amount} yuan is negative, and no reversed voucher is named.',
        ),
        expected: text('被冲销凭证的凭证号', 'the number of the reversed voucher'),
        remedy: text(
          '补填冲销凭证号；不是冲销的，金额改为正数。',
          'Name the voucher; if it is no reversal, make the amount positive.',
        ),
      },
      'not-negative': {
        when: all(not(blank('reverses')), not(negative('amount')), not(blank('amount'))),
        column: 'amount',
        short: '冲销金额应为负',
        message: text(
          '填了冲销凭证号“{reverses}”，金额{amount}元却不是负数。',
          'Voucher “{reverses}” is named as reversed, but {amount} yuan is not negative.',
        ),
        expected: text('负数金额', 'a negative amount'),
        remedy: text(
          '冲销填负数；不是冲销的，清空冲销凭证号。',
          'Type a negative amount, or clear the reversed voucher.',
        ),
      },
    },
  },
  {
    id: 'HX-FP-01',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '发票号码是20位数电票号码，或8位号码加10或12位发票代码；其他票据在“票据类型”写明。',
      'An invoice number has 20 digits, or 8 with a code of 10 or 12; other vouchers are named as such.',
    ),
    check: 'row-cases',
    rows: { table: 'rf_expenses', scope: not(blank('invoice')) },
    inapplicable: text('支出明细没有填发票号码。', 'No invoice numbers in the expenses.'),
    cases: {
      form: {
        when: all(any(blank('voucherKind'), oneOf('voucherKind', '增值税发票')), {
          op: 'invoiceFormOdd',
          number: 'invoice',
          code: 'invoiceCode',
        }),
        column: 'invoice',
        short: '发票号码位数不符',
        message: text(
          '发票号码“{observed}”不是20位，也不是8位加发票代码。',
          'Invoice number “{observed}” has neither 20 digits nor 8 with a code.',
        ),
        expected: text('20位数字；或8位数字并填10或12位发票代码', '20 digits; or 8 digits with a code of 10 or 12'),
        remedy: text(
          '照发票重填；不是增值税发票的，在“票据类型”写明。',
          'Copy it from the invoice, or name the kind of voucher.',
        ),
      },
    },
  },
  {
    id: 'HX-LE-01',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '配套资金的支出和红字冲销，也要有凭证号、记账日期和支出类别。',
      'Expenses from matching funds, and reversals, have a voucher, a date and a category too.',
    ),
    check: 'row-cases',
    rows: { table: 'rf_expenses', scope: all(not(blank('amount')), any(not(ofGrant), negative('amount'))) },
    inapplicable: text('没有配套资金的支出或红字冲销。', 'No expense from matching funds, no reversal.'),
    cases: {
      'no-voucher': {
        when: all(not(ofGrant), blank('voucher')),
        column: 'voucher',
        short: '缺凭证号',
        message: text('这一行{amount}元没有凭证号。', 'This row of {amount} yuan has no voucher number.'),
        expected: text('单位账上的凭证号', "the voucher number in the unit's books"),
        remedy: text('补填凭证号。', 'Fill it in.'),
      },
      'no-date': {
        when: all(not(ofGrant), blank('bookedOn')),
        column: 'bookedOn',
        short: '缺记账日期',
        message: text('这一行{amount}元没有记账日期。', 'This row of {amount} yuan has no booking date.'),
        expected: text('单位账上的记账日期', "the booking date in the unit's books"),
        remedy: text('按凭证补填记账日期。', 'Fill it in from the voucher.'),
      },
      'no-category': {
        when: blank('category'),
        column: 'category',
        short: '缺支出类别',
        message: text(
          '这一行{amount}元没有支出类别，汇总时归不进任何一类。',
          'This row of {amount} yuan has no category and falls outside every total by category.',
        ),
        expected: text('一个支出类别', 'a category'),
        remedy: text('选填支出类别；冲销的与原凭证相同。', 'Choose one; a reversal takes that of its original.'),
      },
    },
  },
  {
    id: 'HX-LE-02',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text('有记录的行要有金额：空白不是零。', 'A row that says something has an amount: blank is not zero.'),
    check: 'row-cases',
    rows: { table: 'rf_expenses' },
    inapplicable: text('支出明细没有记录。', 'No expenses are recorded.'),
    cases: {
      'no-amount': {
        when: blank('amount'),
        column: 'amount',
        short: '缺金额',
        message: text(
          '这一行有记录而没有金额，没有计入合计；填上金额后再查其他各项。',
          'This row has entries but no amount; it is in no total.',
        ),
        expected: text('金额（元，两位小数）', 'an amount in yuan'),
        remedy: text('按凭证补填金额；作废的行整行清空。', 'Fill it in from the voucher, or clear the row.'),
      },
    },
  },
  {
    id: 'HX-LE-03',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text('每笔支出写明是哪种资金，余额才归得上。', 'Each expense names its fund, or its balance cannot be told.'),
    check: 'row-cases',
    rows: { table: 'rf_expenses', scope: not(blank('amount')) },
    inapplicable: text('支出明细没有记录。', 'No expenses are recorded.'),
    cases: {
      'no-fund': {
        when: blank('fund'),
        column: 'fund',
        short: '缺资金种类',
        message: text(
          '这一行{amount}元没有写资金种类；按助推资金检查，没有计入任何一种资金的余额。',
          'This row of {amount} yuan names no fund; it is checked as grant money and stands in no fund’s balance.',
        ),
        expected: text('一种资金', 'a fund'),
        remedy: text('选填资金种类。', 'Choose the fund.'),
      },
    },
  },
  {
    id: 'HX-LE-04',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '每笔到账写明资金种类，金额填正数；退回、追回也填正数，并写明所属资金。',
      'Each receipt names its fund and is positive; returns are positive too, and say of which fund.',
    ),
    check: 'row-cases',
    rows: { table: 'rf_receipts' },
    inapplicable: text('没有到账记录。', 'No receipts are recorded.'),
    cases: {
      'no-fund': {
        when: all(blank('fund'), not(blank('received'))),
        column: 'fund',
        message: text('这笔到账{received}元没有写资金种类。', 'This receipt of {received} yuan names no fund.'),
        expected: text('一种资金', 'a fund'),
        remedy: text('按拨款通知选填资金种类。', 'Choose it from the notice.'),
      },
      'no-return-fund': {
        when: all(oneOf('fund', ...RETURN_KINDS), blank('returnOf'), not(blank('received'))),
        column: 'returnOf',
        message: text(
          '这笔{fund}{received}元没有写是哪种资金的，各项资金的余额里都没有减。',
          'This return of {received} yuan ({fund}) does not say of which fund; no fund is reduced by it.',
        ),
        expected: text('一种资金', 'a fund'),
        remedy: text('在“所属资金”里选退的是哪种资金。', 'Choose in 所属资金 which fund it goes back from.'),
      },
      'no-amount': {
        when: all(not(blank('receivedOn')), blank('received')),
        column: 'received',
        message: text(
          '这笔到账写了日期{receivedOn}，没有到账金额，没有计入合计。',
          'This receipt is dated {receivedOn} but has no amount; it is in no total.',
        ),
        expected: text('到账金额（元，两位小数）', 'the amount received, in yuan'),
        remedy: text('按银行回单补填；还没到账的，到账日期留空。', 'Fill it in from the bank slip, or clear the date.'),
      },
      'more-than-paid': {
        when: { op: 'lessThan', column: 'paid', other: 'received', by: 'fund' },
        column: 'received',
        message: text(
          '拨付{paid}元，到账{received}元，多出{difference}元。',
          'Paid {paid} yuan, received {received}: {difference} more.',
        ),
        expected: text('到账 {paid} 元', '{paid} yuan received'),
        remedy: text(
          '核对拨款通知和银行回单：抄错的更正；几笔并在一起到账的，分行登记。',
          'Compare with the notice and the bank slip; enter sums that came together on rows of their own.',
        ),
      },
      negative: {
        when: negative('received'),
        column: 'received',
        message: text(
          '到账金额{received}元是负数，退回和追回也应填正数。',
          'The amount received, {received} yuan, is negative; returns are typed as positive numbers.',
        ),
        expected: text('正数金额', 'a positive amount'),
        remedy: text(
          '改成正数；钱退回去的，资金种类选“退回”或“追回”。',
          'Make it positive; for money given back choose 退回 or 追回.',
        ),
      },
    },
  },
];
