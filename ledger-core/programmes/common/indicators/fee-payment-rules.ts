import type { ProgrammeInput } from '../../../definition/programme.ts';
import { text } from '../../../kernel/text.ts';

/** Words by which a category is one of fees to persons, whatever the programme calls it. */
const FEE_WORDS = ['讲课', '咨询', '劳务'];

/** To whom fees went, what was withheld from them, and the fee sheet against the ledger. */
export const feePaymentRules: ProgrammeInput['rules'] = [
  {
    id: 'HX-AU-11',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '讲课、咨询、劳务费发给了与本工作室成员同名的人的，请人看一看。',
      "Fees paid to somebody with the name of one of the workshop's members are named.",
    ),
    references: [
      {
        title: '中央财政科研项目专家咨询费管理办法（财科教〔2017〕128号）',
        article: '不得支付给参与项目研究及管理的人员（据转引）',
        confidence: 'L',
      },
    ],
    check: 'own-people',
    rows: { table: 'rf_fees' },
    params: { categories: FEE_WORDS },
    inapplicable: text('没有讲课、咨询、劳务费。', 'There are no fees to persons.'),
    cases: {
      member: {
        message: text(
          '这笔费用发给{names}，与{day}在册的本工作室成员同名。',
          'This fee went to {names}, the name of a member of the workshop on {day}.',
        ),
        expected: text('讲课、咨询、劳务费付给工作室以外的人', 'fees are paid to people outside the workshop'),
        remedy: text(
          '只是同名的，写明工作单位；确是成员的，说明依据，没有依据的退回，报酬走单位工资。',
          'For a namesake, say where he works; for a member, name the ground or return it: own staff are paid by payroll.',
        ),
      },
    },
  },
  {
    id: 'HX-TX-01',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '劳务报酬代扣的个人所得税照预扣预缴办法算；金额要么是税前，要么是税后。',
      'Tax withheld from fees follows the withholding rules; the amount booked is before or after that tax.',
    ),
    settings: ['HX-FS-05'],
    references: [
      { title: '中华人民共和国个人所得税法', article: '第九条至第十一条、第十四条', confidence: 'H' },
      { title: '中华人民共和国个人所得税法实施条例', article: '第十四条（次）', confidence: 'H' },
      { title: '国家税务总局公告2018年第61号', article: '劳务报酬预扣率（据转引，未见原文）', confidence: 'H' },
    ],
    check: 'withheld-tax',
    rows: { table: 'rf_fees' },
    params: { setting: 'HX-FS-05', off: '不核对' },
    inapplicable: text('没有填税前金额和个人所得税的费用。', 'No fee gives an amount before tax and the tax.'),
    cases: {
      withheld: {
        message: text(
          '{name}税前{gross}元，代扣个人所得税{tax}元，按这一笔应扣{due}元{monthly}。',
          '{name}: {gross} yuan before tax, {tax} withheld; for this payment {due} are due{monthly}.',
        ),
        expected: text(
          '个人所得税 {due} 元（居民个人的劳务报酬，2018年第61号公告，施行日未核实）',
          'tax of {due} yuan (fees of residents, announcement no. 61 of 2018, first day of validity not verified)',
        ),
        remedy: text(
          '重算税额，少扣的补扣补缴、多扣的退还；学生实习、非居民等另有算法的，在备注写明。',
          'Work the tax out again; where another rule applies (interns, non-residents), say so in the remarks.',
        ),
      },
      'net-differs': {
        message: text(
          '金额{amount}元，既不是税前{gross}元，也不是税后{net}元（税{tax}元）。',
          'The amount {amount} is neither the {gross} before tax nor the {net} after it (tax {tax}).',
        ),
        expected: text('税前 {gross} 元或税后 {net} 元', '{gross} before tax or {net} after tax'),
        remedy: text('照发放表核对金额、税前金额和个人所得税。', 'Compare the three with the fee sheet.'),
      },
    },
  },
  {
    id: 'HX-FE-01',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: text(
      '劳务费登记按凭证与支出明细对得上：合计等于记账金额（税前或税后）。',
      'By voucher, the registered fees agree with what was booked, before or after tax.',
    ),
    check: 'fee-sheet-tie',
    rows: { table: 'rf_fees' },
    params: { categories: FEE_WORDS, sheetKind: '发放表' },
    inapplicable: text('劳务费登记没有记录。', 'No fees are registered.'),
    cases: {
      differs: {
        message: text(
          '凭证{voucher}：劳务费登记税前共{gross}元、税后共{net}元，支出明细记了{booked}元。',
          'Voucher {voucher}: {gross} yuan before and {net} after tax are registered, {booked} are booked.',
        ),
        expected: text(
          '支出明细这张凭证的费用合计 {gross} 元或 {net} 元',
          'fees of {gross} or {net} booked under the voucher',
        ),
        remedy: text(
          '照发放表逐人核对：漏登的补登，金额填错的更正。',
          'Compare person by person with the signed sheet: add who is missing, correct what is wrong.',
        ),
      },
      'not-booked': {
        message: text(
          '凭证{voucher}的费用{gross}元，在日期相近的支出明细里找不到这张凭证。',
          'Fees of {gross} yuan stand under voucher {voucher}; no expense of about that day has it.',
        ),
        expected: text('支出明细里有这张凭证', 'an expense under that voucher'),
        remedy: text(
          '凭证号或日期填错的更正；还没入账的，入账后补记支出明细。',
          'Correct the number or the date; if it is not booked yet, book it and enter the expense.',
        ),
      },
      'no-voucher': {
        message: text(
          '{name}的费用{gross}元没有写凭证号，与支出明细对不上。',
          'The fee of {name}, {gross} yuan, names no voucher.',
        ),
        expected: text('支出明细里的凭证号', 'the voucher number of the expense'),
        remedy: text('补填凭证号；还没付款的，付款入账后再填。', 'Fill it in, once the fee is paid and booked.'),
      },
    },
  },
];
