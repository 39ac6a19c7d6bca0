import type { ClauseSource } from './clause-source.ts';

const AIM = '一、创建目的';
const TASKS = '二、工作任务';
const CONDITIONS = '三、基本条件';
const PROCEDURE = '四、申报与建立程序';
const ORGANISATION = '五、组织管理';
const REQUIREMENTS = '六、创建要求';
const ARRANGEMENT = '附件2';

/** 大连市总工会关于创建劳模创新工作室的实施意见 (大连市总工会, 2011): its clauses, with its form and its yearly arrangement. */
export const DL11_CLAUSES: Readonly<Record<string, ClauseSource>> = {
  'DL11-001': { article: AIM, phrase: '知名劳模命名的专家型团队' },
  'DL11-002': { article: AIM, phrase: '技术、业务、教育、科研等方面' },
  'DL11-003': { article: AIM, phrase: '经营创新和业务创新活动' },
  'DL11-004': { article: AIM, phrase: '产学研相结合' },
  'DL11-005': { article: `${TASKS}第1项`, phrase: '难点攻关、科学研究等活动' },
  'DL11-006': { article: `${TASKS}第2项`, phrase: '安全生产、管理体制等方面的难题' },
  'DL11-007': { article: `${TASKS}第3项`, phrase: '协助行政开展技术交流和业务培训' },
  'DL11-008': { article: `${CONDITIONS}第1项`, phrase: '有一名或几名在技术、业务方面' },
  'DL11-009': { article: `${CONDITIONS}第1项`, phrase: '知名劳模作为核心' },
  'DL11-010': { article: `${CONDITIONS}第2项`, phrase: '基本活动场所和设备设施' },
  'DL11-011': { article: `${CONDITIONS}第3项`, phrase: '完整的工作制度和管理办法' },
  'DL11-012': { article: `${CONDITIONS}第4项`, phrase: '有一定的活动经费' },
  'DL11-013': { article: `${CONDITIONS}第5项`, phrase: '得到有关方面的认可或认定' },
  'DL11-014': { article: `${CONDITIONS}第5项`, phrase: '一定的经济效益和社会效益' },
  'DL11-015': { article: PROCEDURE, phrase: '每年七月，由各基层工会' },
  'DL11-016': { article: PROCEDURE, phrase: '提出设立劳模创新工作室的申请' },
  'DL11-017': { article: PROCEDURE, phrase: '评审和实地考察相结合的方式' },
  'DL11-018': { article: PROCEDURE, phrase: '以领军劳模的名字命名挂牌' },
  'DL11-019': { article: `${PROCEDURE}材料1`, phrase: '（见附件1）一式三份' },
  'DL11-020': { article: `${PROCEDURE}材料2`, phrase: '所在单位的推荐材料' },
  'DL11-021': { article: `${PROCEDURE}材料3`, phrase: '工作制度、管理办法和组织机构' },
  'DL11-022': { article: `${PROCEDURE}材料4`, phrase: '照片（3~5张）' },
  'DL11-023': { article: `${PROCEDURE}材料4`, phrase: '有条件的可提供相关视频' },
  'DL11-024': { article: `${PROCEDURE}材料5`, phrase: '其他必要的材料' },
  'DL11-025': { article: PROCEDURE, phrase: '由市总工会备案保存' },
  'DL11-026': { article: PROCEDURE, phrase: '企事业级劳模创新工作室' },
  'DL11-027': { article: `${ORGANISATION}第1项`, phrase: '向市政府争取专项资金支持' },
  'DL11-028': { article: `${ORGANISATION}第2项`, phrase: '劳模创新工作室的联络服务工作' },
  'DL11-029': { article: `${ORGANISATION}第3项`, phrase: '劳模创新工作室的创建和申报工作' },
  'DL11-030': { article: `${ORGANISATION}第4项`, phrase: '一般设在领军劳模所在单位' },
  'DL11-031': { article: `${REQUIREMENTS}第2项`, phrase: '责成专人负责此项工作' },
  'DL11-032': { article: `${REQUIREMENTS}第3项`, phrase: '知识产权等的归属问题' },
  'DL11-033': { article: `${ARRANGEMENT} 一、申报时间`, phrase: '以后每年的截止日期为7月31日' },
  'DL11-034': { article: `${ARRANGEMENT} 一、申报时间`, phrase: '超过期限视为放弃当年申报' },
  'DL11-035': { article: `${ARRANGEMENT} 二、申报程序`, phrase: '将各种材料汇集装订成册' },
  'DL11-036': { article: `${ARRANGEMENT} 二、申报程序`, phrase: '在规定日期之前，统一上报' },
  'DL11-037': { article: `${ARRANGEMENT} 三、考核安排`, phrase: '经市总主席办公会或常委会讨论' },
  'DL11-038': { article: `${ARRANGEMENT} 四、挂牌程序`, phrase: '12月下旬前' },
  'DL11-039': { article: `${ARRANGEMENT} 五、其他说明第1项`, phrase: '本年度不安排检查和互检' },
  'DL11-040': { article: `${REQUIREMENTS}第4项`, phrase: '备案工作室全年工作情况' },
  'DL11-041': { article: `${REQUIREMENTS}第4项`, phrase: '进行检查或组织互查' },
  'DL11-042': { article: `${REQUIREMENTS}第4项`, phrase: '给予表彰奖励' },
  'DL11-043': { article: `${REQUIREMENTS}第4项`, phrase: '不出创新成果、流于形式' },
  'DL11-044': { article: '附件1注', phrase: '基层工会留存一份' },
  'DL11-045': { article: '附件1注', phrase: '请单页双面打印' },
  'DL11-046': { article: `${ORGANISATION}第4项`, phrase: '知名劳模的办公室、实验室' },
  'DL11-047': { article: `${REQUIREMENTS}第1项`, phrase: '纳入同级党委和政府部门' },
  'DL11-048': { article: `${REQUIREMENTS}第2项`, phrase: '在人员、资金、物资、场地等方面' },
  'DL11-049': { article: PROCEDURE, phrase: '再向市总工会提出申请' },
};
