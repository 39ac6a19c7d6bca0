import type { ClauseSource } from './clause-source.ts';

// The notice has no articles: sections with a heading, and numbered items or paragraphs in them.
const INTRO = '导语';
const WHAT = '一、职工创新工作室的构成';
const TASKS = '二、职工创新工作室的主要任务';
const CONDITIONS = '三、职工创新工作室的基本条件';
const FOUNDING = '四、职工创新工作室的建立';
const RUNNING = '五、职工创新工作室的组织管理';
const PROCEDURE = `${FOUNDING}，申报程序`;
const PAPERS = `${FOUNDING}，申报材料`;

/** 关于申报职工创新工作室工作的通知 (北京市总工会、北京市科学技术委员会, call of 2011): its clauses. */
export const BJ11_CLAUSES: Readonly<Record<string, ClauseSource>> = {
  'BJ11-001': { article: INTRO, phrase: '会同北京市科学技术委员会' },
  'BJ11-002': { article: INTRO, phrase: '创建百家职工创新工作室活动' },
  'BJ11-003': { article: WHAT, phrase: '技术技能领军人物为负责人' },
  'BJ11-004': { article: WHAT, phrase: '科学研究、经营管理等方面有专长' },
  'BJ11-005': { article: WHAT, phrase: '技术创新、管理创新的专家团队' },
  'BJ11-006': { article: TASKS, phrase: '围绕降低成本、节能减排' },
  'BJ11-007': { article: TASKS, phrase: '组织开展技术攻关、技能培训' },
  'BJ11-008': { article: TASKS, phrase: '深入企业一线和社区乡镇' },
  'BJ11-009': { article: TASKS, phrase: '培养企业发展所急需的' },
  'BJ11-010': { article: `${CONDITIONS}第1项`, phrase: '以一名在技术、业务方面有专长' },
  'BJ11-011': { article: `${CONDITIONS}第1项`, phrase: '工作经验和创新能力' },
  'BJ11-012': { article: `${CONDITIONS}第2项`, phrase: '基本活动场所和设备设施' },
  'BJ11-013': { article: `${CONDITIONS}第3项`, phrase: '完整的管理和工作制度、规划目标' },
  'BJ11-014': { article: `${CONDITIONS}第4项`, phrase: '有一定的工作经费' },
  'BJ11-015': { article: `${CONDITIONS}第5项`, phrase: '至少完成1-2项创新成果' },
  'BJ11-016': { article: `${CONDITIONS}第5项`, phrase: '按照工作计划' },
  'BJ11-017': { article: `${CONDITIONS}第5项`, phrase: '带动职工参与创新活动' },
  'BJ11-018': { article: `${CONDITIONS}第5项`, phrase: '较好的经济效益和社会影响' },
  'BJ11-019': { article: `${FOUNDING}第1段`, phrase: '依托全市工会系统推荐' },
  'BJ11-020': { article: `${FOUNDING}第1段`, phrase: '经审核、认定' },
  'BJ11-021': { article: `${FOUNDING}第1段`, phrase: '以领军人物名字进行命名' },
  'BJ11-022': { article: `${FOUNDING}第1段`, phrase: '2010年70家已挂牌' },
  'BJ11-023': { article: `${FOUNDING}第1段`, phrase: '给予工作经费支持' },
  'BJ11-024': { article: `${FOUNDING}第2段`, phrase: '并对其进行管理和考核' },
  'BJ11-025': { article: `${FOUNDING}第2段`, phrase: '可推荐为下一年度' },
  'BJ11-026': { article: `${FOUNDING}第3段`, phrase: '人数应在30人左右' },
  'BJ11-027': { article: `${FOUNDING}第3段`, phrase: '本市同专业的技术技能人才' },
  'BJ11-028': { article: `${FOUNDING}第3段`, phrase: '可适当增加团队人数' },
  'BJ11-029': { article: `${FOUNDING}第3段`, phrase: '不宜超过150人' },
  'BJ11-030': { article: PROCEDURE, phrase: '填写《职工创新工作室申报表》' },
  'BJ11-031': { article: PROCEDURE, phrase: '报市总工会经济技术部' },
  'BJ11-032': { article: PROCEDURE, phrase: '评审与实地考察相结合的方式' },
  'BJ11-033': { article: PROCEDURE, phrase: '申报截止时间为10月10日' },
  'BJ11-034': { article: `${PAPERS}第1项`, phrase: '一式两份' },
  'BJ11-035': { article: `${PAPERS}第2项`, phrase: '所在单位的推荐材料' },
  'BJ11-036': { article: `${PAPERS}第3项`, phrase: '照片3-5张' },
  'BJ11-037': { article: `${PAPERS}第3项`, phrase: '领军人本人蓝底证件照一张' },
  'BJ11-038': { article: `${PAPERS}第3项`, phrase: '有条件的可提供相关视频' },
  'BJ11-039': { article: `${PAPERS}第4项`, phrase: '发送电子邮件或提供光盘均可' },
  'BJ11-040': { article: `${RUNNING}第1项`, phrase: '每年初向主管部门提交工作计划' },
  'BJ11-041': { article: `${RUNNING}第1项`, phrase: '于年底完成工作总结' },
  'BJ11-042': { article: `${RUNNING}第1项`, phrase: '须每季度向市总工会' },
  'BJ11-043': { article: `${RUNNING}第1项`, phrase: '积极配合宣传推广活动' },
  'BJ11-044': { article: `${RUNNING}第2项`, phrase: '等工作负责协调' },
  'BJ11-045': { article: `${RUNNING}第3项`, phrase: '一定的活动经费和必要的办公场所' },
  'BJ11-046': { article: `${RUNNING}第4项`, phrase: '取得的成功经验和科技成果' },
  'BJ11-047': { article: `${RUNNING}第4项`, phrase: '对活动流于形式、没有创新成果' },
  // Names and telephone numbers of persons are not carried.
  'BJ11-048': { article: '六、联系方式', phrase: '联系方式' },
  'BJ11-049': { article: '附件1、附件2', phrase: '推荐材料模板' },
  'BJ11-050': { article: CONDITIONS, phrase: '须具备下列基本条件' },
  'BJ11-051': { article: `${FOUNDING}第1段`, phrase: '由主办方进行管理、考核和验收' },
  'BJ11-052': { article: `${CONDITIONS}第1项`, phrase: '组成专家团队开展工作' },
};
