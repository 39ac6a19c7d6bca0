import type { ClauseSource } from './clause-source.ts';

const MAKE_UP = '一、创新工作室的基本构成';
const CONDITIONS = '二、创新工作室的条件';
const TASKS = '三、创新工作室的主要任务';
const PROCEDURE = '四、创新工作室的申报程序';
const LEADERSHIP = '五、组织领导';
const REQUIREMENTS = '六、有关要求';

/** 关于推进劳模和工匠人才创新工作室创建活动的通知 (廊坊市总工会、廊坊市科技局, 2019): its clauses, with its form. */
export const LF19_CLAUSES: Readonly<Record<string, ClauseSource>> = {
  'LF19-001': { article: MAKE_UP, phrase: '一般以技术创新典型人物命名' },
  'LF19-002': { article: MAKE_UP, phrase: '创新能力的技能人才组成' },
  'LF19-003': { article: `${CONDITIONS}（一）`, phrase: '高技能人才为带头人' },
  'LF19-004': { article: `${CONDITIONS}（二）`, phrase: '组成5人以上的创新团队' },
  'LF19-005': { article: `${CONDITIONS}（二）`, phrase: '成员以一线技术工人为主' },
  'LF19-006': { article: `${CONDITIONS}（二）`, phrase: '学历结构、年龄结构合理' },
  'LF19-007': { article: `${CONDITIONS}（三）`, phrase: '团队成员相对固定、分工协作' },
  'LF19-008': { article: `${CONDITIONS}（三）`, phrase: '工作运行正常，效果明显' },
  'LF19-009': { article: `${CONDITIONS}（四）`, phrase: '设备齐全、设施完善' },
  'LF19-010': { article: `${CONDITIONS}（五）`, phrase: '年度工作目标或项目进展计划' },
  'LF19-011': { article: `${CONDITIONS}（五）`, phrase: '经常开展创新活动' },
  'LF19-012': { article: `${CONDITIONS}（六）`, phrase: '完善的组织体系、管理制度' },
  'LF19-013': { article: `${CONDITIONS}（七）`, phrase: '用于开展创新活动的必要经费' },
  'LF19-014': { article: `${CONDITIONS}（八）`, phrase: '创新课题或技术攻关项目' },
  'LF19-015': { article: `${CONDITIONS}（八）`, phrase: '经济效益和社会效益显著' },
  'LF19-016': { article: `${CONDITIONS}末段`, phrase: '不在命名范围' },
  'LF19-017': { article: `${CONDITIONS}末段`, phrase: '可申报联合创新工作室' },
  'LF19-018': { article: TASKS, phrase: '管理创新、制度创新' },
  'LF19-019': { article: TASKS, phrase: '技术培训、业务交流、师徒帮教' },
  'LF19-020': { article: PROCEDURE, phrase: '工匠人才创新工作室审批表' },
  'LF19-021': { article: PROCEDURE, phrase: '统一向市总工会基层工作部申报' },
  'LF19-022': { article: PROCEDURE, phrase: '中、省、市直单位可直接申报' },
  'LF19-023': { article: PROCEDURE, phrase: '新创建创新工作室不少于10个' },
  'LF19-024': { article: PROCEDURE, phrase: '审阅材料与实地考察相结合' },
  'LF19-025': { article: PROCEDURE, phrase: '由市总工会、市科技局给予挂牌' },
  'LF19-026': { article: PROCEDURE, phrase: '100家市级职工创新工作室' },
  'LF19-027': { article: PROCEDURE, phrase: '可推荐申报省级创新工作室' },
  'LF19-028': { article: LEADERSHIP, phrase: '沟通协调、审定命名等工作' },
  'LF19-029': { article: `${REQUIREMENTS}第1项`, phrase: '责成专人具体负责' },
  'LF19-030': { article: `${REQUIREMENTS}第2项`, phrase: '技术协作等方面创造条件' },
  'LF19-031': { article: `${REQUIREMENTS}第3项`, phrase: '要定期测评和督导' },
  'LF19-032': { article: `${REQUIREMENTS}第3项`, phrase: '第一年备案，第二年经考核' },
  'LF19-033': { article: REQUIREMENTS, phrase: '纸质创建审批表（一式2份）' },
  // A gap: a plate is all that the notice gives.
  'LF19-034': { article: PROCEDURE, phrase: '市科技局给予挂牌' },
  'LF19-035': { article: '附件审批表', phrase: '工作领导小组意见' },
  'LF19-036': { article: '主送单位', phrase: '廊坊开发区总工会、经发局' },
};
