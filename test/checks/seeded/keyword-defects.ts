import { inOneRow, isPurchase, type Defect } from './defect.ts';
import { add, booksAgree } from '../../support/fixture-ledger.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';

const suspicious = (rule: string, name: string, words: readonly [string, ...string[]]): Defect => ({
  name,
  rule,
  plant: inOneRow('摘要', (_one, random) => ({ summary: random.pick(words) }), isPurchase),
});

/** Uses that a person should look at, and a budget changed without approval. */
export const KEYWORD_DEFECTS: readonly Defect[] = [
  suspicious('HX-KW-01', '请客送礼', ['接待用餐', '年会聚餐', '送客户的茶叶礼盒']),
  suspicious('HX-KW-02', '发津贴补贴', ['骨干津贴', '加班费', '节日购物卡']),
  suspicious('HX-KW-03', '娱乐旅游', ['团队旅游', '健身卡', '度假村住宿']),
  suspicious('HX-KW-07', '借出去', ['暂借给车间周转', '理财产品', '往来款']),
  suspicious('HX-KW-08', '罚款捐赠', ['环保罚款', '税收滞纳金', '活动赞助']),
  suspicious('ET-061', '日常经费', ['办公用品', '桶装水', '办公室绿植']),
  {
    name: '未列名费用记在其他支出',
    rule: 'HX-KW-09',
    plant: inOneRow('摘要', (one, random) => ({
      ...one,
      category: '其他支出',
      stage: '实施',
      amount: yuan('60.00'),
      summary: random.pick(['外出调研差旅费', '发明专利申请费', '设计软件许可费']),
    })),
  },
  {
    name: '改了预算没有批准',
    rule: 'ET-094a',
    plant: () => ({
      changes: [
        add('rf_budget', { category: '设备费', initial: yuan('150000.00'), adjusted: yuan('190000.00') }),
        booksAgree,
      ],
      at: ['预算 1 调整批准文号'],
    }),
  },
];
