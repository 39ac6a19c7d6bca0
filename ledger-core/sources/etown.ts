import type { ClauseSource } from './clause-source.ts';

/** 北京经济技术开发区职工创新工作室管理办法（修订版）: the clauses that rules cite. */
export const ET_CLAUSES: Readonly<Record<string, ClauseSource>> = {
  'ET-054': { article: '第十七条', phrase: '次年需进行复审' },
  'ET-061': { article: '第二十一条', phrase: '原则上由所在单位承担' },
  'ET-070': { article: '第二十四条', phrase: '管理周期为五年' },
  'ET-080': { article: '第二十六条', phrase: '次年复审通过后' },
  'ET-081': { article: '第二十六条', phrase: '通过复审复核，授予' },
  'ET-082': { article: '第二十六条', phrase: '助推资金由区总工会拨付' },
  'ET-083': { article: '第二十六条', phrase: '助推资金由经开区财政资金拨付' },
  'ET-084': { article: '第二十七条', phrase: '研究、实施和成果转化应用' },
  'ET-085': { article: '第二十七条', phrase: '纳入单位财务统一管理' },
  'ET-086': { article: '第二十七条', phrase: '实行单独核算' },
  'ET-087': { article: '第二十七条', phrase: '不得截留、挤占和挪用' },
  'ET-088': { article: '第二十七条', phrase: '自觉接受经开区财政审计局' },
  'ET-089': { article: '第二十八条', phrase: '资金的支出范围可包含' },
  'ET-090': { article: '第二十八条', phrase: '专家讲课、咨询、劳务费' },
  'ET-091': { article: '第二十八条', phrase: '除上述支出费用之外的其他支出' },
  'ET-092': { article: '第二十九条（一）', phrase: '关于基层工会经费收支管理' },
  'ET-093': { article: '第二十九条（二）', phrase: '虚列支出' },
  'ET-094': { article: '第二十九条（三）', phrase: '编报虚假预算' },
  'ET-095': { article: '第二十九条（四）', phrase: '未将配套资金落实到位' },
  'ET-096': { article: '第二十九条（五）', phrase: '未对资金进行单独核算' },
  'ET-097': { article: '第二十九条', phrase: '暂停助推资金发放和使用' },
  'ET-098': { article: '第二十九条', phrase: '违反财务法律法规的行为' },
  'ET-099': { article: '第二十九条', phrase: '履职尽责和廉洁自律情况' },
};
