import type { ClauseSource } from './clause-source.ts';

/** 关于开展创建职工创新工作室（岗）工作的通知 (大连市总工会, 2016): the clauses that rules cite. */
export const DL16_CLAUSES: Readonly<Record<string, ClauseSource>> = {
  'DL16-022': { article: '五、奖励办法第2项', phrase: '给予1万元创建助推金' },
  'DL16-023': { article: '五、奖励办法第2项', phrase: '由市总工会发放至所在基层工会' },
  'DL16-024': { article: '六、组织分工第1项', phrase: '命名挂牌和创建助推金的发放工作' },
  'DL16-025': { article: '六、组织分工第2项', phrase: '做好择优推荐工作' },
  'DL16-026': { article: '六、组织分工第3项', phrase: '在政策、资金等方面' },
  'DL16-027': { article: '六、组织分工第3项', phrase: '管理使用创建助推金' },
  'DL16-028': { article: '七、几点要求第1项', phrase: '将创建工作纳入年度重点工作' },
  'DL16-034': { article: '附件注1', phrase: '此表一式三份' },
  'DL16-029': { article: '七、几点要求第2项', phrase: '资助资金管理办法' },
};
