import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { all, blank, grantExpense, not, oneOf } from './conditions.ts';

/** What every grant's ledger needs, ours (自设): for programmes whose document has no clause about it (E-Town's has). */
export const houseMoneyRules: ProgrammeInput['rules'] = [
  {
    id: 'HX-LE-06',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '助推资金的每笔支出有凭证号、记账日期和支出类别。',
      'Each expense from the grant has a voucher, a date and a category.',
    ),
    check: 'row-cases',
    rows: { table: 'rf_expenses', scope: grantExpense },
    inapplicable: text('没有助推资金的支出。', 'No expense from the grant.'),
    cases: {
      'no-voucher': {
        when: blank('voucher'),
        column: 'voucher',
        short: '缺凭证号',
        message: text('这笔{amount}元的支出没有凭证号。', 'This expense of {amount} yuan has no voucher number.'),
        expected: text('账上的凭证号', 'the voucher number in the books'),
        remedy: text('补填凭证号；还没入账的，先入账。', 'Fill it in; if not yet booked, book it first.'),
      },
      'no-date': {
        when: blank('bookedOn'),
        column: 'bookedOn',
        short: '缺记账日期',
        message: text('这笔{amount}元的支出没有记账日期。', 'This expense of {amount} yuan has no booking date.'),
        expected: text('账上的记账日期', 'the booking date in the books'),
        remedy: text('按凭证补填记账日期。', 'Fill it in from the voucher.'),
      },
      'no-category': {
        when: blank('category'),
        column: 'category',
        short: '缺支出类别',
        message: text('这笔{amount}元的支出没有支出类别。', 'This expense of {amount} yuan names no category.'),
        expected: text('“支出类别”表里列出的一类', 'a category listed under 支出类别'),
        remedy: text('选填支出类别。', 'Choose one.'),
      },
    },
  },
  {
    id: 'HX-RC-03',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text('拨多少，到多少：到账比拨付少的请人看一看。', 'What was paid arrives in full.'),
    check: 'row-cases',
    rows: { table: 'rf_receipts', scope: all(not(oneOf('fund', '退回', '追回')), not(blank('paid'))) },
    inapplicable: text('没有填拨付金额的到账。', 'No receipt gives the amount paid.'),
    cases: {
      withheld: {
        when: { op: 'lessThan', column: 'received', other: 'paid', by: 'fund' },
        column: 'received',
        message: text(
          '拨付{paid}元，到账只有{received}元，少{difference}元。',
          'Paid {paid} yuan, received {received}: {difference} short.',
        ),
        expected: text('到账 {paid} 元', '{paid} yuan received'),
        remedy: text(
          '核对银行回单；分次到账的另起一行补记（拨付金额留空），确被扣下的请转拨单位补足。',
          'Check the bank slips; enter the other parts, or claim what was held back.',
        ),
      },
    },
  },
];
