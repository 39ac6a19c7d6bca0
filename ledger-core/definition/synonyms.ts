/**
 * Other words for the items of a list: read as that item, and logged with what was typed. Only what is beyond doubt
 * stands here; any other word is asked. Width, case, blanks and brackets do not count.
 */
type Synonyms = Readonly<Record<string, string>>;

function words(item: string, ...others: readonly string[]): Synonyms {
  return Object.fromEntries(others.map((other) => [other, item]));
}

// 无 and / say that nothing is stated, which is not no; ☒ is a no to some and Word's ticked box to others.
export const YES_NO_WORDS: Synonyms = {
  ...words('是', '√', '✓', '✔', '☑', '■', 'R', 'Y', 'yes', '1', 'TRUE', '对', '有', '是的'),
  ...words('否', '×', '✗', '✘', 'N', 'no', '0', 'FALSE', '没有', '不是', '非'),
};

export const FRONT_LINE_WORDS: Synonyms = { ...YES_NO_WORDS, ...words('是', '一线'), ...words('否', '非一线') };

export const ABILITY_WORDS: Synonyms = { ...YES_NO_WORDS, ...words('是', '能'), ...words('否', '不能') };

// 1 is 男 in the national code and on many forms; 2 is 女 in the code, but 0 and 2 are both in use.
export const SEX_WORDS: Synonyms = {
  ...words('男', '男性', '男士', 'M', 'male', '1'),
  ...words('女', '女性', '女士', 'F', 'female'),
};

export const ROLE_WORDS: Synonyms = {
  ...words('领军人', '领军人物', '带头人', '领衔人'),
  ...words('骨干', '骨干成员', '技术骨干', '业务骨干'),
  ...words('成员', '普通成员', '一般成员'),
  ...words('徒弟', '学徒', '徒工'),
};

export const FUND_WORDS: Synonyms = {
  ...words('首次认定助推资金', '首次认定', '首次认定资金', '首次助推资金'),
  ...words('创新活力之星助推资金', '创新活力之星', '活力之星', '创新活力之星资金', '活力之星助推资金'),
  ...words('配套资金', '配套', '配套经费', '单位配套', '单位配套资金'),
  ...words('退回', '退款', '退回资金', '退回款'),
  ...words('追回', '追缴', '追回资金', '追缴资金', '追回款'),
};

export const STAGE_WORDS: Synonyms = {
  ...words('研究', '研究阶段'),
  ...words('实施', '实施阶段'),
  ...words('成果转化应用', '成果转化', '转化应用', '成果转化阶段', '成果转化应用阶段'),
};

// 支票 and 刷卡 may be either of two.
export const PAYMENT_WORDS: Synonyms = {
  ...words('转账', '转帐', '银行转账', '网银', '网银转账', '汇款', '银行汇款', '电汇', '对公转账', '对公', '转账支票'),
  ...words('公务卡', '公务卡刷卡', '刷公务卡', '公务卡支付', '公务卡结算'),
  ...words('现金', '现钞', '现款', '现金支付', '付现'),
};

export const VOUCHER_KIND_WORDS: Synonyms = {
  ...words(
    '增值税发票',
    ...['增值税专用发票', '增值税普通发票', '增值税专票', '增值税普票', '专票', '普票', '专用发票', '普通发票'],
    ...['增值税电子发票', '增值税电子普通发票', '增值税电子专用发票', '电子普通发票', '电子专用发票', '电子发票'],
    ...['电子发票(普通发票)', '电子发票(增值税专用发票)', '数电票', '数电发票', '全电发票'],
  ),
  ...words(
    '客运电子客票',
    ...['火车票', '高铁票', '动车票', '铁路电子客票', '电子发票(铁路电子客票)', '机票', '飞机票', '行程单'],
    ...['航空行程单', '航空运输电子客票行程单', '电子发票(航空运输电子客票行程单)'],
  ),
  ...words(
    '财政票据',
    ...['财政电子票据', '行政事业性收费票据', '行政事业单位资金往来结算票据', '非税票据', '非税收入票据'],
    ...['非税收入统一票据', '工会经费收入专用收据'],
  ),
  ...words('发放表', '签领单', '签领表', '劳务发放表', '劳务费发放表', '讲课费发放表', '咨询费发放表'),
};

/** Where a programme's list has the word itself, it is that. */
export const ACTIVITY_WORDS: Synonyms = words('其他创新交流', '其他');

export const PATENT_WORDS: Synonyms = {
  ...words('发明', '发明专利'),
  ...words('实用新型', '实用新型专利'),
  ...words('外观设计', '外观设计专利', '外观专利', '外观'),
};
