import { text } from '../../kernel/text.ts';
import { FUND_WORDS, PAYMENT_WORDS, STAGE_WORDS, VOUCHER_KIND_WORDS } from '../synonyms.ts';
import { column, defineTable, type RowValues } from '../table.ts';

const IDENTITY = { identity: true } as const;

/** Kinds of receipt that are money going back: counted as returned, never as received. */
export const RETURN_KINDS: readonly string[] = ['退回', '追回'];

/** Money that came in, was matched, returned or clawed back. */
export const receipts = defineTable({
  name: 'rf_receipts',
  sheet: '拨款到账',
  en: 'Receipts',
  note: text(
    '每收到或退回一笔资金记一行；退回、追回也填正数，并在“所属资金”写明退的是哪一笔。',
    'One row for each sum received, returned or clawed back; returns are typed as positive numbers.',
  ),
  columns: [
    column('paidOn', 'date', '拨付日期', 'Paid on', { width: 12 }),
    column('receivedOn', 'date', '到账日期', 'Received on', { width: 12, ...IDENTITY }),
    column('fund', 'choice', '资金种类', 'Fund', {
      width: 20,
      // All there are; a programme offers its own of them.
      choices: ['首次认定助推资金', '创新活力之星助推资金', '创建助推金', '配套资金', '退回', '追回'],
      source: 'receivableFunds',
      synonyms: FUND_WORDS,
      ...IDENTITY,
    }),
    column('payer', 'name', '拨付单位', 'Payer', { width: 22 }),
    column('payee', 'name', '收款单位', 'Payee', { width: 22 }),
    column('paid', 'amount', '拨付金额', 'Amount paid', { width: 15 }),
    column('received', 'amount', '到账金额', 'Amount received', { width: 15, ...IDENTITY }),
    column('voucher', 'identifier', '凭证号', 'Voucher no.', { width: 13, ...IDENTITY }),
    column('note', 'text', '备注', 'Note', { width: 24 }),
    column('returnOf', 'choice', '所属资金', 'Return of which fund', {
      width: 20,
      source: 'spendableFunds',
      synonyms: FUND_WORDS,
      isAddition: true,
      prompt: text('只在退回、追回时填：退的是哪种资金。', 'Only for returns and clawbacks: of which fund.'),
    }),
  ],
});

export const budget = defineTable({
  name: 'rf_budget',
  sheet: '预算',
  en: 'Budget',
  note: text(
    '没有预算可以不填。年度留空表示整笔资金的预算；调整后预算要有批准文号才作数。',
    'Optional. A blank year means the whole grant; an adjusted figure counts once its approval is recorded.',
  ),
  columns: [
    column('fund', 'choice', '资金种类', 'Fund', {
      width: 20,
      source: 'spendableFunds',
      synonyms: FUND_WORDS,
      ...IDENTITY,
    }),
    column('category', 'choice', '支出类别', 'Category', {
      width: 17,
      source: 'categories',
      isOpen: true,
      ...IDENTITY,
    }),
    column('initial', 'amount', '年初预算', 'Initial budget', { width: 15 }),
    column('adjusted', 'amount', '调整后预算', 'Adjusted budget', { width: 15 }),
    column('approval', 'text', '调整批准文号', 'Approval of adjustment', { width: 18 }),
    column('spent', 'formula', '累计支出', 'Spent so far', { width: 15 }),
    column('left', 'formula', '结余', 'Left', { width: 15 }),
    column('execution', 'formula', '执行率', 'Execution rate', { width: 10 }),
    column('year', 'year', '年度', 'Year', { width: 9, ...IDENTITY }),
  ],
});

export const expenses = defineTable({
  name: 'rf_expenses',
  sheet: '支出明细',
  en: 'Expenses',
  note: text(
    '一张凭证的一项支出记一行；错了用红字冲销（负数并填冲销凭证号），不要删改。校验有字就照字改；全部检查用 ringfence check。',
    'One row for each line of a voucher; correct by reversal, never by overwriting. 校验 says what a row lacks; “ringfence check” makes every check.',
  ),
  columns: [
    column('seq', 'count', '序号', 'No.', { width: 6 }),
    column('bookedOn', 'date', '记账日期', 'Booked on', { width: 12, ...IDENTITY }),
    column('voucher', 'identifier', '凭证号', 'Voucher no.', {
      width: 13,
      prompt: text('单位账上的凭证号，如 记-12。', "The voucher number in the unit's books."),
      ...IDENTITY,
    }),
    column('fund', 'choice', '资金种类', 'Fund', {
      width: 19,
      source: 'spendableFunds',
      synonyms: FUND_WORDS,
      ...IDENTITY,
    }),
    column('category', 'choice', '支出类别', 'Category', {
      width: 15,
      source: 'categories',
      isOpen: true,
      ...IDENTITY,
    }),
    column('project', 'identifier', '项目编号', 'Project no.', { width: 15, source: 'projects', ...IDENTITY }),
    column('stage', 'choice', '使用环节', 'Stage', {
      width: 13,
      choices: ['研究', '实施', '成果转化应用'],
      synonyms: STAGE_WORDS,
      isOpen: true,
      ...IDENTITY,
    }),
    column('summary', 'text', '摘要', 'Description', { width: 28, ...IDENTITY }),
    column('payee', 'name', '收款人', 'Payee', { width: 22, ...IDENTITY }),
    column('amount', 'amount', '金额', 'Amount', {
      width: 14,
      prompt: text('元，两位小数；红字冲销填负数。', 'Yuan, two decimals; negative only on a reversal.'),
      ...IDENTITY,
    }),
    column('method', 'choice', '付款方式', 'Payment method', {
      width: 10,
      choices: ['转账', '公务卡', '现金', '其他'],
      synonyms: PAYMENT_WORDS,
    }),
    column('paidOn', 'date', '付款日期', 'Paid on', { width: 12 }),
    column('invoice', 'identifier', '发票号码', 'Invoice no.', {
      width: 23,
      prompt: text(
        '按文本填：20位数电票号码，或8位号码并填发票代码。',
        'As text: 20 digits, or 8 digits with the invoice code.',
      ),
      ...IDENTITY,
    }),
    column('invoiceCode', 'identifier', '发票代码', 'Invoice code', { width: 15, ...IDENTITY }),
    column('invoicedOn', 'date', '开票日期', 'Invoiced on', { width: 12 }),
    column('invoiceAmount', 'amount', '发票金额', 'Invoice amount', { width: 14 }),
    column('purchaser', 'name', '购买方', 'Purchaser', { width: 22 }),
    column('gross', 'amount', '税前金额', 'Before tax', { width: 13 }),
    column('tax', 'amount', '个人所得税', 'Income tax', { width: 12 }),
    column('attachments', 'count', '附件数', 'Attachments', { width: 8 }),
    column('handler', 'people', '经办人', 'Handled by', { width: 10 }),
    column('approver', 'people', '审批人', 'Approved by', { width: 10 }),
    column('bookkeeper', 'people', '记账人', 'Booked by', { width: 10 }),
    column('reverses', 'identifier', '冲销凭证号', 'Reverses voucher', {
      width: 13,
      prompt: text('红字冲销时填被冲销的凭证号。', 'On a reversal: the voucher that it takes back.'),
      ...IDENTITY,
    }),
    column('note', 'text', '备注', 'Note', { width: 20 }),
    column('rowCheck', 'formula', '校验', 'Row check', { width: 34 }),
    column('voucherKind', 'choice', '票据类型', 'Kind of voucher', {
      width: 14,
      choices: ['增值税发票', '财政票据', '客运电子客票', '发放表', '其他'],
      synonyms: VOUCHER_KIND_WORDS,
      prompt: text(
        '不是增值税发票的（财政票据、车票、发放表）在此写明，不按发票号码位数核对。',
        'Name what is no VAT invoice: its number has no fixed form.',
      ),
    }),
    column('balance', 'formula', '余额', 'Balance', { width: 15 }),
    column('seller', 'name', '销售方', 'Seller', {
      width: 22,
      isAddition: true,
      prompt: text(
        '发票上的销售方；与收款人是同一家的可以不填。',
        'The seller on the invoice; may be left blank where it is the payee.',
      ),
    }),
    column('invoiceCheck', 'formula', '发票核对', 'Invoice check', { width: 12, isAddition: true }),
  ],
});

/** The programme's documents name no categories: the user's own list, from which expenses choose. */
export const categories = defineTable({
  name: 'rf_categories',
  sheet: '支出类别',
  en: 'Categories',
  isAddition: true,
  note: text(
    '规定支出类别的文件不在本工具所依据的文件之中。请按拨款单位给的办法，自己列出支出类别；支出明细从这里选。汇总和账页显示前12类，再多的合在“未写明或其他类别”。',
    'The document that names the categories is not among ours. List them from what the payer gave you; 汇总 and the pages show the first 12.',
  ),
  columns: [
    column('name', 'text', '支出类别', 'Category', { width: 22, isCompared: true, ...IDENTITY }),
    column('scope', 'text', '开支内容', 'What it covers', { width: 44 }),
    column('basis', 'text', '依据', 'Basis', { width: 36 }),
  ],
});

export const funding = defineTable({
  name: 'rf_funding',
  sheet: '经费保障',
  en: 'Operating funds',
  note: text(
    '所在单位和工会给工作室的日常活动经费，按年度记。',
    'What the unit and its union give for daily work, by year.',
  ),
  columns: [
    column('year', 'year', '年度', 'Year', { width: 9, ...IDENTITY }),
    column('source', 'choice', '来源', 'Source', {
      width: 14,
      choices: ['所在单位', '工会', '财政', '其他'],
      ...IDENTITY,
    }),
    column('amount', 'amount', '金额', 'Amount', { width: 15, ...IDENTITY }),
    column('note', 'text', '说明', 'Note', { width: 40 }),
  ],
});

export const sanctions = defineTable({
  name: 'rf_sanctions',
  sheet: '处理记录',
  en: 'Measures taken',
  note: text('主管部门作出的处理，照文件记录。', 'Measures the authorities took, as their documents say.'),
  columns: [
    column('on', 'date', '日期', 'Date', { width: 12, ...IDENTITY }),
    column('measure', 'choice', '处理', 'Measure', {
      width: 14,
      choices: ['暂停拨付', '追回资金', '取消等级', '限制再申报', '整改', '其他'],
      // The words of 第二十九条 itself, and what notices make of them.
      synonyms: {
        暂停: '暂停拨付',
        暂停发放和使用: '暂停拨付',
        暂停助推资金发放和使用: '暂停拨付',
        追回: '追回资金',
        追回已发放资金: '追回资金',
        取消助推项目等级: '取消等级',
        取消项目等级: '取消等级',
        限期整改: '整改',
      },
      ...IDENTITY,
    }),
    column('amount', 'amount', '金额', 'Amount', { width: 15 }),
    column('until', 'date', '期限', 'Until', { width: 12 }),
    column('basis', 'text', '依据', 'Basis', { width: 30 }),
    column('note', 'text', '备注', 'Note', { width: 30 }),
  ],
});

export type ReceiptValues = RowValues<typeof receipts>;
export type BudgetValues = RowValues<typeof budget>;
export type ExpenseValues = RowValues<typeof expenses>;
