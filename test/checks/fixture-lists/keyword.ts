import type { RuleFixtures } from '../../support/fixture-rules.ts';
import { keywordFixtures } from '../keywords/keyword-fixtures.ts';
import { et094a } from '../row-cases/et-094a.ts';

/** What a clerk types, and what must be named or left alone. */
export const KEYWORD_FIXTURES: readonly RuleFixtures[] = [
  keywordFixtures({
    rule: 'HX-KW-01',
    named: [
      '接待客户用餐',
      '项目组聚餐',
      '餐　费',
      '节日礼品',
      '会议期间招待费',
      '购买白酒两箱',
      '香烟',
      '茶叶',
      { payee: '示例名烟名酒店' },
    ],
    guarded: [
      '无水乙醇、酒精棉等实验耗材',
      '烟感探测器改造用传感器',
      '焊烟净化装置滤芯',
      '烟气分析仪标定',
      '成果推广会租用礼堂设备',
      '数显卡尺、卡盘',
      '茶多酚标准品',
      '酒石酸钾钠试剂',
      { summary: '成果推广现场会场地', payee: '示例大酒店' },
      { summary: '传感器', payee: '烟台示例仪器公司' },
      '专家往来交通费',
    ],
  }),
  keywordFixtures({
    rule: 'HX-KW-02',
    named: [
      '发放项目奖金',
      '夜班津贴',
      '交通补贴',
      '骨干补助',
      '加班费',
      '职工福利',
      '慰问品',
      '购物卡',
      '加油卡',
      '手机充值',
    ],
    guarded: ['试制线电费充值', '数显卡尺', { summary: '外协加工', payee: '示例福利工厂' }],
  }),
  keywordFixtures({
    rule: 'HX-KW-03',
    named: ['ktv 消费', '健身卡', '旅游费', '景区门票', { payee: '示例旅行社' }, { payee: '示例高尔夫俱乐部' }],
    guarded: ['现场会所需展板', '工会所在地培训场地', '会议场所布置用电缆', '行业展会门票'],
  }),
  keywordFixtures({
    rule: 'HX-KW-07',
    named: ['暂借周转', '归还借款', '往来款', '购买理财', '为单位贷款担保', '投资入股'],
    guarded: ['专家往来交通费', { summary: '专用夹具', payee: '示例科技投资公司' }],
  }),
  keywordFixtures({
    rule: 'HX-KW-08',
    named: ['交通罚款', '税款滞纳金', '公益捐赠', '活动赞助', '车辆保险'],
    guarded: ['保险丝、保险管', '设备防护保险杠'],
  }),
  keywordFixtures({
    rule: 'HX-KW-09',
    base: { category: '其他支出', stage: '实施' },
    named: ['外出调研差旅费', '发明专利申请代理', '论文版面费', '软件使用许可', '场地租金'],
    guarded: ['项目资料翻译及图纸晒印'],
  }),
  keywordFixtures({
    rule: 'ET-061',
    named: ['办公用品', '桶装水', '物业费', '固定电话费', '办公室日常水电', '绿植租摆'],
    guarded: ['试制线单独计量电费（物业代收）', '切削液循环泵'],
  }),
  et094a,
];
