import { text } from '../../../kernel/text.ts';
import type { ProgrammeInput } from '../../../definition/programme.ts';
import { all, any, blank, negative, not, oneOf } from '../conditions.ts';

type RuleInput = ProgrammeInput['rules'][number];

/** Neither money taken back nor, by its own words, a reversal. */
const goesOut = all(not(negative('amount')), blank('reverses'));
/** Several tickets of one day and one price, or receipts of one fee, are honest. */
const noTicket = not(oneOf('voucherKind', '客运电子客票', '财政票据'));
/** What may be a VAT invoice: the kind is often left blank. */
const vatInvoice = any(blank('voucherKind'), oneOf('voucherKind', '增值税发票'));

const equalPayments = {
  check: 'duplicate-payments',
  settings: ['HX-ST-13', 'HX-ST-09'],
  rows: { table: 'rf_expenses', scope: all(noTicket, goesOut, not(blank('amount')), not(blank('payee'))) },
};
const equalPaymentParams = {
  days: 'HX-ST-13',
  cash: 'HX-ST-09',
  cashMethod: '现金',
  feeSheet: '发放表',
  feeWords: ['讲课', '咨询', '劳务'],
};

/** Payments that look like one made twice. */
const paymentRules: readonly RuleInput[] = [
  {
    id: 'HX-AU-01',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '同一收款人、同一金额、日期相近而凭证不同，又没有发票号码分得清的，核对是不是重复付款。',
      'Equal payments to one payee within a few days, under different vouchers and without invoice numbers to tell them apart.',
    ),
    ...equalPayments,
    params: { ...equalPaymentParams, invoices: 'missing' },
    inapplicable: text('没有可以比较的支出。', 'There are no expenses to compare.'),
    cases: {
      again: {
        message: text(
          '付给“{payee}”{amount}元，相隔不超过{days}天、金额相同的还有{others}；不都有发票号码，请核对是不是同一笔。',
          '{amount} yuan to “{payee}”; within {days} day(s) the same amount stands on {others}, not all with invoice numbers: is it one payment?',
        ),
        expected: text('一笔款付一次；两笔各有单据', 'paid once; or two purchases, each with its document'),
        remedy: text(
          '对照银行回单和原始单据：确是两笔的，补填各自的发票号码或在备注写明；多付的，冲销并收回。',
          'Compare bank slips and documents: for two purchases fill in both invoice numbers or a note; what was paid twice is reversed and recovered.',
        ),
      },
    },
  },
  {
    id: 'HX-AU-01a',
    severity: 'review',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '同一收款人、同一金额、日期相近而凭证不同，发票号码也不同的，请人看一看是不是两次采购。',
      'Equal payments to one payee within a few days, each with its own invoice: a person looks whether there were two purchases.',
    ),
    ...equalPayments,
    params: { ...equalPaymentParams, invoices: 'different' },
    inapplicable: text('没有可以比较的发票。', 'There are no invoices to compare.'),
    cases: {
      again: {
        message: text(
          '付给“{payee}”{amount}元，相隔不超过{days}天、金额相同而发票不同的还有{others}。',
          '{amount} yuan to “{payee}”; within {days} day(s) the same amount stands on {others}, with other invoices.',
        ),
        expected: text('两次采购各有清单和验收', 'two purchases, each with its list and acceptance'),
        remedy: text(
          '看两张发票的明细和验收：确是两次的，不用改；同一次采购开了两张的，冲销多付的一笔。',
          'See both invoices and acceptances: two purchases need no change; if one was invoiced twice, reverse what was paid twice.',
        ),
      },
    },
  },
];

/** Invoices beside each other, and beside whom the money went to. */
const sellerRules: readonly RuleInput[] = [
  {
    id: 'HX-AU-02',
    severity: 'review',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '同一销售方的几张发票号码相连而记在不同凭证上的，核对是不是一次采购分开开票。',
      'Consecutive invoices of one seller on different vouchers: was one purchase invoiced in parts?',
    ),
    settings: ['HX-ST-14'],
    check: 'consecutive-invoices',
    rows: {
      table: 'rf_expenses',
      scope: all(vatInvoice, goesOut, not(blank('amount')), not(blank('invoice'))),
    },
    params: { count: 'HX-ST-14' },
    inapplicable: text('没有写明销售方或收款人的增值税发票号码。', 'No VAT invoice numbers with a seller or payee.'),
    cases: {
      run: {
        message: text(
          '“{party}”的{count}张发票号码相连（{first}至{last}），不在同一张凭证上：{rows}。',
          '{count} invoices of “{party}” are consecutive ({first} to {last}) and not on one voucher: {rows}.',
        ),
        expected: text(
          '不同时间的采购，号码一般不相连（口径 HX-ST-14：{least}张，自设）',
          'purchases of different times are seldom numbered in a row (setting HX-ST-14: {least}, ours)',
        ),
        remedy: text(
          '看合同、清单和验收：一次采购分开开票的，说明原因；确是几次采购的，在备注写明。',
          'See contract, lists and acceptances: say why one purchase was invoiced in parts, or note that there were several.',
        ),
      },
    },
  },
  {
    id: 'HX-AU-08',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '款付给发票上的销售方；付给别人的（职工垫付报销除外）要有说明。',
      "Money goes to the invoice's seller; paid to another, except a reimbursed employee, it needs a word.",
    ),
    check: 'payee-and-seller',
    rows: {
      table: 'rf_expenses',
      scope: all(
        not(blank('seller')),
        not(blank('payee')),
        // A card or cash in somebody's hand: who is written as payee says little.
        not(oneOf('method', '公务卡', '现金')),
        goesOut,
      ),
    },
    inapplicable: text(
      '没有转账付款而销售方、收款人都填了的支出。',
      'No transfers with both seller and payee filled in.',
    ),
    cases: {
      differs: {
        message: text(
          '发票的销售方是“{seller}”，款付给了“{payee}”。',
          'The invoice is from “{seller}”, but “{payee}” was paid.',
        ),
        expected: text(
          '收款人与销售方相同；或职工垫付后报销',
          'payee and seller are the same; or an employee is reimbursed',
        ),
        remedy: text(
          '对照发票和银行回单：写错的更正；委托收款的附委托书；职工垫付报销的，附他的付款凭据并在备注写明。',
          'Compare invoice and bank slip: correct a slip; attach the mandate if another collects; for a reimbursement attach the employee’s proof of payment and note it.',
        ),
      },
    },
  },
];

/** What an invoice says of itself. */
const contentRules: readonly RuleInput[] = [
  {
    id: 'HX-FP-02',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '发票的购买方是核算这笔资金的单位或工会，不是个人或别的单位。',
      'Invoices are made out to the unit or the union that keeps the books, not to a person or another unit.',
    ),
    settings: ['HX-ST-19'],
    check: 'invoice-purchaser',
    rows: {
      table: 'rf_expenses',
      scope: all(not(blank('purchaser')), not(oneOf('voucherKind', '客运电子客票', '发放表')), goesOut),
    },
    params: { setting: 'HX-ST-19', off: '不核对', unionBooks: '基层工会', unionWord: '工会' },
    inapplicable: text('没有填发票的购买方。', 'No purchaser is filled in.'),
    cases: {
      'not-unit': {
        message: text(
          '封面写明由企业核算，发票的购买方是“{purchaser}”，不是“{unit}”。',
          'The cover says that the enterprise keeps the books; the invoice is made out to “{purchaser}”, not “{unit}”.',
        ),
        expected: text('购买方：{unit}', 'purchaser: {unit}'),
        remedy: text(
          '抄错的更正；开给个人或别的单位的，请销售方重开，开不了的在备注说明。',
          'Correct a slip; an invoice for a person or another unit is issued anew, or explained in the note.',
        ),
      },
      'not-union': {
        message: text(
          '封面写明由基层工会核算，发票的购买方是“{purchaser}”，名称里没有“工会”。',
          'The cover says that the union keeps the books; the invoice is made out to “{purchaser}”, no union by its name.',
        ),
        expected: text('购买方：本单位的基层工会', "purchaser: the unit's union"),
        remedy: text(
          '抄错的更正；开给企业或个人的，请销售方重开，或核对封面的核算主体。',
          'Correct a slip; an invoice for the enterprise or a person is issued anew, or the cover is corrected.',
        ),
      },
    },
  },
  {
    id: 'HX-FP-03',
    severity: 'review',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '20位发票号码的前两位是开票年份，与开票日期不一致的请人核对。',
      'The first two of 20 digits are the year of issue; where the date says another, a person compares.',
    ),
    references: [{ title: '国家税务总局公告2024年第11号', article: '四', confidence: 'H' }],
    check: 'invoice-year',
    rows: {
      table: 'rf_expenses',
      scope: all(vatInvoice, blank('reverses'), not(blank('invoice')), not(blank('invoicedOn'))),
    },
    inapplicable: text('没有填了开票日期的20位发票号码。', 'No invoice number of 20 digits with a date of issue.'),
    cases: {
      'other-year': {
        message: text(
          '发票号码{observed}的前两位是{digits}，开票日期是{invoicedOn}，年份不一致。',
          'Invoice number {observed} begins with {digits}, but was issued on {invoicedOn}.',
        ),
        expected: text(
          '{year}年的发票，号码以年份的后两位开头',
          'an invoice of {year} begins with its last two digits',
        ),
        remedy: text(
          '对照发票看号码和开票日期哪个抄错；不是增值税发票的，在“票据类型”写明。',
          'See on the invoice which of the two was copied wrongly; name the kind if it is no VAT invoice.',
        ),
      },
    },
  },
  {
    id: 'HX-FP-06',
    severity: 'review',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '一行的金额不大于它的发票金额；一行记几张发票的，请人看一看是不是都有。',
      'A row’s amount does not exceed its invoice; where it stands for several, a person looks whether all are there.',
    ),
    check: 'row-cases',
    rows: { table: 'rf_expenses', scope: all(not(blank('invoice')), not(blank('invoiceAmount')), goesOut) },
    inapplicable: text('没有填了发票金额的支出。', 'No expense gives the amount of its invoice.'),
    cases: {
      exceeds: {
        when: { op: 'lessThan', column: 'invoiceAmount', other: 'amount', by: 'invoice' },
        column: 'amount',
        message: text(
          '这一行记了{amount}元，它的发票{invoice}只有{invoiceAmount}元，多{difference}元。',
          'This row books {amount} yuan; its invoice {invoice} is over {invoiceAmount} only, {difference} less.',
        ),
        expected: text('不大于 {invoiceAmount} 元', 'at most {invoiceAmount} yuan'),
        remedy: text(
          '抄错的更正；一行里有几张发票的，分行登记，每行写自己的号码和金额。',
          'Correct a slip; enter several invoices on rows of their own, each with its number and amount.',
        ),
      },
    },
  },
];

/** 疑点 about invoices and payees, after what auditors look for (practice.md 2.10 and 3.6): the same in every programme. */
export const invoiceIndicators: readonly RuleInput[] = [...paymentRules, ...sellerRules, ...contentRules];
