import { text } from '../../kernel/text.ts';
import { column, defineTable, type RowValues } from '../table.ts';

const IDENTITY = { identity: true } as const;

/** Fees paid to persons for lectures, advice and labour: what the printed 发放表 and the fee checks go by. */
export const fees = defineTable({
  name: 'rf_fees',
  sheet: '劳务费登记',
  en: 'Fees to persons',
  isAddition: true,
  note: text(
    '讲课、咨询、劳务费每人每次一行，凭证号与支出明细相同；“发放表”按凭证号打印签字。身份证号、银行卡号可以不填。',
    'One row for each person and occasion, under the voucher of 支出明细; 发放表 prints them for signature.',
  ),
  columns: [
    column('id', 'identifier', '编号', 'No.', { width: 9, ...IDENTITY }),
    column('on', 'date', '日期', 'Date', { width: 12, ...IDENTITY }),
    column('voucher', 'identifier', '凭证号', 'Voucher no.', { width: 13, ...IDENTITY }),
    column('kind', 'choice', '费用', 'Kind of fee', {
      width: 10,
      choices: ['讲课费', '咨询费', '劳务费'],
      synonyms: { 专家讲课费: '讲课费', 专家咨询费: '咨询费', 专家劳务费: '劳务费' },
      ...IDENTITY,
    }),
    column('name', 'person', '姓名', 'Name', { width: 11, ...IDENTITY }),
    column('employer', 'name', '工作单位', 'Employer', { width: 22 }),
    column('level', 'choice', '职称级别', 'Level', {
      width: 17,
      choices: ['院士或全国知名专家', '正高级', '副高级', '中级及以下', '临时用工'],
      synonyms: {
        院士: '院士或全国知名专家',
        全国知名专家: '院士或全国知名专家',
        正高: '正高级',
        教授: '正高级',
        研究员: '正高级',
        正高级工程师: '正高级',
        副高: '副高级',
        副教授: '副高级',
        副研究员: '副高级',
        高级工程师: '副高级',
        高工: '副高级',
        工程师: '中级及以下',
        讲师: '中级及以下',
        中级: '中级及以下',
      },
    }),
    column('idNumber', 'identifier', '身份证号', 'Identity no.', { width: 21, isPersonal: true }),
    column('bank', 'name', '开户行', 'Bank', { width: 22 }),
    column('account', 'identifier', '银行卡号', 'Account no.', { width: 22, isPersonal: true }),
    column('content', 'text', '内容', 'Subject', { width: 26 }),
    column('quantity', 'decimal', '数量', 'Quantity', { width: 8 }),
    column('unit', 'choice', '计量', 'Unit', { width: 8, choices: ['学时', '天', '半天', '次'] }),
    column('form', 'choice', '形式', 'Form', { width: 8, choices: ['会议', '现场', '通讯'] }),
    column('gross', 'amount', '税前金额', 'Before tax', {
      width: 13,
      prompt: text('元，代扣个人所得税之前的金额。', 'Yuan, before income tax is withheld.'),
      ...IDENTITY,
    }),
    column('tax', 'amount', '个人所得税', 'Income tax', { width: 12 }),
    column('net', 'formula', '税后金额', 'After tax', { width: 13 }),
    column('dueTax', 'formula', '应扣税额', 'Tax due', { width: 12 }),
    column('activity', 'identifier', '活动编号', 'Activity no.', { width: 10 }),
    column('note', 'text', '备注', 'Note', { width: 18 }),
    column('printKey', 'formula', '打印序', 'Print order', { width: 12 }),
  ],
});

export type FeeValues = RowValues<typeof fees>;
