import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { blank, not, oneOf } from '../common/conditions.ts';
import { bookedTwice } from '../common/invoice-once-rule.ts';

const separateAccountingCases = {
  'no-code': {
    message: text(
      '封面没有填专项核算编码，看不出这笔资金在单位账上单独核算。',
      'The cover names no sub-account code: separate accounting cannot be seen.',
    ),
    expected: text('单位账上的明细科目或辅助核算编码', "a sub-account or auxiliary code in the unit's books"),
    remedy: text(
      '向记账的会计要编码填上；账上没有单设的，请单设（不要求另开银行账户）。',
      'Ask the bookkeeper for the code; if there is none, set one up (no separate bank account is required).',
    ),
  },
  balance: {
    message: text(
      '账面余额{book}元，本台账到{date}的余额{ledger}元，相差{difference}元。',
      'The books show {book} yuan, this ledger {ledger} up to {date}: a difference of {difference}.',
    ),
    expected: text('{ledger} 元', '{ledger} yuan'),
    remedy: text(
      '逐笔对账：找出账上有台账没有、或台账有账上没有的凭证。',
      'Compare line by line: find the voucher that stands on one side only.',
    ),
  },
};

/** 第二十七、二十九条: ring-fencing, withholding, separate accounts, budget, matching funds. */
export const fundRules: ProgrammeInput['rules'] = [
  {
    id: 'ET-086',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    gist: text(
      '实行单独核算：账上有单独的编码，台账余额等于账面余额。',
      'Separate accounting: a code of its own, and the ledger agrees with the books.',
    ),
    check: 'separate-accounting',
    cases: separateAccountingCases,
  },
  {
    id: 'ET-087',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    gist: text(
      '专款专用，不得截留、挤占、挪用：拨多少到多少，支出不超过收到的钱。',
      'Earmarked: what was paid arrives in full, and no more is spent than came in.',
    ),
    check: 'ring-fence',
    rows: { table: 'rf_receipts', scope: not(oneOf('fund', '退回', '追回')) },
    inapplicable: text('没有资金收支。', 'No money has come in or gone out.'),
    cases: {
      withheld: {
        when: {
          op: 'lessThan',
          column: 'received',
          other: 'paid',
          by: 'fund',
        },
        column: 'received',
        message: text(
          '拨付{paid}元，到账只有{received}元，少{difference}元：疑似截留。',
          'Paid {paid} yuan, received {received}: {difference} short; possibly withheld.',
        ),
        expected: text('到账 {paid} 元', '{paid} yuan received'),
        remedy: text(
          '核对银行回单；分次到账的另起一行补记到账金额（拨付金额留空），确被扣下的请拨付或转拨单位补足。',
          'Check the bank slips; enter the other parts, or claim what was held back.',
        ),
      },
      overspent: {
        message: text(
          '记到这一笔，花掉和退回的超过了收到的资金：余额{balance}元。',
          'From this entry on more is spent or returned than came in: balance {balance} yuan.',
        ),
        expected: text('余额不小于 0.00 元', 'a balance of 0.00 yuan or more'),
        remedy: text(
          '核对到账是否漏记、金额是否记错；超出部分由单位其他资金承担并转出本账。',
          'Look for a missing receipt or a wrong amount; what exceeds the money is borne by other funds.',
        ),
      },
    },
  },
  {
    id: 'ET-093',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    gist: text(
      '不得虚列支出：同一张发票没有冲销不能记两次账。',
      'No fictitious expenditure: one invoice is not booked twice without a reversal.',
    ),
    check: 'row-cases',
    rows: { table: 'rf_expenses', scope: not(blank('invoice')) },
    inapplicable: text('支出明细没有填发票号码。', 'No invoice numbers in the expenses.'),
    cases: {
      'booked-twice': bookedTwice,
    },
  },
  {
    id: 'ET-093a',
    severity: 'review',
    origin: 'clause',
    disposition: 'rule',
    gist: text(
      '同一张发票分几张凭证付款、合计没有超过发票金额，或短号码相同而没有发票代码的，请人核对。',
      'One invoice paid by several vouchers within its amount, or a short number repeated without its code: a person compares.',
    ),
    ours: text('这两种情形的提示', 'naming these two situations'),
    check: 'invoice-doubts',
    inapplicable: text('支出明细没有填发票号码。', 'No invoice numbers in the expenses.'),
    cases: {
      instalments: {
        message: text(
          '发票{observed}分在几张凭证列支，合计没有超过发票金额；另见{others}。',
          'Invoice {observed} stands on several vouchers, within its amount; see also {others}.',
        ),
        expected: text('分期付款有合同或协议为据', 'a contract that provides for instalments'),
        remedy: text(
          '看合同的付款约定；属于重复报销的，冲销后退回资金。',
          'See the contract; what was paid twice is reversed and returned.',
        ),
      },
      'same-number': {
        message: text(
          '号码{observed}不止一行用到，没有发票代码，分不清是不是同一张；另见{others}。',
          'Number {observed} stands on several rows without a code: it cannot be told whether it is one invoice; see also {others}.',
        ),
        expected: text('8位号码要填发票代码', 'a short number with its invoice code'),
        remedy: text(
          '照发票补填发票代码或票据类型；确是同一张的，冲销多记的一次。',
          'Fill in the code or the kind; if it is one invoice, reverse what was booked twice.',
        ),
      },
    },
  },
  {
    id: 'ET-094',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    gist: text(
      '不得编报虚假预算：编了预算的，支出与预算、预算与资金要对得上。',
      'No false budget: where there is one, spending agrees with it and it agrees with the money.',
    ),
    ours: text('预算上限和百分比，条文没有印', 'the ceiling and the percentage; the clause prints none'),
    settings: ['AMB-24'],
    check: 'budget',
    params: { setting: 'AMB-24' },
    inapplicable: text('没有编制预算；管理办法没有要求编制。', 'There is no budget; the measures do not require one.'),
    cases: {
      'over-budget': {
        message: text(
          '{category}{period}支出{spent}元，超过预算{budget}元，执行率{rate}%。',
          '{category} {period}: {spent} yuan spent against a budget of {budget}, {rate} %.',
        ),
        expected: text('不超过预算的 {limit}%（口径 AMB-24）', 'at most {limit} % of the budget (setting AMB-24)'),
        remedy: text(
          '已批准调整的，填调整后预算和批准文号；没有的，补办调整或说明。',
          'If an adjustment was approved, enter it with its number; otherwise obtain one or explain.',
        ),
      },
      'budget-over-funds': {
        message: text(
          '预算{period}合计{budget}元，超过可用资金{funds}元。',
          'The budget {period} comes to {budget} yuan, more than the {funds} available.',
        ),
        expected: text('不超过 {funds} 元', 'at most {funds} yuan'),
        remedy: text(
          '核对预算是否列重、到账或承诺的配套是否漏记。',
          'Look for an item listed twice, or for money not recorded.',
        ),
      },
    },
  },
  {
    id: 'ET-095',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    gist: text('约定了配套资金的，到期限应当落实到位。', 'Matching funds that were promised arrive by their due date.'),
    check: 'matching-funds',
    params: { fund: '配套资金' },
    cases: {
      short: {
        message: text(
          '承诺配套{promised}元，期限{due}已过，到位{arrived}元，还差{missing}元。',
          'Promised {promised} yuan by {due}; {arrived} arrived, {missing} missing.',
        ),
        expected: text('{due} 前到位 {promised} 元', '{promised} yuan by {due}'),
        remedy: text(
          '已到位的在“拨款到账”补记（资金种类：配套资金）；未到位的催办并书面说明。',
          'Record what arrived; otherwise claim it and explain in writing.',
        ),
      },
    },
  },
  {
    id: 'ET-095a',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    gist: text(
      '配套资金没有约定期限而未到齐，或到齐但晚于期限的，提示核实。',
      'Matching funds short without a due date, or complete but late.',
    ),
    ours: text('期限由填报人约定，条文没有印', 'the due date is as agreed; the clause prints none'),
    check: 'matching-funds-late',
    params: { fund: '配套资金' },
    cases: {
      'no-due-date': {
        message: text(
          '承诺配套{promised}元，到位{arrived}元，还差{missing}元；没有填到位期限。',
          'Promised {promised} yuan, {arrived} arrived, {missing} missing; no due date given.',
        ),
        expected: text('填写配套到位期限；到位 {promised} 元', 'a due date; {promised} yuan'),
        remedy: text('按承诺书填期限；已到位的补记。', 'Enter the date from the commitment; record what arrived.'),
      },
      late: {
        message: text(
          '配套资金{promised}元在{completed}才到齐，晚于期限{due}。',
          'The {promised} yuan were complete on {completed}, after {due}.',
        ),
        expected: text('{due} 前到位', 'by {due}'),
        remedy: text('已经到齐；准备一句延迟原因的说明。', 'It is complete; prepare a sentence on the delay.'),
      },
    },
  },
  {
    id: 'ET-096',
    severity: 'error',
    origin: 'clause',
    disposition: 'rule',
    gist: text(
      '不得未对资金进行单独核算（与第二十七条是同一件事，此处列入禁止行为）。',
      'Not keeping the money apart is among the prohibited acts (the same fact as article 27).',
    ),
    check: 'separate-accounting',
    cases: separateAccountingCases,
  },
];
