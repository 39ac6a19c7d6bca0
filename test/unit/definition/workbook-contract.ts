/**
 * The machine-readable part of the design, as agreed: names of fields, tables, columns and lists, each exact and stable
 * once released. Copied from the contract, never derived from the code under test.
 */
export interface TableContract {
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly formulas?: readonly string[];
  readonly lists?: Readonly<Record<string, readonly string[]>>;
}

export const FIELD_LABELS: Readonly<Record<string, string>> = {
  rf_programme: '方案',
  rf_template: '模板',
  rf_template_version: '模板版本',
  rf_workshop_id: '工作室编号(更名不变)',
  rf_opening_balance: '期初结转',
  rf_opening_date: '期初日期',
  rf_workshop_name: '工作室名称',
  rf_workshop_type: '工作室类型',
  rf_unit: '所在单位',
  rf_uscc: '统一社会信用代码',
  rf_leader: '领军人',
  rf_established: '建立日期',
  rf_recognised: '认定日期',
  rf_area: '场所面积(㎡)',
  rf_union_affiliation: '工会隶属',
  rf_book_entity: '核算主体',
  rf_sub_account: '专项核算编码',
  rf_sub_account_balance: '账面余额',
  rf_sub_account_date: '账面余额日期',
  rf_matching_promised: '承诺配套资金',
  rf_matching_due: '配套到位期限',
  rf_fund_nature: '资金性质',
};

export const FIELD_LISTS: Readonly<Record<string, readonly string[]>> = {
  rf_workshop_type: ['技术攻关型', '技能传授型', '窗口服务型'],
  rf_union_affiliation: ['隶属经开区', '不隶属经开区'],
  rf_book_entity: ['企业', '基层工会'],
  rf_fund_nature: ['工会经费', '财政资金', '其他'],
};

export const TABLES: Readonly<Record<string, TableContract>> = {
  rf_receipts: {
    sheet: '拨款到账',
    columns: ['拨付日期', '到账日期', '资金种类', '拨付单位', '收款单位', '拨付金额', '到账金额', '凭证号', '备注'],
    lists: { 资金种类: ['首次认定助推资金', '创新活力之星助推资金', '创建助推金', '配套资金', '退回', '追回'] },
  },
  rf_budget: {
    sheet: '预算',
    columns: ['资金种类', '支出类别', '年初预算', '调整后预算', '调整批准文号', '累计支出', '结余', '执行率', '年度'],
    formulas: ['累计支出', '结余', '执行率'],
  },
  rf_expenses: {
    sheet: '支出明细',
    columns: [
      '序号',
      '记账日期',
      '凭证号',
      '资金种类',
      '支出类别',
      '项目编号',
      '使用环节',
      '摘要',
      '收款人',
      '金额',
      '付款方式',
      '付款日期',
      '发票号码',
      '发票代码',
      '开票日期',
      '发票金额',
      '购买方',
      '税前金额',
      '个人所得税',
      '附件数',
      '经办人',
      '审批人',
      '记账人',
      '冲销凭证号',
      '备注',
      '校验',
      '票据类型',
      '余额',
    ],
    formulas: ['校验', '余额'],
    lists: {
      使用环节: ['研究', '实施', '成果转化应用'],
      付款方式: ['转账', '公务卡', '现金', '其他'],
      票据类型: ['增值税发票', '财政票据', '客运电子客票', '发放表', '其他'],
    },
  },
  rf_projects: {
    sheet: '创新项目',
    columns: ['项目编号', '项目名称', '年度', '拟解决问题', '开始日期', '完成日期', '应用单位', '应用日期', '状态'],
  },
  rf_activities: {
    sheet: '创新活动台账',
    columns: [
      '编号',
      '日期',
      '类型',
      '方式',
      '主题',
      '主办方',
      '地点',
      '成员人数',
      '带动职工人数',
      '项目编号',
      '凭证号',
      '附件',
      '记录人',
    ],
    lists: { 类型: ['技能培训', '成果展览展示', '名师带徒', '其他创新交流'], 方式: ['自主开展', '参与'] },
  },
  rf_achievements: {
    sheet: '创新成果台账',
    columns: [
      '编号',
      '名称',
      '年度',
      '类别',
      '来源项目',
      '完成日期',
      '计划内',
      '应用单位',
      '应用日期',
      '获奖级别',
      '获奖日期',
      '认可单位',
      '经济效益(万元)',
      '社会效益',
    ],
  },
  rf_patents: {
    sheet: '专利',
    columns: ['专利号', '名称', '类别', '专利权人', '发明人', '申请日', '授权公告日'],
    lists: { 类别: ['发明', '实用新型', '外观设计'] },
  },
  rf_members: {
    sheet: '成员发展台账',
    columns: [
      '姓名',
      '性别',
      '出生年月',
      '学历',
      '职称或技能等级',
      '部门班组',
      '工种',
      '一线职工',
      '角色',
      '师傅',
      '加入日期',
      '退出日期',
      '荣誉',
    ],
    lists: { 一线职工: ['是', '否'], 角色: ['领军人', '骨干', '成员', '徒弟'] },
  },
  rf_reviews: {
    sheet: '复审复核',
    columns: ['类型', '日期', '结果', '创新活力之星', '整改期限', '整改完成日期', '说明'],
    lists: {
      类型: ['次年复审', '期满复审', '考核'],
      结果: ['达标', '整改', '不合格', '摘牌'],
      创新活力之星: ['是', '否'],
    },
  },
  rf_explanations: {
    sheet: '疑点说明',
    columns: ['疑点指纹', '规则', '位置', '状态', '说明', '说明人', '日期'],
    lists: { 状态: ['待核实', '已说明', '已整改', '排除', '确认'] },
  },
  rf_leader_changes: {
    sheet: '领军人变更',
    columns: [
      '变更日期',
      '原领军人',
      '新领军人',
      '原因',
      '能否继续开展',
      '更名申请日期',
      '申请单位',
      '更名批准日期',
      '原名称',
      '新名称',
    ],
    lists: { 能否继续开展: ['是', '否'] },
  },
  rf_funding: {
    sheet: '经费保障',
    columns: ['年度', '来源', '金额', '说明'],
    lists: { 来源: ['所在单位', '工会', '财政', '其他'] },
  },
  rf_reports: {
    sheet: '报送记录',
    columns: ['类型', '期间', '报送日期', '报送对象', '备注'],
    lists: { 类型: ['年度计划', '季度总结', '年度总结', '年度备案', '其他'] },
  },
  rf_sanctions: {
    sheet: '处理记录',
    columns: ['日期', '处理', '金额', '期限', '依据', '备注'],
    lists: { 处理: ['暂停拨付', '追回资金', '取消等级', '限制再申报', '整改', '其他'] },
  },
  rf_settings: { sheet: '口径', columns: ['编号', '口径', '取值', '默认', '依据'] },
};

/** Tables of ours beside the agreed ones (docs/decisions/0006): as stable as those. */
export const ADDED_TABLES: Readonly<Record<string, TableContract>> = {
  rf_materials: { sheet: '材料清单', columns: ['编号', '材料', '要求', '依据', '已备', '份数或张数', '文件', '备注'] },
  rf_categories: { sheet: '支出类别', columns: ['支出类别', '开支内容', '依据'] },
  rf_fees: {
    sheet: '劳务费登记',
    columns: [
      '编号',
      '日期',
      '凭证号',
      '费用',
      '姓名',
      '工作单位',
      '职称级别',
      '身份证号',
      '开户行',
      '银行卡号',
      '内容',
      '数量',
      '计量',
      '形式',
      '税前金额',
      '个人所得税',
      '税后金额',
      '应扣税额',
      '活动编号',
      '备注',
      '打印序',
    ],
    formulas: ['税后金额', '应扣税额', '打印序'],
    lists: {
      费用: ['讲课费', '咨询费', '劳务费'],
      职称级别: ['院士或全国知名专家', '正高级', '副高级', '中级及以下', '临时用工'],
      计量: ['学时', '天', '半天', '次'],
      形式: ['会议', '现场', '通讯'],
    },
  },
};

/** Computed columns of ours at the end of agreed tables. */
export const ADDED_FORMULAS: Readonly<Record<string, readonly string[]>> = { rf_expenses: ['发票核对'] };

export const ETOWN_CATEGORIES: Readonly<Record<string, string>> = {
  SB: '设备费',
  CL: '材料费',
  CS: '测试化验加工费',
  RL: '燃料动力费',
  JK: '专家讲课费',
  ZX: '专家咨询费',
  LW: '劳务费',
  PX: '培训费',
  HY: '会议费',
  QT: '其他支出',
};

/** Programme → the code of its document. */
export const PROGRAMME_DOCUMENTS: Readonly<Record<string, string>> = {
  'beijing-2011': 'BJ11',
  'dalian-2011': 'DL11',
  'dalian-2016': 'DL16',
  'langfang-2019': 'LF19',
  etown: 'ET',
};
